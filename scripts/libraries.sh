#!/bin/sh
# Installs libcmark and libyaml with the system's package manager, if they are missing.
set -eu

present() {
  printf '#include <cmark.h>\n#include <yaml.h>\nint main(void) { yaml_parser_t p; return cmark_version() == 0 || !yaml_parser_initialize(&p); }\n' |
    ${CC:-cc} -x c - $(pkg-config --cflags --libs libcmark yaml-0.1 2>/dev/null || echo -lcmark -lyaml) -o /dev/null 2>/dev/null ||
    printf '#include <cmark.h>\n#include <yaml.h>\nint main(void) { return 0; }\n' |
    clang -x c - -lcmark -lyaml -o /dev/null 2>/dev/null
}

present && exit 0
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
if command -v apt-get >/dev/null 2>&1; then
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq libcmark-dev libyaml-dev pkg-config
elif command -v brew >/dev/null 2>&1; then
  brew install cmark libyaml pkg-config
else
  echo "briefgen needs libcmark (0.30) and libyaml (0.2.5) with their headers; neither apt-get nor brew is here to install them" >&2
  exit 1
fi
