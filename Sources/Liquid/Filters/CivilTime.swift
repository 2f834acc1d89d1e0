internal import Text

/// A moment as calendars and clocks show it, in the proleptic Gregorian calendar.
struct CivilTime: Sendable {
  var year: Int
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0
  /// Minutes east of Greenwich.
  var offset = 0

  /// The moment so many seconds after 1970 began in Greenwich.
  init(secondsSince1970 seconds: Int) {
    let (days, rest) = CivilDate.split(secondsSince1970: seconds)
    let date = CivilDate(daysSince1970: days)
    (year, month, day) = (date.year, date.month, date.day)
    self.hour = rest / 3600
    self.minute = rest / 60 % 60
    self.second = rest % 60
  }

  /// The moment so many seconds after 1970 began in Greenwich, as a place so many minutes east has it.
  init(secondsSince1970 seconds: Int, offset: Int) {
    self.init(secondsSince1970: seconds + offset * 60)
    self.offset = offset
  }

  init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offset: Int = 0
  ) {
    guard (0...9999).contains(year), CivilDate(year: year, month: month, day: day).isValid,
      (0...24).contains(hour),
      (0...59).contains(minute), (0...60).contains(second), abs(offset) < 24 * 60
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second, self.offset) = (hour, minute, second, offset)
  }

  private var date: CivilDate { CivilDate(year: year, month: month, day: day) }

  var daysSince1970: Int { date.daysSince1970 }

  var secondsSince1970: Int {
    daysSince1970 * 86400 + hour * 3600 + minute * 60 + second - offset * 60
  }

  /// Sunday is 0.
  var weekday: Int { CivilDate.weekday(daysSince1970: daysSince1970) }

  /// 1 January is 1.
  var dayOfYear: Int { date.dayOfYear }

  /// The week and its year as ISO 8601 counts them: a week belongs to the year of its Thursday.
  var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDate(daysSince1970: daysSince1970 + 3 - (weekday + 6) % 7)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }
}
