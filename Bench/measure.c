// Measures commands against each other: measure ROUNDS < COMMANDS.
//
// A line of COMMANDS is a name, how often to run it a round, what to remove before ("-" for nothing), and
// a command for the shell, with tabs between. Each round runs every command in turn, so that a machine that grows slower does so for all of
// them. A line comes back for each: the name and the medians of wall clock and processor time, in
// milliseconds a run, and of the largest process, in kilobytes.
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { mostCommands = 32, mostRounds = 99 };

typedef struct {
  char name[256], leftover[1024], command[4096];
  int repeats;
  double wall[mostRounds], processor[mostRounds], memory[mostRounds];
} Command;

static Command commands[mostCommands];
static posix_spawn_file_actions_t silence;

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static void run(Command *command, int round) {
  struct timespec start, end;
  double processor = 0, memory = 0;
  if (strcmp(command->leftover, "-") != 0) {
    char removal[1100];
    snprintf(removal, sizeof removal, "rm -rf %s", command->leftover);
    if (system(removal) != 0) exit(1);
  }
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int repeat = 0; repeat < command->repeats; repeat++) {
    char *arguments[] = {"sh", "-c", command->command, NULL};
    pid_t child;
    if (posix_spawn(&child, "/bin/sh", &silence, NULL, arguments, environ) != 0) exit(1);
    int status = 0;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0 || status != 0) {
      fprintf(stderr, "measure: %s failed: %s\n", command->name, command->command);
      exit(1);
    }
    processor += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    if ((double)usage.ru_maxrss > memory) memory = (double)usage.ru_maxrss;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  if (round < 0) return;
  double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  command->wall[round] = wall * 1000 / command->repeats;
  command->processor[round] = processor * 1000 / command->repeats;
  command->memory[round] = memory;
}

static int compare(const void *one, const void *other) {
  double difference = *(const double *)one - *(const double *)other;
  return difference < 0 ? -1 : difference > 0;
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, compare);
  return values[count / 2];
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 5;
  if (rounds < 1 || rounds > mostRounds) return 64;
  posix_spawn_file_actions_init(&silence);
  for (int descriptor = 0; descriptor < 2; descriptor++)
    posix_spawn_file_actions_addopen(&silence, descriptor, "/dev/null", O_RDWR, 0);
  int count = 0;
  char line[8192];
  while (count < mostCommands && fgets(line, sizeof line, stdin)) {
    Command *command = &commands[count];
    char *rest = line, *name = strsep(&rest, "\t"), *repeats = strsep(&rest, "\t");
    char *leftover = strsep(&rest, "\t");
    if (!rest) continue;
    rest[strcspn(rest, "\n")] = 0;
    snprintf(command->name, sizeof command->name, "%s", name);
    snprintf(command->leftover, sizeof command->leftover, "%s", leftover);
    snprintf(command->command, sizeof command->command, "%s", rest);
    command->repeats = atoi(repeats);
    count++;
  }
  for (int round = -1; round < rounds; round++)
    for (int index = 0; index < count; index++) run(&commands[index], round);
  for (int index = 0; index < count; index++) {
    Command *command = &commands[index];
    printf("%s\t%.2f\t%.2f\t%.0f\n", command->name, median(command->wall, rounds),
           median(command->processor, rounds), median(command->memory, rounds));
  }
  return 0;
}
