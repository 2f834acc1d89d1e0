extension Standing {
  /// The status on a day, all events through which have been applied.
  func status(on day: Day) -> Status {
    guard made != nil || stageForce != .notYet || !ends.isEmpty else { return .notYet }
    if let end = fullEnd(on: day) { return at(end.event, .ended) }
    if let expiry, hasExpired(by: day) { return expired(after: expiry) }
    guard let made else { return statusBeforeMaking(on: day) }
    let block = governing(blocks.filter { !$0.isPartial && $0.isOpen(on: day) })
    guard let start = appliesFrom, start.date.lastDay <= day else {
      return statusBeforeEffect(made.event, block)
    }
    if let block { return at(block.event, .blocked) }
    let parts = (blocks + ends).filter { $0.isPartial && $0.isOpen(on: day) }
    if let part = governing(parts) { return at(part.event, .partly) }
    if let partTookEffect, partTookEffect == made.event { return at(partTookEffect, .partly) }
    return statusInForce(from: start, made.event, on: day)
  }

  // MARK: - Before

  private func statusBeforeMaking(on day: Day) -> Status {
    if let block = governing(blocks.filter { !$0.isPartial && $0.isOpen(on: day) }) {
      return at(block.event, .blocked)
    }
    guard let stage, let term = term(stage) else { return .notYet }
    let parts = ends.filter { $0.isPartial && $0.isOpen(on: day) }
    if stageForce == .inForce || stageForce == .partly, let part = governing(parts) {
      return at(part.event, .partly)
    }
    var status = at(stage, stageForce)
    if case .stage = term.effect {} else { status.label = .force(stageForce) }
    if term.word == "presented", timeline.congress == nil {
      status.label = .presentedElsewhere
    }
    if passage.isOneText, isWithPresident, term.word != "passed",
      let both = track.event("passed-both")
    {
      (status.stage, status.label) = ("passed-both", both.label)
      if term.word == "presented", timeline.congress != nil { status.label = term.label }
    }
    return stageForce == .pending ? afterCongress(status, on: day) : status
  }

  /// A bill dies with its Congress. What the President has then may still be signed.
  private func afterCongress(_ status: Status, on day: Day) -> Status {
    guard let congress = timeline.congress, status.stage != "proposed-to-states",
      day > lastDayAlive(in: congress), !isDecidedUnrecorded(in: congress)
    else { return status }
    // What ended it is the veto that nobody voted on again.
    if status.stage == "vetoed" {
      var vetoed = status
      vetoed.force = .ended
      return vetoed
    }
    return Status(
      stage: "died", label: .died(congress: congress), force: .ended,
      since: PartialDate(lastDayAlive(in: congress) + 1), by: nil, event: nil, isPartial: false)
  }

  /// Whether the President's days ran out while Congress sat: the bill was signed or vetoed or is law,
  /// and which of these is not recorded.
  private func isDecidedUnrecorded(in congress: Int) -> Bool {
    guard let presented, isWithPresident else { return false }
    return Congress.lastDayToSign(presentedOn: presented) <= Congress.lastDay(of: congress)
  }

  /// The last day on which a bill of a Congress can become law.
  func lastDayAlive(in congress: Int) -> Day {
    let last = Congress.lastDay(of: congress)
    guard isWithPresident else { return last }
    return max(last, lastDayToSign(in: congress))
  }

  /// The last of the President's days for a bill that both chambers have passed. It counts from the
  /// day of presentation; without that line from passage or, if later, the end of the Congress.
  func lastDayToSign(in congress: Int) -> Day {
    if let presented { return Congress.lastDayToSign(presentedOn: presented) }
    let passed = [passage.house, passage.senate].compactMap { $0 }
      .map { timeline.events[$0].date.lastDay }.max()
    let end = Congress.lastDay(of: congress) + 1
    return Congress.lastDayToSign(presentedOn: max(passed ?? end, end))
  }

  private func statusBeforeEffect(_ made: Int, _ block: Hold?) -> Status {
    if let partTookEffect { return at(partTookEffect, .partly) }
    if let block {
      guard appliesFrom != nil else { return at(block.event, .blocked) }
      var status = at(block.event, .pending)
      status.label = .notYetInEffect(term(block.event)?.key ?? "")
      return status
    }
    if let delay = delays.last { return at(delay.event, .pending) }
    var status = at(made, .pending)
    let making = makingTerm(made)
    if let making { status.stage = making.word }
    status.label = .notYetInEffect(making?.key(of: timeline.events[made]) ?? "")
    return status
  }

  // MARK: - In force and over

  private func statusInForce(
    from start: (date: PartialDate, event: Int?), _ made: Int, on day: Day
  ) -> Status {
    // What took effect after it was made is called by that.
    let isLater = start.event != made
    let term = isLater ? track.events.first { $0.effect == .takesEffect } : makingTerm(made)
    let label = isLater ? term?.label : term?.label(of: timeline.events[made])
    var status = Status(
      stage: term?.word ?? "", label: label ?? .event("", inPart: false), force: .inForce,
      since: start.date,
      by: start.event.flatMap { timeline.events[$0].actor }, event: start.event, isPartial: false)
    status.isAtTheLatest = start.event == nil && timeline.effectiveRule != nil && delays.isEmpty
    if let resumed, resumed.day > start.date.lastDay {
      status.isAtTheLatest = false
      status.since = resumed.event.map { timeline.events[$0].date } ?? PartialDate(resumed.day)
      status.by = resumed.event.flatMap { timeline.events[$0].actor }
      status.event = resumed.event
      // What is in force again was not made on that day.
      if let again = track.events.first(where: { $0.effect == .takesEffect }) {
        (status.stage, status.label) = (again.word, again.label)
      }
    }
    // Blocks that ran out on a day of their own.
    for block in blocks where !block.isPartial {
      guard let until = block.until, until.lastDay <= day,
        until.lastDay > status.since?.lastDay ?? until.lastDay
      else { continue }
      (status.since, status.by, status.event, status.isAtTheLatest) = (until, nil, nil, false)
      if let again = track.events.first(where: { $0.effect == .takesEffect }) {
        (status.stage, status.label) = (again.word, again.label)
      }
    }
    // Whether it was stayed and is in force again since makes no difference to that.
    if let notEnforced {
      status = at(notEnforced, .inForce)
      status.label = .event("not-enforced", inPart: timeline.events[notEnforced].isPartial)
    }
    return status
  }

  private func expired(after expiry: PartialDate) -> Status {
    if let expiryLine, !timeline.events[expiryLine].isPartial { return at(expiryLine, .ended) }
    // The legislature's session ended before the bill passed.
    if made == nil, track == .bill,
      stage.map({ timeline.events[$0].event }) != "proposed-to-states",
      let died = track.event("died")
    {
      return Status(
        stage: "died", label: died.label, force: .ended, since: PartialDate(expiry.lastDay + 1),
        by: nil, event: nil, isPartial: false)
    }
    let label: Status.Label = hasNotice ? .endedOnNotice : .event("expired", inPart: false)
    return Status(
      stage: "expired", label: label, force: .ended, since: PartialDate(expiry.lastDay + 1),
      by: nil, event: nil, isPartial: false)
  }

  // MARK: - Helpers

  /// What a thing is called by the event that made it: a last vote makes a law, or a resolution that is
  /// agreed to.
  private func makingTerm(_ made: Int) -> EventTerm? {
    let word = timeline.events[made].event
    if word.hasPrefix("override-passed") { return track.event("enacted") }
    if word.hasPrefix("passed-") { return track.event("agreed-to") }
    return term(made)
  }

  private func at(_ index: Int, _ force: Force) -> Status {
    let event = timeline.events[index]
    let isPartial = force == .partly
    guard let term = term(index) else { return .notYet }
    let isNamedPart = term.word == "partly-repealed"
    return Status(
      stage: term.word,
      label: .event(term.key(of: event), inPart: isPartial && !isNamedPart),
      force: force, since: event.date, by: event.actor, event: index, isPartial: isPartial)
  }

  /// The hold that a status names: the latest; of one day whichever the words decide, so that the
  /// order of their lines does not matter.
  private func governing(_ holds: [Hold]) -> Hold? {
    holds.max { a, b in
      (a.day, timeline.events[a.event].event, a.key ?? "")
        < (b.day, timeline.events[b.event].event, b.key ?? "")
    }
  }
}
