#ifndef IMACS_CXLSXWRITER_SHIM_H
#define IMACS_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
