internal import Text

/// The directives of `strftime`, as Ruby has them, in English.
enum DateFormat {
  /// What is between a `%` and its letter: `%-d`, `%^10a`, `%:z`, `%3N`.
  struct Directive {
    var isBare = false
    var padding: Unicode.Scalar?
    var isUpper = false
    var swapsCase = false
    var colons = 0
    var width: Int?
    /// `nil` at the end of the text.
    var letter: Unicode.Scalar?
  }

  /// What is wrong with a format; `nil` where every directive is known.
  static func problem(in format: String) -> String? {
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else { continue }
      let start = rest
      let directive = read(&rest)
      guard write(directive, of: CivilTime(secondsSince1970: 0)) == nil else { continue }
      let text = "%" + String(start[..<rest.startIndex])
      return directive.letter == nil
        ? "the format ends in the middle of a directive" : "'\(text)' is not a directive of dates"
    }
    return nil
  }

  /// The letters of its directives.
  static func letters(in format: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%", let letter = read(&rest).letter { letters.append(letter) }
    }
    return letters
  }

  /// A time in a format; an unknown directive stays as it is.
  static func write(_ time: CivilTime, _ format: String) -> String {
    var result = ""
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let start = rest
      if let text = write(read(&rest), of: time) {
        result += text
      } else {
        result += "%"
        rest = start
      }
    }
    return result
  }

  /// - Parameter rest: What follows the `%`.
  private static func read(_ rest: inout String.UnicodeScalarView.SubSequence) -> Directive {
    var directive = Directive()
    flags: while let scalar = rest.first {
      switch scalar {
      case "-": directive.isBare = true
      case "0", "_": directive.padding = scalar == "0" ? "0" : " "
      case "^": directive.isUpper = true
      case "#": directive.swapsCase = true
      case ":": directive.colons += 1
      default: break flags
      }
      rest.removeFirst()
    }
    while let scalar = rest.first, ("0"..."9").contains(scalar) {
      // No date is wider; more would only fill the memory.
      directive.width = min((directive.width ?? 0) * 10 + Int(scalar.value - 0x30), 100)
      rest.removeFirst()
    }
    // Other calendars, of which English has none.
    if let scalar = rest.first, scalar == "E" || scalar == "O", rest.count > 1 {
      rest.removeFirst()
    }
    directive.letter = rest.popFirst()
    return directive
  }

  private static func write(_ directive: Directive, of time: CivilTime) -> String? {
    guard let letter = directive.letter, directive.colons == 0 || letter == "z" else { return nil }
    func number(_ value: Int, _ width: Int, _ padding: Unicode.Scalar = "0") -> String {
      if directive.isBare { return String(value) }
      return padded(
        String(value), directive.width ?? width, directive.padding ?? padding)
    }
    func word(_ text: String) -> String {
      var text = text
      if directive.isUpper { text = text.uppercased() }
      if directive.swapsCase { text = letter == "p" ? text.lowercased() : text.uppercased() }
      return padded(text, directive.isBare ? 0 : directive.width ?? 0, directive.padding ?? " ")
    }
    switch letter {
    case "Y": return number(time.year, 4)
    case "C": return number(time.year / 100, 2)
    case "y": return number(time.year % 100, 2)
    case "m": return number(time.month, 2)
    case "B": return word(EnglishCalendar.months[time.month - 1])
    case "b", "h": return word(String(EnglishCalendar.months[time.month - 1].prefix(3)))
    case "d": return number(time.day, 2)
    case "e": return number(time.day, 2, " ")
    case "j": return number(time.dayOfYear, 3)
    case "H": return number(time.hour, 2)
    case "k": return number(time.hour, 2, " ")
    case "I": return number(time.clockHour, 2)
    case "l": return number(time.clockHour, 2, " ")
    case "M": return number(time.minute, 2)
    case "S": return number(time.second, 2)
    case "L": return fraction(of: time, digits: directive.width ?? 3)
    case "N": return fraction(of: time, digits: directive.width ?? 9)
    case "p": return word(time.hour < 12 ? "AM" : "PM")
    case "P": return word(time.hour < 12 ? "am" : "pm")
    case "A": return word(EnglishCalendar.weekdays[time.weekday])
    case "a": return word(String(EnglishCalendar.weekdays[time.weekday].prefix(3)))
    case "u": return number(time.weekday == 0 ? 7 : time.weekday, 1)
    case "w": return number(time.weekday, 1)
    case "V": return number(time.isoWeek.week, 2)
    case "G": return number(time.isoWeek.year, 4)
    case "g": return number(time.isoWeek.year % 100, 2)
    case "U": return number((time.dayOfYear + 6 - time.weekday) / 7, 2)
    case "W": return number((time.dayOfYear + 6 - (time.weekday + 6) % 7) / 7, 2)
    case "s": return number(time.secondsSince1970, 1)
    case "z":
      return offset(
        of: time, colons: directive.colons, width: directive.width ?? 0,
        padding: directive.padding ?? "0")
    case "Z": return word(time.offset == 0 ? "UTC" : offset(of: time, colons: 1))
    case "D", "x": return word(write(time, "%m/%d/%y"))
    case "F": return word(write(time, "%Y-%m-%d"))
    case "T", "X": return word(write(time, "%H:%M:%S"))
    case "R": return word(write(time, "%H:%M"))
    case "r": return word(write(time, "%I:%M:%S %p"))
    case "c": return word(write(time, "%a %b %e %H:%M:%S %Y"))
    case "v": return word(write(time, "%e-%^b-%Y"))
    case "n": return word("\n")
    case "t": return word("\t")
    case "%": return word("%")
    default: return nil
    }
  }

  private static func padded(_ text: String, _ width: Int, _ padding: Unicode.Scalar) -> String {
    let missing = width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    let fill = String(repeating: Character(padding), count: missing)
    // Zeros go behind a sign.
    if padding == "0", text.hasPrefix("-") { return "-" + fill + text.dropFirst() }
    return fill + text
  }

  private static func fraction(of time: CivilTime, digits: Int) -> String {
    let all = padded(String(time.nanosecond), 9, "0")
    return String(all.prefix(digits)) + String(repeating: "0", count: max(0, digits - 9))
  }

  /// - Parameter padding: What is in front of the hours: zeros behind the sign, spaces before it.
  private static func offset(
    of time: CivilTime, colons: Int, width: Int = 0, padding: Unicode.Scalar = "0"
  ) -> String {
    let sign = time.offset < 0 ? "-" : "+"
    let (hour, minute) = (abs(time.offset) / 60, padded("\(abs(time.offset) % 60)", 2, "0"))
    let rest =
      switch colons {
      case 0: minute
      case 2: ":\(minute):00"
      default: ":\(minute)"
      }
    let least = max(width, rest.utf8.count + 3)
    guard padding == "0" else { return padded("\(sign)\(hour)\(rest)", least, padding) }
    return sign + padded("\(hour)\(rest)", least - 1, "0")
  }
}

extension CivilTime {
  fileprivate var clockHour: Int { hour % 12 == 0 ? 12 : hour % 12 }
}

/// What a format of dates shows, for filters that know more of dates than Liquid.
package enum DateDirectives {
  /// What is wrong with a format; `nil` where every directive is known.
  package static func problem(in format: String) -> String? { DateFormat.problem(in: format) }

  /// The letters of its directives: `d`, `B` and `Y` of `%-d %B %Y`.
  package static func letters(in format: String) -> [Unicode.Scalar] {
    DateFormat.letters(in: format)
  }
}
