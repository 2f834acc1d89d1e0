internal import Diagnostics
internal import PolicyModel

extension Catalog {
  /// Reports names that two records of one kind share, each at the later record.
  ///
  /// Names shared across kinds are allowed: a field takes only certain kinds, and a link in the text
  /// that is ambiguous is reported at its place. A former name is shared only with records
  /// that may have had it at the same time.
  ///
  /// - Parameter today: Former names that end before this day have ended.
  /// - Complexity: O(*n* log *n*) in the names that records share.
  func checkNames(today: Day, reporting findings: inout [Diagnostic]) {
    var shared: [Shared: [Claim]] = [:]
    for (number, entity) in entities.enumerated() where entity.id.kind != .briefing {
      func add(_ name: String, _ tenure: Tenure, isReported: Bool = true) {
        let key = NameIndex.folded(name)
        guard let others = index.names[key], others.count > 1 else { return }
        shared[Shared(name: key, kind: entity.id.kind), default: []].append(
          Claim(name: name, tenure: tenure, isReported: isReported))
      }
      for name in [entity.name] + entity.aliases {
        add(name.value, Tenure(number: number, span: .today, range: name.range))
      }
      if let abbreviation = entity.abbreviation {
        add(
          abbreviation, Tenure(number: number, span: .today, range: entity.name.range),
          isReported: false)
      }
      for (name, tenure) in entity.formerTenures(number: number) { add(name, tenure) }
    }
    // The findings are sorted by place in the end, so dictionary order does not matter.
    for claims in shared.values where claims.count > 1 {
      checkToday(claims, today: today, reporting: &findings)
      checkFormer(claims, reporting: &findings)
    }
  }

  private struct Shared: Hashable {
    let name: String
    let kind: EntityKind
  }

  /// A record's name, and whether collisions are reported here.
  private struct Claim {
    let name: String
    let tenure: Tenure
    let isReported: Bool
  }

  /// Compares current names with each other, and with former names that have not ended.
  private func checkToday(
    _ claims: [Claim], today: Day, reporting findings: inout [Diagnostic]
  ) {
    var current: Claim?
    var open: Claim?
    for claim in claims where !claim.tenure.isFormer || claim.tenure.isOpen(on: today) {
      let twin = claim.tenure.isFormer ? current : current ?? open
      if let twin, twin.tenure.number != claim.tenure.number {
        if claim.isReported { findings.append(collision(of: claim, with: twin)) }
      } else if claim.tenure.isFormer {
        open = open ?? claim
      } else {
        current = claim
      }
    }
  }

  /// Compares former names with each other, in order of their start.
  private func checkFormer(_ claims: [Claim], reporting findings: inout [Diagnostic]) {
    let first = Day(number: .min)
    let former = claims.filter(\.tenure.isFormer).sorted { a, b in
      let (x, y) = (a.tenure.since ?? first, b.tenure.since ?? first)
      return x == y ? a.tenure.number < b.tenure.number : x < y
    }
    // The one that lasts longest, and the one that does so of another record.
    var longest: Claim?
    var other: Claim?
    func lasts(_ claim: Claim, beyond shorter: Claim?) -> Bool {
      guard let shorter else { return true }
      guard let end = shorter.tenure.until else { return false }
      return claim.tenure.until.map { $0 > end } ?? true
    }
    for claim in former {
      let rival = longest?.tenure.number == claim.tenure.number ? other : longest
      if let rival, mayMeet(rival.tenure.until, claim.tenure.since) {
        let (earlier, later) =
          rival.tenure.number < claim.tenure.number ? (rival, claim) : (claim, rival)
        findings.append(collision(of: later, with: earlier))
      }
      if lasts(claim, beyond: longest) {
        if longest?.tenure.number != claim.tenure.number { other = longest }
        longest = claim
      } else if longest?.tenure.number != claim.tenure.number, lasts(claim, beyond: other) {
        other = claim
      }
    }
  }

  /// Whether a name that ends on a day may overlap with one that begins on another.
  private func mayMeet(_ until: Day?, _ since: Day?) -> Bool {
    guard let until, let since else { return true }
    return since <= until
  }

  private func collision(of claim: Claim, with twin: Claim) -> Diagnostic {
    let other = entities[twin.tenure.number]
    let isFormer = claim.tenure.isFormer || twin.tenure.isFormer
    return Diagnostic(
      .nameCollision, "'\(claim.name)' \(twin.tenure.isFormer ? "was" : "is") also \(other.id)",
      at: SourcePlace(path: entities[claim.tenure.number].path, range: claim.tenure.range),
      help: isFormer
        ? "say when each had it: formerly: [{name: \(claim.name), since: DATE, until: DATE}]"
        : "give one of them another name or alias",
      notes: [
        Diagnostic.Note(
          "'\(other.id)' is here",
          at: twin.tenure.isFormer
            ? SourcePlace(path: other.path, range: twin.tenure.range)
            : nameplace(of: twin.tenure.number))
      ])
  }
}
