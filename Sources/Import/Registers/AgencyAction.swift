/// What a document of an agency is, by its type and the line ACTION at its head.
///
/// A word is given only where the line says nothing else: a rule that amends, delays or stays another one is not a
/// final rule of its own.
struct AgencyAction {
  /// An event in the history of a rule; `nil` where it is not known.
  private(set) var word: String?
  private(set) var subtype: String?

  init(type: String, action: String?, hasRIN: Bool) {
    guard let action else { return }
    let text = action.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "." })
      .joined(separator: " ")
    let parts = text.split { $0 == ";" || $0 == "," || $0 == ":" }.map { String($0).trimmed }
    func has(_ part: String) -> Bool { text.contains(part) }
    switch type {
    case "Proposed Rule":
      if Self.withdrawals.contains(text) {
        word = "withdrawn"
      } else if ["withdraw", "exten", "reopen", "hearing", "supplemental", "partial", "delay"]
        .contains(where: has)
      {
        word = nil
      } else if has("correct") {
        word = "corrected"
      } else if ["advance notice", "request for information", "notice of inquiry"].contains(
        where: has)
      {
        word = "prerule"
      } else if let first = parts.first, Self.proposals.contains(first) {
        word = "proposed"
      }
    case "Rule":
      if Self.delays.contains(text) {
        word = "delayed"
      } else if Self.withdrawals.contains(text) {
        word = "withdrawn"
      } else if ["delay", "withdraw", "stay", "partial"].contains(where: has) {
        word = nil
      } else if has("correct") {
        word = "corrected"
      } else if let first = parts.first, parts.dropFirst().allSatisfy(Self.requests.contains) {
        if Self.finals.contains(first) { word = "final" }
        if Self.interims.contains(first) { (word, subtype) = ("final", "interim-final") }
        if first == "direct final rule" { (word, subtype) = ("final", "direct-final") }
      }
    case "Notice":
      if hasRIN, has("request for information") || has("notice of inquiry") || has("advance notice")
      {
        word = "prerule"
      }
    default: break
    }
  }

  private static let proposals: Set<String> = [
    "proposed rule", "proposed rules", "notice of proposed rulemaking", "proposed rulemaking",
    "notice of proposed rule making", "notice of proposed rule",
  ]
  private static let finals: Set<String> = [
    "final rule", "final rules", "final regulation", "final regulations",
  ]
  private static let interims: Set<String> = [
    "interim final rule", "interim rule", "interim final rules",
  ]
  private static let delays: Set<String> = [
    "delay of effective date", "final rule; delay of effective date",
    "final rule; delayed effective date", "final rule; further delay of effective date",
    "final rule; notification of delay of effective date",
    "interim final rule; delay of effective date", "direct final rule; delay of effective date",
  ]
  private static let withdrawals: Set<String> = [
    "proposed rule; withdrawal", "proposed rules; withdrawal", "withdrawal of proposed rule",
    "withdrawal of proposed rules", "withdrawal of notice of proposed rulemaking",
    "withdrawal of proposed rulemaking", "notice of proposed rulemaking; withdrawal",
    "proposed rule; notice of withdrawal", "notice of withdrawal of proposed rule",
    "final rule; withdrawal", "withdrawal of final rule", "direct final rule; withdrawal",
    "withdrawal of direct final rule",
  ]
  /// What may stand behind without changing what it is.
  private static let requests: Set<String> = [
    "request for comments", "request for comment", "with request for comments",
  ]
}
