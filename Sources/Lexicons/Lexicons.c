#include "Lexicons.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char thanks_es[] = {
#embed "thanks.es.txt"
};
static const unsigned char thanks_en[] = {
#embed "thanks.en.txt"
};
static const unsigned char transfer_es[] = {
#embed "transfer.es.txt"
};
static const unsigned char transfer_en[] = {
#embed "transfer.en.txt"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} lexicons[] = {
    {"thanks.es", thanks_es, sizeof thanks_es},
    {"thanks.en", thanks_en, sizeof thanks_en},
    {"transfer.es", transfer_es, sizeof transfer_es},
    {"transfer.en", transfer_en, sizeof transfer_en},
};

const unsigned char *imacs_lexicon(const char *name, size_t *size) {
  for (size_t index = 0; index < sizeof lexicons / sizeof lexicons[0]; index++) {
    if (strcmp(name, lexicons[index].name) == 0) {
      *size = lexicons[index].size;
      return lexicons[index].bytes;
    }
  }
  return NULL;
}
