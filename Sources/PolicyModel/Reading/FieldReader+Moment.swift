package import Diagnostics
import FrontMatter
internal import Text

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
      guard date.value.utf8.count < text.value.utf8.count,
        let meant = ForeignDate(text.value)?.date?.exactDay
      else {
        findings.append(.invalidDate(date, error, in: path))
        return nil
      }
      report(
        .invalidDate, "'\(text.value)': it is not a date", at: text.range,
        help: "write day, time and zone as \(meant.iso)T09:00-05:00")
      return nil
    }
    var rest = text.value[dateEnd...].dropFirst()
    guard let minute = Moment.secondOfDay(&rest).map({ $0 / 60 }) else {
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
        help: Publication.Zone.hint(for: rest))
      return nil
    }
    return (day, TimeOfDay(minute: minute, zone: zone))
  }

  private mutating func withoutZone(_ text: Located<String>, _ rule: Rule) {
    report(
      rule, "'\(text.value)' has no time zone", at: text.range,
      help: "write it as 2025-12-01T09:00+01:00 or 2025-12-01 09:00 America/New_York")
  }

  static func twoDigits(_ text: inout Substring) -> Int? {
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

  /// What to write in place of a zone that is none: its offset, where the name has one.
  package static func hint(for text: some StringProtocol) -> String {
    let name = text.uppercased()
    if let offset = offsets[name] { return "write \(offset)" }
    for prefix in ["UTC", "GMT"] where name.hasPrefix(prefix) {
      var rest = name.dropFirst(3)
      guard let sign = rest.popFirst(), sign == "+" || sign == "-" else { continue }
      let parts = rest.split(separator: ":")
      guard let hours = parts.first.flatMap({ Int($0) }), hours <= 14, parts.count <= 2 else {
        continue
      }
      let minutes = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
      return "write \(sign)\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
    }
    return "write Z, +01:00 or a name such as America/New_York"
  }

  /// Abbreviations that are read as one offset; the tz database has them under other names or not at all.
  private static let offsets = [
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00", "HST": "-10:00",
    "CET": "+01:00", "CEST": "+02:00", "BST": "+01:00", "WET": "Z", "EET": "+02:00",
    "EEST": "+03:00", "JST": "+09:00", "ET": "America/New_York", "CT": "America/Chicago",
    "MT": "America/Denver", "PT": "America/Los_Angeles",
  ]
}

extension Rule {
  package static let embargoWithoutZone = Rule(
    "EmbargoWithoutZone", .error, structural: true,
    summary: "Reports an embargo without a time of day and a time zone.")
}
