#include "CByteScan.h"

#include <string.h>

#define IMACS_INLINE __attribute__((always_inline)) static inline

/// Does text stand where `places` has bits, behind closing quotes from byte `start` on? A CR that
/// belongs to the line end is none, nor is what stands behind the last byte.
static int text_after_quotes(const imacs_text *text, size_t start, uint64_t places) {
  for (; places; places &= places - 1) {
    const size_t place = start + (size_t)__builtin_ctzll(places);
    if (place >= text->count) continue;
    const int at_end = place + 1 == text->count && text->last;
    if (text->bytes[place] != '\r' || (!at_end && text->bytes[place + 1] != text->line_end))
      return 1;
  }
  return 0;
}

// Any processor.

#if defined(__SSE2__)
#include <emmintrin.h>

IMACS_INLINE uint64_t equal_plain(const uint8_t *bytes, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i found =
        _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * part)), wanted);
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(found) << (16 * part);
  }
  return mask;
}
#else
IMACS_INLINE uint64_t equal_plain(const uint8_t *bytes, uint8_t byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] == byte) << i;
  return mask;
}
#endif

/// Each bit becomes the exclusive or of itself and all lower ones.
IMACS_INLINE uint64_t prefix_xor_plain(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

/// Writes `base` + the places of the bits of `bits`; IMACS_LINE_END is set where `ends` has one
/// too. Up to three places too many may be written.
IMACS_INLINE void spread_plain(uint64_t bits, uint64_t ends,
                                                               uint32_t base, uint32_t *out) {
  while (bits) {
    // Four at a time, so that the loop's length is seldom guessed wrong.
    for (int step = 0; step < 4; step++) {
      const uint32_t place = bits ? (uint32_t)__builtin_ctzll(bits) : 63;
      *out++ = (base + place) | (uint32_t)(ends >> place) << 31;
      bits &= bits - 1;
    }
  }
}

#define IMACS_TARGET
#define IMACS_NAME(name) name##_plain
#include "Marking.inc"
#undef IMACS_TARGET
#undef IMACS_NAME

#if defined(__x86_64__) && defined(__clang__)
#define IMACS_WIDE 1
#include <immintrin.h>

// Processors with AVX2.

#define IMACS_TARGET __attribute__((target("avx2,bmi,popcnt,pclmul")))
#define IMACS_NAME(name) name##_avx2

IMACS_TARGET IMACS_INLINE uint64_t equal_avx2(const uint8_t *bytes, uint8_t byte) {
  const __m256i wanted = _mm256_set1_epi8((char)byte);
  const __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
  uint32_t first = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
  uint32_t second = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));
  // Else the compiler takes the masks apart again, bit by bit.
  __asm__("" : "+r"(first), "+r"(second));
  return (uint64_t)second << 32 | first;
}

/// A product without carries with all ones is the running exclusive or.
IMACS_TARGET IMACS_INLINE uint64_t prefix_xor_avx2(uint64_t bits) {
  const __m128i all = _mm_set1_epi8((char)0xFF);
  const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)bits), all, 0);
  return (uint64_t)_mm_cvtsi128_si64(product);
}

#define spread_avx2 spread_plain
#include "Marking.inc"
#undef IMACS_TARGET
#undef IMACS_NAME

// Processors with AVX-512 (BW and VBMI2).

#define IMACS_TARGET \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,popcnt,pclmul")))
#define IMACS_NAME(name) name##_avx512

IMACS_TARGET IMACS_INLINE uint64_t equal_avx512(const uint8_t *bytes, uint8_t byte) {
  return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(bytes), _mm512_set1_epi8((char)byte));
}

IMACS_TARGET IMACS_INLINE uint64_t prefix_xor_avx512(uint64_t bits) {
  return prefix_xor_avx2(bits);
}

/// As `spread_plain`: the numbers 0 to 63 are packed where bits are, and widened. Up to fifteen
/// places too many may be written.
IMACS_TARGET IMACS_INLINE void spread_avx512(uint64_t bits, uint64_t ends, uint32_t base,
                                              uint32_t *out) {
  const __m512i places = _mm512_set_epi8(
      63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41,
      40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18,
      17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  // The top bit of a place at a line end becomes the top bit of the number.
  const __m512i marked = _mm512_or_si512(
      places, _mm512_and_si512(_mm512_movm_epi8(ends), _mm512_set1_epi8(-128)));
  __m512i packed = _mm512_maskz_compress_epi8(bits, marked);
  const __m512i start = _mm512_set1_epi32((int)base);
  const __m512i low = _mm512_set1_epi32(63);
  const __m512i top = _mm512_set1_epi32(128);
  int left = __builtin_popcountll(bits);
  for (; left > 0; left -= 16, out += 16) {
    const __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(packed));
    const __m512i place = _mm512_add_epi32(_mm512_and_si512(wide, low), start);
    const __m512i mark = _mm512_slli_epi32(_mm512_and_si512(wide, top), 24);
    _mm512_storeu_si512(out, _mm512_or_si512(place, mark));
    packed = _mm512_alignr_epi32(_mm512_setzero_si512(), packed, 4);
  }
}

#include "Marking.inc"
#undef IMACS_TARGET
#undef IMACS_NAME
#endif

static int greatest_level = 2;

/// What the processor can do: 0 anything, 1 AVX2, 2 AVX-512.
static int level(void) {
#ifdef IMACS_WIDE
  static int known = -1;
  int found = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (found < 0) {
    const int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                         __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("pclmul");
    const int has_avx512 = __builtin_cpu_supports("avx512bw") &&
                           __builtin_cpu_supports("avx512vl") &&
                           __builtin_cpu_supports("avx512vbmi2");
    found = has_avx2 ? has_avx512 ? 2 : 1 : 0;
    __atomic_store_n(&known, found, __ATOMIC_RELAXED);
  }
  const int greatest = __atomic_load_n(&greatest_level, __ATOMIC_RELAXED);
  return found < greatest ? found : greatest;
#else
  return 0;
#endif
}

int imacs_limit_level(int greatest) {
  __atomic_store_n(&greatest_level, greatest, __ATOMIC_RELAXED);
  return level();
}

void imacs_mark(const imacs_text *text, imacs_block *blocks, imacs_totals *totals) {
  switch (level()) {
#ifdef IMACS_WIDE
    case 2: mark_avx512(text, blocks, totals); return;
    case 1: mark_avx2(text, blocks, totals); return;
#endif
    default: mark_plain(text, blocks, totals);
  }
}

size_t imacs_positions(const imacs_text *text, const imacs_block *blocks, int inside,
                       uint32_t offset, uint32_t *positions, int *irregular) {
  switch (level()) {
#ifdef IMACS_WIDE
    case 2: return positions_avx512(text, blocks, inside, offset, positions, irregular);
    case 1: return positions_avx2(text, blocks, inside, offset, positions, irregular);
#endif
    default: return positions_plain(text, blocks, inside, offset, positions, irregular);
  }
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
