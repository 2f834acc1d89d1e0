internal import PolicyModel

/// A zone's rule as POSIX writes it: `EST5EDT,M3.2.0,M11.1.0`.
struct PosixZone {
  /// Seconds east of Greenwich.
  private(set) var standard = 0
  private var daylight: (seconds: Int, start: Change, end: Change)?

  /// A weekday of a week of a month, and the local second of the day.
  private struct Change {
    var month, week, weekday: Int
    var second: Int

    func day(in year: Int) -> Day? {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      var day = first + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      while day.month != month { day = day - 7 }
      return day
    }
  }

  init?(_ text: String) {
    var rest = text.utf8[...]
    guard PosixZone.skipName(&rest), let offset = PosixZone.time(&rest) else { return nil }
    standard = -offset
    guard !rest.isEmpty, PosixZone.skipName(&rest) else { return }
    var summer = standard + 3600
    if rest.first != UInt8(ascii: ","), let offset = PosixZone.time(&rest) { summer = -offset }
    guard let start = PosixZone.change(&rest), let end = PosixZone.change(&rest) else { return nil }
    daylight = (summer, start, end)
  }

  /// The two changes of a year, the earlier one first.
  func changes(in year: Int) -> [(from: Int, seconds: Int)] {
    guard let daylight, let start = daylight.start.day(in: year),
      let end = daylight.end.day(in: year)
    else { return [] }
    let toSummer = Int(start.number) * 86_400 + daylight.start.second - standard
    let toWinter = Int(end.number) * 86_400 + daylight.end.second - daylight.seconds
    let pair = [(from: toSummer, seconds: daylight.seconds), (from: toWinter, seconds: standard)]
    return toSummer < toWinter ? pair : pair.reversed()
  }

  private static func skipName(_ rest: inout Substring.UTF8View.SubSequence) -> Bool {
    if rest.first == UInt8(ascii: "<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    rest = rest.dropFirst(letters.count)
    return !letters.isEmpty
  }

  private static func number(_ rest: inout Substring.UTF8View.SubSequence) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `5`, `-3:30`, `2:00:00` in seconds.
  private static func time(_ rest: inout Substring.UTF8View.SubSequence) -> Int? {
    var sign = 1
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      rest = rest.dropFirst()
    }
    guard let hours = number(&rest) else { return nil }
    var (seconds, unit) = (hours * 3600, 60)
    while rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard let part = number(&rest) else { return nil }
      seconds += part * unit
      unit = 1
    }
    return sign * seconds
  }

  /// `,M3.2.0` with an optional `/2`.
  private static func change(_ rest: inout Substring.UTF8View.SubSequence) -> Change? {
    guard rest.starts(with: ",M".utf8) else { return nil }
    rest = rest.dropFirst(2)
    var parts: [Int] = []
    for _ in 0..<3 {
      if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
      guard let part = number(&rest) else { return nil }
      parts.append(part)
    }
    var second = 7200
    if rest.first == UInt8(ascii: "/") {
      rest = rest.dropFirst()
      guard let time = time(&rest) else { return nil }
      second = time
    }
    guard (1...12).contains(parts[0]), (1...5).contains(parts[1]), (0...6).contains(parts[2]) else {
      return nil
    }
    return Change(month: parts[0], week: parts[1], weekday: parts[2], second: second)
  }
}
