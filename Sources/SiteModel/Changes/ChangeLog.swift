package import EntityGraph
package import PolicyModel

/// The changes of a site up to the build date, newest first, and their distribution over pages.
///
/// It depends only on front matter, so that the addresses of its pages are known before texts are read.
package struct ChangeLog: Sendable {
  package let changes: [SiteChange]
  /// The newest changes and, if there are more, each year with changes, latest first.
  package let parts: [Part]
  /// The indices of each record's changes, by its number in the catalog.
  private let places: [Int: [Int]]

  /// A range of changes that is shown together, on one or more pages.
  package struct Part: Sendable {
    /// `nil` for the newest changes.
    package let year: Int?
    /// The indices of its changes in ``ChangeLog/changes``.
    fileprivate let places: Range<Int>

    package var pageCount: Int {
      max(1, (places.count + ChangeLog.pageSize - 1) / ChangeLog.pageSize)
    }

    package var address: PageAddress {
      let folder = ChangeLog.address
      return year.map { PageAddress("\(folder.path)\($0)/") } ?? folder
    }
  }

  package static let address = PageAddress("changes/")

  /// The number of changes on one page; a site with more has pages for each year.
  package static let pageSize = 150

  /// Collects the changes of all published records.
  ///
  /// - Parameter histories: The history of each record, by its number in the catalog.
  /// - Complexity: O(*n* log *n*) in the number of records, status changes, corrections and sources.
  package init(
    of catalog: Catalog, _ histories: [StatusHistory?], _ sources: SourceTable,
    by visibility: VisibilityPolicy
  ) {
    let today = visibility.clock.day
    var all: [SiteChange] = []
    // A deal declared in a briefing has the briefing's visibility.
    let hidden = Set(catalog.entities.lazy.filter { visibility.reason(for: $0) != nil }.map(\.path))
    for (number, entity) in catalog.entities.enumerated()
    where !catalog.isHeldBack[number] && !catalog.isStub[number] && !hidden.contains(entity.path) {
      if let withdrawn = entity.publication.withdrawn {
        all.append(SiteChange(.withdrawal, of: number, on: withdrawn.date))
        continue
      }
      if entity.id.kind == .briefing, let date = entity.date {
        all.append(SiteChange(.briefing, of: number, on: date))
      }
      for (index, correction) in entity.corrections.enumerated() {
        all.append(SiteChange(.correction(index), of: number, on: correction.date))
      }
      guard let history = histories[number] else { continue }
      for (index, change) in history.changes.enumerated() {
        let date = catalog.date(of: change, of: number)
        all.append(SiteChange(.status(index), of: number, on: date, day: change.day))
      }
      for remark in history.remarks {
        let date = entity.history[remark.event].date
        all.append(SiteChange(.event(remark.event), of: number, on: date, day: remark.day))
      }
    }
    for (id, day) in sources.accessedLater(where: { visibility.lists($0, of: catalog) }) {
      all.append(SiteChange(.source(id), of: nil, on: day))
    }
    self.init(SiteChange.inOrder(all.filter { $0.day <= today }))
  }

  /// - Parameter changes: Sorted changes.
  private init(_ changes: [SiteChange]) {
    var places: [Int: [Int]] = [:]
    var parts = [Part(year: nil, places: 0..<min(changes.count, Self.pageSize))]
    var start = 0
    for (place, change) in changes.enumerated() {
      if let record = change.record { places[record, default: []].append(place) }
      let isLast =
        place + 1 == changes.count || changes[place + 1].date.year != change.date.year
      if isLast, changes.count > Self.pageSize {
        parts.append(Part(year: change.date.year, places: start..<place + 1))
      }
      if isLast { start = place + 1 }
    }
    self.changes = changes
    self.parts = parts
    self.places = places
  }

  /// The changes of a record, newest first.
  package func changes(of number: Int) -> [SiteChange] {
    places(of: number).map { changes[$0] }
  }

  /// The indices of a record's changes in ``changes``, ascending.
  package func places(of number: Int) -> [Int] { places[number] ?? [] }

  /// The newest changes for the feed, without sources: many sources accessed on one day would push out everything else.
  package var feed: some Collection<SiteChange> {
    changes.lazy.filter { $0.record != nil }.prefix(FeedFormat.length)
  }

  /// The changes on a page of a part.
  ///
  /// - Parameter page: The page number, from 1.
  package func changes(of part: Part, onPage page: Int) -> ArraySlice<SiteChange> {
    let start = min(part.places.lowerBound + (page - 1) * Self.pageSize, part.places.upperBound)
    return changes[start..<min(start + Self.pageSize, part.places.upperBound)]
  }

  /// The page numbers of all parts, each with the index of its part.
  package var pages: [(part: Int, page: Int)] {
    changes.isEmpty
      ? [] : parts.indices.flatMap { part in (1...parts[part].pageCount).map { (part, $0) } }
  }

  /// The addresses of all pages, with the newest changes first.
  package var addresses: [PageAddress] { pages.map { parts[$0.part].address.page($0.page) } }
}
