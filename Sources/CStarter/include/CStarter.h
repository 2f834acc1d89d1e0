#ifndef C_STARTER_H
#define C_STARTER_H
#include <stddef.h>

/// A file of the site that `init` writes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} StarterFile;

extern const StarterFile *const starter_files;
extern const size_t starter_file_count;
#endif
