internal import PolicyModel
internal import Text

extension CitedWork {
  /// An entry for BibTeX and BibLaTeX. What has no type of its own there, which is all law, is `@misc`.
  var bibTeX: CitationText {
    var text = CitationText()
    text.add(literal: form == .report ? "@techreport{" : "@misc{")
    text.add(key)
    text.add(literal: ",\n")
    text.add(field: "title", title.escapedForTeX, isVerbatim: true)
    text.add(field: "shorttitle", shortTitle?.escapedForTeX, isVerbatim: true)
    if !authors.isEmpty {
      text.add(field: "author", authors.map(\.bibTeXName).joined(separator: " and "))
    }
    let publisher = publisher?.escapedForTeX
    if form == .report {
      text.add(field: "institution", publisher, isVerbatim: true)
      text.add(field: "type", genre?.escapedForTeX)
    } else {
      text.add(field: "organization", publisher, isVerbatim: true)
      text.add(field: "howpublished", archive?.escapedForTeX, isVerbatim: true)
      text.add(field: "number", number?.escapedForTeX)
      text.add(field: "note", reporter.map { "\($0.volume) Fed. Reg. \($0.page)".escapedForTeX })
    }
    if let date {
      text.add(field: "year", date.year.padded(to: 4))
      if let month = date.month {
        // A macro, without braces.
        text.add(literal: "  month = ")
        text.add(Self.months[month - 1])
        text.add(literal: ",\n")
      }
      text.add(field: "day", date.day.map { String($0) })
    }
    text.add(field: "url", address.map { $0.withoutTeXCommands })
    text.add(literal: "}\n")
    return text
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension CitationText {
  /// Adds a field; nothing where it has no value.
  ///
  /// - Parameter isVerbatim: Whether styles may neither change its case nor split it.
  fileprivate mutating func add(
    field name: StaticString, _ value: String?, isVerbatim: Bool = false
  ) {
    guard let value, isVerbatim || !value.isEmpty else { return }
    add(literal: "  ")
    add(literal: name)
    add(literal: isVerbatim ? " = {{" : " = {")
    add(value)
    add(literal: isVerbatim ? "}},\n" : "},\n")
  }
}

extension CitedAuthor {
  fileprivate var bibTeXName: String {
    switch self {
    case .person(let family, let given, let suffix):
      ([family] + [suffix, given].compactMap { $0 }).map(\.escapedForTeX).joined(separator: ", ")
    case .literal(let name): "{\(name.escapedForTeX)}"
    }
  }
}

extension String {
  /// With the characters that TeX reads as commands written so that it sets them. Braces become commands: BibTeX
  /// counts them before TeX sees the backslash.
  fileprivate var escapedForTeX: String {
    let line = onOneLine
    guard line.hasTeXCommands else { return line }
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": text += "\\textbackslash{}"
      case "{": text += "\\textbraceleft{}"
      case "}": text += "\\textbraceright{}"
      case "~": text += "\\textasciitilde{}"
      case "^": text += "\\textasciicircum{}"
      case "#", "$", "%", "&", "_":
        text += "\\"
        text.unicodeScalars.append(scalar)
      // Quotation marks are harmless in a field in braces.
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// An address without the characters that no field can have in it.
  fileprivate var withoutTeXCommands: String {
    hasTeXCommands ? filter { $0 != "{" && $0 != "}" && $0 != "\\" } : self
  }

  /// Whether a byte of it is one that ``escapedForTeX`` escapes.
  private var hasTeXCommands: Bool {
    let bytes = utf8Span.span
    return bytes.indices.contains {
      switch bytes[$0] {
      case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"),
        UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "#")...UInt8(ascii: "&"):
        true
      default: false
      }
    }
  }
}
