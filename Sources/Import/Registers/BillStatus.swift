/// A status code of unitedstates/congress: `PASS_OVER:HOUSE`.
///
/// The project works them out from the words of actions; they are on the actions that bring a bill on.
struct BillStatus {
  private let code: String

  /// `nil` for a code that is not known.
  init?(_ code: String) {
    guard Self.events[code] != nil || Self.passages.contains(code) else { return nil }
    self.code = code
  }

  private static let events: [String: String] = [
    "INTRODUCED": "introduced", "REFERRED": "referred", "REPORTED": "reported",
    "PASS_OVER:HOUSE": "passed-house", "PASS_OVER:SENATE": "passed-senate",
    "PASS_BACK:HOUSE": "passed-house", "PASS_BACK:SENATE": "passed-senate",
    "PASSED:SIMPLERES": "agreed-to", "PASSED:CONCURRENTRES": "agreed-to",
    "PASSED:CONSTAMEND": "proposed-to-states",
    "CONFERENCE:PASSED:HOUSE": "resolving-differences",
    "CONFERENCE:PASSED:SENATE": "resolving-differences",
    "PROV_KILL:SUSPENSIONFAILED": "stalled", "PROV_KILL:CLOTUREFAILED": "cloture-failed",
    "PROV_KILL:PINGPONGFAIL": "resolving-differences", "PROV_KILL:VETO": "vetoed",
    "VETOED:POCKET": "pocket-vetoed",
    "VETOED:OVERRIDE_FAIL_ORIGINATING:HOUSE": "override-failed",
    "VETOED:OVERRIDE_FAIL_ORIGINATING:SENATE": "override-failed",
    "VETOED:OVERRIDE_FAIL_SECOND:HOUSE": "override-failed",
    "VETOED:OVERRIDE_FAIL_SECOND:SENATE": "override-failed",
    "VETOED:OVERRIDE_PASS_OVER:HOUSE": "override-passed-house",
    "VETOED:OVERRIDE_PASS_OVER:SENATE": "override-passed-senate",
    "VETOED:OVERRIDE_COMPLETE:HOUSE": "override-passed-house",
    "VETOED:OVERRIDE_COMPLETE:SENATE": "override-passed-senate",
    "FAIL:ORIGINATING:HOUSE": "failed", "FAIL:ORIGINATING:SENATE": "failed",
    "FAIL:SECOND:HOUSE": "failed", "FAIL:SECOND:SENATE": "failed",
    "ENACTED:SIGNED": "enacted", "ENACTED:VETO_OVERRIDE": "enacted",
    "ENACTED:TENDAYRULE": "enacted",
  ]

  /// Passages of the second chamber, which the code does not name.
  private static let passages: Set<String> = ["PASSED:BILL"]

  /// The event of a history.
  ///
  /// - Parameters:
  ///   - chamber: `h` or `s`, where the action happened.
  ///   - hasPassed: The events before.
  func event(chamber: String?, hasPassed: Set<String>) -> String? {
    guard Self.passages.contains(code) else { return Self.events[code] }
    let word: String
    switch chamber {
    case "h": word = "passed-house"
    case "s": word = "passed-senate"
    default: return "passed-both"
    }
    // A chamber that agrees to the other one's changes has passed it before.
    return hasPassed.contains(word) ? "passed-both" : word
  }

  var how: String? {
    switch code {
    case "ENACTED:SIGNED": "signed"
    case "ENACTED:VETO_OVERRIDE": "override"
    case "ENACTED:TENDAYRULE": "ten-day"
    default: nil
    }
  }

  /// Whether the second chamber passed it with changes.
  var isAmended: Bool { code.hasPrefix("PASS_BACK:") }

  /// The stages of a history that agree with the code.
  var stages: Set<String> {
    if Self.passages.contains(code) {
      return ["passed-both", "passed-house", "passed-senate", "presented", "died"]
    }
    var stages: Set<String> = [Self.events[code] ?? ""]
    switch code {
    // The code names no stage between introduction and passage by another word.
    case "INTRODUCED", "REFERRED": stages.formUnion(["introduced", "referred"])
    case "ENACTED:SIGNED", "ENACTED:VETO_OVERRIDE", "ENACTED:TENDAYRULE":
      stages.formUnion(["effective", "enacted"])
    case "PASS_BACK:HOUSE", "PASS_BACK:SENATE": stages.insert("resolving-differences")
    default: break
    }
    if !code.hasPrefix("ENACTED") { stages.insert("died") }
    return stages
  }
}

/// The votes in the words of an action.
enum Vote {
  /// `294 - 134` → `294-134`.
  static func read(_ text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }
      .map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
    for (index, word) in words.enumerated() where word == "-" || word == "–" {
      guard index > 0, index + 1 < words.count, let ayes = Int(words[index - 1]),
        let noes = Int(words[index + 1])
      else { continue }
      return "\(ayes)-\(noes)"
    }
    for word in words {
      let parts = word.split { $0 == "-" || $0 == "–" }
      if parts.count == 2, let ayes = Int(parts[0]), let noes = Int(parts[1]), ayes + noes > 1,
        ayes < 536
      {
        return "\(ayes)-\(noes)"
      }
    }
    return nil
  }
}
