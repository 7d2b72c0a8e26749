// The trained weights of the tagger and the parser, as constants of the program.
// Docs/model-card.md says what they were learnt from and under which licence they stand.

#ifndef DATELINE_LANGUAGE_MODEL_H
#define DATELINE_LANGUAGE_MODEL_H

#include <stddef.h>

/// Which part of the model is meant; the files in `weights` have the same names.
enum dateline_model_part {
  dateline_model_words = 0,
  dateline_model_tags = 1,
  dateline_model_structure = 2,
  dateline_model_labels = 3
};

/// The bytes of a part, aligned to 64, and their number; NULL for a part that there is not.
const unsigned char *dateline_model_bytes(int part, size_t *count);

/// Asks for the memory at an address ahead of time; Swift has no word for that.
static inline void dateline_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
