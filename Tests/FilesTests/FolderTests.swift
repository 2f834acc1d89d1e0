import Files
import TestSupport
import Testing

@Suite("Open folder") struct FolderTests {
  @Test func `nothing is reached through a link, whether it ends the path or is on the way`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "outside/file")
    try FileSystem.createFolder(folder("site"))
    try symbolicLink(to: folder("outside"), at: folder("site/link"))
    try symbolicLink(to: folder("outside/file"), at: folder("site/file"))
    let site = try Folder(folder("site"))
    for path in ["link/file", "file"] {
      #expect(throws: FileError.self) { try site.read(path, upTo: 100) }
      #expect(throws: FileError.self) { try site.create(path, holding: [1]) }
    }
    for operation in [
      { try site.create("link/new", holding: [1]) }, { try site.createFolders("link/a/b") },
      { try site.remove("link/file") }, { try site.removeTree("link/file") },
      { try site.rename("link/file", to: "taken") },
      { try site.link("link/file", as: "taken", in: site) },
      { _ = try Folder("link", in: site) },
    ] as [() throws -> Void] {
      #expect(throws: FileError.self) { try operation() }
    }
    #expect(try !site.replace("link/file", holding: ContiguousArray("secret".utf8), with: [1]))
    #expect(try site.status(of: "link/file") == nil)
    #expect(throws: FileError.self) { try Folder(folder("site/link"), followingLink: false) }
    #expect(try folder.text("outside/file") == "secret")
    #expect(FolderTree(of: folder("outside")).entries.map(\.path) == ["file"])
    #expect(FolderTree(of: folder("site")).entries.map(\.path) == ["file", "link"])
  }

  @Test(arguments: ["", "/etc/passwd", "..", "../x", "a/../../x", "a//b", "a/", ".", "./a", "a\0b"])
  func `no path leads up or out`(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/b")
    let inner = try Folder(folder("a"))
    #expect(throws: FileError.self) { try inner.read(path, upTo: 100) }
    #expect(throws: FileError.self) { try inner.createFolder(path) }
    #expect(throws: FileError.self) { try inner.removeTree(path) }
  }

  @Test func `a path with a letter composed onto a slash is cut at the slash`() throws {
    let folder = try TemporaryFolder()
    try folder.write("outside", to: "\u{301}x")
    try folder.write("inside", to: "a/b/\u{301}x")
    let inner = try Folder(folder("a"))
    #expect(try inner.read("b/\u{301}x", upTo: 100) == ContiguousArray("inside".utf8))
    #expect(throws: FileError.self) { try inner.read("../\u{301}x", upTo: 100) }
  }

  @Test func `sizes are looked at before anything is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("12345", to: "a")
    let all = try Folder(folder.path)
    #expect(try all.read("a", upTo: 5).count == 5)
    let error = #expect(throws: FileError.self) { try all.read("a", upTo: 4) }
    #expect(error?.detail == .tooLarge(limit: 4))
    #expect(
      FileError(.read, "x", code: 0, detail: .tooLarge(limit: 16 << 20)).message
        == "cannot read x: Larger than 16 MiB")
  }

  @Test func `a new file takes the place of nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "a")
    try symbolicLink(to: "nowhere", at: folder("b"))
    let all = try Folder(folder.path)
    #expect(throws: FileError.self) { try all.create("a", holding: [1]) }
    #expect(throws: FileError.self) { try all.create("b", holding: [1]) }
    #expect(try folder.text("a") == "mine" && !FileSystem.exists(folder("nowhere")))
  }

  @Test func `a file is known by its identity until anything about it changes`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "a")
    let all = try Folder(folder.path)
    let first = try all.identity(of: "a")
    #expect(try all.identity(of: "a") == first)
    try FileSystem.remove(folder("a"))
    try folder.write("1", to: "b")
    try FileSystem.rename(folder("b"), to: folder("a"))
    #expect(try all.identity(of: "a") != first)
  }

  @Test func `folders are listed to a depth that takes no more open files than there are`() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 120).joined(separator: "/")
    try FileSystem.createFolders(folder(deep))
    let tree = FolderTree(of: folder.path)
    #expect(tree.failures.map(\.error.detail) == [.tooDeep(limit: 100)])
    #expect(throws: FileError.self) { try Folder(folder.path).removeTree("d") }
    // The folder of the test is removed from its depths.
    for depth in (1...120).reversed() {
      let path = Array(repeating: "d", count: depth).joined(separator: "/")
      _ = try FileSystem.removeFolderIfEmpty(folder(path))
    }
  }
}

@Suite("Exact paths") struct ExactPathTests {
  @Test func `F2: paths are equal where their bytes are`() {
    #expect(ExactPath("\u{E9}") != ExactPath("e\u{301}"))
    #expect(ExactPath("a") == "a")
    #expect(Set(["\u{E9}", "e\u{301}", "\u{E9}"].map { ExactPath($0) }).count == 2)
    let set = PathSet(["d/\u{E9}.txt"])
    #expect(set.contains("d/\u{E9}.txt") && !set.contains("d/e\u{301}.txt"))
  }

  @Test func `F2: a slash is one whatever follows it`() {
    #expect(Path.names(in: "a/\u{301}b") == ["a", "\u{301}b"])
    #expect(Path.normalized("a/../\u{301}b") == "\u{301}b")
    #expect(!Path.isInside("../\u{301}b", "."))
    #expect(Path.removing("static/", from: "static/\u{301}b") == "\u{301}b")
    #expect(Path.first(of: "static/\u{301}b") == "static")
  }

  @Test(arguments: [
    (".git", true), (".well-known", false), (".nojekyll", false), (".htaccess", false),
    ("a~", true), ("~a", false), ("#a#", true), ("#a", false), ("#", false), ("a.bak", true),
    (".bak", true), ("bak", false), ("a.orig", true), ("a.swp", true), ("a.html", false),
    ("a.BAK", true), ("a.Orig", true), ("a.swx", true), ("a.kate-swp", true), ("4913", true),
    ("4913.txt", false), ("~$report.docx", true), ("a.tmp", true), ("a.rej", true),
    ("Thumbs.db", true),
    ("desktop.ini", true), ("Desktop.ini", true), ("my-desktop.ini", false), ("CVS", true),
    ("cvs", false),
    ("tmp", false), ("atmp", false), ("a.bak.txt", false),
  ]) func `F12: what editors and systems leave behind is known by its name`(
    name: String, isLeftOut: Bool
  ) {
    #expect(Path.isLeftOut(name: name[...]) == isLeftOut)
  }

  @Test func `F11: places of mounts are read from the system's list`() {
    let table = MountTable(
      reading: ContiguousArray(
        """
        21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        40 21 0:35 / /site/Output\\040x/media rw - tmpfs none rw
        broken

        """.utf8))
    #expect(table.isMounted(at: "/") && !table.isMounted(at: "/site"))
    #expect(table.places(below: "/site/Output x") == ["media"])
    #expect(table.places(below: "/site/Out") == [])
  }
}
