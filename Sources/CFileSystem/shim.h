#ifndef WIRECOPY_CFILESYSTEM_SHIM_H
#define WIRECOPY_CFILESYSTEM_SHIM_H

#include <errno.h>
#if defined(__linux__)
#include <malloc.h>
#endif
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

/// Forces the file system that a descriptor is on to the disk. glibc shows syncfs only to
/// programs that ask for GNU extensions, and Swift's module of it does not.
static inline int wirecopy_syncfs(int descriptor) {
#ifdef SYS_syncfs
  return (int)syscall(SYS_syncfs, descriptor);
#else
  sync();
  return 0;
#endif
}

/// Lets glibc keep memory that is free, up to 32 MB, which it otherwise gives back to the system after
/// each batch and takes, page by page, for the next; and take more at once.
static inline void wirecopy_keep_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
#endif
}

#if defined(__GLIBC__)
/// glibc shows this only to programs that ask for GNU extensions.
extern int renameat2(int, const char *, int, const char *, unsigned int);
#endif

/// Renames a file to a name that nothing has; -1 with EEXIST where something has it, with another error
/// where the system cannot tell.
static inline int wirecopy_rename_new(const char *old, const char *name) {
#if defined(__GLIBC__)
  return renameat2(-100, old, -100, name, 1u);
#else
  (void)old;
  (void)name;
  errno = ENOSYS;
  return -1;
#endif
}

/// Exchanges two paths of one file system at once; -1 where the system cannot.
static inline int wirecopy_exchange(const char *one, const char *other) {
#if defined(__linux__) && defined(SYS_renameat2)
  return (int)syscall(SYS_renameat2, -100, one, -100, other, 2u);
#else
  (void)one;
  (void)other;
  return -1;
#endif
}

enum { wirecopy_part_count = 256, wirecopy_part_free = 0, wirecopy_part_claimed = 1,
       wirecopy_part_ready = 2 };

/// A temporary file under way; a signal handler can read this, and nothing of Swift's.
struct wirecopy_part {
  int state;
  char path[4096];
};

/// The table of them. It is one for each Swift file that calls the functions below, so that only
/// one may: Signals.swift.
static inline struct wirecopy_part *wirecopy_parts(void) {
  static struct wirecopy_part parts[wirecopy_part_count];
  return parts;
}

/// Takes a place in the table for a temporary file; -1 where there is none.
static inline int wirecopy_claim_part(void) {
  struct wirecopy_part *parts = wirecopy_parts();
  for (int index = 0; index < wirecopy_part_count; index++) {
    int expected = wirecopy_part_free;
    if (!__atomic_compare_exchange_n(&parts[index].state, &expected, wirecopy_part_claimed, 0,
                                     __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
      continue;
    return index;
  }
  return -1;
}

/// Notes a temporary file at its place, to be removed when a signal ends the program.
static inline void wirecopy_note_part(int index, const char *path) {
  if (index < 0 || index >= wirecopy_part_count) return;
  struct wirecopy_part *part = &wirecopy_parts()[index];
  size_t size = strlen(path) + 1;
  if (size > sizeof part->path) return;
  memcpy(part->path, path, size);
  __atomic_store_n(&part->state, wirecopy_part_ready, __ATOMIC_RELEASE);
}

/// Gives a place in the table back, once its file has its name or is gone.
static inline void wirecopy_forget_part(int index) {
  if (index >= 0 && index < wirecopy_part_count)
    __atomic_store_n(&wirecopy_parts()[index].state, wirecopy_part_free, __ATOMIC_RELEASE);
}

/// Removes the files in the table and ends the program as the signal would have.
static inline void wirecopy_end_by_signal(int number) {
  struct wirecopy_part *parts = wirecopy_parts();
  for (int index = 0; index < wirecopy_part_count; index++)
    if (__atomic_load_n(&parts[index].state, __ATOMIC_ACQUIRE) == wirecopy_part_ready)
      unlink(parts[index].path);
  signal(number, SIG_DFL);
  raise(number);
}

/// What signals do, and have done.
struct wirecopy_signals {
  volatile sig_atomic_t is_gentle;
  volatile sig_atomic_t received;
};

static inline struct wirecopy_signals *wirecopy_signals(void) {
  static struct wirecopy_signals signals;
  return &signals;
}

/// Has the first signal be noted only, so that the program can end in an orderly way.
static inline void wirecopy_be_gentle(void) { wirecopy_signals()->is_gentle = 1; }

/// The signal that was noted, or 0.
static inline int wirecopy_received_signal(void) { return wirecopy_signals()->received; }

/// Notes the first signal where that is enough; otherwise ends the program.
static inline void wirecopy_take_signal(int number) {
  struct wirecopy_signals *signals = wirecopy_signals();
  if (signals->is_gentle && signals->received == 0) {
    signals->received = number;
    return;
  }
  wirecopy_end_by_signal(number);
}

/// Handles the signals that ask a program to end, except those that its parent had it ignore. A call
/// of the system that waits is interrupted by them. The second call does nothing.
static inline void wirecopy_handle_signals(void) {
  static int is_done;
  if (__atomic_exchange_n(&is_done, 1, __ATOMIC_ACQ_REL)) return;
  static const int numbers[] = {SIGTERM, SIGINT, SIGHUP};
  for (size_t index = 0; index < sizeof numbers / sizeof numbers[0]; index++) {
    struct sigaction action;
    if (sigaction(numbers[index], NULL, &action) != 0 || action.sa_handler != SIG_DFL) continue;
    memset(&action, 0, sizeof action);
    action.sa_handler = wirecopy_take_signal;
    sigemptyset(&action.sa_mask);
    for (size_t other = 0; other < sizeof numbers / sizeof numbers[0]; other++)
      sigaddset(&action.sa_mask, numbers[other]);
    sigaction(numbers[index], &action, NULL);
  }
}

#endif
