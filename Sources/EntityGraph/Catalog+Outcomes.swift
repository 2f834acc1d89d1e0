package import PolicyModel

extension Catalog {
  /// What came of something that was expected: as its entry says, else as the record that it is about
  /// says of the same date. An outcome is written once, on that record, and every briefing has it.
  ///
  /// A day on which comments close needs no other outcome than its passing.
  package func outcome(of item: Upcoming, on day: Day) -> String? {
    if let outcome = item.outcome { return outcome }
    guard let date = item.date, let about = item.about.flatMap({ find($0) }) else { return nil }
    let same = entities[about].next.first {
      $0.date == date && ($0.type == item.type || $0.type == nil || item.type == nil)
    }
    if let outcome = same?.outcome { return outcome }
    let closes = item.type == "comment-deadline" && entities[about].policy?.commentsClose == date
    return closes && item.isPast(on: day) ? "Comments closed" : nil
  }
}
