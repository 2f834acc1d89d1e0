internal import Diagnostics
internal import Files
internal import PolicyModel
internal import Text

/// The names of the time zones that the system knows, for hints.
enum TimeZoneNames {
  /// The probable name or offset for a text: `Europe/Berln`, `berlin`, `EST`, `GMT+1`, `+2`.
  static func meant(by text: String) -> String? {
    if let name = places[folded(text)] { return name }
    if let sign = text.first, sign == "+" || sign == "-" || sign == "−",
      let hours = Int(text.dropFirst()), hours <= 14, text.utf8.count <= 5
    {
      return "\(sign == "+" ? "+" : "-")\(hours < 10 ? "0" : "")\(hours):00"
    }
    let offset = Publication.Zone.hint(for: text).dropFirst("write ".count)
    if let first = offset.first, first == "+" || first == "-", !offset.contains(",") {
      return String(offset)
    }
    let names = known()
    let plain = folded(text)
    return names.first { folded($0) == plain }
      ?? names.first { folded($0.split(separator: "/").last.map(String.init) ?? $0) == plain }
      ?? names.nearMiss(to: text)?.text
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
  }

  /// From the table of the tz database, in its order; empty where the system has none.
  private static func known() -> [String] {
    for folder in ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"] {
      for table in ["zone1970.tab", "zone.tab"] {
        guard let bytes = try? FileSystem.read(Path.join(folder, table), upTo: 1 << 20) else {
          continue
        }
        return bytes.split(separator: UInt8(ascii: "\n"))
          .filter { $0.first != UInt8(ascii: "#") }
          .compactMap { line in
            let fields = line.split(separator: UInt8(ascii: "\t"))
            return fields.count > 2 ? String(decoding: fields[2], as: UTF8.self) : nil
          }
      }
    }
    return []
  }

  /// Common abbreviations for the time of a place, in summer and winter.
  private static let places = [
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "eastern": "America/New_York", "easterntime": "America/New_York",
    "newyork": "America/New_York", "washington": "America/New_York",
    "washingtondc": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago",
    "ct": "America/Chicago", "central": "America/Chicago", "centraltime": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver",
    "mountain": "America/Denver", "mountaintime": "America/Denver", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "pacifictime": "America/Los_Angeles", "bst": "Europe/London", "cet": "Europe/Brussels",
    "cest": "Europe/Brussels", "z": "UTC",
  ]
}
