package import EntityGraph
internal import PolicyModel

/// A list that briefgen compiles from many pages: judgments, corrections, sources.
package enum SiteList: String, CaseIterable, Hashable, Sendable {
  case judgments, corrections, sources

  package var address: PageAddress { PageAddress(rawValue + "/") }

  /// How many items one page has.
  package static let itemsPerPage = 100

  /// How many pages a number of items takes.
  package static func pageCount(for items: Int) -> Int {
    (items + itemsPerPage - 1) / itemsPerPage
  }

  /// The range of items on a page.
  ///
  /// - Parameter page: From one.
  package static func range(ofPage page: Int, of items: Int) -> Range<Int> {
    let start = min((page - 1) * itemsPerPage, items)
    return start..<min(start + itemsPerPage, items)
  }

  /// How many pages each list has for the content of a site: a list without items has none.
  ///
  /// - Parameter leftOut: The outputs that the site does not want.
  /// - Complexity: One pass over the records.
  package static func pageCounts(
    of catalog: Catalog, _ sources: SourceTable, by visibility: VisibilityPolicy,
    without leftOut: Set<SiteConfiguration.OptionalOutput>
  ) -> [SiteList: Int] {
    var judgments = 0
    var corrections = 0
    for number in catalog.entities.indices where visibility.lists(number, of: catalog) {
      let entity = catalog.entities[number]
      judgments += entity.briefing?.judgments.count ?? 0
      corrections += entity.corrections.count
    }
    let sources =
      leftOut.contains(.sources)
      ? 0 : sources.entries(where: { visibility.lists($0, of: catalog) }).count
    return [
      .judgments: leftOut.contains(.judgments) ? 0 : pageCount(for: judgments),
      .corrections: leftOut.contains(.corrections) ? 0 : pageCount(for: corrections),
      .sources: pageCount(for: sources),
    ]
  }
}

extension VisibilityPolicy {
  /// Whether a record's contents appear in the lists of the site. Withdrawn pages, stubs, and drafts and other unpublished
  /// pages do not, even in builds that show them.
  package func lists(_ number: Int, of catalog: Catalog) -> Bool {
    let entity = catalog.entities[number]
    return !catalog.isHeldBack[number] && !catalog.isStub[number]
      && entity.publication.withdrawn == nil && reason(for: entity) == nil
  }
}
