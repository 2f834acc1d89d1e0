/// A day to come that follows from a record's own fields and history, so that no entry of `next` has to repeat it.
package struct KnownDate: Hashable, Sendable {
  package var kind: Kind
  package var date: PartialDate

  package enum Kind: Hashable, Sendable {
    /// It takes effect; by a floating rule, on this day at the latest.
    case effect(isAtTheLatest: Bool)
    /// A part takes effect.
    case effectInPart
    /// The rest takes effect, after a part.
    case effectOfRest
    /// A block ends, and the policy is in effect again.
    case effectAgain
    /// A block ends before the policy is made.
    case blockEnds
    /// A temporary reinstatement ends, and the block or the end applies again.
    case blockedAgain
    /// The last day for comments, with what is accepted until then where there are several.
    case commentsClose(what: String?)
    /// The last day in force.
    case expiry
    /// The day that a notice of withdrawal names.
    case endOnNotice
    /// The last of the days that the President has for a bill.
    case lastDayToSign
    /// A Congress ends and takes its bills with it.
    case endOfCongress(Int)
    /// A legislature's session ends.
    case endOfSession
  }

  /// The word of ``Vocabulary/nextType`` for an entry of `next` that says the same.
  package var type: String {
    switch kind {
    case .effect, .effectInPart, .effectOfRest, .effectAgain: "effective-date"
    case .commentsClose: "comment-deadline"
    case .lastDayToSign: "decision"
    case .blockEnds, .blockedAgain, .expiry, .endOnNotice, .endOfCongress, .endOfSession: "expiry"
    }
  }

  /// A permanent id, unique within the record.
  package var id: String {
    switch kind {
    case .effect, .effectOfRest: "takes-effect"
    case .effectInPart: "takes-effect-in-part"
    case .effectAgain: "takes-effect-again"
    case .blockEnds: "block-ends"
    case .blockedAgain: "blocked-again"
    case .commentsClose(let what):
      what.map { "comments-close-\(Slug.from(name: $0))" } ?? "comments-close"
    case .expiry: "expires"
    case .endOnNotice: "ends"
    case .lastDayToSign: "last-day-to-sign"
    case .endOfCongress: "congress-ends"
    case .endOfSession: "session-ends"
    }
  }
}

extension Timeline {
  /// The days to come that are known on a day, the soonest first.
  ///
  /// - Complexity: O(*n*) for *n* events.
  package func knownDates(on day: Day) -> [KnownDate] {
    guard !events.isEmpty else { return [] }
    var standing = Standing(self)
    for (index, eventDay) in daysOfEvents.enumerated() {
      guard eventDay <= day else { break }
      standing.apply(index, on: eventDay)
    }
    return standing.knownDates(on: day).filter { $0.date.lastDay >= day }
      .sorted { $0.date.lastDay < $1.date.lastDay }
  }
}

extension Standing {
  fileprivate func knownDates(on day: Day) -> [KnownDate] {
    let status = status(on: day)
    var dates: [KnownDate] = []
    func add(_ kind: KnownDate.Kind, _ date: PartialDate) {
      dates.append(KnownDate(kind: kind, date: date))
    }
    if let back = (blocks + ends).compactMap(\.returns).filter({ $0 > day }).min() {
      add(.blockedAgain, PartialDate(back))
    }
    guard status.force != .ended, status.force != .notYet else { return dates }
    if status.force == .pending, made != nil, let start = appliesFrom, start.date.lastDay > day {
      let floats = start.event == nil && timeline.effectiveRule != nil && delays.isEmpty
      switch stepOfBlocks(before: start.date, on: day) {
      case nil where !partsToCome(on: day).isEmpty: add(.effectOfRest, start.date)
      case nil: add(.effect(isAtTheLatest: floats), start.date)
      case .effect(let date, _)?: add(.effect(isAtTheLatest: false), date)
      default: break
      }
    }
    for date in partsToCome(on: day) { add(.effectInPart, date) }
    if let rest = effectOfRest(on: day) { add(.effectOfRest, rest) }
    if let step = stepOfBlocks(status, on: day) {
      switch step {
      case .effect(let date, _): add(.effect(isAtTheLatest: false), date)
      case .partEffect(let date): add(.effectInPart, date)
      case .effectAgain(let date): add(.effectAgain, date)
      case .blockEnds(let date): add(.blockEnds, date)
      default: break
      }
    }
    for period in timeline.commentPeriods { add(.commentsClose(what: period.what), period.closes) }
    if let expiry {
      if made != nil {
        add(hasNotice ? .endOnNotice : .expiry, expiry)
      } else if track == .bill {
        add(.endOfSession, expiry)
      }
    }
    if let end = endOfBill(status, on: day) { dates.append(end) }
    return dates
  }

  /// The day by which a federal bill must become law.
  private func endOfBill(_ status: Status, on day: Day) -> KnownDate? {
    guard track == .bill, made == nil, status.force == .pending, let congress = timeline.congress,
      status.stage != "proposed-to-states"
    else { return nil }
    if isWithPresident {
      guard let presented else { return nil }
      return KnownDate(
        kind: .lastDayToSign, date: PartialDate(Congress.lastDayToSign(presentedOn: presented)))
    }
    return KnownDate(
      kind: .endOfCongress(congress), date: PartialDate(Congress.lastDay(of: congress) + 1))
  }
}
