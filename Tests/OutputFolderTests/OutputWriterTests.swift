import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Output folder") struct OutputWriterTests {
  @Test func `the first build makes the folder and nothing beside it`() throws {
    let output = try TestOutput()
    let summary = try output.build(["index.html": "home", "a/b/index.html": "b"])
    #expect(
      try output.contents == [
        "index.html": "home", "a/": "", "a/b/": "", "a/b/index.html": "b",
      ])
    #expect(output.neighbours == ["Output"])
    #expect(summary.total == 2 && summary.changed == 2 && summary.removed == 0)
    #expect(summary.kept == [] && !summary.isReplacedOneByOne)
  }

  @Test func `an empty folder is filled and keeps its permissions`() throws {
    let output = try TestOutput()
    try FileSystem.createFolder(output.path)
    try FileSystem.setPermissions(0o750, of: output.path)
    try output.build(["index.html": "home"])
    #expect(try output.files == ["index.html": "home"])
    #expect(try FileSystem.status(of: output.path)?.permissions == 0o750)
  }

  @Test func `folders above the output folder are made, and go when the build fails`() throws {
    let output = try TestOutput(at: "public/site/Output")
    do {
      let writer = try output.writer()
      _ = try writer.place("index.html", [1])
      writer.abandon()
    }
    #expect(!FileSystem.exists(output.folder("public")))
    try output.build(["index.html": "home"])
    #expect(try output.files == ["index.html": "home"])
  }

  @Test func `a build that changes nothing touches nothing`() throws {
    let output = try TestOutput()
    try output.build(pages(5))
    let before = try output.stamps
    let summary = try output.build(pages(5))
    #expect(try output.stamps == before)
    #expect(summary.changed == 0 && summary.removed == 0 && summary.total == 5)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `where little changes only that is replaced`() throws {
    let output = try TestOutput()
    try output.build(pages(8))
    let before = try output.stamps
    var next = pages(8)
    next["pages/3/index.html"] = "new"
    let summary = try output.build(next)
    #expect(summary.changed == 1)
    #expect(try output.files == next)
    let after = try output.stamps
    let touched = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(touched == ["", "build.json", "pages/3", "pages/3/index.html"])
    #expect(output.neighbours == ["Output"])
  }

  @Test func `where most changes the rest is the same file in another folder`() throws {
    let output = try TestOutput()
    try output.build(pages(8))
    let folder = try output.status("")
    let kept = try output.status("pages/7/index.html")
    var next = pages(7, edition: "2")
    next["pages/7/index.html"] = "page 7, 1"
    #expect(try output.build(next).changed == 7)
    #expect(try output.files == next)
    #expect(try output.status("")?.number != folder?.number)
    #expect(try output.status("pages/7/index.html") == kept)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a page edited by hand is put right`() throws {
    let output = try TestOutput()
    try output.build(pages(6))
    try output.put("page 2, 9", at: "pages/2/index.html")
    try output.put("longer than it was", at: "pages/3/index.html")
    try FileSystem.remove(Path.join(output.path, "pages/4/index.html"))
    #expect(try output.build(pages(6)).changed == 3)
    #expect(try output.files == pages(6))
  }

  @Test(arguments: [8, 2]) func `pages no longer wanted go with their folders`(left: Int) throws {
    let output = try TestOutput()
    try output.build(pages(10).merging(["gone/deep/down/index.html": "x"]) { $1 })
    let summary = try output.build(pages(left))
    #expect(summary.removed == 11 - left)
    #expect(try output.files == pages(left))
    #expect(try !output.contents.keys.contains { $0.hasPrefix("gone") })
    #expect(try output.contents.count == 2 * left + 1)
  }

  @Test func `the folder of a page that someone removed goes with the page`() throws {
    let output = try TestOutput()
    try output.build(pages(8))
    try FileSystem.remove(output.folder("Output/pages/3/index.html"))
    var next = pages(8)
    next["pages/3/index.html"] = nil
    try output.build(next)
    #expect(try output.contents["pages/3/"] == nil)
    #expect(try output.files == next)
  }

  @Test(arguments: [1, 9]) func `a page becomes a folder and back`(others: Int) throws {
    let output = try TestOutput()
    let file = pages(others).merging(["topic": "x"]) { $1 }
    let folder = pages(others).merging(["topic/index.html": "y", "topic/a/b": "z"]) { $1 }
    try output.build(file)
    try output.build(folder)
    #expect(try output.files == folder)
    try output.build(file)
    #expect(try output.files == file)
  }

  @Test(arguments: [0, 20]) func `what others put there is kept and told`(unchanged: Int) throws {
    let output = try TestOutput()
    try output.build(pages(unchanged + 6))
    try output.put("mine", at: "notes/todo.txt")
    try output.put("host", at: "CNAME")
    try output.put("config", at: ".git/config")
    try output.put("", at: ".nojekyll")
    try symbolicLink(to: "nowhere", at: Path.join(output.path, "link"))
    try FileSystem.createFolder(Path.join(output.path, "empty"))
    try FileSystem.setPermissions(0o700, of: Path.join(output.path, ".git"))
    var next = pages(unchanged + 6)
    for number in 0..<6 { next["pages/\(number)/index.html"] = "new" }
    let summary = try output.build(next)
    #expect(summary.kept == ["link", "notes/todo.txt"])
    #expect(summary.changed == 6)
    let contents = try output.contents
    #expect(contents["notes/todo.txt"] == "mine")
    #expect(contents["CNAME"] == "host")
    #expect(contents[".git/config"] == "config")
    #expect(contents[".nojekyll"] == "")
    #expect(contents["link@"] == "" && contents["empty/"] == "")
    #expect(contents["pages/0/index.html"] == "new")
    #expect(try output.status(".git")?.permissions == 0o700)
  }

  @Test func `files of others move with the folder, folders of others stay`() throws {
    let output = try TestOutput()
    try output.build(pages(4))
    try output.put("mine", at: "pages/0/notes.txt")
    try symbolicLink(to: "nowhere", at: Path.join(output.path, "link"))
    let first = try output.status("")?.number
    let notes = try output.status("pages/0/notes.txt")
    #expect(try !output.build(pages(4, edition: "2")).isReplacedOneByOne)
    let second = try output.status("")?.number
    #expect(first != second)
    #expect(try output.status("pages/0/notes.txt") == notes)
    #expect(try output.status("link")?.kind == .symbolicLink)
    try output.put("x", at: ".git/config")
    let repository = try output.status(".git")
    #expect(try output.build(pages(4, edition: "3")).isReplacedOneByOne)
    #expect(try output.status("")?.number == second)
    #expect(try output.status(".git") == repository)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a folder of ours in which others put something stays`() throws {
    let output = try TestOutput()
    try output.build(pages(6))
    try output.put("mine", at: "pages/5/notes.txt")
    #expect(try output.build(pages(5)).kept == ["pages/5/notes.txt"])
    #expect(try output.contents["pages/5/notes.txt"] == "mine")
  }

  @Test func `a copy of a file is placed in chunks and compared`() throws {
    let output = try TestOutput()
    let large = String(repeating: "0123456789abcdef", count: 40_000)
    try output.folder.write(large, to: "source")
    func build() throws -> PlacedFile {
      let writer = try output.writer()
      let copy = try writer.placeCopy(
        "static/large", of: "source", in: FileSource(output.folder.path))
      _ = try writer.commit([copy])
      return copy
    }
    let first = try build()
    #expect(first.isChanged && first.size == 640_000)
    #expect(first.sha256 == ContentDigest(of: ContiguousArray(large.utf8)))
    #expect(try !build().isChanged)
    try output.folder.write(large + "!", to: "source")
    #expect(try build().isChanged)
    #expect(try output.files == ["static/large": large + "!"])
  }

  @Test func `a missing source of a copy is an error and changes nothing`() throws {
    let output = try TestOutput()
    try output.build(pages(2))
    let before = try output.stamps
    do {
      let writer = try output.writer()
      #expect(throws: OutputError.self) {
        try writer.placeCopy("a", of: "none", in: FileSource(output.folder.path))
      }
    }
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `many workers place at once`() async throws {
    let output = try TestOutput()
    let writer = try output.writer()
    let placed = try await withThrowingTaskGroup(of: [PlacedFile].self) { group in
      for worker in 0..<4 {
        group.addTask {
          try (0..<100).map { number in
            let text = "\(worker) \(number)"
            return try writer.place(
              "a/\(number % 7)/\(number)-\(worker).html", ContiguousArray(text.utf8))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(try writer.commit(placed).changed == 400)
    let files = try output.files
    #expect(files.count == 400)
    #expect(files["a/3/10-2.html"] == "2 10")
  }

  @Test func `two pages with one address are an error`() throws {
    let output = try TestOutput()
    for (first, second) in [("a", "a"), ("a/b", "a")] {
      let writer = try output.writer()
      var placed = [try writer.place(first, [1])]
      // The stage itself may refuse a file where a folder is.
      guard let other = try? writer.place(second, [2]) else { continue }
      placed.append(other)
      #expect(throws: OutputError.collision("a")) { try writer.commit(placed) }
    }
    #expect(output.neighbours == [])
  }
}
