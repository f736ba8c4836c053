#include "CByteScan.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint64_t equal64(const uint8_t *bytes, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i found = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * part)), wanted);
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(found) << (16 * part);
  }
  return mask;
}
#else
static inline uint64_t equal64(const uint8_t *bytes, uint8_t byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] == byte) << i;
  return mask;
}
#endif

/// Each bit becomes the exclusive or of itself and all lower ones.
static inline uint64_t prefix_xor(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

void imacs_mark(const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t line_end,
                int quote, int first, int last, imacs_block *blocks, imacs_totals *totals) {
  uint64_t rows0 = 0, rows1 = 0, lines = 0;
  uint64_t bad0 = 0, bad1 = 0;
  uint64_t state = 0;
  // The byte before: may a quote open after it, and did it close a quote?
  uint64_t may_open = 1, closed0 = 0, closed1 = 0;
  if (!first) {
    const uint8_t before = bytes[-1];
    may_open = before == delimiter || before == line_end || before == quote;
    closed0 = before == quote;
  }
  const size_t blocks_count = (count + 63) / 64;
  uint8_t tail[64];
  for (size_t index = 0; index < blocks_count; index++) {
    const uint8_t *at = bytes + 64 * index;
    uint64_t valid = ~0ull;
    if (64 * index + 64 > count) {
      const size_t rest = count - 64 * index;
      memset(tail, 0, sizeof tail);
      memcpy(tail, at, rest);
      at = tail;
      valid = (1ull << rest) - 1;
    }
    const uint64_t quotes = quote < 0 ? 0 : equal64(at, (uint8_t)quote) & valid;
    const uint64_t ends = equal64(at, line_end) & valid;
    const uint64_t separators = (equal64(at, delimiter) & valid) | ends;
    uint64_t inside = state;
    if (quotes) {
      inside = prefix_xor(quotes) ^ state;
      state = (uint64_t)((int64_t)inside >> 63);
      if (64 * index + 64 > count) state = (inside >> ((count - 1) & 63)) & 1 ? ~0ull : 0;
    }
    if (quotes | closed0 | closed1) {
      const uint64_t plain = ~(separators | quotes) & valid;
      const uint64_t opens_after = ((separators | quotes) << 1) | may_open;
      const uint64_t opening0 = quotes & inside, opening1 = quotes & ~inside;
      bad0 |= opening0 & ~opens_after;
      bad1 |= opening1 & ~opens_after;
      uint64_t after0 = plain & ((opening1 << 1) | closed0);
      uint64_t after1 = plain & ((opening0 << 1) | closed1);
      closed0 = opening1 >> 63;
      closed1 = opening0 >> 63;
      // A CR that belongs to the line end is no text.
      uint64_t doubtful = after0 | after1;
      while (doubtful) {
        const size_t place = 64 * index + (size_t)__builtin_ctzll(doubtful);
        const uint64_t bit = doubtful & -doubtful;
        doubtful ^= bit;
        const int at_end = place + 1 == count && last;
        if (bytes[place] == '\r' && (at_end || bytes[place + 1] == line_end)) {
          after0 &= ~bit;
          after1 &= ~bit;
        }
      }
      bad0 |= after0;
      bad1 |= after1;
    }
    may_open = (separators | quotes) >> 63;
    rows0 += (uint64_t)__builtin_popcountll(ends & ~inside);
    rows1 += (uint64_t)__builtin_popcountll(ends & inside);
    lines += (uint64_t)__builtin_popcountll(ends);
    blocks[index].separators = separators;
    blocks[index].inside = inside;
  }
  totals->rows[0] = rows0;
  totals->rows[1] = rows1;
  totals->lines = lines;
  totals->odd = state != 0;
  totals->irregular[0] = bad0 != 0;
  totals->irregular[1] = bad1 != 0;
}

size_t imacs_positions(const imacs_block *blocks, size_t count, int inside, uint32_t offset,
                       uint32_t *positions) {
  const uint64_t flip = inside ? ~0ull : 0;
  uint32_t *out = positions;
  for (size_t index = 0; index < count; index++) {
    uint64_t bits = blocks[index].separators & ~(blocks[index].inside ^ flip);
    const uint32_t base = offset + (uint32_t)(64 * index);
    while (bits) {
      *out++ = base + (uint32_t)__builtin_ctzll(bits);
      bits &= bits - 1;
    }
  }
  return (size_t)(out - positions);
}

size_t imacs_find(const uint8_t *bytes, size_t from, size_t to, uint8_t byte) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, byte, to - from);
  return found ? (size_t)(found - bytes) : to;
}

size_t imacs_count(const uint8_t *bytes, size_t count, uint8_t byte) {
  size_t total = 0, index = 0;
  for (; index + 64 <= count; index += 64)
    total += (size_t)__builtin_popcountll(equal64(bytes + index, byte));
  for (; index < count; index++) total += bytes[index] == byte;
  return total;
}
