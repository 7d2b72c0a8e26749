// The trained weights of the tagger and the parser, as constants of the program.
// Docs/model-card.md says what they were learnt from and under which licence they stand.

#ifndef DATELINE_LANGUAGE_MODEL_H
#define DATELINE_LANGUAGE_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Which part of the model is meant; the files in `weights` have the same names.
enum dateline_model_part {
  dateline_model_words = 0,
  dateline_model_tags = 1,
  dateline_model_structure = 2,
  dateline_model_labels = 3
};

/// The bytes of a part, aligned to 64, and their number; NULL for a part that there is not.
const unsigned char *dateline_model_bytes(int part, size_t *count);

/// The digest that was noted when the parts were written.
extern const uint64_t dateline_model_digest;

/// A table of weights by feature: buckets of four fingerprints of 16 bits, then four rows.
struct dateline_table {
  const unsigned char *buckets;
  /// The number of buckets, below 2^32.
  uint64_t count;
  /// The bytes of a bucket, and of a row of it.
  uint64_t bucket_bytes;
  uint64_t row_bytes;
};

/// Whether this machine has what the wide kernels need, AVX2; the others give the same.
bool dateline_has_wide_kernels(void);

/// Mixes features in place, each with the salt of its template, and asks for their buckets ahead
/// of time.
void dateline_seek(
  struct dateline_table table, uint64_t *features, const uint64_t *salts, size_t count, bool wide);

/// Adds up the rows of three unsigned weights that some features have: in 16-bit parts, the last
/// of which counts the rows.
uint64_t dateline_move_sums(
  struct dateline_table table, const uint64_t *features, size_t count, bool wide);

/// Writes where the rows of those features lie that have one, in their order; returns how many.
size_t dateline_rows(
  struct dateline_table table, const uint64_t *features, size_t count, const void **rows,
  bool wide);

/// The weights of a row that `dateline_best_class` takes.
#define DATELINE_CLASSES 48

/// Adds up rows of so many signed weights and returns the class with the highest sum, the first
/// where several have it.
size_t dateline_best_class(const void *const *rows, size_t count, bool wide);

#endif
