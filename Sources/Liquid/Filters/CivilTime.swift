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
    let days = seconds / 86400 - (seconds % 86400 < 0 ? 1 : 0)
    let rest = seconds - days * 86400
    // Counted from 1 March of the year 0, so that a leap day is the last of its year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.month = month < 10 ? month + 3 : month - 9
    self.day = dayOfYear - (153 * month + 2) / 5 + 1
    self.year = yearOfEra + era * 400 + (self.month <= 2 ? 1 : 0)
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
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day), (0...24).contains(hour),
      (0...59).contains(minute), (0...60).contains(second), abs(offset) < 24 * 60
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second, self.offset) = (hour, minute, second, offset)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var secondsSince1970: Int {
    daysSince1970 * 86400 + hour * 3600 + minute * 60 + second - offset * 60
  }

  /// Sunday is 0.
  var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

  /// 1 January is 1.
  var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + Self.days(inMonth: $1, of: year) }
  }

  /// The week and its year as ISO 8601 counts them: a week belongs to the year of its Thursday.
  var isoWeek: (year: Int, week: Int) {
    let thursday = CivilTime(secondsSince1970: (daysSince1970 + 3 - (weekday + 6) % 7) * 86400)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let dayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
