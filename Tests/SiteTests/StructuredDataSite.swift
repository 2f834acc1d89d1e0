import Foundation
import TestSupport
import Testing

/// A small site whose pages have structured data.
struct StructuredDataSite {
  let site: BuiltSite

  /// - Parameters:
  ///   - archive: Files as `MarkedSource.files(of:)` reads them, without `site.yml`.
  ///   - settings: Lines of `site.yml`.
  init(
    _ archive: String, asOf day: String = "2025-11-30",
    settings: String = "base_url: https://a.example/notes/"
  ) async throws {
    site = try await BuiltSite(
      """
      -- Content/site.yml --
      title: Rivers
      language: en
      \(settings)
      stubs: true

      """ + archive, asOf: day)
    #expect(site.isBuilt, "\(site.findings)")
  }

  /// The JSON-LD in the head of a page; `nil` if it has none.
  func data(_ path: String) throws -> String? {
    let page = try site.page(path + "index.html")
    guard let start = page.range(of: "<script type=\"application/ld+json\">") else { return nil }
    let end = try #require(page[start.upperBound...].range(of: "</script>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// The file of a record.
  static func file(_ folder: String, _ slug: String, _ fields: String) -> String {
    "-- Content/\(folder)/\(slug).md --\n---\n\(fields)\n---\n\n"
  }
}
