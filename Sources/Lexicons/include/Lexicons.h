#ifndef IMACS_LEXICONS_H
#define IMACS_LEXICONS_H
#include <stddef.h>

/// The bytes (UTF-8) of the lexicon `name`, such as `thanks.es`, and their
/// number; NULL if there is none.
const unsigned char *imacs_lexicon(const char *name, size_t *size);

#endif
