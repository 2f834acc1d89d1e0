import TestSupport
import Testing

/// Runs of which some are another user's, in a folder that belongs to that user.
@Suite("Output of several users", .enabled(if: CommandRun.isRoot)) struct OtherUsersTests {
  private static let user = "setpriv --reuid 65534 --regid 65534 --clear-groups"

  /// - Parameter line: In which `$USER` before a command runs it as that user.
  private func run(_ line: String, in folder: SiteFolder) throws -> CommandRun {
    try CommandRun(shell: line.replacing("$USER", with: Self.user), in: folder)
  }

  private func site() throws -> SiteFolder {
    let folder = try SiteFolder(harbour)
    // A change of the text touches few files and a change of the title most: feeds and search would blur that.
    try folder.edit(
      "Content/site.yml", "title:",
      to: "outputs: {feeds: false, changes: false, search: false}\ntitle:")
    let run = try run("chown -R 65534:65534 .; $USER $BRIEFGEN build -q", in: folder)
    try #require(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  private let littleChange =
    "sed -i 's/The buyer pays/The seller pays/' Content/briefings/2025-11-04-contract.md"

  @Test func `F3: a folder of ours that cannot be listed is an error, and nothing is forgotten`()
    throws
  {
    let folder = try site()
    let run = try run(
      "rm Content/companies/other.md; chmod 000 Output/companies/other; $USER $BRIEFGEN build",
      in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("companies/other"), "\(run.errors)")
    let next = try self.run(
      "chmod 755 Output/companies/other; $USER $BRIEFGEN build -q", in: folder)
    #expect(next.exitCode == 0 && !folder.has("Output/companies/other"), "\(next.errors)")
  }

  @Test(arguments: ["Content/static/secret.txt", "Content/companies/map.png"])
  func `E7: check opens what build would copy`(path: String) throws {
    let folder = try site()
    try folder.write("x", to: path)
    try folder.edit(
      "Content/companies/acme.md", "name: Acme\n---", to: "name: Acme\n---\n![A map](map.png)")
    if !path.hasSuffix("png") { try folder.write("x", to: "Content/companies/map.png") }
    let check = try run(
      "chmod 600 \(path); chown 0:0 \(path); $USER $BRIEFGEN check --format json", in: folder)
    let build = try run("$USER $BRIEFGEN build --format json", in: folder)
    #expect(check.exitCode == 1 && build.exitCode == 1, "\(check.errors)\(build.errors)")
    #expect(check.output == build.output)
    #expect(try FindingReport(check).findings.map(\.file).contains(path), "\(check.output)")
  }

  @Test func `F4: a new folder has the group of the one that it takes the place of`() throws {
    let folder = try site()
    let run = try run(
      """
      chown -R 0:65534 Output; find Output -type d -exec chmod 2775 '{}' ';'
      sed -i 's/^title: .*/title: Another title/' Content/site.yml
      $BRIEFGEN build -q; stat -c %g Output Output/index.html Output/briefings; stat -c %a Output
      """, in: folder)
    #expect(run.output == "65534\n65534\n65534\n2775\n", "\(run.output)\(run.errors)")
    // A group that this user cannot give to a file: the folder stays, and its files are replaced.
    let other = try self.run(
      """
      chown -R 65534:65534 .; chgrp 12 Output; chmod g-s Output
      sed -i 's/^title: .*/title: A third title/' Content/site.yml
      $USER $BRIEFGEN build; stat -c '%g %a' Output; grep -c 'A third title' Output/index.html
      """, in: folder)
    #expect(other.output.contains("12 775\n"), "\(other.output)\(other.errors)")
    #expect(other.errors.contains("replaced one by one"), "\(other.errors)")
  }

  @Test(.enabled(if: CommandRun.canMount))
  func `an output among the sources is refused under the name of a mount as well`() throws {
    let folder = try site()
    let run = try run(
      """
      exec unshare -m sh -e -c '
        mount --make-rprivate /
        mkdir alias; mount --bind Content alias
        ! $BRIEFGEN build --output alias/out || exit 9
        umount alias; mount --bind . alias
        ! $BRIEFGEN build --output alias/Content/out || exit 9
        ! $BRIEFGEN build --output alias || exit 9
        $BRIEFGEN build -q --output alias/Output'
      """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.errors.ranges(of: "among the site's own files").count == 3, "\(run.errors)")
    #expect(!folder.has("Content/out"))
  }

  @Test func `F4: what another user wrote is checked before the first rename`() throws {
    let folder = try site()
    // The page is the other user's, and so is its folder: the manifest's is not.
    _ = try run("chown -R 0:0 Output/briefings", in: folder)
    let before = try folder.contents(of: "Output")
    let run = try run("\(littleChange); $USER $BRIEFGEN build", in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("Permission denied"), "\(run.errors)")
    #expect(run.errors.contains("help: "))
    #expect(try folder.contents(of: "Output").touched(since: before) == [])
    #expect(try folder.contents().files.filter { $0.contains(".briefgen-") } == [])
    let next = try self.run("chown -R 65534 Output; $USER $BRIEFGEN build -q", in: folder)
    #expect(next.exitCode == 0, "\(next.errors)")
    #expect(try folder.contents(of: "Output").files(holding: "The seller pays") != [])
  }

  @Test func `F4: a file that has no second name for us is replaced all the same`() throws {
    let folder = try site()
    // Its folder is ours; fs.protected_hardlinks lets nobody link another's file.
    _ = try run("chown 0:0 Output/briefings/contract/index.html Output/build.json", in: folder)
    let run = try run("\(littleChange); $USER $BRIEFGEN build -q", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try folder.contents(of: "Output").files(holding: "The seller pays") != [])
  }

  @Test func `F4: a file marked as unchangeable is checked before the first rename`() throws {
    let folder = try site()
    let marked = try run("chattr +i Output/briefings/contract/index.html", in: folder)
    // Not every file system has the mark.
    guard marked.exitCode == 0 else { return }
    let before = try folder.contents(of: "Output")
    let run = try run("\(littleChange); $BRIEFGEN build", in: folder)
    let after = try folder.contents(of: "Output")
    _ = try self.run("chattr -i Output/briefings/contract/index.html", in: folder)
    #expect(run.exitCode == 2 && run.errors.contains("Marked as unchangeable"), "\(run.errors)")
    #expect(after.touched(since: before) == [])
    #expect(try self.run("$BRIEFGEN build -q", in: folder).exitCode == 0)
  }

  @Test
  func `F5: what of the former output cannot be removed is said at once, and the next build works`()
    throws
  {
    let folder = try site()
    let change = "sed -i 's/^title: Harbour/title: Port/' Content/site.yml"
    let run = try run(
      "chown -R 0:0 Output/companies; \(change); $USER $BRIEFGEN build", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("could not be removed"), "\(run.errors)")
    #expect(try folder.contents(of: "Output").files(holding: "Port</title>") != [])
    let next = try self.run("\(littleChange); $USER $BRIEFGEN build", in: folder)
    #expect(next.exitCode == 0 && !next.errors.contains("could not"), "\(next.errors)")
    let clean = try self.run("$USER $BRIEFGEN build -q --output clean", in: folder)
    #expect(clean.exitCode == 0)
    #expect(
      try folder.contents(of: "Output").differences(from: folder.contents(of: "clean")) == [])
  }

  @Test func `F4: a lock and a stage that another user's killed build left are no hindrance`()
    throws
  {
    let folder = try site()
    let run = try run(
      """
      touch .Output.briefgen-lock; mkdir -p .Output.briefgen-stage/a; touch .Output.briefgen-stage/a/b
      \(littleChange); $USER $BRIEFGEN build
      """, in: folder)
    #expect(run.exitCode == 0 && !run.errors.contains("one by one"), "\(run.errors)")
    #expect(run.errors.contains(".Output.briefgen-stage-set-aside"), "\(run.errors)")
    #expect(!folder.has(".Output.briefgen-lock"))
    let next = try self.run("$USER $BRIEFGEN build", in: folder)
    #expect(next.exitCode == 0 && !next.errors.contains("set-aside"), "\(next.errors)")
  }

  @Test func `F14: a user who may start no threads is told so and does not wait for ever`() throws {
    let folder = try site()
    for limit in 1...4 {
      let run = try run(
        "timeout 100 $USER prlimit --nproc=\(limit) $BRIEFGEN build -q", in: folder)
      #expect([0, 2].contains(run.exitCode), "\(limit): \(run.exitCode) \(run.errors)")
      if limit == 1 { #expect(run.errors.contains("ulimit -u"), "\(run.errors)") }
    }
  }

  @Test(.enabled(if: CommandRun.canMount))
  func `F11: a file system mounted in the output stays where it is`() throws {
    let folder = try site()
    let change = "sed -i 's/^title: Harbour/title: Port/' Content/site.yml"
    let run = try run(
      """
      mkdir Output/media
      exec unshare -m sh -e -c '
        mount --make-rprivate /
        mkdir ../$$.kept; echo kept > ../$$.kept/film
        mount --bind ../$$.kept Output/media
        \(change.replacing("'", with: "\""))
        $BRIEFGEN build
        cat Output/media/film
        umount Output/media
        cat ../$$.kept/film; rm -r ../$$.kept'
      """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("kept\nkept\n"), "\(run.output)")
    #expect(run.errors.contains("replaced one by one"), "\(run.errors)")
  }

  @Test(
    .enabled(if: CommandRun.canMount), arguments: ["briefings", "companies", "briefings/contract"])
  func `F11: a file system mounted over pages of ours has them replaced one by one`(
    mount: String
  ) throws {
    let folder = try site()
    let run = try run(
      """
      exec unshare -m sh -e -c '
        mount --make-rprivate /
        mount -t tmpfs none Output/\(mount)
        $BRIEFGEN build
        \(littleChange.replacing("'", with: "\""))
        rm Content/companies/other.md
        $BRIEFGEN build
        $BRIEFGEN build -q --output clean
        diff -r Output clean
        ls -A . Output Output/\(mount) | grep briefgen- && exit 9
        umount Output/\(mount)
        $BRIEFGEN build -q
        test -z "$(diff -r Output clean | grep -v "^Only in Output/companies")"'
      """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.errors.ranges(of: "replaced one by one").count == 2, "\(run.errors)")
  }
}
