extension String {
  /// The text as a terminal may show it: control characters, and those that turn the direction of writing, are
  /// written out, such as `\u{1B}`. Line breaks and tabs stay.
  package var escapedForTerminal: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminal {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The same on one line: line breaks and tabs are written out too.
  package var escapedOnOneLine: String {
    guard unicodeScalars.contains(where: { $0.steersTerminal || $0.isBreak }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminal || scalar.isBreak {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// For excerpts, which keep their width: each such character but a tab as `·`.
  package var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.steersTerminal || $0 == "\n" || $0 == "\r" ? "·" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Controls of ISO 6429 but for tab and line feed, line separators, and the marks of the bidirectional algorithm
  /// that reorder what follows (UAX 9).
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var isBreak: Bool { value == 0x09 || value == 0x0A }
}
