import Diagnostics
import Foundation
import PolicyModel
import Testing

@Suite("This repository's own records") struct OwnContentTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content")

  static func files(of kind: EntityKind, in content: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: content.appending(path: kind.folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }

  @Test(arguments: EntityKind.allCases)
  func `have no mistake that shows in one file`(kind: EntityKind) throws {
    for url in try Self.files(of: kind, in: Self.content) {
      let file = SourceFile(
        path: url.lastPathComponent, bytes: ContiguousArray(try Data(contentsOf: url)))
      var findings: [Diagnostic] = []
      let slug = url.deletingPathExtension().lastPathComponent
      let records = EntityFile(reading: file, kind: kind, slug: slug, reporting: &findings).entities
      #expect(!records.isEmpty, "\(file.path)")
      #expect(findings.isEmpty, "\(file.path): \(findings.map(\.message))")
    }
  }
}
