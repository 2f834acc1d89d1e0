extension Status {
  /// What comes next and whose move it is, as a clause: `the Senate has it`, `comments close on
  /// 5 December 2025`. `nil` where nothing is known to come.
  ///
  /// It follows from the history, the dates and what is awaited; it is no forecast.
  ///
  /// - Parameters:
  ///   - timeline: The one that the status is of.
  ///   - day: The day of the status.
  package func nextStep(in timeline: Timeline, on day: Day) -> String? {
    switch force {
    case .ended, .notYet: nil
    case .blocked,
      .partly where timeline.isBlocked(at: day):
      timeline.end(ofBlock: stage, after: day)
    default:
      timeline.effectiveStep(after: self, on: day) ?? timeline.step(after: self, on: day)
    }
  }
}

extension Timeline {
  fileprivate func step(after status: Status, on day: Day) -> String? {
    switch track.subject {
    case StatusTrack.bill.subject: billStep(after: status.stage, on: day)
    case StatusTrack.courtCase.subject: caseStep(after: status.stage)
    case StatusTrack.deal.subject: dealStep(after: status.stage)
    case StatusTrack.treaty.subject:
      switch status.stage {
      case "negotiated": "waits for signature"
      case "signed": "waits for ratification"
      case "ratified": "waits to enter into force"
      default: nil
      }
    default:
      switch status.stage {
      case "prerule": commentStep(on: day) ?? "a proposal may follow"
      case "proposed": commentStep(on: day) ?? "the final version is up to the agency"
      case "draft": commentStep(on: day) ?? "a final version may follow"
      case "final": status.force == .pending ? "waits for an effective date" : nil
      case "long-term": "nothing is planned within twelve months"
      default: nil
      }
    }
  }

  // MARK: - Dates

  /// A day of effect that is still to come.
  fileprivate func effectiveStep(after status: Status, on day: Day) -> String? {
    guard let effective, effective.lastDay > day, status.force == .pending,
      status.stage == "final" || status.stage == "enacted" || status.stage == "ratified"
    else { return nil }
    guard let effectiveRule else { return "takes effect \(effective.writtenWithPreposition)" }
    return "takes effect by \(effective.written): \(effectiveRule)"
  }

  private func commentStep(on day: Day) -> String? {
    guard let commentsClose else { return nil }
    return commentsClose.lastDay >= day
      ? "comments close \(commentsClose.writtenWithPreposition)"
      : "comments closed \(commentsClose.writtenWithPreposition); the agency weighs them"
  }

  // MARK: - Blocks

  /// Whether the last event that counts is a block.
  fileprivate func isBlocked(at day: Day) -> Bool {
    let last = events.last { event in
      guard event.date.lastDay <= day, let term = track.event(event.event) else { return false }
      return term.effect != .none
    }
    return last.flatMap { track.event($0.event)?.effect } == .blocks
  }

  fileprivate func end(ofBlock stage: String, after day: Day) -> String? {
    switch stage {
    case "delayed":
      if let effective, effective.lastDay > day {
        "takes effect \(effective.writtenWithPreposition)"
      } else {
        "waits for a new effective date"
      }
    case "stayed": "has no effect until the stay is lifted"
    case "enjoined": "has no effect until the injunction is lifted"
    case "suspended": "has no effect until it is reinstated"
    case "blocked": "cannot go on unless the block is lifted"
    default: nil
    }
  }

  // MARK: - Bills

  private func billStep(after stage: String, on day: Day) -> String? {
    let done = events.filter { $0.date.lastDay <= day }.map(\.event)
    let house = done.contains("passed-house")
    let senate = done.contains("passed-senate")
    switch stage {
    case "draft": return "waits to be introduced"
    case "introduced", "referred":
      if done.contains("referred") { return "the committee has it" }
      guard let origin else { return "it goes to committee" }
      return "a \(origin == "house" ? "House" : "Senate") committee has it"
    case "reported":
      if house != senate { return house ? "the Senate may take it up" : "the House may take it up" }
      guard let origin else { return "the chamber may take it up" }
      return origin == "house" ? "the House may take it up" : "the Senate may take it up"
    case "passed-house": return senate ? "the chambers must agree on one text" : "the Senate has it"
    case "passed-senate": return house ? "the chambers must agree on one text" : "the House has it"
    case "resolving-differences": return "the chambers must agree on one text"
    case "passed-both":
      return congress == nil
        ? "the governor or president has it" : "the President has ten days to sign"
    case "vetoed": return "two thirds of each chamber can override the veto"
    case "stalled": return "waits for another vote"
    default: return nil
    }
  }

  // MARK: - Cases and deals

  private func caseStep(after stage: String) -> String? {
    switch stage {
    case "filed", "injunction-granted", "injunction-denied": "the court has it"
    case "tro": "the court decides on an injunction"
    case "stayed": "waits for the stay to be lifted"
    case "decided": "may be appealed"
    case "on-appeal": "the court of appeals has it"
    case "remanded": "the court below has it again"
    case "cert-granted": "the Supreme Court has it"
    default: nil
    }
  }

  private func dealStep(after stage: String) -> String? {
    switch stage {
    case "rumored": return "waits for word from the parties"
    case "announced", "signed", "pending":
      let awaited = awaiting.compactMap { Vocabulary.awaited[$0]?.label.lowercasedFirst }
      guard let last = awaited.last else { return stage == "pending" ? "waits for approval" : nil }
      return awaited.count == 1
        ? "waits for \(last)"
        : "waits for \(awaited.dropLast().joined(separator: ", ")) and \(last)"
    default: return nil
    }
  }
}

extension String {
  /// For the middle of a sentence; an abbreviation in front keeps its capitals.
  fileprivate var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
