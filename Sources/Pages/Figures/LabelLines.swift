internal import Text

/// A text of a drawing in lines, since SVG breaks none.
///
/// The width of letters is estimated for the fonts of systems, on the safe side, so that a line rarely reaches beyond its room.
struct LabelLines {
  private(set) var lines: [String] = []
  /// Whether the last line ends with an ellipsis in place of the rest.
  private(set) var isCut = false

  /// - Parameters:
  ///   - width: The room in sizes of the font (em).
  ///   - most: How many lines there is room for.
  init(_ text: String, width: Double, most: Int = 2, isBold: Bool = false) {
    let room = isBold ? width * 0.93 : width
    var line = ""
    var used = 0.0
    var rest = text.split(separator: " ", omittingEmptySubsequences: true)[...]
    while let word = rest.first {
      let length = Self.width(of: word)
      let isLast = lines.count == most - 1
      if line.isEmpty ? length <= room : used + Self.space + length <= room {
        line += line.isEmpty ? String(word) : " " + word
        used += (used > 0 ? Self.space : 0) + length
        rest.removeFirst()
      } else if !isLast, !line.isEmpty {
        lines.append(line)
        (line, used) = ("", 0)
      } else {
        break
      }
    }
    if !rest.isEmpty {
      isCut = true
      line = Self.cut(line, before: rest[rest.startIndex], to: room)
    }
    if !line.isEmpty { lines.append(line) }
  }

  /// A line with an ellipsis, after a word where there is one.
  private static func cut(_ line: String, before word: Substring, to room: Double) -> String {
    var words = line.split(separator: " ")
    while words.count > 1, width(of: words.joined(separator: " ") + "…") > room {
      words.removeLast()
    }
    guard words.isEmpty else { return words.joined(separator: " ") + "…" }
    var part = word
    while part.count > 1, width(of: part + "…") > room { part.removeLast() }
    return part + "…"
  }

  private static let space = 0.3

  /// In sizes of the font.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of letter: Unicode.Scalar) -> Double {
    switch letter {
    case " ", "i", "j", "l", "f", "t", "r", "I", ".", ",", ":", ";", "'", "|", "!", "(", ")", "-",
      "’", "/":
      0.34
    case "m", "w", "M", "W", "@", "%", "—", "…": 0.95
    case "A"..."Z": 0.71
    case "0"..."9", "$", "€", "£", "–": 0.6
    case "a"..."z": 0.56
    default: letter.value < 0x250 ? 0.64 : letter.value < 0x1100 ? 0.75 : 1.05
    }
  }

  /// Writes the content of a `text` element: its lines, each below the one before.
  ///
  /// A space ends each line but the last, so that they are read as separate words.
  func write(at x: Int, height: Int, into out: inout ContiguousArray<UInt8>) {
    for (place, line) in lines.enumerated() {
      if place == 0 {
        out.append(escaping: line)
      } else {
        out.append(literal: " <tspan x=\"")
        out.append(number: x)
        out.append(literal: "\" dy=\"")
        out.append(number: height)
        out.append(literal: "\">")
        out.append(escaping: line)
        out.append(literal: "</tspan>")
      }
    }
  }
}
