internal import Markdown
internal import PolicyModel

/// Column heads and cells that say that the link's row is about something ended: `Revoked by | EO 14148`, `In force | No`.
extension CitedSentence {
  /// Whether a cell of the link's row says, under its head, that the link has ended, or dates the row before the end.
  ///
  /// - Parameter year: The year of the end.
  func isMarkedEndedInRow(until year: Int?) -> Bool {
    sentence.context.row.contains { cell in
      let head = TableCellText(cell.head).words
      let text = TableCellText(cell.text)
      if cell.isOwn { return isHeadOfEnded(head) || isHeadOfFormer(head) }
      guard let first = text.words.first else { return false }
      if Sentence.isHeadOfDates(cell.head), isDatedBefore(text) { return true }
      if isHeadOfStatus(head) || text.spoken.count <= 2 {
        if saysEnded(text) { return true }
      }
      if Self.untils.contains(where: head.contains), isHeadOfForce(head) || head.count == 1 {
        return text.years.contains { $0 <= year ?? $0 }
      }
      if Self.spanHeads.contains(where: head.contains), isSpan(text, to: year) { return true }
      if isHeadOfForce(head) { return Self.nos.contains(first) || isSpan(text, to: year) }
      guard isHeadOfEnd(head), !Self.nos.contains(first), !Self.doubts.contains(first) else {
        return false
      }
      // "Revoked | EO 13859" may mean what the linked order revoked, so only a year or a tick counts.
      let isBare = head.count == 1 || head.contains { words.nouns.contains($0) }
      return !isBare || Self.yeses.contains(first) || text.years.contains { $0 <= year ?? $0 }
    }
  }

  /// `Apr. 23, 2024 | FTC adopts the rule`: a row of a chronology, before the end.
  private func isDatedBefore(_ text: TableCellText) -> Bool {
    guard let end, let date = text.date else { return false }
    return date.lastDay < end.firstDay
  }

  /// Whether a cell alone says that something has ended: `Set aside by E.D. Tex.`, `Not in effect`.
  private func saysEnded(_ text: TableCellText) -> Bool {
    // Without symbols such as a red dot.
    let text = ContiguousArray(text.plain.filter { $0 < 0x80 })
    guard text.count < 100 else { return false }
    let sentence = Sentence(
      text: text, range: text.indices,
      words: Sentence.words(of: text, in: text.indices, Quotations(in: text)), links: [],
      hasNote: false)
    return Introduction(sentence, words).saysEnded
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

  /// `Old`, `Previous rule`, beside `New` or `Now`; `Replaces`
  private func isHeadOfFormer(_ head: [String]) -> Bool {
    guard let first = head.first else { return false }
    if head.count == 1, words.actives.contains(first) || Self.enders.contains(first) {
      return true
    }
    return Self.formerHeads.contains(first)
      && sentence.context.row.contains { cell in
        !cell.isOwn && TableCellText(cell.head).words.first.map(Self.newHeads.contains) == true
      }
  }

  /// `Revoked by`, `Repealed in`, `Date of repeal`, `Ended`
  private func isHeadOfEnd(_ head: [String]) -> Bool {
    func isEnd(_ word: String) -> Bool { words.verbs.contains(word) || words.nouns.contains(word) }
    return head.contains(where: isEnd)
      && head.allSatisfy { isEnd($0) || Self.joints.contains($0) }
  }

  /// `In force`, `Still valid?`, `Current`
  private func isHeadOfForce(_ head: [String]) -> Bool {
    (head.contains { Self.forces.contains($0) } || head.contains("good") && head.contains("law"))
      && !head.contains("not") && !head.contains("date")
  }

  private func isHeadOfStatus(_ head: [String]) -> Bool {
    head.contains { Self.statuses.contains($0) }
  }

  /// `2023 – 2025`, `until January 2025`
  private func isSpan(_ text: TableCellText, to year: Int?) -> Bool {
    guard let year, text.years.last == year else { return false }
    return text.years.count > 1 || ["until", "to", "through"].contains(text.words.first)
  }

  private static let formerHeads: Set<String> = [
    "old", "previous", "prior", "former", "then", "before", "predecessor", "was", "earlier",
  ]
  private static let newHeads: Set<String> = [
    "new", "now", "current", "currently", "successor", "after", "today", "replacement", "present",
    "since",
  ]
  private static let spanHeads: Set<String> = [
    "dates", "years", "period", "life", "lifespan", "duration", "term",
  ]
  private static let forces: Set<String> = [
    "force", "effect", "valid", "active", "binding", "current", "applies", "applicable",
    "effective", "operative", "live", "survives", "enforced", "books",
  ]
  private static let statuses: Set<String> = [
    "status", "result", "outcome", "disposition", "fate", "state", "standing", "now", "today",
    "ruling", "decision", "happened",
  ]
  private static let untils: Set<String> = ["until", "to", "through", "till"]
  private static let joints: Set<String> = [
    "us", "u", "s", "federal", "american", "eu", "uk", "formal", "final", "official",
    "by", "in", "on", "of", "date", "dates", "day", "year", "when", "who", "the", "since", "was",
    "status",
  ]
  private static let nos: Set<String> = [
    "no", "none", "never", "not", "—", "n", "✗", "✘", "❌", "false", "ended",
  ]
  private static let yeses: Set<String> = ["yes", "y", "✓", "✔", "✅", "true", "x", "in"]
  private static let doubts: Set<String> = [
    "pending", "proposed", "planned", "possible", "unknown", "expected", "partly", "partially",
    "in",
  ]
}
