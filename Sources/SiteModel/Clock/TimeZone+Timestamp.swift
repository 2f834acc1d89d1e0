package import PolicyModel
internal import Text

extension TimeZone {
  /// The beginning of a day in RFC 3339, with the offset that the zone had then:
  /// `2025-11-04T00:00:00-05:00`.
  ///
  /// Where clocks skip midnight, the first time of the day. Offsets that are no whole minutes, of the
  /// nineteenth century, cannot be written in this form; such a moment is given in UTC.
  package func timestamp(of day: Day) -> String {
    let moment = moment(of: day, minute: 0)
    var offset = offset(at: moment)
    if offset % 60 != 0 { offset = 0 }
    let local = moment + offset
    let (days, second) = CivilDate.split(secondsSince1970: local)
    let time = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    let date = "\(Day(number: Int32(clamping: days)).iso)T\(time.joined(separator: ":"))"
    guard offset != 0 else { return date + "Z" }
    let east = [abs(offset) / 3600, abs(offset) / 60 % 60].map { $0.padded(to: 2) }
    return date + (offset < 0 ? "-" : "+") + east.joined(separator: ":")
  }
}
