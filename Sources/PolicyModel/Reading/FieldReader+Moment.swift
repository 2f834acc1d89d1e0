package import Diagnostics
import FrontMatter

extension FieldReader {
  /// A day, a time and a zone: `2025-12-01T09:00+01:00`, `2025-12-01 09:00 America/New_York`.
  mutating func moment(_ node: YAMLNode, _ name: String) -> Publication.Embargo? {
    guard let text = text(node, name),
      let (day, time) = moment(text, orElse: .embargoWithoutZone)
    else { return nil }
    return Publication.Embargo(day: day, minute: time.minute, zone: time.zone, range: text.range)
  }

  /// - Parameter rule: What a text without a zone is reported as.
  mutating func moment(
    _ text: Located<String>, orElse rule: Rule
  ) -> (day: Day, time: TimeOfDay)? {
    let dateEnd =
      text.value.firstIndex { $0 == "T" || $0 == "t" || $0 == " " } ?? text.value.endIndex
    let date = text.part(text.value.startIndex..<dateEnd)
    let day: Day
    do {
      day = try Day(parsing: date.value)
    } catch {
      findings.append(.invalidDate(date, error, in: path))
      return nil
    }
    var rest = text.value[dateEnd...].dropFirst()
    guard let minute = Self.minuteOfDay(&rest) else {
      if rest.isEmpty {
        withoutZone(text, rule)
      } else {
        report(
          .invalidDate, "'\(text.value)': it has no time of day", at: text.range,
          help: "write it as \(day.iso)T09:00+01:00")
      }
      return nil
    }
    while rest.first == " " { rest.removeFirst() }
    guard !rest.isEmpty else {
      withoutZone(text, rule)
      return nil
    }
    guard let zone = Publication.Zone(parsing: rest) else {
      report(
        rule, "'\(rest)' is not a time zone",
        at: text.part(rest.startIndex..<rest.endIndex).range,
        help: "write Z, +01:00 or a name such as America/New_York")
      return nil
    }
    return (day, TimeOfDay(minute: minute, zone: zone))
  }

  private mutating func withoutZone(_ text: Located<String>, _ rule: Rule) {
    report(
      rule, "'\(text.value)' has no time zone", at: text.range,
      help: "write it as 2025-12-01T09:00+01:00 or 2025-12-01 09:00 America/New_York")
  }

  /// Takes `09:00` or `09:00:00` off the front; seconds count for nothing.
  private static func minuteOfDay(_ text: inout Substring) -> Int? {
    guard let hour = twoDigits(&text), hour < 24, text.first == ":" else { return nil }
    text.removeFirst()
    guard let minute = twoDigits(&text), minute < 60 else { return nil }
    if text.first == ":" {
      text.removeFirst()
      guard let second = twoDigits(&text), second < 60 else { return nil }
    }
    return hour * 60 + minute
  }

  fileprivate static func twoDigits(_ text: inout Substring) -> Int? {
    let digits = text.utf8.prefix(2)
    guard digits.count == 2,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(Substring(digits))
    else { return nil }
    text = text[digits.endIndex...]
    return number
  }
}

extension Publication.Zone {
  /// Reads `Z`, `+01:00`, `-0500` or a name with a slash in it, `UTC` and `GMT` too.
  init?(parsing text: Substring) {
    switch text {
    case "Z", "z", "UTC", "GMT":
      self = .fixed(0)
      return
    default: break
    }
    if let sign = text.first, sign == "+" || sign == "-" {
      var rest = text.dropFirst()
      guard let hours = FieldReader.twoDigits(&rest), hours <= 14 else { return nil }
      if rest.first == ":" { rest.removeFirst() }
      let minutes = rest.isEmpty ? 0 : FieldReader.twoDigits(&rest)
      guard let minutes, minutes < 60, rest.isEmpty else { return nil }
      self = .fixed((hours * 60 + minutes) * (sign == "-" ? -1 : 1))
      return
    }
    guard let slash = text.firstIndex(of: "/"), slash != text.startIndex,
      text.index(after: slash) != text.endIndex, !text.contains(" ")
    else { return nil }
    self = .named(String(text))
  }
}

extension Rule {
  package static let embargoWithoutZone = Rule(
    "EmbargoWithoutZone", .error, structural: true,
    summary: "An embargo ends at a time of day in a time zone.")
}
