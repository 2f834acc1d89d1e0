package import Diagnostics
package import PolicyModel

extension Rule {
  package static let publishedUnder = Rule(
    "PublishedUnder", .info,
    summary: "A page says under which administration it was published, where that has changed.",
    explanation: """
      This is a line at the head of the page and never a finding. It appears on briefings whose date \
      lies in the term of another president of the United States than the day of the build, where the \
      briefing or the site concerns the United States (see jurisdiction).
      """)
}

extension Administration {
  /// `Published under the Biden administration. The Trump administration has been in office since
  /// 20 January 2025.`, where another one was in office on the day than is on the clock.
  package static func note(
    on day: Day, at clock: Day, in style: DateStyle = .dayMonthYear
  ) -> String? {
    guard let then = Administration.on(day), let now = Administration.on(clock), then != now else {
      return nil
    }
    // A second, later term has the same name as the first.
    let ordinal = then.surname == now.surname ? "first " : ""
    return
      "Published under the \(ordinal)\(then.surname) administration. The \(ordinal.isEmpty ? "" : "present ")"
      + "\(now.surname) administration has been in office since \(now.start.written(in: style))."
  }
}
