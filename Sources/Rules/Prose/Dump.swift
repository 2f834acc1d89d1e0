internal import Glibc

extension CitedSentence {
  func dump(_ year: Int?) {
    guard unsafe getenv("DUMP") != nil else { return }
    var s = ""
    for i in sentence.words.indices {
      s += " " + sentence.word(i) + ":\(clauses.clause(of: i))"
    }
    print("DUMP", s)
    for v in clauses.verbs {
      print(
        "  VERB", (v.start...max(v.main, v.start)).map(sentence.word).joined(separator: " "),
        v.tense, "clause", v.clause, v.isWeak ? "weak" : "", v.isPassive ? "passive" : "")
    }
    for (n, c) in clauses.clauses.enumerated() {
      print("  CLAUSE", n, c.kind, sentence.word(c.opener), "parent", c.parent as Int? ?? -1)
    }
    print(
      "  OVER",
      clauses.verb(over: cited.words).map { (v: Clauses.Verb) in sentence.word(v.main) } ?? "-",
      "claimsPresent", claimsPresent, "inPast", isInPast(until: year), "mention", isOnlyMentioned,
      "followed", isFollowed, "ending", sentence.words.indices.filter(isEnding).map(sentence.word),
      "former", isCalledFormer, "without", isWithoutForce, "next", nextTellsEnd)
  }
}
