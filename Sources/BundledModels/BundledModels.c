#include "BundledModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char imacs_2016[] = {
#embed "imacs-2016.yaml"
};

static const struct {
  const char *id;
  const unsigned char *bytes;
  size_t size;
} models[] = {
    {"imacs-2016", imacs_2016, sizeof imacs_2016},
};

const size_t imacs_bundled_model_count = sizeof models / sizeof models[0];

const char *imacs_bundled_model_id(size_t index) {
  return index < imacs_bundled_model_count ? models[index].id : NULL;
}

const unsigned char *imacs_bundled_model_bytes(size_t index, size_t *size) {
  if (index >= imacs_bundled_model_count) return NULL;
  *size = models[index].size;
  return models[index].bytes;
}
