package import PolicyModel

extension English {
  package func date(_ date: PartialDate) -> String {
    let year = date.year
    return switch date.precision {
    case .year: "\(year)"
    case .half(let half): "\(half == 1 ? "first" : "second") half of \(year)"
    case .quarter(let quarter): "\(Self.ordinals[quarter - 1]) quarter of \(year)"
    case .month(let month): "\(Day.monthName(month)) \(year)"
    case .day(let month, let day): written(day, Day.monthName(month), year)
    }
  }

  package func shortDate(_ date: PartialDate) -> String {
    let year = date.year
    return switch date.precision {
    case .year: "\(year)"
    case .half(let half): "H\(half) \(year)"
    case .quarter(let quarter): "Q\(quarter) \(year)"
    case .month(let month): "\(Self.shortMonths[month - 1]) \(year)"
    case .day(let month, let day): written(day, Self.shortMonths[month - 1], year)
    }
  }

  package func clause(on date: PartialDate) -> String {
    let written = self.date(date)
    return switch date.precision {
    case .day: "on \(written)"
    case .half, .quarter: "in the \(written)"
    case .year, .month: "in \(written)"
    }
  }

  package func month(of date: PartialDate) -> String {
    switch date.precision {
    case .day(let month, _), .month(let month): "\(Day.monthName(month)) \(date.year)"
    default: self.date(date)
    }
  }

  package func time(minute: Int) -> String {
    let (hour, rest) = (minute / 60, padded(minute % 60))
    return switch dates {
    case .dayMonthYear: "\(hour):\(rest)"
    case .monthDayYear: "\((hour + 11) % 12 + 1):\(rest) \(hour < 12 ? "a.m." : "p.m.")"
    }
  }

  package func time(_ time: TimeOfDay) -> String {
    let written = self.time(minute: time.minute)
    switch time.zone {
    case .fixed(0): return "\(written) UTC"
    case .fixed(let east):
      let (hours, minutes) = (abs(east) / 60, abs(east) % 60)
      return "\(written) UTC\(east < 0 ? "−" : "+")\(padded(hours)):\(padded(minutes))"
    case .named("America/New_York"): return "\(written) Eastern time"
    case .named(let name):
      let place = name.split(separator: "/").last.map(String.init) ?? name
      return "\(written), \(place.map { $0 == "_" ? " " : String($0) }.joined()) time"
    }
  }

  /// What closes a date before the rest of its clause: with the month first a comma, `on January 20, 2025, by …`.
  func comma(after date: PartialDate) -> String {
    dates == .monthDayYear && date.exactDay != nil ? "," : ""
  }

  private func written(_ day: Int, _ month: String, _ year: Int) -> String {
    let (day, year) = (String(day), String(year))
    return switch dates {
    case .dayMonthYear: day + " " + month + " " + year
    case .monthDayYear: month + " " + day + ", " + year
    }
  }

  private static let shortMonths = (1...12).map { String(Day.monthName($0).prefix(3)) }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let ordinals = ["first", "second", "third", "fourth"]
}
