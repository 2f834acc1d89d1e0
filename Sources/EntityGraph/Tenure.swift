package import PolicyModel

/// The time during which a record had a name.
struct Tenure: Sendable {
  let number: Int
  let span: Span
  /// Where the name stands in the record's file; for an abbreviation the place of the name.
  let range: Range<Int>

  enum Span: Hashable, Sendable {
    /// A current name, alias or abbreviation; its start is not known.
    case today
    /// A former name; `nil` for an unknown day.
    case former(since: Day?, until: Day?)
  }

  var isFormer: Bool { span != .today }

  var until: Day? { if case .former(_, let until) = span { until } else { nil } }

  var since: Day? { if case .former(let since, _) = span { since } else { nil } }

  /// Whether the name is known to have been the record's on a day before it lost it.
  func covers(_ day: Day) -> Bool {
    guard let until else { return false }
    return day <= until && since.map { $0 <= day } ?? true
  }

  /// Whether it is a former name that has not ended, as far as is known.
  ///
  /// - Parameter today: Names that end before this day have ended.
  func isOpen(on today: Day) -> Bool { isFormer && until.map { $0 >= today } ?? true }
}

extension Entity {
  /// Its former names with their periods; each begins when the previous one ended.
  func formerTenures(number: Int) -> [(name: String, tenure: Tenure)] {
    guard !formerNames.isEmpty else { return [] }
    let ends = formerNames.compactMap { $0.until?.lastDay }.sorted()
    return formerNames.map { name in
      let until = name.until?.lastDay
      let previous = until.flatMap { until in ends.last { $0 < until } }
      let since = name.since?.firstDay ?? previous.map { $0 + 1 }
      return (
        name.name.value,
        Tenure(number: number, span: .former(since: since, until: until), range: name.name.range)
      )
    }
  }
}

extension Catalog {
  /// Which record of certain kinds had a name on a day.
  ///
  /// The one that had it until a later day; otherwise the one that has it today; otherwise the last that
  /// had it. `nil` if dates do not tell them apart, or if the name is not a former name of any record.
  ///
  /// - Parameter day: `nil` for today.
  func bearer(of key: String, among allowed: KindSet, on day: Day?) -> Int? {
    guard let all = index.tenures[key] else { return nil }
    let tenures = all.filter { allowed.contains(kinds[$0.number]) }
    func only(_ found: [Tenure]) -> Int? {
      guard let first = found.first, found.allSatisfy({ $0.number == first.number }) else {
        return nil
      }
      return first.number
    }
    if let day {
      let then = tenures.filter { $0.covers(day) }
      if !then.isEmpty { return only(then) }
    }
    let now = tenures.filter { !$0.isFormer }
    if !now.isEmpty { return only(now) }
    guard let last = tenures.compactMap(\.until).max(), tenures.allSatisfy({ $0.until != nil })
    else { return nil }
    return only(tenures.filter { $0.until == last })
  }

  /// The record that had a name on a day, if one of its kind took the name over from another.
  ///
  /// - Parameter target: The record that has it today.
  package func bearer(of name: String, like target: Int, on day: Day?) -> Int {
    bearer(of: NameIndex.folded(name), among: KindSet(kinds[target]), on: day) ?? target
  }

  /// Whether a former name of a record means another of its kind today.
  package func isTaken(_ name: FormerName, of number: Int) -> Bool {
    let key = NameIndex.folded(name.name.value)
    return bearer(of: key, among: KindSet(kinds[number]), on: nil).map { $0 != number } ?? false
  }
}
