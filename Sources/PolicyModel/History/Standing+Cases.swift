extension Standing {
  /// A step of a case. What a decision leaves depends on the one that it is about: to affirm a dismissal
  /// ends the case, to reverse one lets it go on, and to reverse a reversal restores the first decision.
  mutating func decide(_ force: Force, _ index: Int, _ term: EventTerm) {
    ends.removeAll(where: \.isPartial)
    let isPartial = timeline.events[index].isPartial
    let last = stage.map { timeline.events[$0].event } ?? ""
    if term.word == "stayed", last != "stayed", let stage { beforeStay = (stage, stageForce) }
    if Self.motions.contains(term.word), judgment?.force == .pending { judgment = nil }
    var force = force
    var undone: Force?
    switch term.word {
    case "affirmed":
      if let judgment, judgment.force != .inForce {
        (force, undone) = (judgment.force, judgment.undone)
      } else if isPartial {
        force = .partly
      }
    case "reversed", "vacated":
      if let judgment {
        (force, undone) = (self.force(undoing: judgment, by: term.word), judgment.force)
      } else if isInterlocutory {
        force = .pending
      }
    case "dismissed":
      // An appeal that is dismissed leaves the judgment.
      if Self.reviews.contains(last), let judgment, judgment.force != .ended {
        (stage, stageForce) = (judgment.event, judgment.force)
        return
      }
    default: break
    }
    (stage, stageForce) = (index, force)
    switch term.word {
    // A rehearing sets the panel's decision aside; the full court decides on what the panel had decided on.
    case "rehearing-granted" where isOnAppeal: judgment = reviewed.popLast()
    // If a decision on appeal is vacated and sent back, the appeal from the judgment below is open again.
    case "remanded" where last == "vacated" && reviewed.count > 1:
      reviewed.removeLast()
      judgment = reviewed.popLast()
    case "remanded": (judgment, reviewed) = (nil, [])
    case _ where Self.decisions.contains(term.word):
      if Self.appellate.contains(term.word), let judgment {
        reviewed.append(judgment)
      } else {
        reviewed = []
      }
      judgment = CourtDecision(event: index, force: force, undone: undone)
    default: break
    }
  }

  /// Returns the case to the stage before a review that was dropped.
  mutating func dropReview() {
    guard stageForce == .pending, let stage else { return }
    if let judgment {
      (self.stage, stageForce) = (judgment.event, judgment.force)
      return
    }
    let before = timeline.events[..<stage].indices.last { index in
      guard case .stage = term(index)?.effect else { return false }
      return !Self.reviews.contains(timeline.events[index].event)
    }
    if Self.reviews.contains(timeline.events[stage].event), let before,
      case .stage(let force) = term(before)?.effect
    {
      (self.stage, stageForce) = (before, force)
    }
  }

  /// What is left when a decision is reversed or vacated.
  private func force(undoing judgment: CourtDecision, by word: String) -> Force {
    if let undone = judgment.undone {
      // To vacate a reversal leaves the appeal to be decided.
      return word == "reversed" ? undone : .pending
    }
    let event = timeline.events[judgment.event].event
    return judgment.force == .ended && ["dismissed", "affirmed"].contains(event) ? .pending : .ended
  }

  /// Whether nothing but a motion was decided before.
  private var isInterlocutory: Bool {
    guard let stage else { return false }
    for index in (0...stage).reversed() {
      let word = timeline.events[index].event
      if ["injunction-granted", "injunction-denied", "tro"].contains(word) { return true }
      guard Self.reviews.contains(word) || term(index)?.effect == .notes else { return false }
    }
    return false
  }

  /// Whether the last decision is on another one that is known.
  private var isOnAppeal: Bool {
    judgment.map { Self.appellate.contains(timeline.events[$0.event].event) } == true
      && !reviewed.isEmpty
  }

  private static let appellate: Set<String> = ["affirmed", "reversed", "vacated"]
  private static let motions: Set<String> = ["injunction-granted", "injunction-denied", "tro"]
  private static let reviews: Set<String> = ["cert-granted", "on-appeal", "rehearing-granted"]
  private static let decisions: Set<String> = [
    "affirmed", "consent-decree", "decided", "dismissed", "reversed", "settled", "terminated",
    "vacated",
  ]
}
