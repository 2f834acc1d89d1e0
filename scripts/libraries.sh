#!/bin/sh
# Installs the C libraries with the system's package manager, if they are missing: libcmark, libyaml and, except on
# macOS, which has a SHA-256 of its own, libcrypto.
set -eu

hash=-lcrypto
[ "$(uname)" != Darwin ] || hash=

program() {
  printf '#include <cmark.h>\n#include <yaml.h>\n'
  [ -z "$hash" ] || printf '#include <openssl/sha.h>\n'
  printf 'int main(void) { return 0; }\n'
}

present() {
  program | ${CC:-cc} -x c - $(pkg-config --cflags --libs libcmark yaml-0.1 2>/dev/null || echo -lcmark -lyaml) $hash -o /dev/null 2>/dev/null ||
    program | clang -x c - -lcmark -lyaml $hash -o /dev/null 2>/dev/null
}

present && exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
if command -v apt-get >/dev/null 2>&1; then
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq libcmark-dev libyaml-dev libssl-dev pkg-config
elif command -v brew >/dev/null 2>&1; then
  brew install cmark libyaml pkg-config
else
  echo "briefgen needs libcmark (0.30), libyaml (0.2.5) and libcrypto (3) with their headers; neither apt-get nor brew is here to install them" >&2
  exit 1
fi
