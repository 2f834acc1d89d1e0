internal import Files
package import PolicyModel
internal import Text

/// The UTC offsets of a place over time, or a fixed one.
package struct TimeZone: Sendable {
  package let name: String
  /// Each offset in seconds east holds from its moment on; the first from the beginning of time.
  let offsets: [(from: Int, seconds: Int)]

  package static let utc = TimeZone(name: "UTC", minutesEast: 0)

  package init(name: String, minutesEast: Int) {
    self.init(name: name, offsets: [(.min, minutesEast * 60)])
  }

  private init(name: String, offsets: [(from: Int, seconds: Int)]) {
    self.name = name
    self.offsets = offsets
  }

  /// Reads `UTC`, `+02:00`, or a zone of the tz database such as `America/New_York` from the system.
  ///
  /// - Returns: `nil` where the system has no such zone.
  package init?(named name: String) {
    if let minutes = TimeZone.minutesEast(name) {
      self.init(name: name, minutesEast: minutes)
      return
    }
    let file = TimeZone.file(named: name)
    TimeZoneLookups.note(name, file?.bytes)
    guard let file else { return nil }
    self.init(name: name, offsets: file.zone.offsets(until: 2100))
  }

  /// The file of the tz database that the system has for a name.
  static func file(named name: String) -> (bytes: ContiguousArray<UInt8>, zone: TimeZoneFile)? {
    guard Path.isSafeRelative(name) else { return nil }
    for folder in ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"] {
      guard let bytes = try? FileSystem.read(Path.join(folder, name), upTo: 1 << 20),
        let zone = TimeZoneFile(bytes)
      else { continue }
      return (bytes, zone)
    }
    return nil
  }

  package func day(at moment: Int) -> Day {
    let local = moment + offset(at: moment)
    return Day(number: Int32(clamping: CivilDate.split(secondsSince1970: local).days))
  }

  /// The moment at which clocks of the zone show a time of a day; the first if there are two.
  ///
  /// A time that clocks skip is taken as so much later: a day that begins with the skipped hour begins
  /// when clocks are put forward.
  package func moment(of day: Day, minute: Int) -> Int {
    let local = Int(day.number) * 86_400 + minute * 60
    let early = local - offset(at: local - 86_400)
    if early + offset(at: early) == local { return early }
    let late = local - offset(at: local + 86_400)
    return late + offset(at: late) == local ? late : early
  }

  package func offset(at moment: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle].from <= moment { low = middle + 1 } else { high = middle }
    }
    return offsets[max(0, low - 1)].seconds
  }

  /// `UTC`, `Z`, `+02:00`, `-0530`; `nil` for anything else.
  package static func minutesEast(_ text: String) -> Int? {
    if text == "UTC" || text == "Z" || text == "GMT" { return 0 }
    guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = text.utf8.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard number / 100 <= 14, number % 100 < 60 else { return nil }
    let minutes = number / 100 * 60 + number % 100
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
