#ifndef C_PREVIEW_CLIENT_H
#define C_PREVIEW_CLIENT_H
#include <stddef.h>

/// client.js as it stood when this binary was built.
extern const unsigned char *const preview_client_bytes;
extern const size_t preview_client_count;
#endif
