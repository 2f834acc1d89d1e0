import Files
import TestSupport
import Testing

@Suite("Folder tree") struct FolderTreeTests {
  @Test func `paths come in the order of their bytes, with kinds and sizes`() throws {
    let folder = try TemporaryFolder()
    for path in ["b/x", "b-c", "B", "é", "a/z/y", "a/z-1"] { try folder.write("123", to: path) }
    try symbolicLink(to: folder.path, at: folder("loop"))
    let tree = FolderTree(of: folder.path, withSizes: true)
    #expect(
      tree.entries.map(\.path) == [
        "B", "a", "a/z", "a/z-1", "a/z/y", "b", "b-c", "b/x", "loop", "é",
      ])
    #expect(
      tree.entries.map(\.kind) == [
        .file, .folder, .folder, .file, .file, .folder, .file, .file, .symbolicLink, .file,
      ])
    #expect(tree.entries.map(\.size) == [3, 0, 0, 3, 3, 0, 3, 3, 0, 3])
    #expect(tree.failures.isEmpty)
  }

  @Test func `a folder may be listed without what is in it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: ".git/objects/1")
    try folder.write("x", to: "a/b")
    let tree = FolderTree(of: folder.path) { $0 != ".git" }
    #expect(tree.entries.map(\.path) == [".git", "a", "a/b"])
  }

  @Test func `a folder that is not there is a failure, not nothing`() throws {
    let folder = try TemporaryFolder()
    let tree = FolderTree(of: folder("none"))
    #expect(tree.entries.isEmpty)
    #expect(tree.failures.map(\.error.isMissing) == [true])
  }

  @Test func `a link given as the folder is followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "real/a")
    try symbolicLink(to: folder("real"), at: folder("link"))
    #expect(FolderTree(of: folder("link")).entries.map(\.path) == ["a"])
  }
}
