package import Diagnostics
internal import PolicyModel

extension EntityGraph {
  /// Reports effects of a case on the policy that it challenges that the policy's history does not record
  /// (decision 51).
  ///
  /// A decision or an injunction requires the line that ended or blocked the policy; if it was
  /// reversed and there is such a line, it requires the line that lifted it.
  func checkCases(reporting findings: inout [Diagnostic]) {
    var seen: Set<[Int32]> = []
    for place in edges.indices where edges[place].relation == .challenges {
      let edge = edges[place]
      guard edge.field != "text" else { continue }
      let (court, policy) = (catalog.entities[Int(edge.from)], catalog.entities[Int(edge.to)])
      guard court.track == .courtCase, let track = policy.track,
        let effect = edge.attributes.effect ?? court.policy?.effect,
        let decision = court.history.last(where: { $0.isDecision }),
        seen.insert([edge.from, edge.to]).inserted
      else { continue }
      let lines = policy.history.indices.filter {
        catalog.mayBe(policy.history[$0], of: Int(edge.from))
      }
      let word: String?
      if decision.event == "reversed" {
        word = policy.lacksLifting(after: lines, on: track) ? "reinstated" : nil
      } else {
        word = policy.lacks(
          effect, in: lines, decision, on: track,
          isOfCase: { catalog.names(policy.history[$0], Int(edge.from)) })
      }
      guard let word else { continue }
      let isPart = effect == "partly-blocked" && word != "reinstated"
      findings.append(
        Diagnostic(
          .effectWithoutLine,
          "'\(policy.name.value)' has no line in its history that says it was \(word) by "
            + court.id.slug,
          at: SourcePlace(path: catalog.entities[Int(edge.statedBy)].path, range: edge.range),
          help: "write it in \(policy.path): - \(decision.date.iso): \(word) by \(court.id.slug)"
            + (isPart ? " (partial)" : ""),
          notes: [
            Diagnostic.Note(
              "'\(decision.event)' is here",
              at: SourcePlace(path: court.path, range: decision.range))
          ]))
    }
  }
}

extension Catalog {
  /// Whether a line of a history names a case or a court where it was heard.
  fileprivate func names(_ event: HistoryEvent, _ court: Int) -> Bool {
    let actors = [event.by, event.place].compactMap { $0.flatMap { find($0) } }
    let courts = entities[court].relations.filter {
      $0.relation == .hears || $0.relation == .decides
    }
    return actors.contains { actor in
      actor == court || courts.contains { find($0.target) == actor }
    }
  }

  /// Whether a line of a history may be that of a case: it names the case or a court where it was heard,
  /// or nothing known to this site.
  fileprivate func mayBe(_ event: HistoryEvent, of court: Int) -> Bool {
    let actors = [event.by, event.place].compactMap { $0.flatMap { find($0) } }
    guard !actors.isEmpty, !actors.contains(court) else { return true }
    let courts = entities[court].relations.filter {
      $0.relation == .hears || $0.relation == .decides
    }
    return actors.contains { actor in courts.contains { find($0.target) == actor } }
  }
}

extension Entity {
  /// The event that the history lacks after a decision with this effect.
  fileprivate func lacks(
    _ effect: String, in lines: [Int], _ decision: HistoryEvent, on track: StatusTrack,
    isOfCase: (Int) -> Bool
  ) -> String? {
    let isVacated = effect == "vacated"
    guard isVacated || effect == "blocked" || effect == "partly-blocked" else { return nil }
    // An injunction comes before the judgment that vacates.
    let isEnd = isVacated && decision.event != "injunction-granted"
    let isRecorded = lines.contains { index in
      guard let term = track.event(history[index].event) else { return false }
      switch term.effect {
      // A later withdrawal by the agency itself is not an effect of the court.
      case .ends: return Self.wordsOfCourts.contains(term.word) || isOfCase(index)
      case .lapses: return isOfCase(index)
      case .blocks, .delays: return !isEnd
      default: return false
      }
    }
    // A policy without effect by then lost none.
    let force = timeline.flatMap { StatusHistory($0).status(at: decision.date.lastDay)?.force }
    let isWithout =
      switch force {
      case .ended: true
      case .blocked: !isEnd
      case .partly: effect == "partly-blocked"
      default: false
      }
    guard !isRecorded, !isWithout else { return nil }
    let words =
      isVacated ? ["vacated", "struck-down", "annulled"] : ["enjoined", "stayed", "suspended"]
    return words.first { track.event($0) != nil }
  }

  private static let wordsOfCourts: Set<String> = ["vacated", "struck-down", "annulled"]

  /// Whether the last line that ended or blocked it has not been undone.
  fileprivate func lacksLifting(after lines: [Int], on track: StatusTrack) -> Bool {
    let last = lines.last { index in
      switch track.event(history[index].event)?.effect {
      case .ends, .blocks: true
      default: false
      }
    }
    guard let last, track.event("reinstated") != nil else { return false }
    return !history[(last + 1)...].contains { track.event($0.event)?.effect == .restores }
  }
}

extension HistoryEvent {
  /// Whether the line of a case decides the fate of the policy.
  fileprivate var isDecision: Bool {
    ["decided", "affirmed", "injunction-granted", "reversed"].contains(event)
  }
}

extension Rule {
  package static let effectWithoutLine = Rule(
    "EffectWithoutLine", .error,
    summary: "Reports a court decision against a policy that the policy's history does not record.",
    explanation: """
      A policy's status follows from its own history alone, so what a court did to it belongs \
      there as a dated line. The rule reads cases with `effect: vacated`, `blocked` or \
      `partly-blocked` that were decided or affirmed or led to an injunction. If the decision was \
      reversed, the line that lifted its effect belongs there too.
      A line that names the case, its court or nobody is enough. A policy that had no effect by \
      then needs none.
      """,
    bad: """
      # Content/policies/chamber-v-sec.md
      type: case
      challenges: [disclosure-rule]
      effect: vacated
      history:
        - 2025-07-08: decided
      """,
    good: """
      # Content/policies/disclosure-rule.md
      history:
        - 2025-01-18: final
        - 2025-07-08: vacated by chamber-v-sec
      """)
}
