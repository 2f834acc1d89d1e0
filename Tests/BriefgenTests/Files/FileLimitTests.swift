import TestSupport
import Testing

@Suite("Limits of files and of the process") struct FileLimitTests {
  @Test(arguments: [
    "Content/companies/acme.md", "Content/site.yml", "Content/sources.yml", "Templates/home.html",
    "Templates/logo.png",
  ]) func `F6: a file of forty gigabytes is a finding, not the end of the process`(path: String)
    throws
  {
    let folder = try SiteFolder(harbour)
    try folder.createFolder("Templates")
    let run = try CommandRun(shell: "truncate -s 40G \(path); exec $BRIEFGEN build", in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(
      run.errors.contains("cannot read \(path): Larger than 16 MiB\n"), "\(run.errors)")
    #expect(!folder.has("Output"))
  }

  @Test func `F6: static files of any size are copied, and a huge file in the output is replaced`()
    throws
  {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(
      shell: """
        mkdir Content/static; head -c 20000000 /dev/zero > Content/static/film
        $BRIEFGEN build -q; cmp Content/static/film Output/film
        truncate -s 40G Output/index.html Output/film
        $BRIEFGEN build -q; cmp Content/static/film Output/film; test -s Output/index.html
        truncate -s 40G Output/build.json; exec $BRIEFGEN build
        """, in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("Larger than 256 MiB"), "\(run.errors)")
  }

  @Test(arguments: [
    "ulimit -n 8", "ulimit -n 20", "ulimit -v 150000", "ulimit -v 250000", "ulimit -s 64",
  ])
  func `F14: a limit that is too low is named, with exit code 2`(limit: String) throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(shell: "\(limit); exec $BRIEFGEN build", in: folder)
    #expect(run.exitCode == 2, "\(run.output)\(run.errors)")
    #expect(run.errors.hasPrefix("error: ") && run.errors.contains("ulimit"), "\(run.errors)")
    #expect(!folder.has("Output"))
  }

  @Test func `F14: with few open files allowed and many workers asked for a build works`() throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(shell: "ulimit -n 64; exec $BRIEFGEN build --jobs 512", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func `F14: a limit on the size of files is an error that changes nothing`() throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(shell: "ulimit -f 4; exec $BRIEFGEN build", in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("File too large"), "\(run.errors)")
    #expect(!folder.has("Output"))
  }

  @Test(arguments: ["check --format json", "build --format sarif -q", "schema company"])
  func `data that does not reach standard output is an error`(command: String) throws {
    let folder = try SiteFolder(harbour)
    let full = try CommandRun(
      shell: "test -e /dev/full || exit 2; exec $BRIEFGEN \(command) > /dev/full", in: folder)
    #expect(full.exitCode == 2, "\(full.errors)")
    #expect(full.errors.contains("standard output") || full.errors == "", "\(full.errors)")
    // Someone who reads no further is content.
    let closed = try CommandRun(shell: "$BRIEFGEN \(command) | true", in: folder)
    #expect(closed.exitCode == 0 && closed.errors == "", "\(closed.errors)")
  }

  @Test(arguments: [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func `a stream that is closed is no file of the site`(closing: String) throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(shell: "exec $BRIEFGEN build \(closing)", in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    let clean = try CommandRun(
      shell: "$BRIEFGEN build -q --output clean 2>&1; diff -r Output clean", in: folder)
    #expect(clean.exitCode == 0, "\(clean.output)")
  }

  @Test func `F13: a copied file can be executed where its source can`() throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(
      shell: """
        umask 022; mkdir Content/static
        for mode in 755 744 644 600; do echo $mode > Content/static/$mode; chmod $mode Content/static/$mode; done
        $BRIEFGEN build -q
        stat -c '%n %a' Output/755 Output/744 Output/644 Output/600
        chmod +x Content/static/644; chmod 644 Content/static/755
        $BRIEFGEN build; stat -c '%n %a' Output/755 Output/644
        $BRIEFGEN build
        """, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix("Output/755 755\nOutput/744 755\nOutput/644 644\nOutput/600 644\n"),
      "\(run.output)")
    #expect(run.output.contains("(2 files changed)"), "\(run.output)")
    #expect(run.output.contains("Output/755 644\nOutput/644 755\n"), "\(run.output)")
    #expect(run.output.contains("(nothing changed, 22 from cache)"), "\(run.output)")
  }
}
