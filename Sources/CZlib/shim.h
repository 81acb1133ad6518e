#ifndef WIRECOPY_CZLIB_SHIM_H
#define WIRECOPY_CZLIB_SHIM_H

#define ZLIB_CONST
#include <zlib.h>

// inflateInit2 and deflateInit2 are macros, which Swift does not see.

/// Prepares a stream to inflate one gzip member, whose CRC and length zlib checks.
static inline int wirecopy_inflate_init(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}

/// Prepares a stream to deflate without any wrapper.
static inline int wirecopy_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

#endif
