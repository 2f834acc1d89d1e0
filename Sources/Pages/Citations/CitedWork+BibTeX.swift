internal import PolicyModel

extension CitedWork {
  /// An entry for BibTeX and BibLaTeX. What has no type of its own there, which is all law, is `@misc`.
  var bibTeX: String {
    var fields: [(name: String, value: String)] = [("title", "{\(title.escapedForTeX)}")]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append((name, value)) }
    }
    add("shorttitle", shortTitle.map { "{\($0.escapedForTeX)}" })
    add("author", authors.isEmpty ? nil : authors.map(\.bibTeXName).joined(separator: " and "))
    if form == .report {
      add("institution", publisher.map { "{\($0.escapedForTeX)}" })
      add("type", genre?.escapedForTeX)
    } else {
      add("organization", publisher.map { "{\($0.escapedForTeX)}" })
      add("howpublished", archive.map { "{\($0.escapedForTeX)}" })
      add("number", number?.escapedForTeX)
      add("note", reporter.map { "\($0.volume) Fed. Reg. \($0.page)".escapedForTeX })
    }
    if let date {
      let parts = date.isoParts
      add("year", parts[0])
      if parts.count > 1, let month = Int(parts[1]) { add("month", Self.months[month - 1]) }
      if parts.count > 2, let day = Int(parts[2]) { add("day", String(day)) }
    }
    add("url", address.map { $0.filter { $0 != "{" && $0 != "}" && $0 != "\\" } })
    var text = form == .report ? "@techreport{" : "@misc{"
    text.reserveCapacity(512)
    text.append(key, ",\n")
    for (name, value) in fields {
      // The names of months are macros, without braces.
      let isMacro = name == "month"
      text.append("  ", name, isMacro ? " = " : " = {")
      text.append(value, isMacro ? ",\n" : "},\n")
    }
    text += "}\n"
    return text
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
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
