#include "LanguageModel.h"

#include <string.h>

// What the parser and the tagger do most: hash features, and look their rows up in a table of
// buckets (`FeatureTable` says how a bucket is laid out). Each is written once for any machine and
// once for AVX2, four features at a time; both give the same.

#if defined(__x86_64__)
#define DATELINE_WIDE 1
#include <immintrin.h>
#else
#define DATELINE_WIDE 0
#endif

static const uint64_t first_factor = 0xD6E8FEB86659FD93;
static const uint64_t second_factor = 0xA24BAED4963EE407;
static const uint64_t sixteenths = 0x0001000100010001;

bool dateline_has_wide_kernels(void) {
#if DATELINE_WIDE
  return __builtin_cpu_supports("avx2");
#else
  return false;
#endif
}

static inline uint64_t mixed(uint64_t salt, uint64_t parts) {
  uint64_t hash = (parts ^ salt) * first_factor;
  hash ^= hash >> 32;
  hash *= second_factor;
  return hash ^ hash >> 29;
}

static inline const unsigned char *bucket_of(uint64_t feature, struct dateline_table table) {
  return table.buckets + ((feature >> 32) * table.count >> 32) * table.bucket_bytes;
}

/// Marks the lanes of a bucket's fingerprints that equal a feature's; the lowest mark is true.
static inline uint64_t matches(uint64_t feature, const unsigned char *bucket) {
  uint64_t fingerprints;
  memcpy(&fingerprints, bucket, sizeof fingerprints);
  uint64_t difference = fingerprints ^ (uint64_t)(uint16_t)(feature | 1) * sixteenths;
  return (difference - sixteenths) & ~difference & sixteenths << 15;
}

/// Where the row of a feature lies, or some other row of its bucket where it has none.
static inline const unsigned char *row_of(
  uint64_t feature, struct dateline_table table, uint64_t *marks) {
  const unsigned char *bucket = bucket_of(feature, table);
  *marks = matches(feature, bucket);
  return bucket + 8 + (__builtin_ctzll(*marks | 1ull << 63) >> 4) * table.row_bytes;
}

/// Three weights spread into 16-bit parts, and 1 in the last part.
static inline uint64_t spread(const unsigned char *row) {
  return (uint64_t)row[0] | (uint64_t)row[1] << 16 | (uint64_t)row[2] << 32 | 1ull << 48;
}

#if DATELINE_WIDE

__attribute__((target("avx2"))) static inline __m256i times(__m256i number, uint64_t factor) {
  __m256i low = _mm256_set1_epi64x((long long)factor);
  __m256i high = _mm256_set1_epi64x((long long)(factor >> 32));
  __m256i crossed = _mm256_add_epi64(
    _mm256_mul_epu32(_mm256_srli_epi64(number, 32), low), _mm256_mul_epu32(number, high));
  return _mm256_add_epi64(_mm256_mul_epu32(number, low), _mm256_slli_epi64(crossed, 32));
}

/// The places of the buckets of four features.
__attribute__((target("avx2"))) static inline __m256i
places_of(__m256i features, struct dateline_table table) {
  __m256i number = _mm256_srli_epi64(
    _mm256_mul_epu32(_mm256_srli_epi64(features, 32), _mm256_set1_epi64x((long long)table.count)),
    32);
  return _mm256_mul_epu32(number, _mm256_set1_epi64x((long long)table.bucket_bytes));
}

/// All ones in the 16-bit lane of a bucket where its fingerprint equals the feature's.
__attribute__((target("avx2"))) static inline __m256i
wide_matches(__m256i features, __m256i places, struct dateline_table table) {
  __m256i fingerprints = _mm256_i64gather_epi64((const long long *)table.buckets, places, 1);
  __m256i wanted = _mm256_or_si256(
    _mm256_and_si256(features, _mm256_set1_epi64x(0xFFFF)), _mm256_set1_epi64x(1));
  wanted = _mm256_mul_epu32(wanted, _mm256_set1_epi64x(0x00010001));
  wanted = _mm256_or_si256(wanted, _mm256_slli_epi64(wanted, 32));
  return _mm256_cmpeq_epi16(fingerprints, wanted);
}

/// The bytes from the first row of a bucket to that of the lane that matches.
__attribute__((target("avx2"))) static inline __m256i
ways_of(__m256i equal, uint64_t row_bytes) {
  __m256i ways = _mm256_set1_epi64x(
    (long long)(row_bytes << 16 | 2 * row_bytes << 32 | 3 * row_bytes << 48));
  __m256i way = _mm256_and_si256(equal, ways);
  way = _mm256_or_si256(way, _mm256_srli_epi64(way, 32));
  way = _mm256_or_si256(way, _mm256_srli_epi64(way, 16));
  return _mm256_and_si256(way, _mm256_set1_epi64x(0xFFFF));
}

__attribute__((target("avx2"))) static inline __m256i loaded(const uint64_t *features) {
  return _mm256_loadu_si256((const __m256i *)features);
}

/// Asks for four buckets ahead of time. Short ones may lie across two lines of the cache; of long
/// ones the fingerprints are enough.
static inline void ask_for(struct dateline_table table, const uint64_t *places) {
  for (int lane = 0; lane < 4; lane++) __builtin_prefetch(table.buckets + places[lane]);
  if (table.bucket_bytes > 64) return;
  for (int lane = 0; lane < 4; lane++)
    __builtin_prefetch(table.buckets + places[lane] + table.bucket_bytes - 1);
}

__attribute__((target("avx2"))) static size_t wide_seek(
  struct dateline_table table, uint64_t *features, const uint64_t *salts, size_t count) {
  size_t at = 0;
  for (; at + 4 <= count; at += 4) {
    __m256i hash = times(_mm256_xor_si256(loaded(features + at), loaded(salts + at)), first_factor);
    hash = times(_mm256_xor_si256(hash, _mm256_srli_epi64(hash, 32)), second_factor);
    hash = _mm256_xor_si256(hash, _mm256_srli_epi64(hash, 29));
    _mm256_storeu_si256((__m256i *)(features + at), hash);
    uint64_t lanes[4];
    _mm256_storeu_si256((__m256i *)lanes, places_of(hash, table));
    ask_for(table, lanes);
  }
  return at;
}

/// The rows of four features spread into 16-bit parts, nothing for those that have none.
__attribute__((target("avx2"))) static inline __m256i
spread_rows(struct dateline_table table, __m256i four) {
  const __m256i spreading = _mm256_setr_epi8(
    0, -1, 1, -1, 2, -1, -1, -1, 8, -1, 9, -1, 10, -1, -1, -1,
    0, -1, 1, -1, 2, -1, -1, -1, 8, -1, 9, -1, 10, -1, -1, -1);
  const __m256i one = _mm256_set1_epi64x(1ll << 48);
  __m256i places = places_of(four, table);
  __m256i equal = wide_matches(four, places, table);
  __m256i missing = _mm256_cmpeq_epi64(equal, _mm256_setzero_si256());
  __m256i rows = _mm256_i64gather_epi64(
    (const long long *)(table.buckets + 8),
    _mm256_add_epi64(places, ways_of(equal, table.row_bytes)), 1);
  return _mm256_andnot_si256(missing, _mm256_or_si256(_mm256_shuffle_epi8(rows, spreading), one));
}

__attribute__((target("avx2"))) static uint64_t
wide_move_sums(struct dateline_table table, const uint64_t *features, size_t count) {
  __m256i sums = _mm256_setzero_si256();
  size_t at = 0;
  for (; at + 4 <= count; at += 4)
    sums = _mm256_add_epi64(sums, spread_rows(table, loaded(features + at)));
  if (at < count) {
    // The last few beside nothing, whose sums do not count.
    static const int64_t masks[8] = {-1, -1, -1, -1, 0, 0, 0, 0};
    uint64_t rest[4] = {0};
    for (size_t left = at; left < count; left++) rest[left - at] = features[left];
    __m256i mask = _mm256_loadu_si256((const __m256i *)(masks + 4 - (count - at)));
    sums = _mm256_add_epi64(sums, _mm256_and_si256(mask, spread_rows(table, loaded(rest))));
  }
  uint64_t lanes[4];
  _mm256_storeu_si256((__m256i *)lanes, sums);
  return lanes[0] + lanes[1] + lanes[2] + lanes[3];
}

__attribute__((target("avx2"))) static size_t wide_rows(
  struct dateline_table table, const uint64_t *features, size_t count,
  const void **rows, size_t *found) {
  size_t next = *found;
  size_t at = 0;
  for (; at + 4 <= count; at += 4) {
    __m256i four = loaded(features + at);
    __m256i places = places_of(four, table);
    __m256i equal = wide_matches(four, places, table);
    __m256i missing = _mm256_cmpeq_epi64(equal, _mm256_setzero_si256());
    unsigned hits = ~(unsigned)_mm256_movemask_pd(_mm256_castsi256_pd(missing));
    uint64_t lanes[4];
    _mm256_storeu_si256(
      (__m256i *)lanes, _mm256_add_epi64(places, ways_of(equal, table.row_bytes)));
    // Without a branch, which would be guessed wrongly half the time.
    for (int lane = 0; lane < 4; lane++) {
      rows[next] = table.buckets + 8 + lanes[lane];
      // A long row will be read once all are found, and may lie across two lines of the cache.
      if (table.row_bytes > 32) {
        __builtin_prefetch(rows[next]);
        __builtin_prefetch((const unsigned char *)rows[next] + table.row_bytes - 1);
      }
      next += hits >> lane & 1;
    }
  }
  *found = next;
  return at;
}

__attribute__((target("avx2"))) static inline __m256i weights(const void *row, int half) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)row + half));
}

__attribute__((target("avx2"))) static size_t
wide_best_class(const void *const *rows, size_t count) {
  __m256i sums[3] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256()};
  for (size_t row = 0; row < count; row++)
    for (int part = 0; part < 3; part++)
      sums[part] = _mm256_add_epi16(sums[part], weights(rows[row], part));
  __m256i most = _mm256_max_epi16(_mm256_max_epi16(sums[0], sums[1]), sums[2]);
  __m128i half = _mm_max_epi16(_mm256_castsi256_si128(most), _mm256_extracti128_si256(most, 1));
  // There is an instruction for the least of eight unsigned numbers.
  __m128i least = _mm_minpos_epu16(_mm_sub_epi16(_mm_set1_epi16(0x7FFF), half));
  __m256i highest = _mm256_set1_epi16((short)(0x7FFF - _mm_extract_epi16(least, 0)));
  for (int part = 0; part < 3; part++) {
    unsigned marks = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi16(sums[part], highest));
    if (marks != 0) return (size_t)(16 * part + __builtin_ctz(marks) / 2);
  }
  return 0;
}

#endif

size_t dateline_best_class(const void *const *rows, size_t count, bool wide) {
#if DATELINE_WIDE
  if (wide) return wide_best_class(rows, count);
#endif
  int16_t sums[DATELINE_CLASSES] = {0};
  for (size_t row = 0; row < count; row++) {
    const int8_t *weights = rows[row];
    for (int at = 0; at < DATELINE_CLASSES; at++) sums[at] += weights[at];
  }
  size_t best = 0;
  for (size_t at = 1; at < DATELINE_CLASSES; at++)
    if (sums[at] > sums[best]) best = at;
  return best;
}

void dateline_seek(
  struct dateline_table table, uint64_t *features, const uint64_t *salts, size_t count, bool wide) {
  size_t at = 0;
#if DATELINE_WIDE
  if (wide) at = wide_seek(table, features, salts, count);
#endif
  for (; at < count; at++) {
    features[at] = mixed(salts[at], features[at]);
    __builtin_prefetch(bucket_of(features[at], table));
  }
}

uint64_t dateline_move_sums(
  struct dateline_table table, const uint64_t *features, size_t count, bool wide) {
#if DATELINE_WIDE
  if (wide) return wide_move_sums(table, features, count);
#endif
  uint64_t sum = 0;
  for (size_t at = 0; at < count; at++) {
    uint64_t marks;
    const unsigned char *row = row_of(features[at], table, &marks);
    // A mask, since a branch would be guessed wrongly half the time.
    sum += spread(row) & -(uint64_t)(marks != 0);
  }
  return sum;
}

size_t dateline_rows(
  struct dateline_table table, const uint64_t *features, size_t count, const void **rows,
  bool wide) {
  size_t found = 0;
  size_t at = 0;
#if DATELINE_WIDE
  if (wide) at = wide_rows(table, features, count, rows, &found);
#endif
  for (; at < count; at++) {
    uint64_t marks;
    rows[found] = row_of(features[at], table, &marks);
    found += marks != 0;
  }
  return found;
}
