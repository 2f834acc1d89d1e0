internal import PolicyModel

/// What each briefing covers, and by whom each record is covered: the backlinks of the site.
package final class Coverage: Sendable {
  /// One record covered by one briefing. Small and without references, since loops go over many.
  package struct Entry: Sendable {
    package let briefing: Int32
    package let subject: Int32
    package let manner: Manner
    /// The place of its sentence in `quotes`; negative where the text has none.
    fileprivate var quote: Int32 = -1

    /// Whether the text of the briefing names it.
    package var isNamed: Bool { quote >= 0 }
  }

  /// How a briefing covers a record; the first that applies stands.
  package enum Manner: UInt8, Sendable {
    case about, regulator, angle, calendar, topic, party, mention
  }

  /// The briefings that are shown, newest first, then by slug.
  package let briefings: [Int]
  let entries: [Entry]
  private let quotes: [Quote]
  /// The place of a briefing in `briefings`.
  let rank: [Int32]
  /// For each subject the places of its entries, newest briefing first.
  let bySubject: Rows
  /// The ranks of the briefings in those rows, so that they ascend in each.
  let ranks: [Int32]
  /// For each briefing where its entries stand.
  let byBriefing: [Range<Int32>]

  /// - Parameter mentions: In the order of documents and of their text.
  /// - Complexity: O(edges + mentions), and a sort of the briefings.
  package init(of graph: EntityGraph, mentions: [Mention]) {
    let catalog = graph.catalog
    let count = catalog.entities.count
    let days = catalog.entities.map { $0.date?.number ?? .min }
    // The numbers of briefings already follow their slugs.
    let briefings = catalog.numbers(of: .briefing)
      .filter { !catalog.isHeldBack[$0] && catalog.entities[$0].publication.withdrawn == nil }
      .sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
    var rank = [Int32](repeating: -1, count: count)
    for (place, briefing) in briefings.enumerated() { rank[briefing] = Int32(place) }

    let mentionsByDocument = Rows(of: mentions, count: count) { Int($0.from) }
    var list = EntryList(count: count)
    var byBriefing = [Range<Int32>](repeating: 0..<0, count: count)
    for briefing in briefings {
      list.begin(briefing)
      // Of edges single fields are read, since a copy of one counts references.
      for place in graph.outgoing[briefing] {
        guard let manner = Manner(of: graph.edges, at: Int(place)) else { continue }
        list.add(Int(graph.edges[Int(place)].to), manner)
      }
      for place in graph.incoming[briefing]
      where graph.edges[Int(place)].relation == .hasInterest {
        list.add(Int(graph.edges[Int(place)].from), .regulator)
      }
      for entry in list.current where catalog.kinds[Int(list.entries[entry].subject)] == .deal {
        for place in graph.incoming[Int(list.entries[entry].subject)]
        where graph.edges[Int(place)].relation == .partyTo {
          list.add(Int(graph.edges[Int(place)].from), .party)
        }
      }
      for place in mentionsByDocument[briefing] {
        list.add(Int(mentions[Int(place)].to), .mention) { mentions[Int(place)].quote }
      }
      byBriefing[briefing] = Int32(list.current.lowerBound)..<Int32(list.current.upperBound)
    }
    self.briefings = briefings
    self.rank = rank
    self.byBriefing = byBriefing
    entries = list.entries
    quotes = list.quotes
    bySubject = Rows(of: list.entries, count: count) { Int($0.subject) }
    ranks = bySubject.places.map { rank[Int(list.entries[Int($0)].briefing)] }
  }

  private init(_ other: Coverage, quotes: [Quote]) {
    self.quotes = quotes
    (briefings, entries, rank) = (other.briefings, other.entries, other.rank)
    (bySubject, ranks, byBriefing) = (other.bySubject, other.ranks, other.byBriefing)
  }

  /// The same with other sentences of one briefing.
  ///
  /// - Parameter quote: The sentence that names a subject.
  func replacing(quotesOf briefing: Int, _ quote: (_ subject: Int32) -> Quote?) -> Coverage {
    var quotes = self.quotes
    for entry in subjects(of: briefing) where entry.quote >= 0 {
      if let new = quote(entry.subject) { quotes[Int(entry.quote)] = new }
    }
    return Coverage(self, quotes: quotes)
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

  /// The sentence of the first link in the text, where there is one.
  package func quote(of entry: Entry) -> Quote? {
    entry.quote < 0 ? nil : quotes[Int(entry.quote)]
  }

  /// Makes the entries briefing by briefing, each subject once in each.
  private struct EntryList {
    var entries: [Entry] = []
    var quotes: [Quote] = []
    private var start = 0
    private var briefing = 0
    /// Where a subject is among the entries; older places are of earlier briefings.
    private var place: [Int32]

    init(count: Int) { place = [Int32](repeating: -1, count: count) }

    var current: Range<Int> { start..<entries.count }

    mutating func begin(_ briefing: Int) {
      self.briefing = briefing
      start = entries.count
    }

    /// - Parameter quote: Asked for where the subject has none yet.
    mutating func add(_ subject: Int, _ manner: Manner, quote: () -> Quote? = { nil }) {
      var known = Int(place[subject])
      if known < start {
        known = entries.count
        place[subject] = Int32(known)
        entries.append(Entry(briefing: Int32(briefing), subject: Int32(subject), manner: manner))
      }
      if entries[known].quote < 0, let quote = quote() {
        entries[known].quote = Int32(quotes.count)
        quotes.append(quote)
      }
    }
  }
}

extension Coverage.Manner {
  /// `nil` for an edge that begins at a briefing but covers nothing, such as its author's.
  fileprivate init?(of edges: [Edge], at place: Int) {
    switch edges[place].relation {
    case .about: self = edges[place].field == "angles" ? .angle : .about
    case .hasTopic: self = .topic
    case .event: self = .calendar
    default: return nil
    }
  }
}
