internal import EntityGraph
package import PolicyModel

/// The pages that search finds, in order, and how they share the files of the index.
///
/// A page is known by a number in all files. Briefings come first, the oldest with 0, so that a new briefing changes no
/// other number. Other records begin at ``base``, which leaves room for briefings to come.
package struct SearchLayout: Sendable {
  /// The records that have a page, by number in the catalog: first briefings, the oldest first, then others by kind and
  /// date.
  package let records: [Int]
  package let briefings: Int

  /// The number of the first page that is not a briefing.
  package var base: Int { (briefings / 4096 + 1) * 4096 }

  /// How many files the words are in, a power of two. It follows from the number of pages alone, so that an edit of a
  /// text adds and removes no file.
  package var shards: Int {
    var shards = 1
    while shards * 32 <= records.count, shards < 4096 { shards *= 2 }
    return shards
  }

  /// Briefings in one file, with their texts.
  package static let briefingsPerFile = 4
  /// Other records in one file.
  package static let recordsPerFile = 16

  package var briefingFiles: Int { Self.files(of: briefings, each: Self.briefingsPerFile) }
  package var recordFiles: Int {
    Self.files(of: records.count - briefings, each: Self.recordsPerFile)
  }

  private static func files(of count: Int, each: Int) -> Int { (count + each - 1) / each }

  /// The number of the page at a place in ``records``.
  package func page(at place: Int) -> Int { place < briefings ? place : base + place - briefings }

  /// The records of a file of briefings or of others.
  package func records(inFile file: Int, ofBriefings: Bool) -> ArraySlice<Int> {
    let each = ofBriefings ? Self.briefingsPerFile : Self.recordsPerFile
    let bounds = ofBriefings ? 0..<briefings : briefings..<records.count
    let start = min(bounds.lowerBound + file * each, bounds.upperBound)
    return records[start..<min(start + each, bounds.upperBound)]
  }

  /// - Complexity: O(*n* log *n*) in the records.
  init(of snapshot: Snapshot) {
    let catalog = snapshot.catalog
    let listed = catalog.entities.indices.filter {
      snapshot.visibility.lists($0, of: catalog) && snapshot.addresses.ofRecord[$0] != .home
    }
    func isBriefing(_ number: Int) -> Bool { catalog.kinds[number] == .briefing }
    func key(_ number: Int) -> (Int, Int32, Int) {
      let kind = isBriefing(number) ? 0 : Int(catalog.kinds[number].rawValue) + 1
      return (kind, catalog.entities[number].searchDate?.firstDay.number ?? .min, number)
    }
    let keys = listed.map { key($0) }.sorted(by: <)
    records = keys.map(\.2)
    briefings = keys.prefix { $0.0 == 0 }.count
  }
}

extension Entity {
  /// The date that search shows and sorts by: of a briefing or page its own, of a policy or deal the first of its history.
  package var searchDate: PartialDate? { date.map { PartialDate($0) } ?? history.first?.date }
}
