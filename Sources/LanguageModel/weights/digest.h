// Changes with the weights beside it, so that a build notices when they do.
#define DATELINE_MODEL_DIGEST 0x223eff6e28585e4cULL
