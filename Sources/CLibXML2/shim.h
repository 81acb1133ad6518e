#ifndef WIRECOPY_CLIBXML2_SHIM_H
#define WIRECOPY_CLIBXML2_SHIM_H

#include <libxml/parser.h>

#endif
