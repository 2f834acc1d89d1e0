internal import Markdown

/// What a sentence claims of the cited thing today.
extension CitedSentence {
  /// Whether the sentence says of the cited thing, in the present, that it does what law in force does.
  var claimsPresent: Bool {
    isNamedAgain
      || sentence.words.indices.contains { index in
        !sentence.isQuoted(index) && isClaim(index) && isPredicate(index)
      }
  }

  /// `the treaty, the pact that keeps missiles out of Europe`
  private var isNamedAgain: Bool {
    let end = cited.words.upperBound
    guard sentence.gap(before: end) == .comma || sentence.gap(before: end) == .dash,
      sentence.word(end) == "the",
      let that = (end + 2..<end + 6).first(where: { ["that", "which"].contains(sentence.word($0)) }
      ),
      !(end + 1...that).contains(where: { sentence.gap(before: $0) >= .comma })
    else { return false }
    return clauses.verbs.contains {
      $0.clause >= 0 && $0.start > that && $0.start < that + 3 && $0.tense == .present
        && !$0.isNegated
        && !$0.isPassive && !words.actives.contains(sentence.word($0.main))
        && !words.intransitive.contains(sentence.word($0.main + 1))
    }
  }

  /// `thanks to the rule`, `because of it`
  var isReason: Bool {
    let place = opening - 1
    return [
      "thanks to", "because of", "due to", "owing to", "courtesy of", "according to", "result of",
      "accordance with", "pursuant to", "virtue of",
    ].contains(sentence.word(place - 1) + " " + sentence.word(place))
  }

  /// `binds`, `still requires`, `remains in force`, `is before the Senate`, `is pending`.
  private func isClaim(_ index: Int) -> Bool {
    let word = sentence.word(index)
    if Self.verbs.contains(word) {
      // "stands revoked"
      if words.verbs.contains(sentence.word(index + 1)) { return false }
      if word == "awaits", EndWords.returns.contains(sentence.word(index + 1)) { return false }
      let auxiliaries = sentence.auxiliaries(before: index)
      return !auxiliaries.isNegated && !auxiliaries.isModal
    }
    guard ["is", "remains", "stays", "continues"].contains(word) else { return false }
    var next = index + 1
    if words.verbs.contains(sentence.word(next)) { return false }
    while Lex.adverbs.contains(sentence.code(next)) { next += 1 }
    if Lex.negations.contains(sentence.code(next)) { return false }
    switch sentence.word(next) {
    case "in":
      return ["force", "effect", "place"].contains(sentence.word(next + 1))
        || ["full", "legal"].contains(sentence.word(next + 1))
    case "before", "with":
      return Self.bodies.contains { sentence.word(next + 1) == $0 || sentence.word(next + 2) == $0 }
    case "enforced", "applied", "observed": return word == "is" && next > index
    case "pending", "binding", "effective", "operative", "valid", "applicable", "law", "good",
      "alive", "live", "active",
      "enforceable", "current":
      return true
    case "on" where word == "stays": return true
    case "on": return ["books", "floor", "calendar"].contains(sentence.word(next + 2))
    case "the":
      // "is the one that binds carriers"
      if sentence.word(next + 1) == "one", ["that", "which"].contains(sentence.word(next + 2)) {
        return Self.verbs.contains(sentence.word(next + 3)) && word == "is"
      }
      return ["law", "basis", "governing", "current", "main", "controlling", "successor"].contains(
        sentence.word(next + 1))
    case "to": return word == "continues"
    default: return word == "remains" && sentence.gap(before: next) > .space
    }
  }

  private static let verbs: Set<String> = [
    "binds", "requires", "governs", "directs", "applies", "mandates", "obliges", "compels",
    "prohibits",
    "bars", "bans", "allows", "permits", "imposes", "covers", "controls", "regulates", "obligates",
    "forbids", "orders", "instructs", "establishes", "sets", "limits", "restricts", "protects",
    "authorizes", "authorises", "exempts", "creates", "defines", "provides", "demands", "calls",
    "tells",
    "awaits", "stands", "rules", "gives", "asks", "holds", "guides", "needs", "makes", "lets",
    "entitles",
    "guarantees", "commits", "tasks", "charges", "caps", "outlaws", "shields", "penalizes", "curbs",
  ]
  private static let bodies: Set<String> = [
    "senate", "house", "congress", "committee", "president", "chamber", "floor", "court",
  ]
  static func isClaimVerb(_ word: String) -> Bool { verbs.contains(word) }
}

extension Sentence {
  /// Whether it is the row of a table.
  var isRow: Bool { !context.row.isEmpty }
}
