internal import EntityGraph
package import PolicyModel
internal import SiteModel

/// Questions about what is expected of one record.
extension Queries {
  /// Something expected of a record.
  package enum Occasion: Sendable {
    /// An entry of `next`, and the record whose front matter has it.
    case entry(Upcoming, owner: Int)
    /// A day that follows from the record's fields and history.
    case known(KnownDate)

    package var date: PartialDate? {
      switch self {
      case .entry(let item, _): item.date
      case .known(let known): known.date
      }
    }

    fileprivate var type: String? {
      switch self {
      case .entry(let item, _): item.type
      case .known(let known): known.type
      }
    }
  }

  /// What is still to come of a record, each once and the soonest first: its own entries, those of other records that
  /// are about it, and the days that follow from its history. Entries without a date are the record's own and come last.
  ///
  /// - Complexity: O(*k* log *k* + *d*) for *k* entries and the *d* edges that end at the record.
  package func upcoming(of number: Int) -> [Occasion] {
    let entity = record(number)
    var occasions = Occasions()
    for item in entity.next {
      // A date that has passed or has an outcome is not announced again.
      occasions.append(.entry(item, owner: number), isShown: !item.isPast(on: today))
    }
    for owner in announcers(of: number) {
      for item in record(owner).next
      where item.date != nil && !item.isPast(on: today)
        && item.about.flatMap({ find($0) }) == number && outcome(of: item, in: owner) == nil
      {
        occasions.appendIfNew(.entry(item, owner: owner))
      }
    }
    if let timeline = entity.timeline {
      note(.history(number))
      for known in timeline.knownDates(on: today) { occasions.appendIfNew(.known(known)) }
    }
    return occasions.inOrder
  }

  /// The other records with an entry about this one, those shown, in the order of the catalog.
  func announcers(of number: Int) -> [Int] {
    note(.announcers(number))
    let owners = snapshot.graph.incoming(of: number)
      .filter { $0.field == "next" && Int($0.statedBy) != number }
      .map { Int($0.statedBy) }
    return Set(owners).sorted().filter { !isHeldBack($0) && !isWithdrawn($0) }
  }
}

/// What is expected of one record so far, by the months that each concerns.
private struct Occasions {
  private var shown: [Queries.Occasion] = []
  private var byMonth: [Int: [Queries.Occasion]] = [:]

  mutating func append(_ occasion: Queries.Occasion, isShown: Bool = true) {
    if isShown { shown.append(occasion) }
    for month in occasion.months { byMonth[month, default: []].append(occasion) }
  }

  /// Two of one record say the same where their dates can be one and their types do not differ.
  mutating func appendIfNew(_ occasion: Queries.Occasion) {
    let isKnown = occasion.months.contains { month in
      byMonth[month]?.contains { $0.isSame(as: occasion) } ?? false
    }
    if !isKnown { append(occasion) }
  }

  var inOrder: [Queries.Occasion] {
    shown.enumerated().sorted { a, b in
      switch (a.element.date?.lastDay, b.element.date?.lastDay) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }.map(\.element)
  }
}

extension Queries.Occasion {
  /// The months that its date may be in, counted from the year 0.
  fileprivate var months: ClosedRange<Int> {
    guard let date else { return 0...0 }
    let (first, last) = (date.firstDay, date.lastDay)
    return (first.year * 12 + first.month)...(last.year * 12 + last.month)
  }

  /// A deadline may be a day of any other type.
  fileprivate func isSame(as other: Queries.Occasion) -> Bool {
    guard let date, let others = other.date, date.firstDay <= others.lastDay,
      others.firstDay <= date.lastDay
    else { return false }
    guard let type, let otherType = other.type else { return true }
    return type == otherType || type == "deadline" || otherType == "deadline"
  }
}
