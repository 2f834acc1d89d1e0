import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Builds of one folder at one time") struct ConcurrentWriterTests {
  @Test func `one through a link and one beside it fail only because of each other`() async throws {
    let output = try TestOutput()
    try FileSystem.createFolder(output.path)
    let link = output.folder("through")
    try symbolicLink(to: output.path, at: link)
    let failures = await withTaskGroup(of: [OutputError].self) { group in
      for path in [output.path, link] {
        group.addTask {
          (0..<300).compactMap { round in
            do throws(OutputError) {
              try Self.build(pages(2, edition: "\(round)"), at: path)
              return nil
            } catch {
              if case .locked = error { return nil }
              return error
            }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(failures == [])
    try Self.build(pages(2), at: output.path)
    #expect(try output.files == pages(2))
  }

  @Test func `the lock of a build through a link is no file of an empty folder`() throws {
    let output = try TestOutput()
    try FileSystem.createFolder(output.path)
    let writer = try output.writer()
    let placed = try pages(2).map { try writer.place($0.key, ContiguousArray($0.value.utf8)) }
    // It comes after the folder was listed.
    try output.put("", at: ".briefgen-lock")
    _ = try writer.commit(placed)
    #expect(try output.files.filter { $0.key != ".briefgen-lock" } == pages(2))
  }

  private static func build(
    _ files: [String: String], at path: String
  ) throws(OutputError) {
    let writer = try OutputWriter(path, identity: TestOutput.identity)
    var placed: [PlacedFile] = []
    for (path, text) in files { placed.append(try writer.place(path, ContiguousArray(text.utf8))) }
    _ = try writer.commit(placed)
  }
}
