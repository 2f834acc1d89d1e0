package import PolicyModel

extension English {
  package func clause(_ step: NextStep) -> String {
    switch step {
    case .introduction: "not yet introduced"
    case .oneText: "the chambers must agree on one text"
    case .anotherVote: "awaiting another vote"
    case .override: "two thirds of each chamber can override the veto"
    case .overrideInHouse: "two thirds of the House must override the veto too"
    case .overrideInSenate: "two thirds of the Senate must override the veto too"
    case .ratificationByStates: "awaiting ratification by three fourths of the states"
    case .finalVersion: "a final version may follow"
    case .proposal: "a proposal may follow"
    case .agencyDecision: "the final version is up to the agency"
    case .nothingPlanned: "nothing is planned within twelve months"
    case .signature: "awaiting signature"
    case .royalAssent: "awaiting royal assent"
    case .ratification: "awaiting ratification"
    case .entryIntoForce: "awaiting entry into force"
    case .word: "awaiting word from the parties"
    case .approval, .approvals: "awaiting approval"
    case .court: "pending before the court"
    case .decision: "awaiting a decision"
    case .injunction: "the court decides on an injunction"
    case .appeal: "may be appealed"
    case .courtOfAppeals: "pending before the court of appeals"
    case .courtBelow: "back before the court below"
    case .supremeCourt: "pending before the Supreme Court"
    case .dayOfEffect: "no effective date is recorded"
    case .newDayOfEffect: "awaiting a new effective date"
    case .liftingOfStay: "awaiting the lifting of the stay"
    case .liftingOfInjunction, .liftingOfSuspension, .liftingOfBlock:
      lifting([step], isPart: false)
    case .committee(let chamber): committee(chamber)
    case .floor(let chamber): "\(chamber?.name ?? "the chamber") may take it up"
    case .chamber(let chamber): "pending in \(chamber.name)"
    case .president(let last, let isOver): president(through: last, isOver: isOver)
    case .governor: "pending before the governor"
    case .effectAgain(let date):
      "takes effect again \(clause(on: date))"
    case .blockedAgain(let date):
      "the reinstatement ends \(clause(on: date))"
    case .effect(let date, nil): "takes effect \(clause(on: date))"
    case .effect(let date, let rule?): "takes effect by \(self.date(date)): \(rule)"
    case .partEffect(let date):
      "the part concerned takes effect \(clause(on: date))"
    case .effectInPart(let date, isFirst: true): "takes effect in part \(clause(on: date))"
    case .effectInPart(let date, isFirst: false): "a further part takes effect \(clause(on: date))"
    case .effectOfRest(let date): "the rest takes effect \(clause(on: date))"
    case .blockEnds(let date): "the block ends \(clause(on: date))"
    case .blocksLifted(let blocks, let isPart): lifting(blocks, isPart: isPart)
    case .expiry(let date, hasNotice: false): "expires \(clause(on: date))"
    case .expiry(let date, hasNotice: true):
      "ends \(clause(on: date)), as the notice of withdrawal says"
    case .comments(let period, let isOpen): comments(period, isOpen: isOpen)
    case .awaited(let words): awaited(words)
    }
  }

  package func label(_ known: KnownDate.Kind) -> String {
    switch known {
    case .effect(isAtTheLatest: false): "Takes effect"
    case .effect(isAtTheLatest: true): "Takes effect at the latest"
    case .effectInPart: "Takes effect in part"
    case .effectOfRest: "The rest takes effect"
    case .effectAgain: "Takes effect again"
    case .blockEnds: "Block ends"
    case .blockedAgain: "Reinstatement ends"
    case .commentsClose(let what): what.map { label(closing: $0) } ?? phrase(.commentsClose)
    case .expiry: "Expires"
    case .endOnNotice: "Ends, as the notice of withdrawal says"
    case .lastDayToSign: "President’s last day to sign"
    case .endOfCongress(let congress): "\(Congress.ordinal(congress)) Congress ends"
    case .endOfSession: "Session ends"
    }
  }

  package func sentence(next step: NextStep) -> String {
    let clause = clause(step)
    // What something waits for is a state and not what comes next: not "Next: pending in the Senate".
    var isState = Self.states.contains { clause.hasPrefix($0) }
    if case .comments(_, isOpen: false) = step { isState = true }
    return isState
      ? clause.prefix(1).uppercased() + clause.dropFirst() + "." : "Next: \(clause)."
  }

  /// How a clause of ``clause(_:)-(NextStep)`` begins that says where something is.
  private static let states = ["awaiting ", "pending ", "not yet ", "back before "]

  private func committee(_ chamber: NextStep.Chamber?) -> String {
    switch chamber {
    case nil: "pending in committee"
    case .house: "pending in a House committee"
    case .senate: "pending in a Senate committee"
    }
  }

  private func president(
    through last: PartialDate?, isOver: Bool
  ) -> String {
    switch (last, isOver) {
    case (nil, false): "the President has ten days to sign"
    case (nil, true): "the President's ten days are over; what came of them is not recorded"
    case (let last?, false): "the President has until \(date(last)) to sign"
    case (let last?, true):
      "the President's ten days ended \(clause(on: last)); what came of them is not recorded"
    }
  }

  private func comments(
    _ period: CommentPeriod, isOpen: Bool
  ) -> String {
    let what = period.what?.lowercasedFirst ?? "comments"
    return isOpen
      ? "\(what) close \(clause(on: period.closes))"
      : "\(what) closed \(clause(on: period.closes)); awaiting agency action"
  }

  private func awaited(_ words: [String]) -> String {
    let labels = words.filter { Vocabulary.awaited.contains($0) }.map {
      label($0, in: Vocabulary.awaited.name).lowercasedFirst
    }
    return "awaiting \(labels.listedInWords)"
  }

  private func lifting(_ blocks: [NextStep], isPart: Bool) -> String {
    if blocks == [.liftingOfBlock], !isPart { return "cannot go on unless the block is lifted" }
    var counts: [(name: String, count: Int)] = []
    for block in blocks {
      let name = block.nameOfBlock
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    let names = counts.map { name, count in
      switch count {
      case 1: "the \(name)"
      case 2: "both \(name)s"
      default: "all \(count) \(name)s"
      }
    }
    let verb = blocks.count == 1 ? "is" : "are"
    let subject =
      isPart ? "the part concerned has no effect" : "has no effect"
    return "\(subject) until \(names.listedInWords) \(verb) lifted"
  }
}

extension NextStep {
  fileprivate var nameOfBlock: String {
    switch self {
    case .liftingOfStay: "stay"
    case .liftingOfInjunction: "injunction"
    case .liftingOfSuspension: "suspension"
    case .newDayOfEffect: "delay"
    default: "block"
    }
  }
}

extension NextStep.Chamber {
  fileprivate var name: String { self == .house ? "the House" : "the Senate" }
}
