#ifndef IMACS_CMINIZIP_SHIM_H
#define IMACS_CMINIZIP_SHIM_H
#include <minizip/unzip.h>
#endif
