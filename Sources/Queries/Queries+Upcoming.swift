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

    private var type: String? {
      switch self {
      case .entry(let item, _): item.type
      case .known(let known): known.type
      }
    }

    /// Whether two of one record say the same: their dates can be one, and their types do not differ. A deadline
    /// may be any of the others.
    fileprivate func isSame(as other: Occasion) -> Bool {
      guard let date, let others = other.date, date.firstDay <= others.lastDay,
        others.firstDay <= date.lastDay
      else { return false }
      guard let type, let otherType = other.type else { return true }
      return type == otherType || type == "deadline" || otherType == "deadline"
    }
  }

  /// What is still to come of a record, each once and the soonest first: its own entries, those of other records that
  /// are about it, and the days that follow from its history. Entries without a date are the record's own and come last.
  ///
  /// - Complexity: O(*k* log *k* + *d*) for *k* entries and the *d* edges that end at the record.
  package func upcoming(of number: Int) -> [Occasion] {
    let entity = record(number)
    var found = entity.next.filter { !$0.isPast(on: today) }
      .map { Occasion.entry($0, owner: number) }
    // A date that was moved or has an outcome is not announced again.
    let settled = entity.next.filter { $0.isPast(on: today) || outcome(of: $0, in: number) != nil }
      .map { Occasion.entry($0, owner: number) }
    func add(_ occasion: Occasion) {
      guard !found.contains(where: occasion.isSame), !settled.contains(where: occasion.isSame)
      else {
        return
      }
      found.append(occasion)
    }
    for owner in announcers(of: number) {
      for item in record(owner).next
      where item.date != nil && !item.isPast(on: today)
        && item.about.flatMap({ find($0) }) == number && outcome(of: item, in: owner) == nil
      {
        add(.entry(item, owner: owner))
      }
    }
    if entity.timeline != nil {
      _ = history(of: number)
      for known in entity.timeline?.knownDates(on: today) ?? [] { add(.known(known)) }
    }
    return found.enumerated().sorted { a, b in
      switch (a.element.date?.lastDay, b.element.date?.lastDay) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }.map(\.element)
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
