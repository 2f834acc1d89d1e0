extension Standing {
  /// Undoes what a `reinstated` line names.
  ///
  /// A line that names a court or an actor undoes what that imposed. If it names only an actor who
  /// imposed nothing, such as a court of appeals, it undoes what one court imposed, if nothing else is
  /// open. A line that names nobody undoes the end if the thing has ended, and leaves the blocks; else it lifts the
  /// blocks, unless several are told apart by who imposed them.
  mutating func restore(_ index: Int, on day: Day) -> Irregularity? {
    let event = timeline.events[index]
    if hasExpired(by: day), fullEnd(on: day) == nil {
      // A court may still lift its block; only a line that names none of what is open revives.
      let open = (delays + blocks).filter { $0.isOpen(on: day) }
      let named = open.filter { $0.key == event.key || $0.by == event.key }
      if event.key != nil, !named.isEmpty || open.count == 1 {
        return undo(named.isEmpty ? open : named, by: index, on: day)
      }
      expiry = newExpiry(event)
      (expiryLine, resumed) = (nil, (index, day))
      return nil
    }
    if let end = fullEnd(on: day), event.key == nil { return undo([end], by: index, on: day) }
    // What is lifted for a time may be lifted again before it holds anew.
    let lasting = (delays + blocks + ends).filter { $0.isOpen(on: day) || $0.isDormant(on: day) }
    let nowOpen = lasting.filter { $0.isOpen(on: day) }
    let open = nowOpen.isEmpty ? lasting : nowOpen
    guard !open.isEmpty else {
      // A notice that is taken back.
      if hasNotice {
        // A day that only the field gives was that of the notice.
        (hasNotice, expiry) = (false, event.until ?? (noticeHasDay ? timeline.expires : nil))
        return nil
      }
      return resumeCase(index, on: day) ? nil : .nothingToUndo
    }
    if let key = event.key, let who = event.place ?? event.by {
      let named = lasting.filter { $0.key == key || (event.place == nil && $0.by == key) }
      if !named.isEmpty { return undo(named, by: index, on: day) }
      // Who says both by whom and where means that place.
      let namesOnlyActor = event.by == nil || event.place == nil
      guard namesOnlyActor, let undone = imposedByOne(open) ?? imposedByCourt(open, below: who)
      else {
        return .nothingImposed(by: who, open: open, ended: fullEnd(on: day))
      }
      return undo(undone, by: index, on: day)
    }
    let blocks = Set((delays + blocks).map(\.event))
    // Lifting a stay does not undo a delay of the effective date.
    let stays = Set(self.blocks.map(\.event))
    let lifted = open.contains { stays.contains($0.event) } ? stays : blocks
    let blocking = open.filter { lifted.contains($0.event) }
    if !blocking.isEmpty {
      guard
        blocking.count == 1 || blocking.allSatisfy({ $0.key == nil })
          || soleKey(of: blocking) != nil
      else {
        return .severalOpen(blocking)
      }
      return undo(blocking, by: index, on: day)
    }
    guard open.count == 1 else { return .severalOpen(open) }
    return undo(open, by: index, on: day)
  }

  /// The holds that a higher court undoes if one lower court imposed all that are open: its full end, so that an earlier
  /// stay applies again; without one, all of them. `nil` if they come from several courts, or if a block and a partial
  /// end are open and either may be meant.
  private func imposedByOne(_ open: [Hold]) -> [Hold]? {
    if open.count == 1 { return open }
    guard soleKey(of: open) != nil else { return nil }
    let ended = open.filter { hold in ends.contains { $0.event == hold.event } }
    let full = ended.filter { !$0.isPartial }
    if !full.isEmpty { return full }
    return ended.isEmpty || ended.count == open.count ? open : nil
  }

  /// The same beside what is open of others, such as an agency's own stay or delay: what a court undoes is what a court
  /// imposed. `nil` if the one who undoes is not known for a court of review, if several courts' holds are open, or if it has ended
  /// otherwise.
  private func imposedByCourt(_ open: [Hold], below who: Reference) -> [Hold]? {
    guard who.namesCourtOfReview else { return nil }
    let ofCourts = open.filter { hold in
      let event = timeline.events[hold.event]
      return Self.courtsWords.contains(event.event) || (event.place ?? event.by)?.namesCourt == true
    }
    let isEndedByOthers = open.contains { hold in
      !hold.isPartial && ends.contains { $0.event == hold.event }
        && !ofCourts.contains { $0.event == hold.event }
    }
    guard !ofCourts.isEmpty, ofCourts.count < open.count, !isEndedByOthers else { return nil }
    return imposedByOne(ofCourts)
  }

  private static let courtsWords = settingAside.union(["enjoined"])

  /// The one who imposed all of these holds; `nil` if there are several, or if one of them names nobody.
  private func soleKey(of holds: [Hold]) -> String? {
    guard let key = holds.first?.key, holds.allSatisfy({ $0.key == key }) else { return nil }
    return key
  }

  /// Undoes a lapse, or moves the day on which the thing would have ended.
  mutating func renew(_ index: Int, on day: Day) -> Irregularity? {
    let event = timeline.events[index]
    if let end = fullEnd(on: day) {
      guard end.isLapse else { return .afterEnd(end) }
      if isPast(event.until, on: day) { return nil }
      expiry = newExpiry(event)
      return undo([end], by: index, on: day)
    }
    if hasExpired(by: day), isPast(event.until, on: day) {
      expiry = event.until
      return nil
    }
    if hasExpired(by: day) { (expiryLine, resumed) = (nil, (index, day)) }
    ends.removeAll(where: \.isLapse)
    if made == nil, stageForce == .notYet { made = (index, day) }
    // Without a day, the last day is unknown, as for an extension.
    expiry = event.until
    return nil
  }

  /// Whether a renewal is for a time that was over when it was made, such as a credit for the year before.
  private func isPast(_ until: PartialDate?, on day: Day) -> Bool {
    until.map { $0.lastDay < day } ?? false
  }

  /// A case that was dismissed or settled and goes on.
  private mutating func resumeCase(_ index: Int, on day: Day) -> Bool {
    guard track == .courtCase, stageForce == .ended || stageForce == .pending else { return false }
    if let stage, timeline.events[stage].event == "stayed", let before = beforeStay,
      before.force != .ended
    {
      (self.stage, stageForce) = before.force == .pending ? (index, .pending) : before
      resumed = (index, day)
      return true
    }
    (stage, stageForce) = (index, .pending)
    return true
  }

  /// Lifts some of what is open; a partial lifting leaves it in part.
  private mutating func undo(_ holds: [Hold], by index: Int, on day: Day) -> Irregularity? {
    let events = Set(holds.map(\.event))
    let wasEnded = ends.contains { events.contains($0.event) && !$0.isPartial }
    if timeline.events[index].isPartial {
      narrow(events, by: index, on: day)
    } else if let until = timeline.events[index].until {
      lift(events, through: until)
    } else {
      ends.removeAll { events.contains($0.event) }
      blocks.removeAll { events.contains($0.event) }
      delays.removeAll { events.contains($0.event) }
    }
    if holds.contains(where: { $0.isOpen(on: day) && (!$0.isPartial || $0.wasFull) }) {
      resumed = (index, day)
    }
    if wasEnded, hasExpired(by: day) { expiry = newExpiry(timeline.events[index]) }
    return nil
  }

  /// Leaves of what was blocked or had ended a part.
  private mutating func narrow(_ events: Set<Int>, by index: Int, on day: Day) {
    func narrow(_ list: inout [Hold]) {
      for place in list.indices where events.contains(list[place].event) {
        list[place].wasFull = list[place].wasFull || !list[place].isPartial
        list[place].isPartial = true
        list[place].event = index
        list[place].day = day
      }
    }
    narrow(&ends)
    narrow(&blocks)
    narrow(&delays)
    // A delay that is lifted in part leaves a part delayed.
    blocks += delays.filter(\.isPartial)
    delays.removeAll(where: \.isPartial)
  }

  /// Lifts for a time. A block holds again from that day, as any block ends on the day that it names; what
  /// a court had set aside is set aside again after it. Any other end does not come back by itself: it is the
  /// last day in force, as of a renewal.
  private mutating func lift(_ events: Set<Int>, through until: PartialDate) {
    let day = until.lastDay
    for place in blocks.indices where events.contains(blocks[place].event) {
      blocks[place].returns = day
    }
    delays.removeAll { events.contains($0.event) }
    for place in ends.indices where events.contains(ends[place].event) {
      ends[place].returns = day + 1
    }
    let kept = ends.filter { !events.contains($0.event) || isOfCourt($0) }
    if kept.count < ends.count { expiry = until }
    ends = kept
  }

  private func isOfCourt(_ end: Hold) -> Bool {
    Self.settingAside.contains(timeline.events[end.event].event)
  }
}
