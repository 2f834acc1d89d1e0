internal import PolicyModel

extension CalendarGathering {
  /// Each draft as an event, in no order.
  func events(isPreviewed: (Entity) -> Bool) -> [CalendarEvent] {
    var taken: Set<Name> = []
    return drafts.compactMap { draft in
      guard draft.mergedInto == nil, let leading = leading(draft) else { return nil }
      var name = name(of: draft)
      let id = name.id
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name.id = "\(id)-\(count)"
      }
      let shown = shown(draft)
      let leader = leading.leader
      return CalendarEvent(
        matter: leading.matter, date: draft.date, records: shown.records,
        briefings: shown.briefings, leader: leader, namedAfter: name.record, id: name.id,
        outcome: outcome(of: draft),
        isPublished: !catalog.isStub[leader] && !isPreviewed(catalog.entities[leader]))
    }
  }

  private struct Name: Hashable {
    var record: Int?
    var id: String
  }

  private func leading(_ draft: Draft) -> (matter: CalendarEvent.Matter, leader: Int)? {
    if !draft.isOfCongress, let entry = leadingEntry(draft) {
      return (.entry(entry.item), entry.owner)
    }
    guard let subject = draft.subjects.first else { return nil }
    if let judgment = draft.judgment { return (.judgment(judgment), subject) }
    return draft.known.map { (.known($0.kind), subject) }
  }

  /// The subject's own, else the newest with the date of the event.
  private func leadingEntry(_ draft: Draft) -> (owner: Int, item: Upcoming)? {
    draft.entries.first { draft.subjects.contains($0.owner) }
      ?? draft.entries.last { $0.item.date == draft.date } ?? draft.entries.last
  }

  /// The name stays while briefings come and go: of the subject's own entry or its computed date, else of the
  /// oldest entry.
  private func name(of draft: Draft) -> Name {
    if case .endOfCongress(let congress) = draft.known?.kind {
      return Name(record: nil, id: "congress-\(congress)")
    }
    if let own = draft.entries.first(where: { draft.subjects.contains($0.owner) }) {
      return Name(record: own.owner, id: own.item.id.value)
    }
    if let known = draft.known {
      return Name(record: draft.subjects.first, id: known.id)
    }
    if let judgment = draft.judgment {
      return Name(record: draft.subjects.first, id: "judgment-\(judgment.id.value)")
    }
    return Name(record: draft.entries.first?.owner, id: draft.entries.first?.item.id.value ?? "")
  }

  /// Those that are shown, each once.
  private func shown(_ draft: Draft) -> (records: [Int], briefings: [Int]) {
    var (records, briefings): ([Int], [Int]) = ([], [])
    var seen: Set<Int> = []
    for number in draft.subjects + draft.entries.reversed().map(\.owner)
    where !catalog.isHeldBack[number] && seen.insert(number).inserted {
      if catalog.kinds[number] == .briefing {
        briefings.append(number)
      } else {
        records.append(number)
      }
    }
    return (records, briefings)
  }

  /// The outcome of the leading entry, otherwise the first outcome stated by another entry.
  private func outcome(of draft: Draft) -> ExpectedOutcome? {
    guard !draft.isOfCongress, let leading = leadingEntry(draft) else { return nil }
    let outcome = catalog.outcome(of: leading.item, in: leading.owner, on: day)
    switch outcome {
    case nil, .moved, .commentsClosed:
      for entry in draft.entries.reversed() {
        if let cancelled = entry.item.cancelled { return .cancelled(cancelled.value) }
        if let text = entry.item.outcome { return .text(text) }
      }
      return outcome
    case .text, .cancelled: return outcome
    }
  }
}
