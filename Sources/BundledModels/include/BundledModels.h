#ifndef IMACS_BUNDLED_MODELS_H
#define IMACS_BUNDLED_MODELS_H
#include <stddef.h>

/// How many model files are part of the binary.
extern const size_t imacs_bundled_model_count;

/// The id of bundled model `index` (its file name without `.yaml`).
const char *imacs_bundled_model_id(size_t index);

/// The bytes of bundled model `index` (UTF-8 YAML) and their number.
const unsigned char *imacs_bundled_model_bytes(size_t index, size_t *size);

#endif
