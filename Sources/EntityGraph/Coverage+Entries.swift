internal import PolicyModel

extension Coverage {
  /// Collects the entries briefing by briefing, each subject once per briefing.
  struct EntryList {
    private(set) var entries: [Entry] = []
    private(set) var quotes: [Quote] = []
    /// The range of entries of each briefing.
    private(set) var byBriefing: [Range<Int32>]
    private var start = 0
    private var briefing = 0
    /// The index of each subject's entry; older indexes belong to earlier briefings.
    private var place: [Int32]

    /// - Parameter count: How many records there are.
    init(count: Int) {
      place = [Int32](repeating: -1, count: count)
      byBriefing = [Range<Int32>](repeating: 0..<0, count: count)
    }

    /// How many records there are.
    var count: Int { place.count }

    private var current: Range<Int> { start..<entries.count }

    /// Adds what a briefing covers: from its front matter, the parties of its deals, then its text.
    ///
    /// - Parameter places: Which of the mentions are in its text.
    mutating func add(
      _ briefing: Int, in graph: EntityGraph, mentions: [Mention], at places: some Sequence<Int>
    ) {
      self.briefing = briefing
      start = entries.count
      // Reads single fields of edges and mentions, since copying one counts references.
      for place in graph.outgoing[briefing] {
        guard let manner = Manner(of: graph.edges, at: Int(place)) else { continue }
        add(Int(graph.edges[Int(place)].to), manner)
      }
      for place in graph.incoming[briefing]
      where graph.edges[Int(place)].relation == .hasInterest {
        add(Int(graph.edges[Int(place)].from), .regulator)
      }
      for entry in current where graph.catalog.kinds[Int(entries[entry].subject)] == .deal {
        for place in graph.incoming[Int(entries[entry].subject)]
        where graph.edges[Int(place)].relation == .partyTo {
          add(Int(graph.edges[Int(place)].from), .party)
        }
      }
      for place in places { add(Int(mentions[place].to), .mention) { mentions[place].quote } }
      byBriefing[briefing] = Int32(current.lowerBound)..<Int32(current.upperBound)
    }

    /// Copies the entries of a briefing from another coverage.
    mutating func add(_ briefing: Int, from other: Coverage) {
      start = entries.count
      for var entry in other.subjects(of: briefing) {
        if entry.quote >= 0 {
          quotes.append(other.quotes[Int(entry.quote)])
          entry.quote = Int32(quotes.count - 1)
        }
        entries.append(entry)
      }
      byBriefing[briefing] = Int32(current.lowerBound)..<Int32(current.upperBound)
    }

    mutating func reserve(entries: Int, quotes: Int) {
      self.entries.reserveCapacity(entries)
      self.quotes.reserveCapacity(quotes)
    }

    /// - Parameter quote: Called if the subject has no quote yet.
    private mutating func add(
      _ subject: Int, _ manner: Manner, quote: () -> Quote? = { nil }
    ) {
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
  /// `nil` for an edge of a briefing that covers nothing, such as that to its author.
  fileprivate init?(of edges: [Edge], at place: Int) {
    switch edges[place].relation {
    case .about: self = edges[place].field == "angles" ? .angle : .about
    case .hasTopic: self = .topic
    case .event: self = .calendar
    default: return nil
    }
  }
}
