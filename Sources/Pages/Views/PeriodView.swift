internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A period in which a policy or deal had the same status.
enum PeriodView {
  static let type: RecordType = RecordType(
    "period", "A period in which a policy or deal had the same status.",
    [
      .text("id", "Its first day, for an anchor, without the prefix `part-period-`."),
      .text("span", "Its dates: Oct 30, 2023 – Jan 20, 2025, Since Jan 20, 2025."),
      .record("from", { DateView.type }, "The date on which it began."),
      .record("to", { DateView.type }, "The date on which it ended or will end, if known."),
      .record("status", { StatusView.type }, "The status."),
      .text(
        "text",
        "What the status does not say of the event that began it: by Executive Order 14148."),
      .list(
        "briefings", of: .record { RowView.type },
        "The newest briefings on the record whose fact date is in this period."),
      .text("more", "How many more there are: and 12 more."),
    ])

  /// The maximum number of briefings shown.
  private static let limit = 5

  /// The periods of a record.
  ///
  /// - Returns: An empty list if it has had only one status and no briefing is from that time.
  static func list(of number: Int, in site: Queries) -> Value {
    let changes = site.periods(of: number)
    guard let history = site.history(of: number), !changes.isEmpty else { return .list([]) }
    var briefings = Array(repeating: [Int](), count: changes.count)
    for entry in site.coverage(of: number) {
      guard let day = site.review(of: Int(entry.briefing)),
        let place = changes.lastIndex(where: { $0.day <= day })
      else { continue }
      briefings[place].append(Int(entry.briefing))
    }
    guard changes.count > 1 || briefings.contains(where: { !$0.isEmpty }) else { return .list([]) }
    let dates = history.changes.prefix(changes.count + 1).map { site.date(of: $0, of: number) }
    return .list(
      changes.indices.map { place -> Value in
        let end = place + 1 < dates.count ? dates[place + 1] : nil
        // Today's status has no end yet, even if the day on which it will end is known.
        let past = end.flatMap { $0.firstDay <= site.today ? $0 : nil }
        let (rows, more) = RowView.first(limit, of: briefings[place], in: site)
        return .record(
          Record(
            type,
            [
              "id": .text(changes[place].day.iso),
              "span": .optional(
                site.wording.language.shortClause(from: dates[place], to: past)
                  .map { $0.prefix(1).uppercased() + $0.dropFirst() }),
              "from": DateView.make(dates[place], in: site.wording),
              "to": DateView.optional(end, in: site.wording),
              "status": StatusView.make(changes[place].status, in: site),
              "text": .optional(
                rest(of: site.sentence(for: changes[place], of: number), changes[place], in: site)),
              "briefings": rows, "more": more,
            ]))
      })
  }

  /// A sentence without the words of the status at its beginning; `nil` if nothing is left.
  private static func rest(
    of sentence: String, _ change: StatusHistory.Change, in site: Queries
  ) -> String? {
    let status = change.status.label(in: site.wording)
    let start = sentence.prefix(status.count)
    guard start.lowercased() == status.lowercased() else { return sentence }
    let rest = sentence.dropFirst(status.count)
    guard !rest.isEmpty else { return nil }
    return rest.first == " " ? String(rest.dropFirst()) : sentence
  }
}

/// The status of a policy or deal on the fact date of a briefing that cites it.
enum FormerStatusView {
  static let type: RecordType = RecordType(
    "former status", "The status of a policy or deal on another day.",
    [
      .text("text", "On November 4, 2025: In force."),
      .text("path", "The address of the period on its page, relative to the site's root."),
    ])

  /// The status of a record on a day.
  ///
  /// - Returns: Nothing if it had the same status as today, or none yet.
  static func make(of number: Int, on day: Day?, in site: Queries) -> Value {
    guard let day, let period = site.periods(of: number).last(where: { $0.day <= day }),
      let now = site.status(of: number)
    else { return .none }
    let then = period.status.label(in: site.wording)
    guard then != now.label(in: site.wording) else { return .none }
    return .record(
      Record(
        type,
        [
          "text": .text(site.wording.language.label(status: then, on: PartialDate(day))),
          "path": .text(site.address(of: number).path + "#part-period-\(period.day.iso)"),
        ]))
  }
}
