internal import Text

/// A line with bars.
struct TableLine {
  var range: Range<Int>
  var form: Form
  var cells: Int

  enum Form: Equatable {
    /// Between two bars; `isSpaced` where a blank is behind the first.
    case framed(isSpaced: Bool)
    /// With bars between blanks.
    case open
    case delimiter(isValid: Bool)
    case grid
  }

  init?(_ bytes: ContiguousArray<UInt8>, _ line: Range<Int>) {
    guard let first = line.first, let last = line.last, line.count > 2 else { return nil }
    range = line
    cells = 0
    if bytes[first] == UInt8(ascii: "+"), bytes[last] == UInt8(ascii: "+"),
      bytes[line].allSatisfy({
        $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=")
          || $0 == UInt8(ascii: ":")
      })
    {
      form = .grid
      return
    }
    guard let count = Self.count(bytes, line) else { return nil }
    let isFirst = bytes[first] == UInt8(ascii: "|")
    let isLast = bytes[last] == UInt8(ascii: "|") && bytes[last - 1] != UInt8(ascii: "\\")
    cells = count.bars + 1 - (isFirst ? 1 : 0) - (isLast ? 1 : 0)
    if bytes.isDelimiter(line) {
      form = .delimiter(isValid: bytes.isValidDelimiter(line))
    } else if isFirst, isLast || bytes[first + 1].isSpaceOrTab && count.bars > 1 {
      form = .framed(isSpaced: bytes[first + 1].isSpaceOrTab && isLast)
    } else if !isFirst, count.spaced == count.bars {
      form = .open
    } else {
      return nil
    }
  }

  /// The bars of a line that are neither escaped nor in code, and those between blanks.
  private static func count(
    _ bytes: ContiguousArray<UInt8>, _ line: Range<Int>
  ) -> (bars: Int, spaced: Int)? {
    var (bars, spaced, isCode) = (0, 0, false)
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "|") where !isCode:
        if index > line.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
        bars += 1
        if index > line.lowerBound, index + 1 < line.upperBound, bytes[index - 1].isSpaceOrTab,
          bytes[index + 1].isSpaceOrTab
        {
          spaced += 1
        }
      default: break
      }
    }
    return bars == 0 ? nil : (bars, spaced)
  }

  /// Whether lines without a delimiter row are meant as a table: two between bars, one of two columns, or
  /// as many as nobody writes otherwise.
  static func isTable(_ run: [TableLine]) -> Bool {
    let framed = run.filter { $0.form != .open }
    if framed.count > 1 { return true }
    if let line = framed.first { return line.form == .framed(isSpaced: true) && line.cells > 1 }
    guard let cells = run.first?.cells, run.allSatisfy({ $0.cells == cells }) else { return false }
    return run.count > 2 || run.count == 2 && cells > 2
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a line consists of bars and of what is meant as hyphens.
  fileprivate func isDelimiter(_ line: Range<Int>) -> Bool {
    var hasDash = false
    var index = line.lowerBound
    while index < line.upperBound {
      switch self[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
        hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"), 0x20, 0x09: break
      case 0xE2:
        // Dashes of every length, a minus, and lines of boxes.
        guard index + 2 < line.upperBound else { return false }
        let isDash = self[index + 1] == 0x80 && (0x90...0x95).contains(self[index + 2])
        let isMinus = self[index + 1] == 0x88 && self[index + 2] == 0x92
        guard isDash || isMinus || self[index + 1] == 0x94 else { return false }
        hasDash = true
        index += 2
      default: return false
      }
      index += 1
    }
    return hasDash
  }

  /// Whether each cell of a delimiter row is hyphens, with a colon at its ends or without.
  fileprivate func isValidDelimiter(_ line: Range<Int>) -> Bool {
    var cells = self[line].split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        var part = cell
        while let first = part.first, first.isSpaceOrTab { part.removeFirst() }
        while let last = part.last, last.isSpaceOrTab { part.removeLast() }
        if part.first == UInt8(ascii: ":") { part.removeFirst() }
        if part.last == UInt8(ascii: ":") { part.removeLast() }
        return !part.isEmpty && part.allSatisfy { $0 == UInt8(ascii: "-") }
      }
  }
}
