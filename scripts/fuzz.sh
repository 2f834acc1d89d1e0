#!/bin/sh
# Feeds the template engine, Markdown and front matter with what libFuzzer makes of the cases in
# Tests/Fuzzing/Corpus, each for as many seconds.
#
#   scripts/fuzz.sh [SECONDS]
#
# Exit: 0 nothing found, or no fuzzer on this machine; 1 an input that crashes, hangs or eats memory.
set -eu
seconds=${1:-20}
case $seconds in
'' | *[!0-9]*)
  echo "usage: scripts/fuzz.sh [SECONDS]" >&2
  exit 2
  ;;
esac
cd "$(dirname "$0")/../Tests/Fuzzing"

# The compiler has the flag everywhere; the runtime that goes with it is not in every toolchain.
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
echo '@_cdecl("LLVMFuzzerTestOneInput") public func probe(_: UInt, _: Int) -> CInt { 0 }' >"$probe/probe.swift"
if ! swiftc -sanitize=fuzzer -parse-as-library "$probe/probe.swift" -o "$probe/probe" 2>"$probe/log"; then
  echo "fuzz: skipped: this Swift toolchain cannot link libFuzzer"
  exit 0
fi

# Swift's own crash handler would keep the fuzzer from saving the input.
export SWIFT_BACKTRACE=enable=no
mkdir -p .build/found
for pair in LiquidFuzz:Liquid MarkdownFuzz:Markdown RecordFuzz:Records; do
  program=${pair%%:*}
  corpus=${pair##*:}
  swift build -c release --product "$program"
  mkdir -p ".build/corpus/$corpus"
  if ".build/release/$program" ".build/corpus/$corpus" "Corpus/$corpus" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4096 \
    -artifact_prefix=.build/found/ -print_final_stats=1 2>"$probe/log"; then
    grep -E '^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$probe/log"
    echo "fuzz: nothing found in $corpus in $seconds seconds"
  else
    cat "$probe/log"
    echo "fuzz: the input that failed is in Tests/Fuzzing/.build/found" >&2
    exit 1
  fi
done
