/// What comes next and whose move it is. It follows from the history, the dates and what is awaited; it
/// is no forecast. Its English is in ``NextStep/text``.
package enum NextStep: Hashable, Sendable {
  // What the stage alone decides, in the table of events.
  case introduction, oneText, anotherVote, override, overrideInHouse, overrideInSenate
  case ratificationByStates
  case finalVersion, proposal, agencyDecision, nothingPlanned
  case signature, ratification, entryIntoForce
  case word, approval, approvals
  case court, injunction, appeal, courtOfAppeals, courtBelow, supremeCourt
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
  case partEffect(PartialDate)
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
    if status.force == .pending, let start = appliesFrom, start.date.lastDay > day {
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

  // MARK: - Blocks

  private func stepOfBlocks(_ status: Status, on day: Day) -> NextStep? {
    guard status.force == .blocked || status.force == .partly else { return nil }
    let isPart = status.force == .partly
    let open = blocks.filter { $0.isOpen(on: day) && $0.isPartial == isPart }
    guard !open.isEmpty else { return nil }
    // The last of several days on which blocks run out by themselves.
    let ends = open.compactMap(\.until)
    if ends.count == open.count, let last = ends.max(by: { $0.lastDay < $1.lastDay }) {
      if made == nil { return .blockEnds(last) }
      if isPart { return .partEffect(last) }
      let wasInEffect = appliesFrom.map { start in open.contains { $0.day > start.date.lastDay } }
      return wasInEffect ?? false ? .effectAgain(last) : .effect(last, rule: nil)
    }
    var seen: Set<Imposed> = []
    let steps = open.filter { $0.until == nil }.compactMap { hold -> NextStep? in
      let step: NextStep =
        hold.isDelay
        ? .newDayOfEffect : term(hold.event)?.next ?? imposedStep(hold) ?? .liftingOfBlock
      guard let key = hold.key else { return step }
      return seen.insert(Imposed(key: key, step: step)).inserted ? step : nil
    }
    if steps == [.newDayOfEffect], !isPart { return .newDayOfEffect }
    return .blocksLifted(steps, isPart: isPart)
  }

  /// Of a block that was lifted in part, what imposed it.
  private func imposedStep(_ hold: Hold) -> NextStep? {
    timeline.events.lazy.prefix(hold.event).reversed()
      .filter { $0.key == hold.key }
      .compactMap { event in
        guard let term = track.event(event.event), term.effect == .blocks else { return nil }
        return term.next
      }.first
  }

  private struct Imposed: Hashable {
    let key: String
    let step: NextStep
  }

  // MARK: - Cases

  /// Whose the appeal is: of a supreme court of a state or another country no more than that it has it.
  private func stepOfAppeal(to court: Reference?) -> NextStep {
    guard let court else { return .courtOfAppeals }
    let words = HistoryEvent.key(court).split { $0 == " " || $0 == "-" || $0 == "." }
    let supreme: [[Substring]] = [
      ["scotus"], ["supreme", "court"], ["us", "supreme", "court"], ["u", "s", "supreme", "court"],
      ["the", "supreme", "court"], ["supreme", "court", "of", "the", "united", "states"],
      ["united", "states", "supreme", "court"], ["us", "scotus"],
    ]
    if supreme.contains(words) { return .supremeCourt }
    let isOther = words.contains { ["supreme", "high", "constitutional"].contains($0) }
    return isOther ? .court : .courtOfAppeals
  }

  // MARK: - Bills

  private func stepOfBill(_ status: Status, on day: Day) -> NextStep? {
    guard let stage = lastStep, let step = lastStep.map({ timeline.events[$0].event }) else {
      return nil
    }
    let origin: NextStep.Chamber? = timeline.measure.map { $0.isOfHouse ? .house : .senate }
    let (house, senate) = (passage.house != nil, passage.senate != nil)
    let current: NextStep.Chamber? = house != senate ? (house ? .senate : .house) : origin
    switch step {
    case "introduced", "referred": return .committee(current)
    case "reported": return .floor(current)
    case "passed-house", "passed-senate", "passed-both", "presented":
      if isWithPresident {
        guard let congress = timeline.congress else { return .governor }
        guard let presented else {
          return .president(through: nil, isOver: day > lastDayToSign(in: congress))
        }
        let last = Congress.lastDayToSign(presentedOn: presented)
        return .president(through: PartialDate(last), isOver: day > last)
      }
      if house && senate { return .oneText }
      return .chamber(step == "passed-house" ? .senate : .house)
    case "vetoed" where timeline.congress == nil: return .override
    default: return term(stage)?.next
    }
  }
}
