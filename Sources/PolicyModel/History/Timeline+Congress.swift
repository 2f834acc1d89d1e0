package import Diagnostics

extension Timeline {
  /// Reports what a bill cannot have gone through in the Congress that its identifier names.
  ///
  /// A president may sign or veto for ten days after a bill was presented, Sundays excepted, which may
  /// be some days after the Congress has ended. What happens to the law later belongs to no Congress.
  package func checkCongress(
    of bill: Identifier, in path: String, reporting findings: inout [Diagnostic]
  ) {
    guard let congress else { return }
    let presented = events.last { $0.event == "presented" }?.date.lastDay
    // What is before the states is no longer before the Congress.
    let proposed = events.firstIndex { $0.event == "proposed-to-states" } ?? events.count
    for event in events.prefix(proposed + 1) {
      guard
        let days = Congress.days(
          of: congress, forEvent: event.event, presented: presented),
        event.date.lastDay < days.lowerBound || event.date.firstDay > days.upperBound
      else { continue }
      let ordinal = Congress.ordinal(congress)
      let first = Congress.firstDay(of: congress)
      let last = Congress.lastDay(of: congress)
      findings.append(
        Diagnostic(
          .wrongCongress, "'\(event.event)' of \(event.date) is not in the \(ordinal) Congress",
          at: SourcePlace(path: path, range: event.range),
          help: "it sat from \(first) to \(last)",
          notes: [
            Diagnostic.Note(
              "'\(bill.value)' is a bill of the \(ordinal) Congress",
              at: SourcePlace(path: path, range: bill.range))
          ]))
    }
  }
}

extension Congress {
  /// The days on which a bill of a Congress can have gone through an event; `nil` for any.
  fileprivate static func days(
    of congress: Int, forEvent event: String, presented: Day?
  ) -> ClosedRange<Day>? {
    let (first, last) = (firstDay(of: congress), lastDay(of: congress))
    switch event {
    case "introduced", "referred", "reported", "passed-house", "passed-senate",
      "resolving-differences", "passed-both", "agreed-to", "stalled", "cloture-failed", "failed",
      "incorporated", "override-passed-house", "override-passed-senate", "override-failed",
      "proposed-to-states":
      // A Congress that ends at noon can act on that day until then.
      return first...last + 1
    case "presented": return first...lastDayToSign(presentedOn: last + 1)
    case "enacted", "vetoed", "pocket-vetoed":
      return first...lastDayToSign(presentedOn: max(presented ?? first, last + 1))
    default: return nil
    }
  }
}

extension Rule {
  package static let wrongCongress = Rule(
    "WrongCongress", .error,
    summary: "Reports an event of a bill that does not fall in the Congress of its number.",
    explanation: """
      `hr3633-119` is a bill of the 119th Congress and can be introduced, reported and passed only \
      during that Congress. A bill that was introduced again has another number and a separate \
      file, linked by `reintroduces`.
      """,
    bad: """
      bill: hr4763-119
      history:
        - 2023-07-20: introduced     # the 118th Congress
      """,
    good: """
      bill: hr4763-118
      history:
        - 2023-07-20: introduced
      """)
}
