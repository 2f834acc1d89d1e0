extension Filter {
  /// `date: "%-d %B %Y"`: a date in the directives of `strftime`, in English.
  ///
  /// What is not a date passes as it is, and so do `now` and `today`: a template has no clock, so that
  /// the same content gives the same bytes.
  package static let date = Filter("date", takes: 1...1, gives: .text) { value, arguments in
    let format = arguments.first.string
    guard !format.isEmpty, let time = CivilTime(parsing: value.string) else { return value }
    return .text(time.formatted(format))
  }
}

extension CivilTime {
  /// The time in the directives of `strftime`, with the flags `-`, `0`, `_` and `^`; an unknown
  /// directive stays as it is.
  func formatted(_ format: String) -> String {
    var result = ""
    var rest = format.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let directive = rest
      var flag: Unicode.Scalar?
      if let next = rest.first, "-0_^".unicodeScalars.contains(next) { flag = rest.popFirst() }
      if let letter = rest.popFirst(), let text = text(of: letter, flag: flag) {
        result += flag == "^" ? text.uppercased() : text
      } else {
        result += "%"
        rest = directive
      }
    }
    return result
  }

  private func text(of directive: Unicode.Scalar, flag: Unicode.Scalar?) -> String? {
    switch directive {
    case "Y": String(year)
    case "C": padded(year / 100, 2, flag)
    case "y": padded(year % 100, 2, flag)
    case "m": padded(month, 2, flag)
    case "B": Self.monthNames[month - 1]
    case "b", "h": String(Self.monthNames[month - 1].prefix(3))
    case "d": padded(day, 2, flag)
    case "e": padded(day, 2, flag ?? "_")
    case "j": padded(dayOfYear, 3, flag)
    case "H": padded(hour, 2, flag)
    case "k": padded(hour, 2, flag ?? "_")
    case "I": padded(clockHour, 2, flag)
    case "l": padded(clockHour, 2, flag ?? "_")
    case "M": padded(minute, 2, flag)
    case "S": padded(second, 2, flag)
    case "L": "000"
    case "p": hour % 24 < 12 ? "AM" : "PM"
    case "P": hour % 24 < 12 ? "am" : "pm"
    case "A": Self.dayNames[weekday]
    case "a": String(Self.dayNames[weekday].prefix(3))
    case "u": String(weekday == 0 ? 7 : weekday)
    case "w": String(weekday)
    case "V": padded(isoWeek.week, 2, flag)
    case "G": String(isoWeek.year)
    case "U": padded((dayOfYear + 6 - weekday) / 7, 2, flag)
    case "W": padded((dayOfYear + 6 - (weekday + 6) % 7) / 7, 2, flag)
    case "s": String(secondsSince1970)
    case "z": (offset < 0 ? "-" : "+") + padded(abs(offset) / 60 * 100 + abs(offset) % 60, 4, nil)
    case "Z": offset == 0 ? "UTC" : ""
    case "D", "x": formatted("%m/%d/%y")
    case "F": formatted("%Y-%m-%d")
    case "T", "X": formatted("%H:%M:%S")
    case "R": formatted("%H:%M")
    case "r": formatted("%I:%M:%S %p")
    case "c": formatted("%a %b %e %H:%M:%S %Y")
    case "n": "\n"
    case "t": "\t"
    case "%": "%"
    default: nil
    }
  }

  private var clockHour: Int { hour % 12 == 0 ? 12 : hour % 12 }

  private func padded(_ number: Int, _ width: Int, _ flag: Unicode.Scalar?) -> String {
    let digits = String(number)
    guard flag != "-", digits.utf8.count < width else { return digits }
    return String(repeating: flag == "_" ? " " : "0", count: width - digits.utf8.count) + digits
  }
}
