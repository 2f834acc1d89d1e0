import Files
import TestSupport
import Testing

@Suite("Paths") struct PathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("", "b", "b"), ("a", "", "a"),
    ("/", "b", "/b"),
  ])
  func `two paths join with one slash`(folder: String, path: String, joined: String) {
    #expect(Path.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("a/./b//c/", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("/../a", "/a"), ("a/..", "."),
    ("", "."), ("/", "/"), ("../../x/..", "../.."),
  ])
  func `dots and double slashes go away`(path: String, normal: String) {
    #expect(Path.normalized(path) == normal)
  }

  @Test(arguments: [
    ("a/b", "a"), ("a", "."), ("/a", "/"), ("a/b/", "a"), ("a//b", "a"), ("//a", "/"),
  ])
  func `a parent is the path without its last name`(path: String, parent: String) {
    #expect(Path.parent(of: path) == parent)
  }

  @Test func `a root has no parent`() {
    #expect(Path.parent(of: "/") == nil)
    #expect(Path.parent(of: "") == nil)
  }

  @Test(arguments: [("a/b/c.md", "a/b"), ("a/é", "a"), ("a", ""), ("", "")])
  func `a folder is what is before the last slash`(path: String, folder: String) {
    #expect(Path.folder(of: path) == folder)
  }

  @Test(arguments: [
    ("a/b", "a", true), ("a", "a", true), ("ab", "a", false), ("/x", "/", true), ("x", ".", true),
    ("../x", ".", false), ("b/a", "a", false),
  ])
  func `being inside is a matter of whole names`(path: String, folder: String, isInside: Bool) {
    #expect(Path.isInside(path, folder) == isInside)
  }

  @Test(arguments: ["a", "a/b", "...", "a..b/c", ".well-known/x", "é/ü", "a b"])
  func `a path below its folder is safe`(path: String) {
    #expect(Path.isSafeRelative(path))
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\nb", "a/..",
  ])
  func `a path that may lead out, or has two spellings, is not`(path: String) {
    #expect(!Path.isSafeRelative(path))
  }
}
