internal import PolicyModel

extension EndWords {
  /// Closed lists (rulings, 24).
  struct Synonyms: Sendable {
    var verbs = ""
    var intransitive = ""
    var nouns = ""
    var phrases = ""
  }

  static let commonVerbs = "killed gutted axed nixed eliminated dissolved void gone rev dismantled"
  static let commonIntransitive = "expired lapsed died sunset ended defunct dead terminated"
  static let commonNouns = """
    revocation rescission repeal vacatur expiration expiry lapse replacement demise end termination \
    withdrawal reversal death
    """
  static let commonPhrases = """
    struck down|struck from|struck off|threw out|thrown out|set aside|rolled back|wiped out|tossed out|\
    swept away|did away with|done away with|tore up|torn up|took off the books
    """
  static let synonyms: [StatusTrack: Synonyms] = [
    .bill: Synonyms(
      verbs: "defeated rejected vetoed shelved tabled dropped folded incorporated",
      intransitive: "failed stalled", nouns: "failure defeat veto",
      phrases: "pocket vetoed|voted down|folded into|incorporated into|rolled into"),
    .executiveAction: Synonyms(),
    .rule: Synonyms(
      verbs: "disapproved abandoned dropped blocked", nouns: "disapproval"),
    .guidance: Synonyms(verbs: "abandoned dropped"),
    .statute: Synonyms(intransitive: "sunsetted"),
    .treaty: Synonyms(
      verbs: "left quit abandoned exited denounced ditched", intransitive: "collapsed",
      nouns: "exit departure collapse",
      phrases:
        "withdrew from|withdrawn from|pulled out of|walked away from|backed out of|dropped out of"),
    .courtCase: Synonyms(
      verbs: "dismissed settled closed dropped", intransitive: "settled fell collapsed",
      nouns: "dismissal settlement"),
    .plan: Synonyms(
      verbs: "completed finished abandoned dropped concluded shelved", nouns: "completion"),
    .deal: Synonyms(
      verbs: """
        abandoned scuttled blocked enjoined dropped canceled cancelled nixed aborted failed derailed \
        torpedoed unwound
        """, intransitive: "collapsed failed unraveled unravelled",
      nouns: "collapse failure cancellation abandonment",
      phrases: """
        called off|walked away from|walked from|backed out of|pulled out of|fell apart|fell through|\
        broke off|broken off|agreed to terminate|agreed to end|agreed to abandon|agreed to cancel|\
        decided to terminate|decided to abandon|chose to terminate
        """),
  ]
}
