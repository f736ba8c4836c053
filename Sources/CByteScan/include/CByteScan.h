#ifndef IMACS_CBYTESCAN_H
#define IMACS_CBYTESCAN_H
#include <stddef.h>
#include <stdint.h>

/// What stands in 64 bytes of delimited text: a bit per byte.
typedef struct {
  /// Delimiters and line ends.
  uint64_t separators;
  /// Bytes within quotes, the opening quote included, if the chunk begins
  /// outside quotes; the complement if it begins inside.
  uint64_t inside;
} imacs_block;

/// What a chunk as a whole holds. Index 0: if it begins outside quotes;
/// index 1: if it begins inside.
typedef struct {
  /// Line ends outside quotes.
  uint64_t rows[2];
  /// All line ends.
  uint64_t lines;
  /// Is the number of quotes odd?
  uint32_t odd;
  /// Does a quote stand where only a state machine can tell what it means:
  /// in the middle of an unquoted field, or followed by text?
  uint32_t irregular[2];
} imacs_totals;

/// Marks separators and quoted parts of `bytes[0..<count]` in blocks of 64.
///
/// A negative `quote` means that there are none.
/// `bytes[-1]` must be readable unless `first` is set, and `bytes[count]` must
/// be readable unless `last` is set; `blocks` has room for (count + 63) / 64.
void imacs_mark(const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t line_end,
                int quote, int first, int last, imacs_block *blocks, imacs_totals *totals);

/// Writes `offset` + the places of separators outside quotes, ascending, to
/// `positions`; gives their number. `inside` tells whether the first block
/// begins inside quotes.
size_t imacs_positions(const imacs_block *blocks, size_t count, int inside, uint32_t offset,
                       uint32_t *positions);

/// The offset of the first byte equal to `byte` in `bytes[from..<to]`; `to`
/// if there is none.
size_t imacs_find(const uint8_t *bytes, size_t from, size_t to, uint8_t byte);

/// Puts `value` where `place` points and gives what stood there, atomically.
static inline uint32_t imacs_swap(uint32_t *place, uint32_t value) {
  return __atomic_exchange_n(place, value, __ATOMIC_RELAXED);
}

/// Lets the lesser of `value` and what stands at `place` stay there (all ones
/// stand for nothing), atomically; gives the greater, all ones if there was
/// nothing.
static inline uint32_t imacs_keep_least(uint32_t *place, uint32_t value) {
  uint32_t found = __atomic_load_n(place, __ATOMIC_RELAXED);
  while (value < found) {
    if (__atomic_compare_exchange_n(place, &found, value, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      return found;
  }
  return value;
}

/// Puts `value` at `place` if `0` stands there; gives what stood there.
static inline uint64_t imacs_claim(uint64_t *place, uint64_t value) {
  uint64_t found = 0;
  __atomic_compare_exchange_n(place, &found, value, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
  return found;
}

/// Replaces `expected` at `place` by `value`; tells whether it stood there.
static inline int imacs_replace(uint64_t *place, uint64_t expected, uint64_t value) {
  return __atomic_compare_exchange_n(place, &expected, value, 0, __ATOMIC_RELAXED,
                                     __ATOMIC_RELAXED);
}

/// Asks for the memory at `place`, which will be read soon.
static inline void imacs_prefetch(const void *place) { __builtin_prefetch(place, 0, 3); }

static inline uint64_t imacs_load(const uint64_t *place) {
  return __atomic_load_n(place, __ATOMIC_RELAXED);
}

/// How many bytes equal to `byte` there are.
size_t imacs_count(const uint8_t *bytes, size_t count, uint8_t byte);

#endif
