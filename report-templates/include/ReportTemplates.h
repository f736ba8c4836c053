#ifndef IMACS_REPORT_TEMPLATES_H
#define IMACS_REPORT_TEMPLATES_H
#include <stddef.h>

/// How many template files are part of the binary.
extern const size_t imacs_template_count;

/// The name of template file `index`, such as `pages/index.mustache`.
const char *imacs_template_name(size_t index);

/// The bytes of template file `index` (UTF-8) and their number.
const unsigned char *imacs_template_bytes(size_t index, size_t *size);

#endif
