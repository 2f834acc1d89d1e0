package import Diagnostics

extension Timeline {
  /// Reports what a bill cannot have gone through in the Congress that its identifier names.
  ///
  /// A president may sign or veto for ten days after a Congress has ended, Sundays not counted. What
  /// befalls the law afterwards is at no Congress's hands.
  package func checkCongress(
    of bill: Identifier, in path: String, reporting findings: inout [Diagnostic]
  ) {
    guard let congress else { return }
    for event in events {
      guard let days = Congress.days(of: congress, forEvent: event.event),
        event.date.lastDay < days.lowerBound || event.date.firstDay > days.upperBound
      else { continue }
      let ordinal = Congress.ordinal(congress)
      let first = Congress.firstDay(of: congress)
      let last = Congress.lastDay(of: congress)
      findings.append(
        Diagnostic(
          .wrongCongress, "'\(event.event)' of \(event.date) is not in the \(ordinal) Congress",
          at: SourcePlace(path: path, range: event.range),
          help: "it sat from \(first.written) to \(last.written)",
          notes: [
            Diagnostic.Note(
              "'\(bill.value)' is a bill of the \(ordinal) Congress",
              at: SourcePlace(path: path, range: bill.range))
          ]))
    }
  }
}

extension Congress {
  /// Days that a president has left to sign after the last day: ten, and at most two Sundays.
  static let daysToSign = 12

  /// The days on which a bill of a Congress can have gone through an event; `nil` for any.
  fileprivate static func days(of congress: Int, forEvent event: String) -> ClosedRange<Day>? {
    let (first, last) = (firstDay(of: congress), lastDay(of: congress))
    switch event {
    case "introduced", "referred", "reported", "passed-house", "passed-senate",
      "resolving-differences", "passed-both", "agreed-to", "stalled", "failed", "incorporated":
      // A Congress ends at noon of 3 January and can act until then.
      return first...last + 1
    case "enacted", "vetoed": return first...last + daysToSign
    default: return nil
    }
  }
}

extension Rule {
  package static let wrongCongress = Rule(
    "WrongCongress", .error,
    summary: "What happened to a bill happened in the Congress of its number.",
    explanation: """
      hr3633-119 is a bill of the 119th Congress and can be introduced, reported and passed only while \
      that sits. A bill that was introduced again has another number and a file of its own, joined by \
      reintroduces.
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
