#ifndef WIRECOPY_CZLIB_SHIM_H
#define WIRECOPY_CZLIB_SHIM_H

#include <zlib.h>

#endif
