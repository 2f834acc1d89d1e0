/// What comes next and whose move it is. It follows from the history, the dates and what is awaited; it
/// is no forecast. Its English is in ``NextStep/text``.
package enum NextStep: Hashable, Sendable {
  // What the stage alone decides, in the table of events.
  case introduction, oneText, anotherVote, override, overrideInHouse, overrideInSenate
  case ratificationByStates
  case finalVersion, proposal, agencyDecision, nothingPlanned
  case signature, royalAssent, ratification, entryIntoForce
  case word, approval, approvals
  case court, decision, injunction, appeal, courtOfAppeals, courtBelow, supremeCourt
  case dayOfEffect, newDayOfEffect
  case liftingOfStay, liftingOfInjunction, liftingOfSuspension, liftingOfBlock

  // What depends on more.
  case committee(Chamber?)
  case floor(Chamber?)
  case chamber(Chamber)
  case president(through: PartialDate?, isOver: Bool)
  case governor
  case effect(PartialDate, rule: String?)
  case effectAgain(PartialDate)
  case blockedAgain(PartialDate)
  /// A block of a part ends.
  case partEffect(PartialDate)
  /// A part, the first or a further one, takes effect before the rest.
  case effectInPart(PartialDate, isFirst: Bool)
  case effectOfRest(PartialDate)
  case blockEnds(PartialDate)
  case blocksLifted([NextStep], isPart: Bool)
  case expiry(PartialDate, hasNotice: Bool)
  case comments(CommentPeriod, isOpen: Bool)
  case awaited([String])

  package enum Chamber: Hashable, Sendable { case house, senate }
}

extension Status {
  /// What comes next; `nil` where nothing is known to come.
  ///
  /// - Parameters:
  ///   - timeline: The one that the status is of.
  ///   - day: The day of the status.
  package func nextStep(in timeline: Timeline, on day: Day) -> NextStep? {
    guard force != .ended, force != .notYet else { return nil }
    var standing = Standing(timeline)
    for (index, eventDay) in timeline.daysOfEvents.enumerated() where eventDay <= day {
      standing.apply(index, on: eventDay)
    }
    return standing.nextStep(after: self, on: day)
  }
}

extension Standing {
  fileprivate func nextStep(after status: Status, on day: Day) -> NextStep? {
    if let step = stepOfBlocks(status, on: day) { return step }
    if let part = partsToCome(on: day).first {
      return .effectInPart(part, isFirst: partTookEffect == nil)
    }
    if let rest = effectOfRest(on: day) { return .effectOfRest(rest) }
    if status.force == .pending, let start = appliesFrom, start.date.lastDay > day {
      if let step = stepOfBlocks(before: start.date, on: day) { return step }
      return .effect(start.date, rule: delays.isEmpty ? timeline.effectiveRule : nil)
    }
    if status.force == .inForce || status.force == .partly, let dated = datedStep(on: day) {
      return dated
    }
    if track == .bill { return status.force == .pending ? stepOfBill(status, on: day) : nil }
    guard let next = status.event.flatMap({ term($0) })?.next ?? track.event(status.stage)?.next
    else { return nil }
    return specified(next, status, on: day)
  }

  /// The first of the days that are known: the end of a lifting, the last day for comments on what is in
  /// effect already, the last day in force.
  private func datedStep(on day: Day) -> NextStep? {
    var steps: [(day: Day, step: NextStep)] = []
    if let back = (blocks + ends).compactMap(\.returns).filter({ $0 > day }).min() {
      steps.append((back, .blockedAgain(PartialDate(back))))
    }
    if case .comments(let period, isOpen: true)? = commentStep(on: day) {
      steps.append((period.closes.lastDay, .comments(period, isOpen: true)))
    }
    if let expiry, expiry.lastDay >= day, made != nil {
      steps.append((expiry.lastDay, .expiry(expiry, hasNotice: hasNotice)))
    }
    return steps.min { $0.day < $1.day }?.step
  }

  /// The step of the table, with the dates and bodies that it depends on.
  private func specified(_ step: NextStep, _ status: Status, on day: Day) -> NextStep? {
    switch step {
    case .finalVersion, .proposal, .agencyDecision: return commentStep(on: day) ?? step
    case .approvals, .approval:
      let cleared = timeline.events.filter { $0.event == "cleared" && $0.date.lastDay <= day }
        .compactMap(\.key)
      let awaited = timeline.awaiting.filter { !cleared.contains($0) }
      if !awaited.isEmpty { return .awaited(awaited) }
      return step == .approval && timeline.awaiting.isEmpty ? step : nil
    case .dayOfEffect, .newDayOfEffect, .entryIntoForce:
      return status.force == .pending || status.force == .blocked ? step : nil
    case .liftingOfStay where track == .courtCase: return step
    case .courtOfAppeals: return stepOfAppeal(to: status.by)
    case .appeal: return isOfLastInstance(status.by ?? timeline.court) ? nil : step
    case .liftingOfStay, .liftingOfInjunction, .liftingOfSuspension, .liftingOfBlock: return nil
    default: return step
    }
  }

  /// The earliest period that is open, else the last that has closed.
  private func commentStep(on day: Day) -> NextStep? {
    let periods = timeline.commentPeriods.sorted { $0.closes.lastDay < $1.closes.lastDay }
    if let open = periods.first(where: { $0.closes.lastDay >= day }) {
      return .comments(open, isOpen: true)
    }
    return periods.last.map { .comments($0, isOpen: false) }
  }
}
