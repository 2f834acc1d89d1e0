extension Standing {
  func stepOfBlocks(_ status: Status, on day: Day) -> NextStep? {
    guard status.force == .blocked || status.force == .partly else { return nil }
    let isPart = status.force == .partly
    let open = blocks.filter { $0.isOpen(on: day) && $0.isPartial == isPart }
    guard !open.isEmpty else { return nil }
    // The last of several days on which blocks run out by themselves.
    let ends = open.compactMap(\.until)
    if ends.count == open.count, let last = ends.max(by: { $0.lastDay < $1.lastDay }) {
      if made == nil { return .blockEnds(last) }
      // It expires before the block ends.
      if let expiry, expiry.lastDay < last.lastDay { return .expiry(expiry, hasNotice: hasNotice) }
      if isPart { return .partEffect(last) }
      let wasInEffect = appliesFrom.map { start in open.contains { $0.day > start.date.lastDay } }
      return wasInEffect ?? false ? .effectAgain(last) : .effect(last, rule: nil)
    }
    let steps = steps(lifting: open)
    if steps == [.newDayOfEffect], !isPart { return .newDayOfEffect }
    return .blocksLifted(steps, isPart: isPart)
  }

  /// What must happen before a made policy takes effect, if it is blocked on its effective date. `nil` if it is not
  /// fully blocked then.
  func stepOfBlocks(before start: PartialDate, on day: Day) -> NextStep? {
    let open = blocks.filter { !$0.isPartial && $0.isOpen(on: day) && $0.isOpen(on: start.lastDay) }
    guard !open.isEmpty else { return nil }
    let ends = open.compactMap(\.until)
    if ends.count == open.count, let last = ends.max(by: { $0.lastDay < $1.lastDay }) {
      if let expiry, expiry.lastDay < last.lastDay { return .expiry(expiry, hasNotice: hasNotice) }
      return .effect(last, rule: nil)
    }
    return .blocksLifted(steps(lifting: open), isPart: false)
  }

  /// The steps that lift holds without an end date, without duplicates.
  private func steps(lifting open: [Hold]) -> [NextStep] {
    var seen: Set<Imposed> = []
    return open.filter { $0.until == nil }.compactMap { hold -> NextStep? in
      let step: NextStep =
        hold.isDelay
        ? .newDayOfEffect : term(hold.event)?.next ?? imposedStep(hold) ?? .liftingOfBlock
      guard let key = hold.key else { return step }
      return seen.insert(Imposed(key: key, step: step)).inserted ? step : nil
    }
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

  /// Whose the appeal is: of a supreme court of a state or another country no more than that it has it.
  func stepOfAppeal(to court: Reference?) -> NextStep {
    guard let court else { return .courtOfAppeals }
    let words = Self.words(of: court)
    if Self.supremeCourt.contains(words) { return .supremeCourt }
    let isOther = words.contains { ["supreme", "high", "constitutional"].contains($0) }
    return isOther ? .court : .courtOfAppeals
  }

  /// Whether a court's decisions cannot be appealed. Federal questions can be taken further from a state's supreme court.
  func isOfLastInstance(_ court: Reference?) -> Bool {
    guard let court else { return false }
    let words = Self.words(of: court)
    return Self.supremeCourt.contains(words) || Self.otherLastInstances.contains(words)
  }

  private static func words(of court: Reference) -> [String] {
    court.wordsOfName.filter { $0 != "the" && $0 != "of" }
  }

  private static let supremeCourt: Set<[String]> = [
    ["scotus"], ["us", "scotus"], ["supreme", "court"], ["us", "supreme", "court"],
    ["u", "s", "supreme", "court"], ["supreme", "court", "united", "states"],
    ["united", "states", "supreme", "court"],
  ]

  private static let otherLastInstances: Set<[String]> = [
    ["uksc"], ["uk", "supreme", "court"], ["supreme", "court", "united", "kingdom"],
    ["supreme", "court", "canada"], ["high", "court", "australia"], ["cjeu"],
    ["court", "justice", "european", "union"], ["european", "court", "justice"],
    ["bundesverfassungsgericht"], ["federal", "constitutional", "court"],
  ]
}
