#include "LanguageModel.h"
#include "weights/digest.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] __attribute__((aligned(64))) = {
#embed "weights/words.bin"
};

static const unsigned char tags[] __attribute__((aligned(64))) = {
#embed "weights/tags.bin"
};

// One table, parted only to keep the files small.
static const unsigned char structure[] __attribute__((aligned(64))) = {
#embed "weights/structure.bin"
  ,
#embed "weights/structure-2.bin"
};

static const unsigned char labels[] __attribute__((aligned(64))) = {
#embed "weights/labels.bin"
};

// Compilers do not list embedded files among those that an object hangs on, but this header.
const uint64_t dateline_model_digest = DATELINE_MODEL_DIGEST;

const unsigned char *dateline_model_bytes(int part, size_t *count) {
  switch (part) {
  case dateline_model_words:
    *count = sizeof words;
    return words;
  case dateline_model_tags:
    *count = sizeof tags;
    return tags;
  case dateline_model_structure:
    *count = sizeof structure;
    return structure;
  case dateline_model_labels:
    *count = sizeof labels;
    return labels;
  default:
    *count = 0;
    return NULL;
  }
}
