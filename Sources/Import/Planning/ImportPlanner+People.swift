import Diagnostics
import EntityGraph
import PolicyModel

extension ImportPlanner {
  // MARK: Positions

  mutating func addPositions(of record: RegisterRecord, to id: EntityID) {
    for position in record.positions {
      guard let plan = plan(id), let own = plan.entity.person?.positions else { return }
      var position = position
      switch comparison(of: position, with: own) {
      case .covered: continue
      case .disagrees(let words):
        remarks.append(
          ImportRemark(
            .disagreement,
            "\(id): the data has '\(position.role)' from \(position.since) to \(position.until), the record \(words)",
            at: position.place, plan.editor.range(of: "positions").flatMap(plan.place)))
        continue
      case .from(let start): position.since = start
      case .missing: break
      }
      let line = YAMLWriting.flow([
        ("role", position.role), ("org", organisation(position.organisation)),
        ("since", position.since.iso), ("until", position.until.iso),
      ])
      // Positions name no source; the record's sources have the file.
      let source = source(record.source, in: id)
      addLine(line, to: "positions", citing: source, in: id, at: position.place) {
        $0.addItem(line, to: "positions", after: nil)
      }
    }
  }

  private enum PositionComparison {
    case covered, missing
    /// The record has it up to the term that begins on this day.
    case from(Day)
    case disagrees(String)
  }

  private func comparison(
    of position: RegisterPosition, with own: [PersonDetails.Position]
  ) -> PositionComparison {
    let same = own.filter { $0.role.lowercased() == position.role.lowercased() }
    func begins(_ other: PersonDetails.Position) -> Bool {
      other.since.map { $0.firstDay <= position.since + RegisterPosition.gap } ?? true
    }
    if same.contains(where: {
      begins($0) && ($0.until.map { $0.lastDay >= position.until } ?? true)
    }) {
      return .covered
    }
    let before = same.filter {
      begins($0) && ($0.until.map { $0.lastDay >= position.since } ?? false)
    }
    if let last = before.max(by: {
      ($0.until?.lastDay ?? position.since) < ($1.until?.lastDay ?? position.since)
    }),
      let until = last.until
    {
      let next = position.boundaries.first { until.firstDay <= $0.end && $0.end <= until.lastDay }
      guard let next else { return .disagrees("has it until \(until)") }
      let rest = same.contains {
        guard let since = $0.since else { return false }
        return since.firstDay <= next.start + RegisterPosition.gap && since.lastDay >= next.end
          && ($0.until.map { $0.lastDay >= position.until } ?? true)
      }
      return rest ? .covered : .from(next.start)
    }
    let overlaps = same.first { other in
      let (since, until) = (other.since?.firstDay, other.until?.lastDay)
      return (since.map { $0 <= position.until } ?? true)
        && (until.map { $0 >= position.since } ?? true)
    }
    if let overlaps {
      return .disagrees(
        "has it from \(overlaps.since?.iso ?? "?") to \(overlaps.until?.iso ?? "?")")
    }
    return .missing
  }

  /// A record of the body by one of its names; otherwise the name as text.
  private func organisation(_ name: String) -> String {
    let plain = name.hasPrefix("U.S. ") ? String(name.dropFirst(5)) : name
    for candidate in [name, "United States \(plain)", plain] {
      if case .found(let number) = catalog.resolve(candidate, among: .agency),
        !catalog.isStub[number]
      {
        return index.reference(to: catalog.entities[number].id)
      }
    }
    return name
  }

  // MARK: Former names

  mutating func addFormerNames(of record: RegisterRecord, to id: EntityID) {
    for former in record.formerNames {
      guard let plan = plan(id) else { return }
      let entity = plan.entity
      let known =
        [entity.name.value] + entity.aliases.map(\.value) + entity.formerNames.map(\.name.value)
        + [entity.title].compactMap(\.self)
      let wanted = former.name.withoutLegalForm
      if known.contains(where: { $0.withoutLegalForm == wanted }) { continue }
      let line = YAMLWriting.flow([("name", former.name), ("until", former.until?.iso)])
      let source = source(record.source, in: id)
      addLine(line, to: "formerly", citing: source, in: id, at: former.place) {
        $0.addItem(line, to: "formerly", after: nil)
      }
    }
  }
}

extension String {
  /// A company's name in small letters, without points and without what says its legal form.
  fileprivate var withoutLegalForm: String {
    let forms: Set<String> = [
      "ltd", "limited", "corp", "corporation", "inc", "incorporated", "co", "company", "llc", "lp",
      "plc", "sa", "nv", "ag",
    ]
    return lowercased().filter { $0 != "." && $0 != "," }
      .split(separator: " ").filter { !forms.contains(String($0)) }.joined(separator: " ")
  }
}
