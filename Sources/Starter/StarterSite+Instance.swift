package import PolicyModel
internal import Wording

/// The starter site written out for one day.
///
/// The files hold placeholders: `@{today}`, `@{today-7}` and `@{today+72 long}` are days counted from the
/// day of `init`, `@{zone}` is the site's zone, and what is between the lines `@{example}` and `@{end}`
/// is left out of an empty site.
extension StarterSite {
  /// - Parameters:
  ///   - day: The day of `init`; the example is dated from it.
  ///   - zone: A name for `timezone` in `site.yml`.
  ///   - hasExample: Whether the invented briefing and its records are part of the site.
  /// - Returns: Each file with its path below the new site's folder.
  package static func files(
    on day: Day, zone: String, hasExample: Bool
  ) -> [(path: String, bytes: ContiguousArray<UInt8>)] {
    var instance: [(path: String, bytes: ContiguousArray<UInt8>)] = []
    for file in files {
      let folder = file.path.split(separator: "/").dropLast().last
      let isExample = file.path.hasPrefix("Content/") && !["Content", "pages"].contains(folder)
      if isExample, !hasExample { continue }
      var path = file.path
      if folder == "briefings", let slash = path.lastIndex(of: "/") {
        path.insert(contentsOf: "\(day.iso)-", at: path.index(after: slash))
      }
      let text = String(decoding: file.bytes, as: UTF8.self)
      instance.append(
        (path, ContiguousArray(filled(text, day, zone: zone, hasExample: hasExample).utf8)))
    }
    return instance
  }

  private static func filled(
    _ text: String, _ day: Day, zone: String, hasExample: Bool
  ) -> String {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line {
      case "@{example}": isExample = true
      case "@{end}": isExample = false
      default: if hasExample || !isExample { lines.append(filled(line, day, zone: zone)) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func filled(_ line: Substring, _ day: Day, zone: String) -> String {
    var text = ""
    var rest = line
    while let open = rest.firstRange(of: "@{"),
      let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      text += rest[..<open.lowerBound]
      text += value(of: rest[open.upperBound..<close], day, zone: zone)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func value(of placeholder: Substring, _ day: Day, zone: String) -> String {
    guard placeholder != "zone" else { return zone }
    let words = placeholder.split(separator: " ")
    guard let first = words.first, first.hasPrefix("today") else {
      preconditionFailure("'\(placeholder)' is not a placeholder")
    }
    let offset = Int32(first.dropFirst("today".count)) ?? 0
    let meant = Day(number: day.number + offset)
    return words.last == "long" ? meant.written(in: .english) : meant.iso
  }
}
