// SHA256_Init and the two after it count as deprecated since OpenSSL 3.0: decision 45 says why they are used.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
