/// A date in a notation that front matter does not take: what to write in its place.
///
/// Reads the forms of other languages, letters, feeds and generators: `4 mars 2025`, `04.03.2025`,
/// `Tue, 04 Mar 2025 10:00:00 +0000`, `2025年3月4日`, `2025-W10-2`, `Q3 2026`.
struct ForeignDate: Equatable {
  enum Meaning: Equatable {
    /// It can mean nothing else.
    case certain(PartialDate)
    /// What it means to most readers, or the period that holds it: `04.03.2025`, `Spring 2026`.
    case likely(PartialDate)
    /// `03/04/2025`: with the month first, and with the day first.
    case ambiguous(Day, Day)
    /// `5 May`.
    case withoutYear
    /// `4/3/25`.
    case shortYear
    /// Nobody has set it: `TBD`.
    case unset
  }

  var meaning: Meaning
  /// Whether a time of day is beside it.
  var hasTime = false

  /// - Complexity: O(*n*); a text longer than any date is not read.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 80 else { return nil }
    let words = DateWords(text)
    hasTime = words.hasTime
    if words.isUnset {
      meaning = .unset
      return
    }
    guard words.isPossible,
      let meaning = words.epoch ?? words.week ?? words.dayOfYear ?? words.part
        ?? words.named ?? words.numbered
    else { return nil }
    self.meaning = meaning
  }

  /// The date to write, where there is one.
  var date: PartialDate? {
    switch meaning {
    case .certain(let date), .likely(let date): date
    default: nil
    }
  }
}
