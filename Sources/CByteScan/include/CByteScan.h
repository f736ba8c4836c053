#ifndef IMACS_CBYTESCAN_H
#define IMACS_CBYTESCAN_H
#include <stddef.h>
#include <stdint.h>

/// A piece of delimited text.
typedef struct {
  /// `bytes[-1]` must be readable unless `first` is set, `bytes[count]` unless
  /// `last` is set.
  const uint8_t *bytes;
  size_t count;
  uint8_t delimiter;
  uint8_t line_end;
  /// The byte that quotes; negative if there is none.
  int quote;
  /// Is it the beginning, or the end, of its text?
  int first, last;
} imacs_text;

/// What stands in 64 bytes of delimited text: a bit per byte.
typedef struct {
  uint64_t quotes;
  /// Delimiters and line ends.
  uint64_t separators;
  /// Line ends.
  uint64_t ends;
  /// Bytes within quotes, the opening quote included, if the text begins
  /// outside quotes; the complement if it begins inside.
  uint64_t inside;
} imacs_block;

/// What a piece of text as a whole holds.
typedef struct {
  /// Line ends outside quotes, if the text begins outside quotes, and if it
  /// begins inside.
  uint64_t rows[2];
  /// All line ends.
  uint64_t lines;
  /// Is the number of quotes odd?
  uint32_t odd;
} imacs_totals;

/// Marks separators and quoted parts of `text` in blocks of 64 bytes;
/// `blocks` has room for (count + 63) / 64.
void imacs_mark(const imacs_text *text, imacs_block *blocks, imacs_totals *totals);

/// Set in the position of a line end.
#define IMACS_LINE_END 0x80000000u

/// How many positions too many `imacs_positions` may write.
#define IMACS_POSITION_SLACK 16

/// Writes `offset` + the places of separators outside quotes, ascending, to
/// `positions`, with IMACS_LINE_END set in those of line ends; gives their
/// number. `inside` tells whether the text begins inside quotes.
///
/// `irregular` tells whether a quote stands where only a state machine can
/// say what it means: in the middle of an unquoted field, or before text.
/// `positions` has room for a position per byte and IMACS_POSITION_SLACK more;
/// all places are below IMACS_LINE_END.
size_t imacs_positions(const imacs_text *text, const imacs_block *blocks, int inside,
                       uint32_t offset, uint32_t *positions, int *irregular);

/// Lets marking use no more than what any processor has (0), AVX2 (1) or
/// AVX-512 (2); gives the level it will use. Results are the same.
int imacs_limit_level(int greatest);

/// The offset of the first byte equal to `byte` in `bytes[from..<to]`; `to`
/// if there is none.
size_t imacs_find(const uint8_t *bytes, size_t from, size_t to, uint8_t byte);

/// Where in `bytes[from..<to]` the first byte stands that is no ASCII letter,
/// digit or `_`; `to` if there is none.
static inline size_t imacs_word_end(const uint8_t *bytes, size_t from, size_t to) {
  // A bit for each of `0` to `9`, `A` to `Z`, `_`, and `a` to `z`.
  static const uint64_t words[4] = {0x03FF000000000000, 0x07FFFFFE87FFFFFE, 0, 0};
  while (from < to && words[bytes[from] >> 6] >> (bytes[from] & 63) & 1) from++;
  return from;
}

/// Lets the greater of `value` and what stands at `place` stay there,
/// atomically; gives the lesser.
static inline uint32_t imacs_keep_greatest(uint32_t *place, uint32_t value) {
  uint32_t found = __atomic_load_n(place, __ATOMIC_RELAXED);
  while (value > found) {
    if (__atomic_compare_exchange_n(place, &found, value, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      return found;
  }
  return value;
}

/// Puts `value` at `place` if `0` stands there; gives what stood there.
static inline uint64_t imacs_claim(uint64_t *place, uint64_t value) {
  // A look is cheaper than an exchange that fails.
  uint64_t found = __atomic_load_n(place, __ATOMIC_RELAXED);
  if (found == 0)
    __atomic_compare_exchange_n(place, &found, value, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
  return found;
}

/// Replaces `expected` at `place` by `value`; tells whether it stood there.
static inline int imacs_replace(uint64_t *place, uint64_t expected, uint64_t value) {
  return __atomic_compare_exchange_n(place, &expected, value, 0, __ATOMIC_RELAXED,
                                     __ATOMIC_RELAXED);
}

/// Asks for the memory at `place`, which will be written soon.
static inline void imacs_prefetch_write(const void *place) { __builtin_prefetch(place, 1, 3); }

/// Asks for the memory at `place`, which will be read soon.
static inline void imacs_prefetch(const void *place) { __builtin_prefetch(place, 0, 3); }

static inline uint64_t imacs_load(const uint64_t *place) {
  return __atomic_load_n(place, __ATOMIC_RELAXED);
}

static inline uint32_t imacs_load_32(const uint32_t *place) {
  return __atomic_load_n(place, __ATOMIC_RELAXED);
}

static inline void imacs_store_32(uint32_t *place, uint32_t value) {
  __atomic_store_n(place, value, __ATOMIC_RELAXED);
}

static inline void imacs_store(uint64_t *place, uint64_t value) {
  __atomic_store_n(place, value, __ATOMIC_RELAXED);
}

/// How many bytes equal to `byte` there are.
size_t imacs_count(const uint8_t *bytes, size_t count, uint8_t byte);

#endif
