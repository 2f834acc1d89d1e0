import Files
import TestSupport
import Testing

@Suite("Stamps of all files") struct FolderSurveyTests {
  private let site: SiteFolder
  private let folder: Folder

  init() throws {
    site = try SiteFolder(
      "-- a/one.md --\n1\n-- a/b/two.md --\n2\n-- top.md --\n3\n-- .hidden/x --\n4")
    folder = try Folder(site.path)
  }

  private func survey() throws -> FolderSurvey {
    try #require(FolderSurvey(of: folder, passing: { $0 == "passed" }) { $0 != ".hidden" })
  }

  /// A moment that all stamps are before.
  private func later() throws -> FileVersion {
    let identity = try #require(try folder.stamp(of: ".hidden")).version.identity
    return FileVersion(
      identity: FileIdentity(device: identity.device, number: 0, changed: .max), size: 0,
      modified: 0)
  }

  private func changed(_ survey: FolderSurvey) throws -> [String] {
    let moment = try later()
    return survey.unproven(among: survey.entries.indices, in: folder, since: moment)
      .map { survey.path(of: $0) }
  }

  @Test func `names are listed folder by folder, in the order of their bytes`() throws {
    try site.write("x", to: "passed")
    let survey = try survey()
    #expect(
      survey.entries.indices.map { survey.path(of: $0) } == [
        ".hidden", "a", "top.md", "a/b", "a/one.md", "a/b/two.md",
      ])
    #expect(survey.entries.map { $0.children } == [nil, 3..<5, nil, 5..<6, nil, nil])
    let some = try #require(FolderSurvey(["a", "none"], in: folder) { _ in true })
    #expect(
      some.entries.indices.map { some.path(of: $0) } == ["a", "a/b", "a/one.md", "a/b/two.md"])
    #expect(some.hasTops(["a", "none"], in: folder) && !some.hasTops(["a", "top.md"], in: folder))
  }

  @Test func `an edit, a new name and a removed one change the stamps of their file and folder`()
    throws
  {
    let survey = try survey()
    #expect(try changed(survey) == [])
    try site.write("12", to: "a/one.md")
    #expect(try changed(survey).contains("a/one.md"))
    try site.write("new", to: "a/b/three.md")
    try site.remove("top.md")
    let found = try changed(survey)
    #expect(found.contains("a/b") && found.contains("top.md") && !found.contains("a/b/two.md"))
  }

  @Test func `a file in the place of a link, and a link in the place of a folder, are seen`() throws
  {
    let survey = try survey()
    try FileSystem.rename(Path.join(site.path, "a"), to: Path.join(site.path, "other"))
    try site.createLink("a", to: "other")
    #expect(try changed(survey).contains("a"))
  }

  @Test func `what is as young as the moment proves nothing`() throws {
    let stamp = try #require(try folder.stamp(of: "top.md"))
    #expect(!stamp.isSettled(before: stamp.version))
    #expect(stamp.isSettled(before: try later()))
    let elsewhere = FileVersion(
      identity: FileIdentity(device: 0, number: 0, changed: .max), size: 0, modified: 0)
    #expect(!stamp.isSettled(before: elsewhere))
    var survey = try survey()
    survey.distrust(2)
    #expect(try changed(survey) == ["top.md"])
    survey.restamp(2, in: folder)
    #expect(try changed(survey) == [])
  }

  @Test func `a folder holds the same names or does not, whatever their order and kind`() throws {
    let survey = try survey()
    let place = 1
    #expect(survey.path(of: place) == "a")
    #expect(survey.holdsSameNames(place, in: folder) && survey.holdsSameNames(nil, in: folder))
    try site.write("x", to: "passed")
    #expect(!survey.holdsSameNames(nil, in: folder))
    #expect(survey.holdsSameNames(nil, in: folder, passing: { $0 == "passed" }))
    try FileSystem.rename(Path.join(site.path, "a/one.md"), to: Path.join(site.path, "a/One.md"))
    #expect(!survey.holdsSameNames(place, in: folder))
    try FileSystem.rename(Path.join(site.path, "a/One.md"), to: Path.join(site.path, "a/one.md"))
    #expect(survey.holdsSameNames(place, in: folder))
  }

  @Test func `what was found before is taken only where its parts fit`() throws {
    let survey = try survey()
    let same = FolderSurvey(names: survey.names, entries: survey.entries, tops: survey.tops)
    #expect(same?.entries == survey.entries)
    #expect(FolderSurvey(names: survey.names, entries: survey.entries, tops: 0..<99) == nil)
    var entries = survey.entries
    entries[1].children = 4..<99
    #expect(FolderSurvey(names: survey.names, entries: entries, tops: survey.tops) == nil)
    #expect(
      FolderSurvey(
        names: ContiguousArray(survey.names.dropLast()), entries: survey.entries, tops: survey.tops)
        == nil)
  }
}
