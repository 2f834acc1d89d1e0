#include "CDefaultTheme.h"

static const EmbeddedFile files[] = {{0}};
const EmbeddedFile *const default_theme_files = files;
const size_t default_theme_file_count = 0;
