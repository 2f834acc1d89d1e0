import TestSupport
import Testing

@Suite("Builds at one time") struct ConcurrentBuildTests {
  @Test func `F11: two builds on one folder, one through a link, exclude each other`() throws {
    let folder = try SiteFolder(harbour)
    // Two that run at once: at least one goes through, and the output is the clean one each time.
    let run = try CommandRun(
      shell: """
        $BRIEFGEN build -q --output clean
        mkdir real; ln -s real through
        for round in 1 2 3 4 5 6; do
          sed -i "s/The .* pays/The buyer of round $round pays/" Content/briefings/*.md
          ( code=0; $BRIEFGEN build --output real >one 2>&1 || code=$?; echo $code >code-one ) &
          ( code=0; $BRIEFGEN build --output through >two 2>&1 || code=$?; echo $code >code-two ) &
          wait
          for number in one two; do
            code=$(cat code-$number)
            if test $code = 2 && grep -q "is being written by another build" $number; then continue; fi
            test $code = 0 || { echo "round $round, build $number: exit $code"; cat one two; exit 1; }
          done
          test "$(cat code-one)$(cat code-two)" != 22 || { echo "round $round"; cat one two; exit 1; }
        done
        $BRIEFGEN build -q --output real; $BRIEFGEN build -q --output clean; diff -r real clean
        """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
  }

  @Test func `F7: what is published of a file that is replaced all the time is one version of it`()
    throws
  {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(
      shell: """
        trap 'touch stop' EXIT
        short() { printf -- '---\\ntitle: Short\\ndate: 2025-11-04\\n---\\nBody of short.\\n' > next; }
        long() {
          { printf -- '---\\ntitle: Long\\ndate: 2025-11-04\\nbottom_line: '; head -c 3000 /dev/zero | tr '\\0' s; \
        printf -- '\\n---\\nBody of long.\\n'; } > next; }
        short; cp next Content/briefings/torn.md
        ( while test ! -e stop; do long; mv next Content/briefings/torn.md; short; mv next Content/briefings/torn.md; done ) &
        for round in $(seq 25); do
          code=0; $BRIEFGEN build >log 2>&1 || code=$?
          case $code in
          0) page=Output/briefings/torn/index.html
             if grep -q 'Body of short' $page; then grep -q '<title>Short' $page; ! grep -q 'sss' $page
             else grep -q '<title>Long' $page; grep -q 'Body of long' $page; fi ;;
          1) grep -q 'torn.md: Changed while it was being read' log ;;
          *) cat log; exit 1 ;;
          esac
        done
        touch stop; wait
        """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
  }
}
