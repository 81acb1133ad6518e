// Lets one system call of a program go wrong: a library to be preloaded.
//
// FAULT=KIND:N spoils the Nth of the calls below, counted over all threads: "kill" ends the program
// there, "short" writes a part, and "EIO", "ENOSPC" and "EINTR" are what the call then says, the last
// only where a call may be interrupted. A file at FAULT_MARK tells that the program came so far.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { NONE, SHORT };

static atomic_long calls;

// What becomes of this call: an error, SHORT below zero, or nothing.
static int fault(void) {
  const char *wish = getenv("FAULT");
  const char *number = wish ? strchr(wish, ':') : NULL;
  if (!number || atomic_fetch_add(&calls, 1) + 1 != atol(number + 1)) return NONE;
  const char *mark = getenv("FAULT_MARK");
  if (mark) syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600));
  if (!strncmp(wish, "kill", 4)) syscall(SYS_kill, getpid(), SIGKILL);
  if (!strncmp(wish, "short", 5)) return -SHORT;
  if (!strncmp(wish, "ENOSPC", 6)) return ENOSPC;
  return strncmp(wish, "EINTR", 5) ? EIO : EINTR;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define SPOIL(name, uninterrupted, parameters, arguments) \
  int name parameters { \
    REAL(name); \
    int error = fault(); \
    if (error <= 0 || error == uninterrupted) return real arguments; \
    errno = error; \
    return -1; \
  }

SPOIL(fsync, NONE, (int file), (file))
SPOIL(fdatasync, NONE, (int file), (file))
SPOIL(syncfs, NONE, (int file), (file))
SPOIL(ftruncate, NONE, (int file, off_t size), (file, size))
SPOIL(rename, EINTR, (const char *old, const char *new), (old, new))
SPOIL(renameat2, EINTR,
      (int folder, const char *old, int other, const char *new, unsigned flags),
      (folder, old, other, new, flags))
SPOIL(mkdir, EINTR, (const char *path, mode_t mode), (path, mode))

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(write);
  if (file == STDERR_FILENO) return real(file, bytes, count);
  int error = fault();
  if (error == -SHORT && count > 1) return real(file, bytes, count / 2);
  if (error <= 0) return real(file, bytes, count);
  errno = error;
  return -1;
}

int open(const char *path, int flags, ...) {
  REAL(open);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int error = flags & O_CREAT ? fault() : NONE;
  if (error <= 0 || error == EINTR) return real(path, flags, mode);
  errno = error;
  return -1;
}
