#include "CByteScan.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint64_t equal_plain(const uint8_t *bytes, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i found = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * part)), wanted);
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(found) << (16 * part);
  }
  return mask;
}
#else
static inline uint64_t equal_plain(const uint8_t *bytes, uint8_t byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] == byte) << i;
  return mask;
}
#endif

#if defined(__x86_64__) && defined(__clang__)
#define IMACS_AVX2 1
#include <immintrin.h>

__attribute__((target("avx2"))) static inline uint64_t equal_avx2(const uint8_t *bytes,
                                                                  uint8_t byte) {
  const __m256i wanted = _mm256_set1_epi8((char)byte);
  const __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
  const uint32_t first = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
  const uint32_t second = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));
  return (uint64_t)second << 32 | first;
}
#endif

/// Each bit becomes the exclusive or of itself and all lower ones.
__attribute__((always_inline)) static inline uint64_t prefix_xor(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

#define IMACS_TARGET
#define IMACS_NAME(name) name##_plain
#include "Marking.inc"
#undef IMACS_TARGET
#undef IMACS_NAME

#ifdef IMACS_AVX2
#define IMACS_TARGET __attribute__((target("avx2,bmi,popcnt")))
#define IMACS_NAME(name) name##_avx2
#include "Marking.inc"

static int has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("popcnt");
}
#endif

void imacs_mark(const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t line_end, int quote,
                int first, int last, imacs_block *blocks, imacs_totals *totals) {
#ifdef IMACS_AVX2
  if (has_avx2()) {
    mark_avx2(bytes, count, delimiter, line_end, quote, first, last, blocks, totals);
    return;
  }
#endif
  mark_plain(bytes, count, delimiter, line_end, quote, first, last, blocks, totals);
}

size_t imacs_positions(const imacs_block *blocks, size_t count, int inside, uint32_t offset,
                       uint32_t *positions) {
#ifdef IMACS_AVX2
  if (has_avx2()) return positions_avx2(blocks, count, inside, offset, positions);
#endif
  return positions_plain(blocks, count, inside, offset, positions);
}

size_t imacs_find(const uint8_t *bytes, size_t from, size_t to, uint8_t byte) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, byte, to - from);
  return found ? (size_t)(found - bytes) : to;
}

size_t imacs_count(const uint8_t *bytes, size_t count, uint8_t byte) {
  size_t total = 0, index = 0;
  for (; index + 64 <= count; index += 64)
    total += (size_t)__builtin_popcountll(equal_plain(bytes + index, byte));
  for (; index < count; index++) total += bytes[index] == byte;
  return total;
}
