extension Timeline {
  /// Whether a policy is made on a day: a proposal is not called by the name of what it would become.
  package enum Making: Hashable, Sendable {
    /// Its history does not say.
    case unknown
    /// It is before a legislature or an agency, or it ended there.
    case proposed
    /// Enacted, issued, final, agreed to, whatever became of it later; with the word of its history that says so.
    case made(by: String)
  }

  /// - Complexity: O(*n*) for *n* events.
  package func making(on day: Day) -> Making {
    var standing = Standing(self)
    for (index, eventDay) in daysOfEvents.enumerated() {
      guard eventDay <= day else { break }
      standing.apply(index, on: eventDay)
    }
    if let made = standing.made { return .made(by: events[made.event].event) }
    return standing.stage == nil ? .unknown : .proposed
  }
}
