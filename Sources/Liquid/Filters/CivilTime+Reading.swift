internal import Text

extension CivilTime {
  /// The forms of dates, for a message.
  static let forms =
    "2025-11-04, 4 November 2025 or Nov 4, 2025, each with a time and an offset or without, and seconds since 1970"

  /// Reads a date as people and programs write it.
  ///
  /// `2025-11-04`, `2025/11/04`, `2025-11`, `4 November 2025`, `Nov 4th, 2025`, `4-Nov-2025`,
  /// `November 2025`, with a day of the week or a time before or behind; `2025-11-04T16:00:00.5Z`,
  /// `Fri Jul 16 01:00:00 EST 2004`, `20251104T160000Z`; `now`, `today`; digits alone are seconds since
  /// 1970. Two numbers that may each be the month, as in `03/04/2025`, are not read.
  ///
  /// - Parameter clock: What `now` is, and the zone of a time that names none.
  /// - Returns: `nil` for anything else, and for days and times that there are not.
  init?(reading text: String, on clock: DateClock?) {
    var text = text.lowercased()[...]
    while let first = text.unicodeScalars.first, first == " " || first == "\n" || first == "\t" {
      text = text.dropFirst()
    }
    while let last = text.unicodeScalars.last, last == " " || last == "\n" || last == "\t" {
      text = text.dropLast()
    }
    if text == "now" || text == "today" {
      guard let clock else { return nil }
      self.init(at: clock.now, on: clock)
      return
    }
    if let seconds = Int(text), text.first != "+" {
      guard seconds.magnitude < 1 << 37 else { return nil }
      self.init(at: seconds, on: clock)
      return
    }
    var reader = DateReader()
    guard reader.read(text), let time = reader.time(on: clock) else { return nil }
    self = time
  }

  private init(at moment: Int, on clock: DateClock?) {
    self.init(secondsSince1970: moment, offset: (clock?.offset(moment) ?? 0) / 60)
  }
}

/// The parts of a date, as its words give them.
private struct DateReader {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var clock: (hour: Int, minute: Int, second: Int, nanosecond: Int)?
  private var isAfternoon: Bool?
  /// Minutes east of Greenwich.
  private var offset: Int?

  /// Consumes every word; `false` if one is unknown or repeats something.
  mutating func read(_ text: Substring) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    return !words.isEmpty
      && words.allSatisfy { word in
        // A comma parts words, unless it comes before a fraction of a second.
        if word.contains(":") {
          return self.word(word.last == "," ? word.dropLast() : word)
        }
        return word.split(separator: ",").allSatisfy { self.word($0) }
      }
  }

  private mutating func word(_ word: Substring) -> Bool {
    if let cut = Self.timeMark(in: word) {
      return date(word[..<cut]) && time(word[word.index(after: cut)...])
    }
    if word.contains(":"), word.first != "+", word.first != "-" { return time(word) }
    guard let first = word.utf8.first else { return true }
    if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { return zone(word) }
    if first.isASCIIDigit { return date(word) || time(word) }
    let name = word.last == "." ? word.dropLast() : word
    if name == "at" || Self.place(of: name, in: EnglishCalendar.weekdays) != nil { return true }
    if let month = Self.place(of: name, in: EnglishCalendar.months) {
      return set(&self.month, month + 1)
    }
    return meridiem(word) || zone(word)
  }

  /// Where the `t` of `2025-11-04t16:00` stands.
  private static func timeMark(in word: Substring) -> Substring.Index? {
    guard let cut = word.firstIndex(of: "t"), let first = word.utf8.first, first.isASCIIDigit,
      let next = word[word.index(after: cut)...].utf8.first, next.isASCIIDigit
    else { return nil }
    return cut
  }

  private static func place(of name: Substring, in names: [String]) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    return names.firstIndex { full in
      let full = full.lowercased()
      return full == name || full.prefix(3) == name || name == "sept" && full == "september"
    }
  }

  private func set(_ part: inout Int?, _ value: Int) -> Bool {
    guard part == nil else { return false }
    part = value
    return true
  }

  /// `2025-11-04`, `2025/11`, `4-nov-2025`, `20251104`, `2025`, `4`, `4th`.
  private mutating func date(_ word: Substring) -> Bool {
    for sign in ["-", "/", "."] as [Character] where word.contains(sign) {
      let fields = word.split(separator: sign, omittingEmptySubsequences: false)
      guard (2...3).contains(fields.count), let first = Int(fields[0]) else { return false }
      if fields[0].utf8.count == 4, let second = Int(fields[1]), fields[1].utf8.count <= 2 {
        guard set(&year, first), set(&month, second) else { return false }
        guard fields.count == 3 else { return true }
        guard let third = Int(fields[2]), fields[2].utf8.count <= 2 else { return false }
        return set(&day, third)
      }
      guard fields.count == 3, let month = Self.place(of: fields[1], in: EnglishCalendar.months),
        let third = Int(fields[2])
      else { return false }
      return set(&day, first) && set(&self.month, month + 1)
        && set(&year, Self.full(third, digits: fields[2].utf8.count))
    }
    let digits = word.prefix { ("0"..."9").contains($0) }
    let ending = word[digits.endIndex...]
    guard let number = Int(digits) else { return false }
    switch (digits.utf8.count, ending) {
    case (8, ""):
      return set(&year, number / 10_000) && set(&month, number / 100 % 100)
        && set(&day, number % 100)
    case (4, ""): return set(&year, number)
    case (1...2, ""):
      // The second of two such numbers is a year.
      if day == nil { return set(&day, number) }
      return month != nil && set(&year, Self.full(number, digits: digits.utf8.count))
    case (1...2, "st"), (1...2, "nd"), (1...2, "rd"), (1...2, "th"): return set(&day, number)
    default: return false
    }
  }

  private static func full(_ year: Int, digits: Int) -> Int {
    digits > 2 ? year : year + (year < 69 ? 2000 : 1900)
  }

  /// `16:00`, `4:30pm`, `4pm`, `16:00:30.5z`, `160000+0200`.
  private mutating func time(_ word: Substring) -> Bool {
    guard clock == nil else { return false }
    let end = word.firstIndex { !("0"..."9").contains($0) && $0 != ":" && $0 != "." && $0 != "," }
    let ending = word[(end ?? word.endIndex)...]
    // A meridiem may be written with full stops.
    let digits = word[..<(end ?? word.endIndex)]
    let isMeridiem = meridiem(ending)
    var fields = digits.split(separator: ":", omittingEmptySubsequences: false)
    if fields.count == 1, digits.utf8.count == 6 || digits.utf8.count == 4, !isMeridiem {
      fields = stride(from: 0, to: digits.utf8.count, by: 2).map { digits.dropFirst($0).prefix(2) }
    } else if fields.count == 1 {
      guard isMeridiem, digits.utf8.count <= 2 else { return false }
    }
    var fraction: Substring = ""
    if let last = fields.last, let point = last.firstIndex(where: { $0 == "." || $0 == "," }) {
      guard fields.count == 3 else { return false }
      fraction = last[last.index(after: point)...]
      fields[2] = last[..<point]
    }
    let numbers = fields.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
    let nanosecond = Int((fraction + "000000000").prefix(9))
    guard numbers.count == fields.count, (1...3).contains(numbers.count), let nanosecond else {
      return false
    }
    clock = (
      numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0, nanosecond
    )
    return ending.isEmpty || isMeridiem || zone(ending)
  }

  private mutating func meridiem(_ word: Substring) -> Bool {
    guard isAfternoon == nil else { return false }
    switch word {
    case "am", "a.m.": isAfternoon = false
    case "pm", "p.m.": isAfternoon = true
    default: return false
    }
    return true
  }

  /// `z`, `utc`, `est`, `+02:00`, `-0500`, `+02`.
  private mutating func zone(_ word: Substring) -> Bool {
    if let known = Self.zones[String(word)] { return set(&offset, known * 60) }
    guard let sign = word.first, sign == "+" || sign == "-" else { return false }
    let digits = word.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4 || digits.utf8.count == 2, digits.utf8.allSatisfy(\.isASCIIDigit),
      let number = Int(digits)
    else { return false }
    let minutes = digits.utf8.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return set(&offset, sign == "-" ? -minutes : minutes)
  }

  private static let zones = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7,
  ]

  func time(on zone: DateClock?) -> CivilTime? {
    guard let year, let month, offset.map({ abs($0) < 24 * 60 }) ?? true else { return nil }
    var (hour, minute, second, nanosecond) = clock ?? (0, 0, 0, 0)
    if let isAfternoon {
      guard clock != nil, (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24 || minute == 0 && second == 0,
      var time = CivilTime(
        year: year, month: month, day: day ?? 1, hour: hour, minute: minute, second: second)
    else { return nil }
    // The end of a day is the beginning of the next, and so is a leap second's.
    time = CivilTime(secondsSince1970: time.secondsSince1970)
    (time.nanosecond, time.offset) = (nanosecond, offset ?? 0)
    if offset == nil, let zone {
      let local = time.secondsSince1970
      let moment = zone.moment(ofLocal: local)
      let seconds = zone.offset(moment)
      if moment + seconds != local { time = CivilTime(secondsSince1970: moment + seconds) }
      (time.nanosecond, time.offset) = (nanosecond, seconds / 60)
    }
    return time
  }
}
