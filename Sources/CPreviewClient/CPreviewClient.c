#include "CPreviewClient.h"

static const unsigned char client_js[] = {
#embed "client.js"
};

const unsigned char *const preview_client_bytes = client_js;
const size_t preview_client_count = sizeof client_js;
