#ifndef WIRECOPY_CFILESYSTEM_SHIM_H
#define WIRECOPY_CFILESYSTEM_SHIM_H

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

#endif
