/// A history with what else its status depends on.
package struct Timeline: Sendable {
  package var track: StatusTrack
  /// In file order, which is the order of events of one day.
  package var events: [HistoryEvent]
  /// When it takes effect, where the record says so.
  package var effective: PartialDate?
  /// What the day of effect depends on, in words; the day is then the last possible one.
  package var effectiveRule: String?
  /// The last day on which it is in force, where its end is known in advance.
  package var expires: PartialDate?
  /// The Congress of a federal bill.
  package var congress: Int?
  /// What a federal bill is, by its identifier.
  package var measure: Measure?
  /// The court or commission that hears a case.
  package var court: Reference?
  /// Whether a bill belongs to a US state, so that the governor signs it.
  package var isOfState = false
  /// Whether a bill becomes law by the assent of the monarch, as in the United Kingdom and Canada.
  package var needsRoyalAssent = false
  /// Periods for comments, in the order of the file.
  package var commentPeriods: [CommentPeriod] = []
  /// Words of ``Vocabulary/awaited``.
  package var awaiting: [String] = []

  package init(
    track: StatusTrack, events: [HistoryEvent], effective: PartialDate? = nil, congress: Int? = nil
  ) {
    self.track = track
    self.events = events
    self.effective = effective
    self.congress = congress
  }

  /// The status on a day; `nil` where there is no history at all.
  ///
  /// - Complexity: O(*n*) for *n* events; ``StatusHistory`` answers many questions.
  package func status(at day: Day) -> Status? {
    guard !events.isEmpty else { return nil }
    var standing = Standing(self)
    for (index, eventDay) in daysOfEvents.enumerated() {
      guard eventDay <= day else { break }
      standing.apply(index, on: eventDay)
    }
    return standing.status(on: day)
  }

  /// Whether its history ever makes it: enacted, issued, agreed to.
  var isEverMade: Bool {
    var standing = Standing(self)
    for (index, day) in daysOfEvents.enumerated() { standing.apply(index, on: day) }
    return standing.isMade
  }

  /// The day from which each event counts: the last of its date, but no later than the line after it,
  /// since the lines are in the order of events.
  var daysOfEvents: [Day] {
    var days = events.map(\.date.lastDay)
    for index in days.indices.dropLast().reversed() {
      days[index] = min(days[index], days[index + 1])
    }
    return days
  }
}

/// A period in which comments are taken.
package struct CommentPeriod: Hashable, Sendable {
  /// The last day.
  package var closes: PartialDate
  /// What is taken, where there are several: `Reply comments`.
  package var what: String?
  /// Where it is written.
  package var range: Range<Int>?

  package init(closes: PartialDate, what: String? = nil) {
    self.closes = closes
    self.what = what
  }
}

/// What comes before a chamber of Congress, by the letters of its number.
package enum Measure: String, Sendable {
  case houseBill = "hr"
  case senateBill = "s"
  case houseJointResolution = "hjres"
  case senateJointResolution = "sjres"
  case houseConcurrentResolution = "hconres"
  case senateConcurrentResolution = "sconres"
  case houseResolution = "hres"
  case senateResolution = "sres"

  /// - Parameter identifier: A bill's: `hr3633-119`.
  package init?(bill identifier: some StringProtocol) {
    self.init(rawValue: String(identifier.lowercased().prefix { $0.isLetter }))
  }

  package var isOfHouse: Bool { rawValue.hasPrefix("h") }

  /// Whether it goes to the President and can become law.
  package var goesToPresident: Bool {
    switch self {
    case .houseBill, .senateBill, .houseJointResolution, .senateJointResolution: true
    default: false
    }
  }

  /// Whether both chambers act on it.
  package var needsBothChambers: Bool { self != .houseResolution && self != .senateResolution }

  /// For a message: `a concurrent resolution`.
  package var noun: String {
    switch self {
    case .houseBill, .senateBill: "a bill"
    case .houseJointResolution, .senateJointResolution: "a joint resolution"
    case .houseConcurrentResolution, .senateConcurrentResolution: "a concurrent resolution"
    case .houseResolution, .senateResolution: "a simple resolution"
    }
  }
}
