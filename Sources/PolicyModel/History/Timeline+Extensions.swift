internal import Diagnostics

extension Timeline {
  /// Reports lines that extend a policy whose last day is known, and do not name the new one.
  ///
  /// What is reauthorized after it lapsed needs none.
  func checkExtensions(in path: String, reporting findings: inout [Diagnostic]) {
    var last = expires
    for event in events {
      guard let term = track.event(event.event) else { continue }
      let isExtension = term.effect == .extends
      guard isExtension || term.effect == .renews else { continue }
      // A reauthorization after a stopgap is most often for good: only one that the field makes doubtful is reported.
      let known = isExtension ? last : expires
      if event.until == nil, !event.isIndefinite, let known,
        isExtension || known.lastDay >= event.date.firstDay
      {
        findings.append(
          Diagnostic(
            .delayWithoutDay, "'\(event.event)' does not say until when",
            at: SourcePlace(path: path, range: event.range),
            help: "write (until DATE), the new last day, or (indefinitely)"))
      }
      last = event.until
    }
  }
}

extension Timeline {
  /// What to write where a court of appeals stays the judgment that ended the thing.
  func staysJudgment(_ event: HistoryEvent) -> String? {
    guard event.event == "stayed", let court = event.actor, court.namesCourtOfReview else {
      return nil
    }
    return "write 'reinstated by \(court.text)' if the court stayed that judgment"
  }
}
