import Files
import TestSupport
import Testing

@Suite("Watching folders") struct TreeWatchTests {
  @Test func `stamps tell what came, went and changed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/a.md")
    try folder.write("one", to: "Content/deep/b.md")
    let before = TreeStamps(folder.path, folders: ["Content", "Templates"])
    #expect(
      TreeStamps(folder.path, folders: ["Content", "Templates"]).changes(since: before).isEmpty)
    try folder.write("three", to: "Content/deep/b.md")
    try folder.write("x", to: "Templates/base.html")
    try folder.write("x", to: "Output/index.html")
    try folder.write("x", to: "Content/.a.md.swp")
    try FileSystem.remove(folder("Content/a.md"))
    #expect(
      TreeStamps(folder.path, folders: ["Content", "Templates"]).changes(since: before).paths
        == ["Content/a.md", "Content/deep/b.md", "Templates/base.html"])
  }

  #if os(Linux)
  private func watch(_ folder: TemporaryFolder) throws -> TreeWatch {
    try TreeWatch(folder.path, folders: ["Content", "Templates"])
  }

  @Test func `a file that is written, renamed or removed is a change`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/briefings/a.md")
    let watch = try watch(folder)
    #expect(!watch.hasMore && watch.changes().changes.isEmpty)
    try folder.write("two", to: "Content/briefings/a.md")
    #expect(watch.hasMore)
    #expect(watch.changes().changes.paths == ["Content/briefings/a.md"])
    #expect(watch.isSettled && !watch.hasMore)
    try FileSystem.rename(folder("Content/briefings/a.md"), to: folder("Content/briefings/b.md"))
    #expect(watch.changes().changes.paths == ["Content/briefings/a.md", "Content/briefings/b.md"])
    #expect(!watch.isSettled, "a.md may come back: editors save so")
    try folder.write("three", to: "Content/briefings/a.md")
    #expect(watch.changes().changes.paths == ["Content/briefings/a.md"])
    #expect(watch.isSettled)
    try FileSystem.remove(folder("Content/briefings/b.md"))
    #expect(watch.changes().changes.paths == ["Content/briefings/b.md"])
  }

  @Test func `what editors leave beside a file is no change, nor is what is elsewhere`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/a.md")
    let watch = try watch(folder)
    for path in [
      "Content/.a.md.swp", "Content/a.md~", "Content/4913", "Content/.#a.md", "Output/x", "x",
    ] {
      try folder.write("x", to: path)
    }
    let (changes, hasEvents) = watch.changes()
    #expect(changes.isEmpty && hasEvents)
  }

  @Test func `a new folder is watched with all that is in it already`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/a.md")
    let watch = try watch(folder)
    try folder.write("x", to: "Content/new/deep/er/b.md")
    #expect(watch.changes().changes.paths.contains("Content/new/deep/er/b.md"))
    try folder.write("y", to: "Content/new/deep/er/b.md")
    #expect(watch.changes().changes.paths == ["Content/new/deep/er/b.md"])
    try folder.write("x", to: "Templates/base.html")
    #expect(watch.changes().changes.paths == ["Templates", "Templates/base.html"])
    try folder.write("y", to: "Templates/base.html")
    #expect(watch.changes().changes.paths == ["Templates/base.html"])
  }

  @Test func `a folder that is renamed goes by its new name, and not at all outside`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/old/deep/a.md")
    let watch = try watch(folder)
    try FileSystem.rename(folder("Content/old"), to: folder("Content/new"))
    #expect(
      watch.changes().changes.paths == ["Content/old", "Content/new", "Content/new/deep/a.md"])
    try folder.write("two", to: "Content/new/deep/a.md")
    #expect(watch.changes().changes.paths == ["Content/new/deep/a.md"])
    try FileSystem.rename(folder("Content/new"), to: folder("gone"))
    #expect(watch.changes().changes.paths == ["Content/new"])
    try folder.write("three", to: "gone/deep/a.md")
    #expect(watch.changes().changes.isEmpty)
    try FileSystem.rename(folder("gone"), to: folder("Content/back"))
    _ = watch.changes()
    try folder.write("four", to: "Content/back/deep/a.md")
    #expect(watch.changes().changes.paths == ["Content/back/deep/a.md"])
  }

  @Test func `Content itself may go and come back`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/deep/a.md")
    let watch = try watch(folder)
    try FileSystem.rename(folder("Content"), to: folder("Other"))
    #expect(watch.changes().changes.paths == ["Content"])
    try FileSystem.rename(folder("Other"), to: folder("Content"))
    #expect(watch.changes().changes.paths == ["Content", "Content/deep/a.md"])
    try folder.write("two", to: "Content/deep/a.md")
    #expect(watch.changes().changes.paths == ["Content/deep/a.md"])
  }

  @Test func `more changes than the system keeps mean that anything may have changed`() throws {
    let limit = try FileSystem.read("/proc/sys/fs/inotify/max_queued_events")
    let count = Int(String(decoding: limit.dropLast(), as: UTF8.self)) ?? 16_384
    guard count <= 40_000 else { return }
    let folder = try TemporaryFolder()
    try folder.write("one", to: "Content/a.md")
    try folder.write("one", to: "Content/b.md")
    let watch = try watch(folder)
    // The same event twice in a row is kept once.
    for _ in 0...(count / 2) {
      try FileSystem.setPermissions(0o644, of: folder("Content/a.md"))
      try FileSystem.setPermissions(0o644, of: folder("Content/b.md"))
    }
    #expect(watch.changes().changes.isEverything)
    try folder.write("two", to: "Content/a.md")
    #expect(watch.changes().changes.paths == ["Content/a.md"])
  }
  #endif
}
