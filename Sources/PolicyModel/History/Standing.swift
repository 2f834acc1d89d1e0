/// What a history has come to after some of its events: the answers to the four questions that a
/// status follows from. Is it made? From which day does it apply? What blocks it now? Has it ended?
///
/// Events are applied one after the other, each in constant time but for a lifting, which looks at what
/// is open.
struct Standing {
  let timeline: Timeline

  /// The last event that counts as its stage, before it is made or for a case.
  var stage: Int?
  var stageForce = Force.notYet
  /// What made it, and the day from which that counts.
  var made: (event: Int, day: Day)?
  /// It is made and has no effect before a day of effect.
  var waits = false
  /// A line that says that it took effect.
  var tookEffect: (event: Int, day: Day)?
  /// The first line that says that a part took effect.
  var partTookEffect: Int?
  /// Delays of what was not in effect yet.
  var delays: [Hold] = []
  /// What has been in effect and is blocked, in full or in part; delays of what was in effect too.
  var blocks: [Hold] = []
  var ends: [Hold] = []
  /// The last lifting of a full block, delay or end.
  var resumed: (event: Int?, day: Day)?
  /// The last day in force, where that is known in advance.
  var expiry: PartialDate?
  /// The line that records that end.
  var expiryLine: Int?
  /// The day on which a bill was presented to the President.
  var presented: Day?
  /// The chambers that voted to override a veto.
  var overrides: Set<String> = []
  /// The event from which it is not enforced, although it is in force.
  var notEnforced: Int?
  /// Whether notice was given of the end, and whether that named the day.
  var hasNotice = false
  var noticeHasDay = false
  /// The last event that says where a bill is, a referral too.
  var lastStep: Int?
  var passage = Passage()
  /// Of a case: the last decision, which appeals and stays leave as it is.
  var judgment: CourtDecision?
  /// The decisions that ``judgment`` reviews, the one directly below it last.
  var reviewed: [CourtDecision] = []
  /// Of a case: what it was at before it was stayed.
  var beforeStay: (stage: Int, force: Force)?
  /// The first full `effective` line, known before its day.
  private let writtenEffect: (event: Int, day: Day)?
  /// The line of entry into force, where no other day of effect is recorded.
  let entry: Int?
  /// Whether the record says only of parts when they took effect.
  let takesEffectInParts: Bool

  /// Something that blocks or ends the thing, in full or in part.
  struct Hold {
    /// The line that shows it: the one that imposed it, or that lifted it in part.
    var event: Int
    var day: Day
    /// Where it was imposed, else by whom; and by whom where both are written.
    var key: String?
    var by: String?
    var isPartial: Bool
    /// It was full before it was lifted in part.
    var wasFull = false
    /// The day from which it holds no longer; of a delay the new day of effect.
    var until: PartialDate?
    var isDelay = false
    /// An end that a renewal undoes.
    var isLapse = false
    /// Of one that is lifted for a time: the day from which it holds again.
    var returns: Day?

    /// Whether it is lifted for now and will hold again.
    func isDormant(on day: Day) -> Bool { returns.map { day < $0 } ?? false }

    func isOpen(on day: Day) -> Bool {
      if let returns, day < returns { return false }
      return until.map { day < $0.lastDay } ?? true
    }
  }

  /// The words for what a court does to a law, an order or a rule for good.
  static let settingAside: Set<String> = ["annulled", "struck-down", "vacated"]

  init(_ timeline: Timeline) {
    self.timeline = timeline
    expiry = timeline.expires
    let written = timeline.events.indices.first { index in
      let event = timeline.events[index]
      return !event.isPartial && timeline.track.event(event.event)?.effect == .takesEffect
    }
    let hasParts = timeline.events.contains {
      $0.isPartial && timeline.track.event($0.event)?.effect == .takesEffect
    }
    // A law of the EU enters into force, and often applies from a later day, which then counts.
    entry =
      written == nil && timeline.effective == nil && !hasParts
      ? timeline.events.firstIndex { $0.event == "entered-into-force" } : nil
    writtenEffect = (written ?? entry).map { ($0, timeline.events[$0].date.lastDay) }
    takesEffectInParts = written == nil && timeline.effective == nil && hasParts
  }

  var track: StatusTrack { timeline.track }

  func term(_ event: Int) -> EventTerm? { track.event(timeline.events[event].event) }

  // MARK: - Questions

  var isMade: Bool { made != nil }

  /// The day of effect as the record gives it: a line, else the field.
  var statedEffect: (date: PartialDate, event: Int?)? {
    if let line = tookEffect ?? writtenEffect {
      return (timeline.events[line.event].date, line.event)
    }
    return timeline.effective.map { ($0, nil) }
  }

  /// From which day it applies, as things stand; `nil` where that is not known.
  ///
  /// A delay moves the day to the one that it names, or to a later one that the record gives; a delay
  /// that names none leaves it to a day of the record that is later than the delay.
  var appliesFrom: (date: PartialDate, event: Int?)? {
    guard let made else { return nil }
    if term(made.event)?.word == "provisionally-applied", tookEffect == nil {
      return (timeline.events[made.event].date, made.event)
    }
    let stated = statedEffect
    if let delay = delays.last {
      if let until = delay.until {
        if let stated, stated.date.lastDay > until.lastDay { return stated }
        return (until, nil)
      }
      guard !timeline.events[delay.event].isIndefinite, let stated, stated.date.lastDay > delay.day
      else { return nil }
      return stated
    }
    if let stated, stated.date.lastDay >= made.day || waits { return stated }
    return waits ? nil : (timeline.events[made.event].date, made.event)
  }

  func hasOpenBlockOrEnd(on day: Day) -> Bool { (blocks + ends).contains { $0.isOpen(on: day) } }

  /// The full end, if it has ended by an event.
  func fullEnd(on day: Day) -> Hold? { ends.first { !$0.isPartial && $0.isOpen(on: day) } }

  /// Whether its last day is over. What is only proposed does not expire, but a bill does with the
  /// session of its legislature, and a proposal to the states with its deadline.
  func hasExpired(by day: Day) -> Bool {
    guard made != nil || track == .bill else { return false }
    // A governor may sign after the session.
    if made == nil, timeline.congress == nil, isWithPresident { return false }
    return expiry.map { day > $0.lastDay } ?? false
  }

  /// Whether both chambers have passed one text, or more is recorded: the President has it.
  var isWithPresident: Bool {
    guard let stage, timeline.measure?.goesToPresident ?? true else { return false }
    switch timeline.events[stage].event {
    case "passed-both", "passed", "presented": return true
    case "passed-house", "passed-senate", "passed-commons", "passed-lords", "passed-assembly":
      return passage.isOneText
    default: return false
    }
  }

  /// Whether it has begun to have effect before or on a day, blocks aside.
  func isApplied(on day: Day) -> Bool {
    guard let made, let start = appliesFrom else { return false }
    return (start.event == made.event ? made.day : start.date.lastDay) <= day
  }
}

/// What a court decided last, and what it left.
struct CourtDecision {
  var event: Int
  var force: Force
  /// What stood before it, where it undid that: what to reverse it brings back.
  var undone: Force?
}

/// What the chambers of Congress have passed.
struct Passage {
  var house: Int?
  var senate: Int?
  /// Whether the last passage was of the other chamber's text.
  var isOneText = false
}
