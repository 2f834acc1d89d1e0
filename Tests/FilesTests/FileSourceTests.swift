import TestSupport
import Testing

@testable import Files

@Suite("File source") struct FileSourceTests {
  private func bytes(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }

  private func text(_ source: FileSource, _ path: String) -> String? {
    (try? source.read(path, upTo: 100)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func version(_ source: FileSource, _ path: String) throws -> FileVersion {
    try source.reader(path).version
  }

  private func tree(_ source: FileSource, _ path: String) throws -> [String] {
    try source.tree(of: path) { $0 != "left" }.entries.map { "\($0.kind) \($0.path)" }
  }

  @Test func `reads, lists and describes files in memory`() throws {
    let source = FileSource(memory: [
      "a/b/c.md": bytes("c"), "a/b.md": bytes("b"), "a/left/d.md": bytes("d"), "e": bytes("e"),
    ])
    #expect(text(source, "a/b/c.md") == "c")
    #expect(
      try tree(source, "a") == ["folder b", "file b.md", "file b/c.md", "folder left"])
    #expect(try source.kind(of: "a/b") == .folder)
    #expect(try source.kind(of: "e") == .file)
    #expect(try source.kind(of: "none") == nil)
    #expect(try source.kind(of: "e/f") == nil)
    #expect(!source.hasFolder)
  }

  @Test func `reads a file in memory in chunks, and only as it is`() throws {
    let source = FileSource(memory: ["a": bytes("abcde")])
    var reader = try source.reader("a")
    let (size, isExecutable, version) = (reader.size, reader.isExecutable, reader.version)
    #expect(size == 5)
    #expect(!isExecutable)
    let parts = [try reader.read(upTo: 3), try reader.read(upTo: .max), try reader.read(upTo: 3)]
    #expect(parts == [bytes("abc"), bytes("de"), []])
    try reader.checkUnchanged()
    #expect(try self.version(source, "a") == version)
    let other = source.overlaid(with: ["a": .bytes(bytes("abcdf"))])
    #expect(try self.version(other, "a") != version)
  }

  @Test(arguments: ["../a", "/a", "a/../b", "", "b/.", "c\0d"])
  func `knows no file in memory whose path does not go down`(path: String) {
    let source = FileSource(memory: [ExactPath(path): bytes("x")])
    #expect(text(source, path) == nil)
    #expect(throws: FileError.self) { _ = try source.reader(path) }
  }

  @Test func `keeps two names apart that differ in how an accent is composed`() throws {
    let source = FileSource(memory: ["a/\u{E9}": bytes("1"), "a/e\u{301}": bytes("2")])
    #expect(text(source, "a/\u{E9}") == "1")
    #expect(text(source, "a/e\u{301}") == "2")
    #expect(try tree(source, "a").count == 2)
  }

  @Test func `has the errors of a disk for what is in memory`() {
    let source = FileSource(memory: ["a/b": bytes("1234")])
    #expect { try source.read("a/b", upTo: 3) } throws: {
      ($0 as? FileError)?.detail == .tooLarge(limit: 3)
    }
    #expect { try source.read("a", upTo: 3) } throws: {
      ($0 as? FileError)?.reason == "Is a directory"
    }
    #expect { try source.read("b", upTo: 3) } throws: { ($0 as? FileError)?.isMissing == true }
    #expect { try source.tree(of: "a/b") { _ in true } } throws: {
      ($0 as? FileError)?.reason == "Not a directory"
    }
    #expect { try source.tree(of: "none") { _ in true } } throws: {
      ($0 as? FileError)?.isMissing == true
    }
  }

  @Test func `replaces, adds and removes files of a folder`() throws {
    let folder = try SiteFolder()
    for path in ["s/a", "s/b", "s/old/c", "s/old/d"] { try folder.write("disk", to: path) }
    let source = FileSource(folder.path).overlaid(with: [
      "s/a": .bytes(bytes("new a")), "s/new/e": .bytes(bytes("new e")), "s/b": .removed,
      "s/old/c": .removed,
    ])
    #expect(text(source, "s/a") == "new a")
    #expect(text(source, "s/new/e") == "new e")
    #expect(text(source, "s/b") == nil)
    #expect(text(source, "s/old/d") == "disk")
    #expect(
      try tree(source, "s") == ["file a", "folder new", "file new/e", "folder old", "file old/d"])
    #expect(try source.kind(of: "s/b") == nil)
    #expect(source.hasFolder)
    let further = source.overlaid(with: ["s/b": .bytes(bytes("again")), "s/old": .removed])
    #expect(try tree(further, "s") == ["file a", "file b", "folder new", "file new/e"])
  }

  @Test func `hides a folder behind a file, and a file or a link behind a folder`() throws {
    let folder = try SiteFolder()
    for path in ["s/a/b", "s/c", "t/d"] { try folder.write("disk", to: path) }
    try folder.createLink("s/l", to: "../t")
    let source = FileSource(folder.path).overlaid(with: [
      "s/a": .bytes(bytes("file")), "s/c/x": .bytes(bytes("x")), "s/l/y": .bytes(bytes("y")),
    ])
    #expect(
      try tree(source, "s") == ["file a", "folder c", "file c/x", "folder l", "file l/y"])
    #expect(text(source, "s/a/b") == nil)
    #expect(text(source, "s/c") == nil)
    #expect(text(source, "s/c/x") == "x")
    // What the link leads to stays out of reach.
    #expect(text(source, "s/l/d") == nil)
  }

  @Test func `follows no link of a folder under an overlay`() throws {
    let folder = try SiteFolder()
    try folder.write("outside", to: "t/d")
    try folder.createFolder("s")
    try folder.createLink("s/l", to: "../t")
    try folder.createLink("s/m", to: "../t/d")
    for source in [
      FileSource(folder.path), FileSource(folder.path).overlaid(with: ["s/x": .bytes(bytes("x"))]),
    ] {
      #expect(text(source, "s/l/d") == nil)
      #expect(text(source, "s/m") == nil)
      #expect(try source.kind(of: "s/m") == .symbolicLink)
      #expect(throws: FileError.self) { _ = try source.reader("s/m") }
    }
  }

  @Test func `keeps the execute bit of the file under an edit`() throws {
    let folder = try SiteFolder()
    try folder.write("disk", to: "s/run")
    try FileSystem.setPermissions(0o755, of: folder.path + "/s/run")
    let source = FileSource(folder.path).overlaid(with: ["s/run": .bytes(bytes("new"))])
    let isExecutable = try source.reader("s/run").isExecutable
    #expect(isExecutable)
  }

  @Test func `has no files where the folder cannot be opened`() {
    let source = FileSource("/nowhere/at/all")
    #expect(!source.hasFolder)
    #expect(!source.isFolder("Content"))
    #expect(text(source, "Content/site.yml") == nil)
  }
}
