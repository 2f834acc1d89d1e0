internal import PolicyModel
internal import Wording

/// Which entries mean the same event.
extension CalendarGathering {
  /// The draft of the event that an entry means.
  func place(of item: Upcoming, by owner: Int, about subject: Int) -> Int? {
    func isSame(_ place: Int) -> Bool { self.isSame(drafts[place], item, by: owner) }
    if let date = item.date {
      if let same = byKey[Key(subject: subject, date: date)]?.first(where: isSame) { return same }
      let moved = catalog.entities[subject].expectedDates?
        .first(movedFrom: date, type: item.type)
      if let moved, let place = ofOwnEntry[OwnEntry(record: subject, place: moved)] {
        return drafts[place].mergedInto ?? place
      }
    } else if item.type != nil,
      let same = byKey[Key(subject: subject, date: nil)]?.first(where: isSame)
    {
      return same
    }
    // An older entry of another briefing with the date that this one was moved from.
    for date in item.was {
      let former = byKey[Key(subject: subject, date: date)]?.first { place in
        drafts[place].known == nil && drafts[place].entries.first?.owner != subject
          && isSame(place)
      }
      guard let former else { continue }
      return former
    }
    return nil
  }

  private func isSame(_ draft: Draft, _ item: Upcoming, by owner: Int) -> Bool {
    if draft.mergedInto != nil { return false }
    if let known = draft.known, draft.entries.isEmpty || draft.isOfCongress {
      return says(known, item)
    }
    // Entries of the same owner are adjacent.
    return draft.entries.last.map { $0.owner != owner } ?? false && agree(draft.type, item.type)
  }

  private func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return one == other || one == "deadline" || other == "deadline"
  }

  /// Whether an entry means a computed date of the same day: by its type, otherwise by its words.
  func says(_ known: KnownDate, _ item: Upcoming) -> Bool {
    if let type = item.type { return type == known.type || type == "deadline" }
    let label = wording.language.label(known.kind)
    return !label.stems.isDisjoint(with: item.what.stems)
  }
}

extension String {
  /// The first five letters of each longer word, which `comments` and `comment` share.
  fileprivate var stems: Set<String> {
    var stems: Set<String> = []
    for word in lowercased().split(whereSeparator: { !$0.isLetter }) where word.count >= 5 {
      stems.insert(String(word.prefix(5)))
    }
    return stems
  }
}
