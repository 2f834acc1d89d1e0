internal import PolicyModel

/// What each briefing covers, and which briefings cover each record: the backlinks of the site.
package final class Coverage: Sendable {
  /// One record covered by one briefing. Small and without references, for loops over many.
  package struct Entry: Sendable {
    package let briefing: Int32
    package let subject: Int32
    package let manner: Manner
    /// The index of its sentence in `quotes`; negative if the text has none.
    var quote: Int32 = -1

    /// Whether the text of the briefing names it.
    package var isNamed: Bool { quote >= 0 }
  }

  /// How a briefing covers a record; the first one that applies.
  package enum Manner: UInt8, Sendable {
    case about, regulator, angle, calendar, topic, party, mention
  }

  /// The briefings that are shown, newest first, then by slug.
  package let briefings: [Int]
  let entries: [Entry]
  let quotes: [Quote]
  /// The index of a briefing in `briefings`.
  let rank: [Int32]
  /// The indexes of each subject's entries, newest briefing first.
  let bySubject: Rows
  /// The ranks of the briefings in those rows, ascending in each row.
  let ranks: [Int32]
  /// The range of entries of each briefing.
  let byBriefing: [Range<Int32>]

  /// - Parameter mentions: In the order of documents and of their text.
  /// - Complexity: O(edges + mentions), and a sort of the briefings.
  package convenience init(of graph: EntityGraph, mentions: [Mention]) {
    let catalog = graph.catalog
    let count = catalog.entities.count
    let days = catalog.entities.map { $0.date?.number ?? .min }
    // Briefings are already numbered in slug order.
    let briefings = catalog.numbers(of: .briefing)
      .filter { !catalog.isHeldBack[$0] && catalog.entities[$0].publication.withdrawn == nil }
      .sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
    let mentionsByDocument = Rows(of: mentions.indices, count: count) { Int(mentions[$0].from) }
    var list = EntryList(count: count)
    for briefing in briefings {
      list.add(
        briefing, in: graph, mentions: mentions,
        at: mentionsByDocument[briefing].lazy.map { Int($0) })
    }
    self.init(briefings, list)
  }

  /// - Parameter list: What the briefings cover, in their order.
  init(_ briefings: [Int], _ list: EntryList) {
    var rank = [Int32](repeating: -1, count: list.count)
    for (place, briefing) in briefings.enumerated() { rank[briefing] = Int32(place) }
    self.briefings = briefings
    self.rank = rank
    byBriefing = list.byBriefing
    entries = list.entries
    quotes = list.quotes
    bySubject = Rows(of: list.entries.indices, count: list.count) { Int(list.entries[$0].subject) }
    ranks = bySubject.places.map { rank[Int(list.entries[Int($0)].briefing)] }
  }

  /// The same coverage with other sentences.
  init(_ other: Coverage, quotes: [Quote]) {
    self.quotes = quotes
    (briefings, entries, rank) = (other.briefings, other.entries, other.rank)
    (bySubject, ranks, byBriefing) = (other.bySubject, other.ranks, other.byBriefing)
  }

  /// The briefings that cover a record, newest first.
  package func briefings(on subject: Int) -> some RandomAccessCollection<Entry> {
    bySubject[subject].lazy.map { [entries] in entries[Int($0)] }
  }

  package func count(on subject: Int) -> Int { bySubject.range(of: subject).count }

  /// What a briefing covers: its front matter first, then its text.
  package func subjects(of briefing: Int) -> ArraySlice<Entry> {
    let range = byBriefing[briefing]
    return entries[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The sentence of the first link in the text, if there is one.
  package func quote(of entry: Entry) -> Quote? {
    entry.quote < 0 ? nil : quotes[Int(entry.quote)]
  }
}
