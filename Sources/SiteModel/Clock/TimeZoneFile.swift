internal import PolicyModel

/// A file of the tz database in the form TZif, RFC 8536, version 2 or later.
struct TimeZoneFile {
  private var transitions: [(from: Int, seconds: Int)] = []
  private var first = 0
  /// The rule for what comes after the last transition, as POSIX `TZ` has it.
  private var rule: PosixZone?

  /// - Returns: `nil` where the bytes are no such file.
  init?(_ bytes: ContiguousArray<UInt8>) {
    let reader = Reader(bytes: bytes)
    guard bytes.count > 44, bytes.starts(with: Array("TZif".utf8)), bytes[4] >= UInt8(ascii: "2"),
      let older = Counts(reader, at: 0), let counts = Counts(reader, at: older.end(wide: 4))
    else { return nil }
    let start = older.end(wide: 4) + 44
    let types = start + counts.times * 9
    func seconds(ofType type: Int) -> Int? { reader.integer(at: types + type * 6, bytes: 4) }
    guard let first = counts.types > 0 ? seconds(ofType: 0) : 0 else { return nil }
    self.first = first
    for index in 0..<counts.times {
      guard let from = reader.integer(at: start + index * 8, bytes: 8),
        let type = reader.byte(at: start + counts.times * 8 + index),
        let seconds = seconds(ofType: Int(type))
      else { return nil }
      transitions.append((from, seconds))
    }
    let footer = older.end(wide: 4) + counts.end(wide: 8) + 1
    if footer < bytes.count {
      rule = PosixZone(String(decoding: bytes[footer...].prefix { $0 != 0x0A }, as: UTF8.self))
    }
  }

  /// All offsets, the rule worked out up to a year.
  func offsets(until year: Int) -> [(from: Int, seconds: Int)] {
    var offsets = [(from: Int.min, seconds: first)] + transitions
    guard let rule else { return offsets }
    let last = transitions.last?.from ?? 0
    let start = Day(number: Int32(clamping: last / 86_400)).year
    if transitions.isEmpty { offsets = [(from: Int.min, seconds: rule.standard)] }
    for year in max(1970, start)...max(year, start) {
      for change in rule.changes(in: year) where change.from > last { offsets.append(change) }
    }
    return offsets
  }

  private struct Counts {
    let utc, standard, leaps, times, types, characters: Int

    init?(_ reader: Reader, at start: Int) {
      var counts: [Int] = []
      for index in 0..<6 {
        guard let count = reader.integer(at: start + 20 + index * 4, bytes: 4), count >= 0,
          count < 100_000
        else { return nil }
        counts.append(count)
      }
      (utc, standard, leaps) = (counts[0], counts[1], counts[2])
      (times, types, characters) = (counts[3], counts[4], counts[5])
    }

    /// The bytes from the block's beginning to its end, times being 4 or 8 bytes wide.
    func end(wide width: Int) -> Int {
      44 + times * (width + 1) + types * 6 + characters + leaps * (width + 4) + standard + utc
    }
  }

  private struct Reader {
    let bytes: ContiguousArray<UInt8>

    func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

    /// A signed number, most significant byte first.
    func integer(at index: Int, bytes count: Int) -> Int? {
      guard index >= 0, index + count <= bytes.count else { return nil }
      let raw = bytes[index..<index + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return count == 4 ? Int(Int32(truncatingIfNeeded: raw)) : Int(Int64(truncatingIfNeeded: raw))
    }
  }
}
