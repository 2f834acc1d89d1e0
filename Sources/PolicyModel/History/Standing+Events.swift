extension Standing {
  /// What cannot have happened as it is written; the event then changes nothing.
  enum Irregularity {
    case afterEnd(Hold)
    case afterExpiry(PartialDate)
    case nothingToUndo
    case nothingImposed(by: Reference, open: [Hold], ended: Hold?)
    case severalOpen([Hold])
  }

  /// Applies an event.
  ///
  /// - Parameter day: The day from which it counts.
  @discardableResult
  mutating func apply(_ index: Int, on day: Day) -> Irregularity? {
    let event = timeline.events[index]
    guard let term = track.event(event.event) else { return nil }
    switch term.effect {
    case .restores where notEnforced != nil && !hasOpenBlockOrEnd(on: day):
      notEnforced = nil
      return nil
    case .restores: return restore(index, on: day)
    case .renews: return renew(index, on: day)
    default: break
    }
    settleSession(index, term, on: day)
    if let end = fullEnd(on: day), beginsAnew(term, after: end) {
      (stage, stageForce) = (nil, .notYet)
      ends.removeAll()
      blocks.removeAll()
    }
    if let end = fullEnd(on: day) {
      // What lapsed or was vacated may be repealed or removed from the books later; it had ended.
      if isFormalEnd(term, after: end) { return nil }
      // What was set aside goes back to the agency.
      if term.word == "remanded" { return nil }
      // Several courts may each set one thing aside.
      guard isOfAnotherCourt(event, term, after: end) else { return .afterEnd(end) }
    }
    if hasExpired(by: day), let expiry {
      // The line that records the end may be later than the day that was known in advance.
      if term.effect == .lapses || term.effect == .ends {
        if day == expiry.lastDay + 1 { expiryLine = index }
        return nil
      }
      return .afterExpiry(expiry)
    }
    if made == nil, stageForce == .notYet { begin(with: index, term, on: day) }
    switch term.effect {
    case .notes:
      if term.word == "cert-dismissed" { dropReview() }
      if term.word == "not-enforced" { notEnforced = index }
      if index == entry { takeEffect(index, on: day) }
      guard term.word == "notice-given" else { break }
      (hasNotice, noticeHasDay) = (true, event.until != nil)
      expiry = event.until ?? expiry ?? newExpiry(event)
    case .stage(let force): advance(to: force, index, term, on: day)
    case .makes, .makesWaiting:
      if made == nil {
        make(index, on: day)
        waits = term.effect == .makesWaiting || takesEffectInParts
      }
      partTookEffect = event.isPartial ? index : nil
    case .takesEffect: takeEffect(index, on: day)
    case .blocks: block(index, on: day)
    case .delays: delay(index, on: day)
    case .ends, .lapses:
      // A divestiture before the closing is a condition of the deal.
      if term.word == "divested", made == nil { break }
      end(index, on: day, isLapse: term.effect == .lapses)
    case .extends: extend(index)
    case .clears:
      if let key = event.key { blocks.removeAll { $0.key == key || $0.by == key } }
    case .restores, .renews: break
    }
    return nil
  }

  /// The session of a legislature was over when a bill that both chambers had passed became law or was
  /// vetoed: the session's end is not that of the law.
  private mutating func settleSession(_ index: Int, _ term: EventTerm, on day: Day) {
    guard track == .bill, made == nil, timeline.congress == nil, let expiry, day > expiry.lastDay
    else { return }
    let step = stage.map { timeline.events[$0].event } ?? ""
    // A veto may be overridden in a session that is held for it.
    let isOverride =
      (step == "vetoed" || step.hasPrefix("override-passed")) && term.word.hasPrefix("override-")
    // A governor may sign after the session, whether or not the votes are recorded.
    if term.effect == .makes || isOverride {
      self.expiry = nil
    } else if isWithPresident, term.word == "vetoed" {
      expiryLine = index
    }
  }

  /// Whether what was given up before it was made is taken up again: proposed anew, signed anew.
  private func beginsAnew(_ term: EventTerm, after end: Hold) -> Bool {
    guard made == nil, let word = self.term(end.event)?.word else { return false }
    // A vote that failed is taken again.
    if track == .bill {
      return word == "failed" && (term.word.hasPrefix("passed") || term.word == "agreed-to")
    }
    guard term.effect == .stage(.pending) else { return false }
    switch track {
    case .rule, .guidance, .plan, .deal:
      return ["withdrawn", "terminated", "rescinded", "expired"].contains(word)
    default: return false
    }
  }

  private func isOfAnotherCourt(
    _ event: HistoryEvent, _ term: EventTerm, after end: Hold
  ) -> Bool {
    guard let key = event.key, key != end.key, let word = self.term(end.event)?.word else {
      return false
    }
    // A court of appeals stays the judgment that set the thing aside, not the thing.
    if term.word == "stayed", event.actor?.namesCourtOfReview == true { return false }
    return Self.settingAside.contains(word)
      && (Self.settingAside.contains(term.word) || ["enjoined", "stayed"].contains(term.word))
  }

  private func isFormalEnd(_ term: EventTerm, after end: Hold) -> Bool {
    guard term.effect == .ends, let word = self.term(end.event)?.word, word != term.word else {
      return false
    }
    // Congress disapproves by a deadline of its own, whatever became of the rule.
    if term.word == "disapproved" { return true }
    if word == "superseded", [.guidance, .plan].contains(track), term.word == "withdrawn" {
      return true
    }
    // A rejected proposal may still be withdrawn by its author.
    if made == nil, word == "rejected", term.word == "withdrawn" { return true }
    return Self.settingAside.union(["lapsed", "expired", "disapproved"]).contains(word)
      && ["repealed", "rescinded", "withdrawn", "revoked", "superseded", "terminated"].contains(
        term.word)
  }

  /// Something that is recorded only by a later event.
  private mutating func begin(with index: Int, _ term: EventTerm, on day: Day) {
    switch term.effect {
    case .stage, .makes, .makesWaiting, .takesEffect: return
    default: break
    }
    if track.existsWhenMentioned {
      // It was there before.
      made = (index, day - 1)
    } else {
      (stage, stageForce) = (index, .pending)
    }
  }

  private mutating func advance(to force: Force, _ index: Int, _ term: EventTerm, on day: Day) {
    let event = timeline.events[index]
    lastStep = index
    if term.word == "presented" { presented = day }
    // A bill that goes back to a committee after its report is there again; otherwise it is where it was.
    if term.word == "referred", let stage, timeline.events[stage].event != "reported",
      timeline.events[stage].event != "referred"
    {
      return
    }
    if event.isPartial, force == .ended {
      // What a higher court reverses in part, or what is dismissed in part once it is decided, holds in part;
      // before a decision the case goes on.
      if ["reversed", "vacated"].contains(term.word) || stageForce == .inForce
        || stageForce == .partly
      {
        (stage, stageForce) = (index, .partly)
      }
      return
    }
    if term.isFinal { return end(index, on: day, isLapse: false) }
    if track == .courtCase { return decide(force, index, term) }
    // What is signed does not become less by being made public.
    if term.word == "announced", let stage, timeline.events[stage].event == "signed" { return }
    if made != nil { return }
    (stage, stageForce) = (index, force)
    if term.word.hasPrefix("override-passed") {
      // The second vote makes it law (Constitution, Article I, Section 7).
      if overrides.insert(term.word).inserted, overrides.count == 2 { make(index, on: day) }
      return
    }
    if term.word.hasPrefix("passed") || term.word == "resolving-differences" {
      pass(index, on: day)
    }
  }

  private mutating func pass(_ index: Int, on day: Day) {
    let event = timeline.events[index]
    let other: Int?
    switch event.event {
    case "passed-house", "passed-commons", "passed-assembly":
      (passage.house, other) = (index, passage.senate)
    case "passed-senate", "passed-lords": (passage.senate, other) = (index, passage.house)
    case "passed-both", "passed":
      passage = Passage(house: index, senate: index, isOneText: true)
      return
    default:
      // Each chamber votes anew, on what their conference agreed to.
      passage = Passage()
      return
    }
    passage.isOneText = (other != nil || isLastVote(index)) && !event.isAmended
    if passage.isOneText, let measure = timeline.measure, !measure.goesToPresident {
      make(index, on: day)
    }
  }

  /// Whether one vote settled the differences of the chambers: the bill went on without another.
  private func isLastVote(_ index: Int) -> Bool {
    guard timeline.events[..<index].contains(where: { $0.event == "resolving-differences" }) else {
      return false
    }
    let next = timeline.events[(index + 1)...].first { term in
      ["presented", "enacted", "vetoed", "pocket-vetoed"].contains(term.event)
        || term.event.hasPrefix("passed")
    }
    return next.map { !$0.event.hasPrefix("passed") } ?? false
  }

  /// What a part was refused before it was made is not part of it; what blocked a deal that has closed
  /// blocks it no longer.
  private mutating func make(_ index: Int, on day: Day) {
    made = (index, day)
    ends.removeAll()
    if track == .deal { blocks.removeAll() }
  }

  private mutating func takeEffect(_ index: Int, on day: Day) {
    if timeline.events[index].isPartial {
      partTookEffect = partTookEffect ?? index
      if made == nil { (made, waits) = ((index, day), true) }
      return
    }
    if made == nil { make(index, on: day) }
    tookEffect = (index, day)
    delays.removeAll()
    if blocks.contains(where: { $0.isDelay && !$0.isPartial }) { resumed = (index, day) }
    blocks.removeAll(where: \.isDelay)
  }

  private mutating func block(_ index: Int, on day: Day) {
    guard made != nil || !timeline.events[index].isPartial else { return }
    blocks.append(hold(index, on: day))
  }

  /// A delay of what is in effect blocks it; otherwise it moves the day of effect.
  private mutating func delay(_ index: Int, on day: Day) {
    let event = timeline.events[index]
    guard made != nil else { return }
    var delay = hold(index, on: day)
    delay.isDelay = true
    if isApplied(on: day - 1) || event.isPartial {
      if delay.until == nil, !event.isIndefinite, let effective = timeline.effective,
        effective.lastDay > day
      {
        delay.until = effective
      }
      blocks.append(delay)
    } else {
      delays.append(delay)
    }
  }

  private mutating func end(_ index: Int, on day: Day, isLapse: Bool) {
    let event = timeline.events[index]
    var end = hold(index, on: day)
    end.isPartial = event.isPartial || event.event == "partly-repealed"
    end.isLapse = isLapse
    guard made != nil || stageForce == .inForce || stageForce == .partly || !end.isPartial else {
      return
    }
    // A preliminary injunction merges into the final judgment of the same court.
    if let key = end.key, Self.settingAside.contains(event.event) {
      blocks.removeAll { $0.key == key && timeline.events[$0.event].event == "enjoined" }
    }
    ends.append(end)
  }

  private func hold(_ index: Int, on day: Day) -> Hold {
    let event = timeline.events[index]
    return Hold(
      event: index, day: day, key: event.key, by: event.by.map(HistoryEvent.key),
      isPartial: event.isPartial, until: event.until)
  }
}
