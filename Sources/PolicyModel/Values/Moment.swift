/// A day, or a time of a day, as of which something is asked: `2025-12-01`, `2025-12-01T09:00-05:00`,
/// `2025-12-01 09:00`.
package struct Moment: Hashable, Sendable {
  package var day: Day
  /// Seconds after midnight; 0 where only the day is given.
  package var second = 0
  /// The zone in which the time is meant; `nil` for that of the site.
  package var zone: Publication.Zone?

  package init(_ day: Day) { self.day = day }

  package init(parsing text: some StringProtocol) throws(DateError) {
    let text = String(text)
    let end = text.firstIndex { $0 == "T" || $0 == "t" || $0 == " " } ?? text.endIndex
    guard end < text.endIndex, let day = try? Day(parsing: text[..<end]) else {
      self.init(try Day(parsing: text))
      return
    }
    self.init(day)
    var rest = text[text.index(after: end)...]
    guard let second = Moment.secondOfDay(&rest) else {
      // The error says what the text is, or that it is no date.
      _ = try Day(parsing: text)
      throw .formOfDay
    }
    self.second = second
    while rest.first == " " { rest.removeFirst() }
    guard !rest.isEmpty else { return }
    guard let zone = Publication.Zone(parsing: rest) else { throw .noSuchZone(String(rest)) }
    self.zone = zone
  }

  /// Takes `09:00`, `09:00:00` or `09:00:00.123` off the front.
  static func secondOfDay(_ text: inout Substring) -> Int? {
    guard let hour = FieldReader.twoDigits(&text), hour < 24, text.first == ":" else { return nil }
    text.removeFirst()
    guard let minute = FieldReader.twoDigits(&text), minute < 60 else { return nil }
    var second = 0
    if text.first == ":" {
      text.removeFirst()
      guard let seconds = FieldReader.twoDigits(&text), seconds < 60 else { return nil }
      second = seconds
      if text.first == "." {
        text.removeFirst()
        text = text.drop { ("0"..."9").contains($0) }
      }
    }
    return hour * 3600 + minute * 60 + second
  }
}
