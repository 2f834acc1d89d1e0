import TestSupport
import Testing

/// A site in a folder of its own, and beside it what it must not touch.
private struct Repository {
  let folder: SiteFolder
  let before: FolderContents

  /// - Parameter setup: Lines of the shell that put what a clone could bring into `site`, after it was built.
  init(_ setup: String = "", isBuilt: Bool = true) throws {
    folder = try SiteFolder(
      harbour.replacing("-- Content/", with: "-- site/Content/")
        + """

        -- outside/secret --
        plainly secret
        -- outside/companies/acme/index.html --
        plainly secret
        -- outside/.briefgen-backups/0 --
        plainly secret
        """)
    let build = isBuilt ? "$BRIEFGEN build -q --site site\n" : ""
    let run = try CommandRun(shell: build + setup, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    before = try folder.contents(of: "outside")
  }

  func run(_ command: String = "build") throws -> CommandRun {
    try CommandRun("\(command) --site site", in: folder)
  }

  /// Fails where anything outside the site was changed, moved, removed or published.
  func expectNothingLeaks(_ run: CommandRun, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    #expect(
      try folder.contents(of: "outside").touched(since: before) == [],
      sourceLocation: sourceLocation)
    #expect(
      !(run.output + run.errors).contains("plainly secret"), sourceLocation: sourceLocation)
    #expect(
      try folder.contents(of: "site").files(holding: "plainly secret") == [],
      sourceLocation: sourceLocation)
  }

  /// Fails where the output is not that of a clean build.
  func expectCleanOutput(
    in output: String = "Output", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try CommandRun("build -q --site site --output clean", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)", sourceLocation: sourceLocation)
    let clean = try folder.contents(of: "clean")
    let output = try folder.contents(of: "site/\(output)")
    #expect(
      output.differences(from: clean).filter { !$0.contains(".briefgen-") } == [],
      sourceLocation: sourceLocation)
  }
}

@Suite("A repository that somebody else wrote") struct ForeignRepositoryTests {
  /// A journal with the identities that the files in fact have, which no clone could know.
  private static let journal = """
    id() { stat -c '%d %i %z' "$1" | awk '{ cmd = "date -d \\"" $3 " " $4 " " $5 "\\" +%s%N"; \
    cmd | getline ns; print $1, $2, ns }'; }
    digest=$(sha256sum site/Output/build.json | cut -d' ' -f1)
    printf 'briefgen journal 2\\nfrom %s\\nto %s\\n+ %s companies/acme/index.html\\tcompanies/acme/index.html\\n- %s \
    companies/other/index.html\\nend 2\\n' $digest $digest "$(id outside/companies/acme/index.html)" "$(id outside/secret)" \
    > site/journal
    mv site/journal "$JOURNAL"
    """

  @Test(arguments: ["site/.Output.briefgen-", "site/Output/.briefgen-"])
  func `F1: a stage that is a link is not followed`(prefix: String) throws {
    let repository = try Repository(
      "ln -s $PWD/outside \(prefix)stage; JOURNAL=\(prefix)journal\n\(Self.journal)")
    let run = try repository.run()
    #expect(run.exitCode == 0 && run.errors.contains("set-aside"), "\(run.errors)")
    try repository.expectNothingLeaks(run)
    try repository.expectCleanOutput()
  }

  @Test(arguments: ["site/.Output.briefgen-", "site/Output/.briefgen-"])
  func `F1: a link in a stage is not followed`(prefix: String) throws {
    let repository = try Repository(
      """
      mkdir \(prefix)stage; ln -s $PWD/outside/companies \(prefix)stage/companies
      ln -s $PWD/outside/.briefgen-backups \(prefix)stage/.briefgen-backups
      JOURNAL=\(prefix)journal
      \(Self.journal)
      """)
    let run = try repository.run()
    #expect(run.exitCode == 0, "\(run.errors)")
    try repository.expectNothingLeaks(run)
    try repository.expectCleanOutput()
  }

  @Test func `F1: a journal counts only for the very files that it recorded`() throws {
    let repository = try Repository(
      """
      mkdir -p site/.Output.briefgen-stage/companies/acme
      echo evil > site/.Output.briefgen-stage/companies/acme/index.html
      JOURNAL=site/.Output.briefgen-journal
      \(Self.journal)
      """)
    let run = try repository.run()
    #expect(run.exitCode == 0 && run.errors.contains("not as briefgen left it"), "\(run.errors)")
    try repository.expectNothingLeaks(run)
    try repository.expectCleanOutput()
    #expect(
      try repository.folder.text("site/.Output.briefgen-stage-set-aside/companies/acme/index.html")
        == "evil\n")
  }

  @Test(arguments: ["stage", "journal", "journal-draft", "displaced", "mark"])
  func `F1: none of the names beside the output leads elsewhere`(name: String) throws {
    for setup in ["ln -s $PWD/outside NAME", "mkfifo NAME", "ln -s $PWD/outside/secret NAME"] {
      for prefix in ["site/.Output.briefgen-", "site/Output/.briefgen-"] {
        let repository = try Repository(setup.replacing("NAME", with: prefix + name))
        let run = try repository.run()
        #expect(run.exitCode == 0, "\(setup) \(prefix): \(run.errors)")
        try repository.expectNothingLeaks(run)
        try repository.expectCleanOutput()
        // The next one has nothing left to say of it.
        #expect(try !repository.run().errors.contains("not used"))
      }
    }
  }

  @Test func `F1: a folder moved away that is a link does not become the output`() throws {
    let repository = try Repository(
      "rm -rf site/Output; ln -s $PWD/outside site/.Output.briefgen-displaced")
    let run = try repository.run()
    #expect(run.exitCode == 0, "\(run.errors)")
    try repository.expectNothingLeaks(run)
    try repository.expectCleanOutput()
  }

  @Test(arguments: [
    "ln -s $PWD/outside/lock site/.Output.briefgen-lock", "mkfifo site/.Output.briefgen-lock",
    "mkdir site/.Output.briefgen-lock",
  ]) func `F1: a lock that is no file is set aside, and the site is built`(setup: String) throws {
    let repository = try Repository(setup)
    let run = try repository.run()
    #expect(
      run.exitCode == 0 && run.errors.contains(".Output.briefgen-lock-set-aside"), "\(run.errors)")
    try repository.expectNothingLeaks(run)
    try repository.expectCleanOutput()
    #expect(try !repository.run().errors.contains("set-aside"))
  }

  @Test(arguments: [
    "rm -rf site/Output; mkdir outside/empty; ln -s $PWD/outside/empty site/Output",
    "rm -rf site/Output; mkdir outside/empty; ln -s ../outside/empty site/Output",
    "mv site/Output outside/other-site; ln -s ../outside/other-site site/Output",
    "rm -rf site/Output; ln -s ../outside/new site/Output",
  ]) func `F1: an output that a link leads out of the site is refused`(setup: String) throws {
    let repository = try Repository(setup)
    for command in ["build", "check"] {
      let run = try repository.run(command)
      #expect(run.exitCode == 2 || setup.contains("outside/new"), "\(run.errors)")
      try repository.expectNothingLeaks(run)
    }
    #expect(try repository.run("build").exitCode == 2)
  }

  @Test func `F1: a folder on the way to the output is no way out either`() throws {
    let repository = try Repository("ln -s ../outside site/public")
    let run = try CommandRun(
      shell: "cd site; $BRIEFGEN build --output public/www", in: repository.folder)
    #expect(run.exitCode == 2 && run.errors.contains("leads out of the site"), "\(run.errors)")
    try repository.expectNothingLeaks(run)
  }

  @Test func `F1: a link to another folder of the site is an output`() throws {
    let repository = try Repository("mv site/Output site/public; ln -s public site/Output")
    #expect(try repository.run().exitCode == 0)
    try repository.expectCleanOutput(in: "public")
    // But not to what the site consists of.
    let other = try Repository(
      "mkdir site/Content/static; ln -s Content/static site/Output", isBuilt: false)
    let run = try other.run()
    #expect(run.exitCode == 2 && run.errors.contains("own files"), "\(run.errors)")
  }

  @Test(arguments: ["new company Evil", "check --fix", "markdown site/Content/companies/acme.md"])
  func `F1: no command writes or reads through a link of the site`(command: String) throws {
    let repository = try Repository(
      "rm -rf site/Content/companies; ln -s $PWD/outside site/Content/companies")
    let run = try repository.run(command)
    try repository.expectNothingLeaks(run)
    if command.hasPrefix("new") { #expect(run.exitCode == 2, "\(run.output)") }
  }

  @Test(arguments: [
    "rm -rf site/Output/companies; ln -s $PWD/outside/companies site/Output/companies",
    "ln -sf $PWD/outside/secret site/Output/companies/acme/index.html",
    "ln -sf $PWD/outside site/Output/elsewhere", "mkfifo site/Output/pipe",
    "rm site/Output/index.html; mkfifo site/Output/index.html",
  ]) func `F1: no link and no pipe in the output is followed or waited for`(setup: String) throws {
    let repository = try Repository(setup)
    let run = try repository.run()
    #expect([0, 2].contains(run.exitCode))
    try repository.expectNothingLeaks(run)
    try repository.folder.edit(
      "site/Content/companies/acme.md", "name: Acme", to: "name: Acme\nsummary: Changed.")
    let again = try repository.run()
    #expect([0, 2].contains(again.exitCode))
    try repository.expectNothingLeaks(again)
  }

  @Test func `F11: a manifest that is a link is refused`() throws {
    let repository = try Repository(
      "mv site/Output/build.json outside/; ln -s $PWD/outside/build.json site/Output/")
    let run = try repository.run()
    #expect(run.exitCode == 2 && run.errors.contains("build.json' is not a regular file"))
    try repository.expectNothingLeaks(run)
  }
}
