package import PolicyModel

/// For how long a record had a name.
struct Tenure: Sendable {
  let number: Int
  let span: Span
  /// Where the name stands in the record's file.
  let range: Range<Int>

  enum Span: Sendable {
    /// Its name, alias or abbreviation today; since when nobody has said.
    case today
    /// A former name; `nil` where a day is not known.
    case former(since: Day?, until: Day?)
  }

  var isFormer: Bool { if case .former = span { true } else { false } }

  /// Whether the name is known to have been the record's on a day before it lost it.
  func covers(_ day: Day) -> Bool {
    guard case .former(let since, let until?) = span else { return false }
    return day <= until && since.map { $0 <= day } ?? true
  }

  /// Whether two records may have had the name at once, as far as dates say.
  ///
  /// - Parameter today: A name that has ended by then is nobody's name today.
  func overlaps(_ other: Tenure, today: Day) -> Bool {
    switch (span, other.span) {
    case (.today, .today): return true
    case (.today, .former(_, let until)), (.former(_, let until), .today):
      return until.map { $0 >= today } ?? true
    case (.former(let since, let until), .former(let otherSince, let otherUntil)):
      if let until, let otherSince, until < otherSince { return false }
      if let otherUntil, let since, otherUntil < since { return false }
      return true
    }
  }
}

extension Entity {
  /// Its former names with the time of each, which begins where the one before ended.
  func formerTenures(number: Int) -> [(key: String, tenure: Tenure)] {
    guard !formerNames.isEmpty else { return [] }
    let ends = formerNames.compactMap { $0.until?.lastDay }.sorted()
    return formerNames.map { name in
      let until = name.until?.lastDay
      let previous = until.flatMap { until in ends.last { $0 < until } }
      let since = name.since?.firstDay ?? previous.map { $0 + 1 }
      return (
        NameIndex.folded(name.name.value),
        Tenure(number: number, span: .former(since: since, until: until), range: name.name.range)
      )
    }
  }

  /// Everything that says it is or was called so.
  func tenures(of key: String, number: Int) -> [Tenure] {
    let names = [name] + aliases
    var found = names.filter { NameIndex.folded($0.value) == key }.map {
      Tenure(number: number, span: .today, range: $0.range)
    }
    if found.isEmpty, let abbreviation, NameIndex.folded(abbreviation) == key {
      found.append(Tenure(number: number, span: .today, range: name.range))
    }
    return found + formerTenures(number: number).filter { $0.key == key }.map(\.tenure)
  }
}

extension Catalog {
  /// Which of several records had a name on a day.
  ///
  /// The one that had it until later than that day; else the one that has it today; else the last that
  /// had it. `nil` where dates do not tell them apart.
  ///
  /// - Parameter day: `nil` for today.
  func bearer(of key: String, among candidates: [Int], on day: Day?) -> Int? {
    guard index.formerNames.contains(key) else { return nil }
    let tenures = candidates.flatMap { entities[$0].tenures(of: key, number: $0) }
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
    let now = tenures.filter { if case .today = $0.span { true } else { false } }
    if !now.isEmpty { return only(now) }
    let ends = tenures.compactMap { tenure -> Day? in
      if case .former(_, let until) = tenure.span { until } else { nil }
    }
    guard let last = ends.max(), ends.count == tenures.count else { return nil }
    return only(tenures.filter { if case .former(_, last) = $0.span { true } else { false } })
  }

  /// The record that had a name on a day, where one of its kind took the name over from another.
  ///
  /// - Parameter target: The one that has it today.
  package func bearer(of name: String, like target: Int, on day: Day?) -> Int {
    let key = NameIndex.folded(name)
    guard index.formerNames.contains(key) else { return target }
    let candidates = (index.names[key] ?? []).filter { kinds[$0] == kinds[target] }
    return candidates.count > 1 ? bearer(of: key, among: candidates, on: day) ?? target : target
  }

  /// Whether a former name of a record means another of its kind today.
  package func isTaken(_ name: FormerName, of number: Int) -> Bool {
    let key = NameIndex.folded(name.name.value)
    let candidates = (index.names[key] ?? []).filter { kinds[$0] == kinds[number] }
    guard candidates.count > 1 else { return false }
    return bearer(of: key, among: candidates, on: nil).map { $0 != number } ?? false
  }
}
