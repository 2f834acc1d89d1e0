package import Diagnostics
package import EntityGraph
package import PolicyModel
internal import Text

/// Every source of the site by its id, which is unique across the site.
package struct SourceTable: Sendable {
  private let shared: [Source]
  private var catalog: Catalog
  private var places: [String: Place] = [:]
  /// Sources defined only in files that this build leaves out.
  private var heldBack: Set<String> = []
  private var nearMisses = NearMissIndex { [] }

  package init(
    shared: [Source], of catalog: Catalog, reporting findings: inout [Diagnostic]
  ) {
    self.shared = shared
    self.catalog = catalog
    places.reserveCapacity(catalog.entities.reduce(shared.count) { $0 + $1.sources.count })
    for index in shared.indices { add(Place(record: -1, index: index), reporting: &findings) }
    for (number, entity) in catalog.entities.enumerated() {
      for index in entity.sources.indices {
        if catalog.isHeldBack[number] {
          heldBack.insert(entity.sources[index].id.value)
        } else {
          add(Place(record: number, index: index), reporting: &findings)
        }
      }
    }
    nearMisses = NearMissIndex { [places] in Array(places.keys) }
  }

  /// Whether a source has an id, shown or held back.
  package func isTaken(_ id: String) -> Bool { places[id] != nil || heldBack.contains(id) }

  /// The same after an edit of a record that is shown.
  ///
  /// - Parameter catalog: Its sources have the ids that they had, or nobody's.
  package func replacing(sourcesOf number: Int, in catalog: Catalog) -> SourceTable {
    var table = self
    table.catalog = catalog
    let (old, new) = (
      self.catalog.entities[number].sources, catalog.entities[number].sources
    )
    guard old.map(\.id.value) != new.map(\.id.value) else { return table }
    for source in old { table.places[source.id.value] = nil }
    for (index, source) in new.enumerated() {
      table.places[source.id.value] = Place(record: number, index: index)
    }
    table.nearMisses = NearMissIndex { [places = table.places] in Array(places.keys) }
    return table
  }

  /// Where a source is: of a record, or, where that is negative, of those that several pages share.
  private struct Place {
    let record: Int32
    let index: Int32

    init(record: Int, index: Int) { (self.record, self.index) = (Int32(record), Int32(index)) }
  }

  package subscript(id: String) -> Source? { places[id].map(source) }

  private func source(at place: Place) -> Source {
    place.record < 0
      ? shared[Int(place.index)]
      : catalog.entities[Int(place.record)].sources[Int(place.index)]
  }

  /// The file that a source is defined in.
  private func path(of place: Place) -> String {
    place.record < 0 ? SiteFiles.sharedSources : catalog.entities[Int(place.record)].path
  }

  private mutating func add(_ place: Place, reporting findings: inout [Diagnostic]) {
    let source = source(at: place)
    let id = source.id.value
    if let known = places[id] {
      let (path, other, otherPath) = (path(of: place), self.source(at: known), path(of: known))
      // A deal written in place shares its briefing's file.
      if otherPath == path, other.id.range == source.id.range { return }
      findings.append(
        Diagnostic(
          .duplicateSource, "'\(id)' is also a source in \(otherPath)",
          at: SourcePlace(path: path, range: source.id.range),
          help: "sources used by several files belong in \(SiteFiles.sharedSources)",
          notes: [.init("'\(id)' is here", at: SourcePlace(path: otherPath, range: other.id.range))]
        ))
      return
    }
    places[id] = place
  }

  /// Reports an id that no source has.
  ///
  /// - Parameter isHeldBack: Whether the page that names it is left out of the build itself; it may
  ///   rest on sources of others that are.
  /// - Returns: Whether the source is there.
  func check(
    _ id: String, isHeldBack: Bool, at place: SourcePlace, reporting findings: inout [Diagnostic]
  ) -> Bool {
    if places[id] != nil { return true }
    if heldBack.contains(id) {
      guard !isHeldBack else { return false }
      findings.append(
        Diagnostic(
          .unknownSource, "'\(id)' is a source of a page that is held back", at: place,
          help: "move it to \(SiteFiles.sharedSources)"))
    } else {
      let nearest = nearMisses.nearMiss(to: id)
      findings.append(
        Diagnostic(
          .unknownSource, "'\(id)' is not a source of this site", at: place, nearMiss: nearest,
          help: nearest == nil ? "define it under sources: or in \(SiteFiles.sharedSources)" : nil))
    }
    return false
  }
}

/// The sources that one page shows, numbered in the order of first use after its own.
package struct PageSources: Sendable {
  package private(set) var ids: [String] = []
  private var numbers: [String: Int] = [:]
  /// Those that something rests on, each with the first place in the file that names it.
  private(set) var used: [String: Range<Int>] = [:]

  package init() {}

  /// Puts what a page rests on behind what its text cites, and its own sources last.
  mutating func add(_ stated: [Reference], listing own: [Source]) {
    for source in stated { _ = number(of: source.text, namedAt: source.range) }
    for source in own { _ = listed(source.id.value) }
  }

  /// The number of a source on the page, from one.
  package mutating func number(of id: String, namedAt place: Range<Int>? = nil) -> Int {
    if used[id] == nil { used[id] = place ?? 0..<0 }
    return listed(id)
  }

  private mutating func listed(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    ids.append(id)
    numbers[id] = ids.count
    return ids.count
  }
}

extension Rule {
  package static let unknownSource = Rule(
    "UnknownSource", .error, structural: true,
    summary: "A source that is cited is defined in a file of the site.")
  package static let duplicateSource = Rule(
    "DuplicateSource", .error, structural: true,
    summary: "The id of a source is unique in the site.")
}
