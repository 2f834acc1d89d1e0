import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Refusals") struct RefusalTests {
  @Test func `a folder of somebody else is refused and left as it is`() throws {
    let output = try TestOutput()
    for name in ["index.html", "thesis.doc", "css/a.css", "z"] { try output.put("x", at: name) }
    let before = try output.stamps
    let refusal = OutputRefusal.foreign(
      output.path, names: ["css", "index.html", "thesis.doc", "z"])
    #expect(throws: OutputError.refused(refusal)) { try output.build(pages(1)) }
    #expect(throws: OutputError.refused(refusal)) { try OutputWriter.check(output.path) }
    #expect(
      refusal.message
        == "'\(output.path)' holds what briefgen did not write: 'css', 'index.html', 'thesis.doc' and 1 more"
    )
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a folder with nothing but what belongs in one is taken`() throws {
    let output = try TestOutput()
    try output.put("*", at: ".gitignore")
    try output.put("host", at: "CNAME")
    try output.put("x", at: ".git/config")
    try OutputWriter.check(output.path)
    let summary = try output.build(pages(3))
    #expect(summary.kept == [])
    let files = pages(3).merging([".gitignore": "*", "CNAME": "host", ".git/config": "x"]) { $1 }
    #expect(try output.files == files)
  }

  @Test(arguments: [
    "CVS/Entries", ".svn/entries", "lost+found/#123", "Thumbs.db", "desktop.ini", "@eaDir/x",
    "System Volume Information/x", "$RECYCLE.BIN/x",
  ]) func `what the system puts into a folder does not make it somebody's`(path: String) throws {
    let output = try TestOutput()
    try output.put("x", at: path)
    try OutputWriter.check(output.path)
    #expect(try output.build(pages(3)).kept == [])
    #expect(try output.build(pages(3, edition: "2")).kept == [])
    #expect(try output.files == pages(3, edition: "2").merging([path: "x"]) { $1 })
  }

  @Test func `a file is no folder`() throws {
    let output = try TestOutput()
    try output.folder.write("x", to: "Output")
    let error = OutputError.refused(.notAFolder(output.path))
    #expect(throws: error) { try output.build(pages(1)) }
    #expect(throws: error) { try OutputWriter.check(output.path) }
  }

  @Test func `a link that leads nowhere is no folder`() throws {
    let output = try TestOutput()
    try symbolicLink(to: "nowhere", at: output.path)
    #expect(throws: OutputError.refused(.notAFolder(output.path))) { try output.build(pages(1)) }
  }

  @Test func `checking makes nothing`() throws {
    let output = try TestOutput()
    try OutputWriter.check(output.path)
    #expect(output.neighbours == [])
    try output.build(pages(1))
    let before = try output.stamps
    try OutputWriter.check(output.path)
    #expect(try output.stamps == before)
  }

  @Test func `a damaged manifest makes the folder foreign`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    let text = try output.folder.text("Output/build.json")
    try output.put(text.replacing("\"size\"", with: "\"length\""), at: "build.json")
    let path = Path.join(output.path, "build.json")
    #expect(throws: OutputError.refused(.damagedManifest(path, line: 5))) {
      try output.build(pages(3))
    }
    #expect(try output.files == pages(3))
  }

  @Test func `a page does not replace a file of somebody else`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    try output.put("mine", at: "about.html")
    try output.put("mine", at: "topics")
    try output.put("x", at: "shut/inner")
    let before = try output.stamps
    for (page, obstacle) in [
      ("about.html", "about.html"), ("topics/index.html", "topics"), ("shut", "shut"),
    ] {
      #expect(throws: OutputError.inTheWay(obstacle)) {
        try output.build(pages(3).merging([page: "ours"]) { $1 })
      }
    }
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a file of somebody else that is the same is taken over`() throws {
    let output = try TestOutput()
    try output.put("host", at: "CNAME")
    #expect(try output.build(["CNAME": "host", "a": "1"]).changed == 1)
    #expect(try output.build(["a": "1"]).removed == 1)
    #expect(try output.files == ["a": "1"])
  }

  @Test func `nothing is written below a repository's own folder`() throws {
    let output = try TestOutput()
    try output.put("x", at: ".git/config")
    #expect(throws: OutputError.inTheWay(".git")) { try output.build([".git/hooks/a": "sh"]) }
    #expect(throws: OutputError.inTheWay(".git")) { try output.build([".git/config": "sh"]) }
    #expect(try output.files == [".git/config": "x"])
  }

  @Test func `a link inside the folder is not followed`() throws {
    let output = try TestOutput()
    try output.build(pages(4))
    try output.folder.write("keep", to: "outside/0/index.html")
    try FileSystem.removeTree(Path.join(output.path, "pages"))
    try symbolicLink(to: output.folder("outside"), at: Path.join(output.path, "pages"))
    #expect(throws: OutputError.inTheWay("pages")) { try output.build(pages(4)) }
    // Nor to remove what is no longer wanted.
    try output.build(["index.html": "home"])
    #expect(try output.folder.text("outside/0/index.html") == "keep")
    #expect(try output.contents.keys.sorted() == ["index.html", "pages@"])
  }

  @Test func `a link in a page's place is replaced, not followed`() throws {
    let output = try TestOutput()
    try output.build(pages(4))
    try output.folder.write("keep", to: "outside")
    let page = Path.join(output.path, "pages/0/index.html")
    try FileSystem.remove(page)
    try symbolicLink(to: output.folder("outside"), at: page)
    try output.build(pages(4))
    #expect(try output.files == pages(4))
    #expect(try output.folder.text("outside") == "keep")
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "../x", "a/../../x", "a/..", ".", "./a", "a//b", "a/", "a\0b", "a\nb",
    "build.json", ".briefgen-stage/x", ".briefgen-lock",
  ]) func `a hostile path is refused`(path: String) throws {
    let output = try TestOutput()
    try output.folder.write("x", to: "source")
    let writer = try output.writer()
    #expect(throws: OutputError.unsafePath(path)) { try writer.place(path, [1]) }
    #expect(throws: OutputError.unsafePath(path)) {
      try writer.placeCopy(path, of: "source", in: FileSource(output.folder.path))
    }
  }

  @Test func `a second build is refused until the first lets go`() throws {
    let output = try TestOutput()
    let first = try output.writer()
    #expect(throws: OutputError.locked(output.path)) { try output.writer() }
    let placed = try first.place("a", [1])
    _ = try first.commit([placed])
    try output.writer().abandon()
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a lock that a killed build left holds nobody up`() throws {
    let output = try TestOutput()
    try output.folder.write("", to: ".Output.briefgen-lock")
    try output.build(pages(1))
    #expect(output.neighbours == ["Output"])
  }

  @Test func `an abandoned build changes nothing`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    let before = try output.stamps
    for isExplicit in [true, false] {
      let writer = try output.writer()
      _ = try writer.place("pages/0/index.html", [1])
      if isExplicit { writer.abandon() }
    }
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }
}
