import Files
import TestSupport
import Testing

@Suite("Files") struct FileSystemTests {
  @Test func `a file comes back as it was written`() throws {
    let folder = try TemporaryFolder()
    let bytes = ContiguousArray((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try FileSystem.write(bytes, to: folder("a"))
    #expect(try FileSystem.read(folder("a")) == bytes)
    try FileSystem.write([], to: folder("a"))
    #expect(try FileSystem.read(folder("a")).isEmpty)
  }

  @Test func `chunks are written one behind the other`() throws {
    let folder = try TemporaryFolder()
    do {
      var writer = try FileWriter(folder("a"))
      try writer.write(ContiguousArray("one ".utf8))
      try writer.write(ContiguousArray("two".utf8))
      try writer.synchronize()
    }
    #expect(try folder.text("a") == "one two")
  }

  @Test func `an error names the path and the system's reason`() throws {
    let folder = try TemporaryFolder()
    let path = folder("none")
    do {
      _ = try FileSystem.read(path)
      Issue.record("the file was read")
    } catch {
      #expect(error.message == "cannot read \(path): No such file or directory")
      #expect(error.isMissing)
    }
  }

  @Test func `a folder cannot be read as a file`() throws {
    let folder = try TemporaryFolder()
    do {
      _ = try FileSystem.read(folder.path)
      Issue.record("the folder was read")
    } catch {
      #expect(error.reason == "Is a directory")
    }
  }

  @Test func `a device is not waited for`() throws {
    do {
      _ = try FileSystem.read("/dev/tty0")
      Issue.record("the device was read")
    } catch {
      #expect(!error.reason.isEmpty)
    }
    do {
      _ = try FileSystem.read("/dev/null")
      Issue.record("the device was read")
    } catch {
      #expect(error.reason == "Not a regular file")
    }
  }

  @Test func `a path with a zero byte names nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a")
    #expect(throws: FileError.self) { try FileSystem.read(folder("a\0b")) }
    #expect(throws: FileError.self) {
      try FileSystem.write([1], to: folder("a\0b"))
    }
    #expect(try folder.text("a") == "x")
  }

  @Test func `folders are made down to the last and reported once`() throws {
    let folder = try TemporaryFolder()
    #expect(
      try FileSystem.createFolders(folder("a/b/c")) == ["a", "a/b", "a/b/c"].map { folder($0) })
    #expect(try FileSystem.createFolders(folder("a/b/c")) == [])
    try folder.write("x", to: "file")
    #expect(throws: FileError.self) { try FileSystem.createFolders(folder("file/below")) }
    #expect(throws: FileError.self) { try FileSystem.createFolders(folder("file")) }
  }

  @Test func `a tree is removed, what its links lead to is not`() throws {
    let folder = try TemporaryFolder()
    try folder.write("keep", to: "outside/file")
    try folder.write("x", to: "tree/a/b/c")
    try folder.write("x", to: "tree/d")
    try symbolicLink(to: folder("outside"), at: folder("tree/link"))
    try FileSystem.removeTree(folder("tree"))
    #expect(!FileSystem.exists(folder("tree")))
    #expect(try folder.text("outside/file") == "keep")
    try FileSystem.removeTree(folder("tree"))
  }

  @Test func `a folder with something in it is not removed as empty`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/b")
    #expect(try !FileSystem.removeFolderIfEmpty(folder("a")))
    try FileSystem.remove(folder("a/b"))
    try FileSystem.remove(folder("a/b"))
    #expect(try FileSystem.removeFolderIfEmpty(folder("a")))
    #expect(!FileSystem.exists(folder("a")))
  }

  @Test func `two folders change places in one step`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "a/x")
    try folder.write("2", to: "b/x")
    let all = try Folder(folder.path)
    let exchanged = try all.exchange("a", "b")
    #expect(try folder.text("a/x") == (exchanged ? "2" : "1"))
    #expect(try folder.text("b/x") == (exchanged ? "1" : "2"))
    #expect(throws: FileError.self) { try all.exchange("a", "none") }
  }

  @Test func `a link is a second name for the same file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "a")
    try Folder(folder.path).link("a", as: "b", in: Folder(folder.path))
    let a = try #require(try FileSystem.status(of: folder("a")))
    let b = try #require(try FileSystem.status(of: folder("b")))
    #expect(a == b)
    #expect(throws: FileError.self) {
      try Folder(folder.path).link("a", as: "b", in: Folder(folder.path))
    }
  }

  @Test func `a status tells a link from what it leads to`() throws {
    let folder = try TemporaryFolder()
    try folder.write("12345", to: "a/file")
    try symbolicLink(to: folder("a"), at: folder("link"))
    #expect(try FileSystem.status(of: folder("link"))?.kind == .symbolicLink)
    #expect(try FileSystem.status(of: folder("link"), followingLink: true)?.kind == .folder)
    #expect(try FileSystem.status(of: folder("link/file"))?.size == 5)
    #expect(try FileSystem.status(of: folder("none")) == nil)
  }

  @Test func `a lock is held once`() throws {
    let folder = try TemporaryFolder()
    let all = try Folder(folder.path)
    #expect(try isFree(all))
    if let lock = try FileLock("lock", in: all) {
      #expect(try !isFree(all))
      _ = consume lock
    }
    #expect(try isFree(all))
  }

  private func isFree(_ folder: Folder) throws -> Bool {
    guard let lock = try FileLock("lock", in: folder) else { return false }
    _ = consume lock
    return true
  }

  @Test func `a folder is locked once, whatever path leads to it`() throws {
    let folder = try TemporaryFolder()
    try FileSystem.createFolder(folder("a"))
    try symbolicLink(to: "a", at: folder("b"))
    guard let first = try FileLock(of: Folder(folder("a"))) else {
      Issue.record("not locked")
      return
    }
    #expect(try !isLockable(Folder(folder("b"))))
    _ = consume first
    #expect(try isLockable(Folder(folder("b"))))
  }

  private func isLockable(_ folder: Folder) throws -> Bool {
    guard let lock = try FileLock(of: folder) else { return false }
    _ = consume lock
    return true
  }
}

@Suite("Replacing files") struct ReplacementTests {
  @Test func `a file is replaced where it holds what is expected, and keeps its permissions`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.md"
    try FileSystem.write([1, 2], to: path)
    try FileSystem.setPermissions(0o640, of: path)
    #expect(try !Folder(folder.path).replace("a.md", holding: [1], with: [3]))
    #expect(try FileSystem.read(path) == [1, 2])
    #expect(try Folder(folder.path).replace("a.md", holding: [1, 2], with: [3]))
    #expect(try FileSystem.read(path) == [3])
    #expect(try FileSystem.status(of: path)?.permissions == 0o640)
    #expect(FolderTree(of: folder.path).entries.map(\.path) == ["a.md"])
  }

  @Test func `neither a link nor what is not there is replaced`() throws {
    let folder = try TemporaryFolder()
    try FileSystem.write([1], to: folder.path + "/a")
    try symbolicLink(to: "a", at: folder.path + "/b")
    #expect(try !Folder(folder.path).replace("b", holding: [1], with: [2]))
    #expect(try FileSystem.read(folder.path + "/a") == [1])
    #expect(try !Folder(folder.path).replace("c", holding: [], with: [2]))
  }
}
