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

  /// The table after an edit of a record that is shown.
  ///
  /// - Parameter catalog: The new catalog; source ids added to the record must be new to the site.
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

  /// The place of a source: in a record, or, if negative, among the shared sources.
  private struct Place {
    let record: Int32
    let index: Int32

    init(record: Int, index: Int) { (self.record, self.index) = (Int32(record), Int32(index)) }
  }

  /// What a list of sources shows of one before its page is made.
  package typealias Entry = (id: String, type: String?, title: String)

  /// The shared sources and those of some records, each once, in the order of the files.
  ///
  /// - Parameter isIncluded: Whether a record's sources are among them, by its number.
  package func entries(where isIncluded: (Int) -> Bool) -> [Entry] {
    var entries: [Entry] = shared.map { ($0.id.value, $0.type, $0.title) }
    entries.reserveCapacity(places.count)
    // Of a deal that is written in place, the sources are its briefing's too.
    var repeated: Set<String> = []
    for (number, entity) in catalog.entities.enumerated()
    where !entity.sources.isEmpty && isIncluded(number) {
      let sources = entity.sources
      for index in sources.indices {
        let id = sources[index].id.value
        if let place = places[id], place.record != number || place.index != index {
          guard place.record >= 0, !isIncluded(Int(place.record)), repeated.insert(id).inserted
          else { continue }
        }
        entries.append((id, sources[index].type, sources[index].title))
      }
    }
    return entries
  }

  /// The sources accessed after the date of the page that defines them, or defined outside a dated page, each with the day
  /// of access.
  ///
  /// - Parameter isIncluded: Whether to include the sources of a record, by its number.
  package func accessedLater(where isIncluded: (Int) -> Bool) -> [(id: String, day: Day)] {
    var found = shared.compactMap { source in
      source.accessed.map { (id: source.id.value, day: $0.value) }
    }
    var seen = Set(shared.map(\.id.value))
    for (number, entity) in catalog.entities.enumerated()
    where !entity.sources.isEmpty && isIncluded(number) {
      for source in entity.sources where seen.insert(source.id.value).inserted {
        guard let day = source.accessed?.value, entity.date.map({ $0 < day }) ?? true else {
          continue
        }
        found.append((source.id.value, day))
      }
    }
    return found
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

  /// Reports an unknown source id.
  ///
  /// - Parameter isHeldBack: Whether the citing page is itself left out of the build; it may
  ///   cite sources of other such pages.
  /// - Returns: Whether the source exists.
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
  /// The sources in use, each with the first place in the file that names it.
  private(set) var used: [String: Range<Int>] = [:]

  /// The ids of sources with a note on the page: those cited in the text, then those that ``addNote(to:)`` added.
  package internal(set) var noted: Set<String> = []
  /// Whether the notes that are added are on the page; some only give a source its number.
  package var showsNotes = true

  package init() {}

  /// Appends the sources of the front matter to those cited in the text, then the page's other sources.
  mutating func add(_ stated: [Reference], listing own: [Source]) {
    for source in stated { _ = number(of: source.text, namedAt: source.range) }
    for source in own { _ = listed(source.id.value) }
  }

  /// Adds a note outside the text.
  ///
  /// - Returns: Whether it is the first note to the source on the page, to which the list of sources links back.
  package mutating func addNote(to id: String) -> Bool {
    showsNotes && noted.insert(id).inserted
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
    summary: "Reports a citation of a source that no file of the site defines.")
  package static let duplicateSource = Rule(
    "DuplicateSource", .error, structural: true,
    summary: "Reports a source id that is defined more than once in the site.")
}
