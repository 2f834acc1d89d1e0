import PolicyModel

/// An action on a bill of a state, with the classes that Open States gives it.
struct StateAction {
  let date: Located<Day>
  let text: Located<String>
  let classes: [String]
  /// Whose action it is.
  let body: StateBody?
  let order: Int
}

/// A part of a legislature, or an executive.
struct StateBody {
  let name: String
  /// `lower`, `upper`, `legislature`, `executive`.
  let classification: String

  /// The event of a passage there; `nil` where the chamber has another name than most.
  var passage: String? {
    switch classification {
    case "lower" where name.contains("Assembly"): "passed-assembly"
    case "lower" where name.contains("House"): "passed-house"
    case "upper" where name.contains("Senate"): "passed-senate"
    default: nil
    }
  }
}

extension StateAction {
  /// What an action brings a bill to. Classes are guessed from the words, and are often wrong: a motion to kill a bill
  /// that failed is a `failure`. So both have to say it, and words that may say the opposite make it none.
  struct Meaning {
    let word: String
    var how: String?
    /// The day in the words, where the register's date is that of the journal.
    var day: Day?
  }

  var meaning: Meaning? {
    let words = Self.words(of: text.value)
    for name in classes {
      guard let rule = Self.rules[name], rule.any.contains(where: { words.has($0) }),
        !rule.none.contains(where: { words.has($0) }),
        !Self.doubts.contains(where: { words.has($0) })
      else { continue }
      var meaning = Meaning(word: rule.event)
      if name == "passage" {
        guard let event = body?.passage else { continue }
        meaning = Meaning(word: event)
      } else if name == "veto-override-passage" {
        guard let event = body?.passage, event != "passed-assembly" else { continue }
        meaning = Meaning(word: "override-\(event)")
      }
      if name == "executive-signature" { meaning.how = "signed" }
      meaning.day = date.value
      let stated = Set(days)
      guard stated.count < 2 else { return nil }
      if let day = stated.first, day != date.value {
        // `Signed by Governor Doe 06/14/2024; Chapter 52`, entered days later.
        guard rule.isDated else { return nil }
        meaning.day = day
      }
      return meaning
    }
    return nil
  }

  /// Whether it speaks of a day on which the law takes effect, other than one.
  func takesEffect(onAnotherDayThan day: Day) -> Bool {
    let words = Self.words(of: text.value)
    return (words.has("effective") || words.has("eff")) && days.contains { $0 != day }
  }

  /// Whether it may have brought the bill further, or to its end, whatever it means.
  var mayDecide: Bool {
    !Self.decisions.isDisjoint(with: classes) || Self.words(of: text.value).has("died")
  }

  /// Whether it takes up again what was decided.
  var reopens: Bool {
    let words = Self.words(of: text.value)
    return ["reconsider", "reconsidered", "reconsideration", "recalled", "revived"].contains {
      words.has($0)
    }
  }

  private static let decisions: Set<String> = [
    "passage", "failure", "withdrawal", "substitution", "enrolled", "executive-signature",
    "became-law", "executive-veto", "executive-veto-line-item", "veto-override-passage",
    "veto-override-failure",
  ]

  private struct Rule {
    let event: String
    /// Words of which one has to be there.
    let any: [String]
    /// Words none of which may be there.
    var none: [String] = []
    var isDated = false
  }

  /// The classes that mean a stage; all others are listed.
  private static let rules: [String: Rule] = [
    "introduction": Rule(
      event: "introduced",
      any: ["introduced", "introduction", "first reading", "read first time", "1st reading"],
      none: ["to be introduced"]),
    "referral-committee": Rule(
      event: "referred", any: ["referred to", "refer to committee", "assigned to"]),
    "committee-passage": reported, "committee-passage-favorable": reported,
    "passage": Rule(
      event: "passed",
      any: [
        "third reading passed", "third time passed", "third time and passed",
        "third reading and passed",
        "passed third reading", "passed 3rd reading", "passed on third reading", "passed house",
        "passed the house", "passed senate", "passed the senate", "passed assembly",
        "passed the assembly", "house passed", "senate passed", "assembly passed", "finally passed",
        "final passage passed", "passed on final passage", "bill passed",
      ], none: ["committee", "second reading", "2nd reading", "amendment passed"]),
    "enrolled": Rule(event: "passed-both", any: ["enrolled"], none: ["amendment"]),
    "executive-receipt": Rule(
      event: "presented",
      any: [
        "presented to governor", "presented to the governor", "sent to governor",
        "sent to the governor", "delivered to governor", "delivered to the governor",
        "transmitted to governor", "transmitted to the governor", "to governor",
      ]),
    "executive-signature": Rule(
      event: "enacted",
      any: [
        "signed by governor", "signed by the governor", "approved by governor",
        "approved by the governor", "governor signed", "governor approved", "signed by gov",
      ], none: ["line", "item", "veto", "unsigned"], isDated: true),
    "became-law": Rule(
      event: "enacted",
      any: [
        "became law", "becomes law", "chaptered", "public act", "signed into law", "session law",
      ],
      none: ["veto"]),
    "executive-veto": Rule(
      event: "vetoed", any: ["vetoed by", "governor vetoed", "vetoed"],
      none: ["line", "item", "overridden", "override", "sustained", "message"], isDated: true),
    "veto-override-passage": Rule(
      event: "override", any: ["veto overridden", "overridden", "override passed"],
      none: ["sustained"]),
    "failure": Rule(
      event: "failed",
      any: [
        "bill killed", "indefinitely postponed", "inexpedient to legislate ma", "failed to pass",
        "failed on third reading", "third reading failed", "failed final passage", "bill lost",
        "defeated on third reading",
      ], none: ["committee", "amendment"]),
    "withdrawal": Rule(
      event: "withdrawn", any: ["bill withdrawn", "withdrawn by sponsor", "withdrawn by author"],
      none: ["amendment", "motion", "committee"]),
  ]

  private static let reported = Rule(
    event: "reported",
    any: [
      "reported", "committee report", "report of committee", "do pass", "reported favorably",
      "recommend passage",
    ], none: ["not pass", "without recommendation"])

  /// Words that say that something did not happen, or is taken back.
  private static let doubts = [
    "mf", "motion failed", "fails", "not adopted", "reconsider", "reconsidered", "reconsideration",
    "withdraws", "vacated", "rereferred", "rescinded", "recalled", "passed by", "passed over",
    "pending", "tabled", "lay on table", "laid on table", "refused", "scheduled",
  ]

  /// In small letters, with one space between words and one at each end.
  private static func words(of text: String) -> Words {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return Words(text: " " + words.joined(separator: " ") + " ")
  }

  private struct Words {
    let text: String
    func has(_ words: String) -> Bool { text.contains(" \(words) ") }
  }

  /// The days that are written as `06/14/2024`.
  var days: [Day] {
    text.value.split { !($0.isNumber || $0 == "/") }.compactMap { word in
      let parts = word.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 3, parts[2] > 1700 else { return nil }
      return Day(year: parts[2], month: parts[0], day: parts[1])
    }
  }
}
