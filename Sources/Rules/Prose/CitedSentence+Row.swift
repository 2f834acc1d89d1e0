internal import Markdown
internal import Text

/// What a table's heads say with the cells under them: `Revoked by | EO 14148`, `In force | No`.
extension CitedSentence {
  /// Whether a cell of the link's row says that the cited thing has ended, as far as the column's head shows.
  ///
  /// - Parameter year: In which it ended.
  func isMarkedEndedInRow(until year: Int?) -> Bool {
    context.row.contains { cell in
      let head = Self.lowercased(cell.head)
      guard !head.isEmpty else { return false }
      if cell.isOwn { return isHeadOfEnded(head) }
      let text = Self.lowercased(cell.text)
      guard let first = text.first else { return false }
      if isHeadOfForce(head) { return Self.nos.contains(first) || isSpan(text, to: year) }
      guard isHeadOfEnd(head), !Self.nos.contains(first), !Self.doubts.contains(first) else {
        return false
      }
      // "Revoked | EO 13859" may be what the cited order revoked; a year or a tick is none.
      let isBare = head.count == 1 || head.contains { words.nouns.contains($0) }
      return !isBare || Self.yeses.contains(first)
        || text.contains { word in
          Int(word).map { named in year.map { 1700...$0 ~= named } ?? (named > 1700) } ?? false
        }
    }
  }

  /// `Revoked order`, `Repealed`, over the link's own column.
  private func isHeadOfEnded(_ head: [String]) -> Bool {
    guard head.contains(where: words.verbs.contains), !head.contains("by"), !head.contains("not")
    else { return false }
    return head.allSatisfy {
      words.verbs.contains($0) || Self.isThing($0) || ["in", "since", "executive"].contains($0)
        || $0.allSatisfy(\.isNumber)
    }
  }

  /// `Revoked by`, `Repealed in`, `Date of repeal`, `Ended`
  private func isHeadOfEnd(_ head: [String]) -> Bool {
    // "Order revoked": what another one revoked.
    func isEnd(_ word: String) -> Bool { words.verbs.contains(word) || words.nouns.contains(word) }
    return head.contains(where: isEnd)
      && head.allSatisfy { isEnd($0) || Self.joints.contains($0) }
  }

  /// `In force`, `Still valid?`, `Current`
  private func isHeadOfForce(_ head: [String]) -> Bool {
    head.contains {
      [
        "force", "effect", "valid", "active", "binding", "current", "applies", "applicable",
        "effective", "operative", "live",
      ].contains($0)
    } && !head.contains("not") && !head.contains("date")
  }

  /// `2023 – 2025`, `until January 2025`
  private func isSpan(_ text: [String], to year: Int?) -> Bool {
    let years = text.compactMap { Int($0) }.filter { 1700...2099 ~= $0 }
    guard let year, years.last == year else { return false }
    return years.count > 1 || text.first == "until" || text.first == "to"
  }

  /// The words of a cell, without its markup and the targets of its links.
  private static func lowercased(_ bytes: ContiguousArray<UInt8>) -> [String] {
    var words: [String] = []
    var depth = 0
    var word: [UInt8] = []
    var last: UInt8 = 0
    func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIIAlphanumeric }
    for byte in bytes.prefix(200) + [0x20] {
      if byte == UInt8(ascii: "("), last == UInt8(ascii: "]") { depth += 1 }
      if depth == 0, isPart(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self).lowercased())
        word = []
      }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
      last = byte
    }
    return words
  }

  private static let joints: Set<String> = [
    "by", "in", "on", "of", "date", "dates", "day", "year", "when", "who", "the", "since", "was",
    "status",
  ]
  private static let nos: Set<String> = [
    "no", "none", "never", "not", "—", "–", "n", "✗", "✘", "❌", "false", "ended",
  ]
  private static let yeses: Set<String> = ["yes", "y", "✓", "✔", "✅", "true", "x", "in"]
  private static let doubts: Set<String> = [
    "pending", "proposed", "planned", "possible", "unknown", "expected", "partly", "partially",
    "in",
  ]
}
