#ifndef WIRECOPY_CZLIB_SHIM_H
#define WIRECOPY_CZLIB_SHIM_H

#define ZLIB_CONST
#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see.

/// Prepares a stream to inflate one gzip member, whose CRC and length zlib checks.
static inline int wirecopy_inflate_init(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}

#endif
