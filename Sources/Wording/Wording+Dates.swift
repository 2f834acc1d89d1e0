package import PolicyModel

extension PartialDate {
  /// For a reader: `4 November 2025`, `March 2026`, `first quarter of 2026`, `2026`.
  package func written(in wording: Wording) -> String { wording.language.date(self) }

  /// Shorter, for lists and tables: `4 Nov 2025`, `Mar 2026`, `Q1 2026`.
  package func short(in wording: Wording) -> String { wording.language.shortDate(self) }

  /// With the preposition of its precision: `on 4 November 2025`, `in March 2026`.
  package func writtenWithPreposition(in wording: Wording) -> String {
    wording.language.clause(on: self)
  }

  /// The month that a day or a month is in: `November 2025`; the date itself where it is longer.
  package func writtenMonth(in wording: Wording) -> String { wording.language.month(of: self) }
}

extension Day {
  /// `4 November 2025` or `November 4, 2025`.
  package func written(in wording: Wording) -> String { PartialDate(self).written(in: wording) }
}

extension TimeOfDay {
  /// For a reader: `10:00 Eastern time`, `10:00 UTC`, `10:00 UTC+01:00`.
  package func written(in wording: Wording) -> String { wording.language.time(self) }
}

extension Wording {
  /// A time of day.
  ///
  /// - Parameter minute: From midnight.
  package func time(minute: Int) -> String { language.time(minute: minute) }
}
