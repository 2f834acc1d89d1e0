internal import Diagnostics
internal import Liquid
internal import PolicyModel
internal import Text
internal import Wording

extension Filter {
  /// `date: "long"`, `"short"`, `"month"`, `"year"` or `"iso"`, else the directives of strftime; a date of
  /// the site as a record or as text, or any other date that is read.
  ///
  /// Of a date that is not known to the day no directive shows one.
  static func siteDate(on clock: DateClock?, _ wording: Wording) -> Filter {
    let standard = Filter.date(on: clock)
    return Filter(
      "date", takes: 1...1, gives: .text, reads: .fields(["iso", "text", "short"]),
      checksFirst: problem(inFormat:)
    ) {
      value, arguments throws(FilterError) in
      let format = arguments.first.string
      if arguments.isStrict, let problem = problem(inFormat: format) { throw FilterError(problem) }
      switch value {
      case .text, .html, .integer, .record: break
      default: return try standard.apply(value, arguments)
      }
      var text = value.string
      if case .record(let date) = value {
        // Quarters are written as such, which the form for data cannot say.
        if format == "long" || format == "short",
          let known = date[format == "long" ? "text" : "short"]
        {
          return known
        }
        text = date["iso"]?.string ?? ""
      }
      if text.isEmpty { return .text("") }
      text = PartialDate.ofMonthInWords(text) ?? text
      if let date = try? PartialDate(parsing: text) {
        if let styled = date.written(as: format, in: wording) { return .text(styled) }
        if date.exactDay == nil {
          guard !format.isEmpty else { return .text(text) }
          try date.check(format)
          return try standard.apply(.text(date.firstDay.iso), arguments)
        }
      } else if styles.contains(format) {
        var day = arguments
        day.first = .text("%Y-%m-%d")
        let written = try standard.apply(.text(text), day)
        guard let date = try? PartialDate(parsing: written.string) else { return written }
        return .text(date.written(as: format, in: wording) ?? written.string)
      }
      return try standard.apply(isSeconds(value) ? value : .text(text), arguments)
    }
  }

  private static let styles = ["long", "short", "month", "year", "iso"]

  private static func isSeconds(_ value: Value) -> Bool {
    if case .record = value { false } else { true }
  }

  /// What is wrong with a style or a format.
  @Sendable private static func problem(inFormat format: String) -> String? {
    if styles.contains(format) || format.isEmpty { return nil }
    guard format.utf8.contains(UInt8(ascii: "%")) else {
      let nearest = styles.closestMatch(to: format).map { "; did you mean '\($0)'?" }
      return "'\(format)' is not a style of dates and has no directive such as %Y"
        + (nearest ?? ": the styles are \(styles.joined(separator: ", "))")
    }
    return DateDirectives.problem(in: format)
  }
}

extension PartialDate {
  /// `2025-11` for `November 2025` and `Nov 2025`, which name no day; `nil` for other texts.
  fileprivate static func ofMonthInWords(_ text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count == 2, words[1].utf8.count == 4,
      words[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else {
      return nil
    }
    let name = String(words[0].lowercased().split(separator: ".").first ?? "")
    guard
      let place = monthNames.firstIndex(where: {
        $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september"
      })
    else { return nil }
    let number = place + 1
    return "\(words[1])-\(number < 10 ? "0" : "")\(number)"
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november",
    "december",
  ]

  /// The date in a named style; `nil` for what is no style.
  fileprivate func written(as form: String, in wording: Wording) -> String? {
    switch form {
    case "long": written(in: wording)
    case "short": short(in: wording)
    case "iso": iso
    case "year": "\(year)"
    case "month": writtenMonth(in: wording)
    default: nil
    }
  }

  /// - Throws: Where a format shows more of a date than is known of this one.
  fileprivate func check(_ format: String) throws(FilterError) {
    var known = "YCy%nt"
    if case .month = precision { known += "mBbh" }
    for letter in DateDirectives.letters(in: format) where !known.unicodeScalars.contains(letter) {
      throw FilterError(
        "'\(iso)' is not a full date, and '%\(letter)' shows more of it than is known; 'long' and 'short' write what is"
      )
    }
  }
}
