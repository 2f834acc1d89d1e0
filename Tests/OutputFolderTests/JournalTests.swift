import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Journals that cannot be trusted") struct JournalTests {
  @Test(arguments: [
    "", "briefgen journal 2\n", "nonsense", "briefgen journal 2\nfrom nothing\nto FORM\nend 0\n",
    "briefgen journal 1\nfrom FROM\nto FROM\n- pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 pages/0/index.html\nend 2\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 ../outside\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 a\t/etc/evil\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 ../outside\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 .briefgen-backups/../../outside\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 b\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n~ ../outside\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 .git/config\nend 1\n",
    "briefgen journal 2\nfrom TO\nto TO\n- 1 2 3 pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 pages/0/index.html\tpages/0/index.html\nend 1\n",
  ]) func `a damaged or foreign journal is set aside`(text: String) throws {
    let output = try TestOutput()
    try output.build(pages(3))
    try output.put("x", at: ".git/config")
    try output.folder.write("keep", to: "outside")
    let manifest = try FileSystem.read(Path.join(output.path, "build.json"))
    let digest = ContentDigest(of: manifest).hexadecimal
    let other = String(repeating: "0", count: 64)
    try output.folder.write(
      text.replacing("FROM", with: digest).replacing("TO", with: other),
      to: ".Output.briefgen-journal")
    try output.folder.write("evil", to: ".Output.briefgen-stage/pages/0/index.html")
    let writer = try output.writer()
    let aside = output.folder(".Output.briefgen-journal-set-aside")
    #expect(
      writer.recovery
        == .setAside([aside, output.folder(".Output.briefgen-stage-set-aside")]))
    writer.abandon()
    #expect(
      try output.folder.text(".Output.briefgen-stage-set-aside/pages/0/index.html") == "evil")
    #expect(FileSystem.exists(aside))
    #expect(try output.files == pages(3).merging([".git/config": "x"]) { $1 })
    #expect(try output.folder.text("outside") == "keep")
  }

  @Test func `a journal replaces only what is ours`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    try output.put("mine", at: "notes.txt")
    try output.folder.write("ours", to: ".Output.briefgen-stage/notes.txt")
    try output.putJournal([try output.line(putting: "notes.txt")])
    #expect(throws: OutputError.inTheWay("notes.txt")) { try output.writer() }
    #expect(try output.files["notes.txt"] == "mine")
  }

  @Test func `a journal does not lead through a link`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    let removal = try output.line(removing: "pages/0/index.html")
    try FileSystem.rename(Path.join(output.path, "pages"), to: output.folder("outside"))
    try symbolicLink(to: output.folder("outside"), at: Path.join(output.path, "pages"))
    try output.putJournal([removal])
    try FileSystem.createFolder(output.folder(".Output.briefgen-stage"))
    try output.writer().abandon()
    #expect(try output.folder.text("outside/0/index.html") == "page 0, 1")
    try output.folder.write("new", to: ".Output.briefgen-stage/pages/0/index.html")
    try output.putJournal([try output.line(putting: "pages/0/index.html")])
    #expect(throws: OutputError.inTheWay("pages")) { try output.writer() }
    #expect(try output.folder.text("outside/0/index.html") == "page 0, 1")
  }
}
