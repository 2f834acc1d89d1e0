internal import PolicyModel
internal import Wording

/// Finds entries for the same event.
extension CalendarGathering {
  /// The index of the draft of an entry's event; `nil` if there is none yet.
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
    // An older entry, in another briefing, with a former date of this one.
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
      return matches(known, item)
    }
    // Entries of the same owner are adjacent.
    return draft.entries.last.map { $0.owner != owner } ?? false && agree(draft.type, item.type)
  }

  private func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return one == other || one == "deadline" || other == "deadline"
  }

  /// Whether an entry is for a computed date of the same day, judging by its type or, without one, by its words.
  func matches(_ known: KnownDate, _ item: Upcoming) -> Bool {
    if let type = item.type { return type == known.type || type == "deadline" }
    let label = wording.language.label(known.kind)
    return !label.stems.isDisjoint(with: item.what.stems)
  }
}

extension String {
  /// The first five letters of each word with at least five, so that `comments` matches `comment`.
  fileprivate var stems: Set<String> {
    var stems: Set<String> = []
    for word in lowercased().split(whereSeparator: { !$0.isLetter }) where word.count >= 5 {
      stems.insert(String(word.prefix(5)))
    }
    return stems
  }
}
