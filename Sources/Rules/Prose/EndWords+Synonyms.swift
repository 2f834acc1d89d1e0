internal import PolicyModel

extension EndWords {
  /// Closed lists (decision 24).
  struct Synonyms: Sendable {
    var verbs = ""
    var intransitive = ""
    var nouns = ""
    var phrases = ""
  }

  static let commonVerbs = """
    annihilated axed binned consigned relegated buried canned crushed deleted demolished derailed discarded discontinued \
    dismantled dissolved ditched doomed dumped eliminated eradicated erased expunged extinguished felled \
    gone gutted invalidated jettisoned junked killed liquidated nixed nuked obliterated outlasted outlived \
    overthrew overthrown pulled purged removed renounced repudiated retired retracted rev sank scotched \
    scuppered shredded smothered squashed sunk supplanted toppled torpedoed tossed trashed undid unwound \
    vanquished void wrecked yanked
    """
  static let commonIntransitive = """
    expired lapsed died sunset ended defunct dead terminated unenforceable inoperative invalid null extinct \
    moribund vanished disappeared perished crumbled collapsed imploded evaporated fell fallen fizzled unraveled unravelled
    """
  static let commonNouns = """
    revocation rescission repeal vacatur expiration expiry lapse replacement demise end termination \
    withdrawal reversal death rollback undoing elimination abolition nullification invalidation annulment \
    scrapping overruling overturning dismantling cancellation abandonment downfall fall loss absence \
    revival restoration reinstatement resurrection defeat retreat obituary passing dissolution repudiation \
    extinction renewal reauthorization reissuance
    """
  static let commonPhrases = """
    struck down|struck from|struck off|threw out|thrown out|set aside|rolled back|wiped out|tossed out|\
    swept away|did away with|done away with|tore up|torn up|took off the books|ripped up|ran out|\
    put an end to|brought an end to|put paid to|laid to rest|cast aside|came to an end|met its end|went away|\
    blotted out|took the place of|knocked out|knocked down|shot down|cut down|brought down|took down|\
    taken down|kicked out|came to grief|came to nothing|came to naught|came undone|came apart|gave up on|\
    took over from|phased out|snuffed out|swept aside|thrown away|threw away|shut down|wound down|\
    backed away from|walked back|finished off|petered out|died out|fell apart|bit the dust|ran its course|\
    fell by the wayside|faded away|got the axe|got the ax|got the boot|walked away from|turned away from|went the way of
    """
  /// What a thing that lives has no need of.
  static let revivals = words(
    """
    revive revives revived reviving restore restores restored restoring reinstate reinstates reinstated \
    reinstating resurrect resurrects resurrected resurrecting resuscitate resuscitates reimpose reimposes \
    reimposed reimposing reenact reenacts reenacted reenacting recreate recreates recreating renew renewing \
    reauthorize reauthorizing reissue reissuing rejoin rejoins rejoining reenter reentering
    """)
  /// Nouns for the same.
  static let returns = words(
    "renewal revival restoration reinstatement resurrection reauthorization reissuance")
  static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
  static let synonyms: [StatusTrack: Synonyms] = [
    .bill: Synonyms(
      verbs: "defeated rejected vetoed shelved tabled dropped folded incorporated reintroduced",
      intransitive: "failed stalled languished withered fizzled foundered sank faltered",
      nouns: "failure defeat veto",
      phrases: """
        pocket vetoed|voted down|folded into|incorporated into|rolled into|went nowhere|got nowhere|\
        fell short|got no further|went no further
        """),
    .executiveAction: Synonyms(),
    .rule: Synonyms(
      verbs: "disapproved abandoned dropped blocked shelved", intransitive: "failed",
      nouns: "disapproval"),
    .guidance: Synonyms(verbs: "abandoned dropped"),
    .statute: Synonyms(intransitive: "sunsetted"),
    .treaty: Synonyms(
      verbs: "left quit abandoned exited denounced ditched", intransitive: "collapsed",
      nouns: "exit departure collapse",
      phrases: """
        withdrew from|withdrawn from|pulled out of|walked away from|walked out of|backed out of|\
        dropped out of|crashed out of
        """),
    .courtCase: Synonyms(
      verbs: "dismissed settled closed dropped", intransitive: "settled fell collapsed",
      nouns: "dismissal settlement"),
    .plan: Synonyms(
      verbs: "completed finished abandoned dropped concluded shelved", nouns: "completion"),
    .deal: Synonyms(
      verbs: """
        abandoned scuttled blocked enjoined dropped canceled cancelled nixed aborted failed derailed \
        torpedoed unwound rejected
        """, intransitive: "collapsed failed unraveled unravelled",
      nouns: "collapse failure cancellation abandonment",
      phrases: """
        called off|walked away from|walked from|backed out of|pulled out of|fell apart|fell through|\
        broke off|broken off|broke up|broken up|agreed to terminate|agreed to end|agreed to abandon|agreed to cancel|\
        decided to terminate|decided to abandon|chose to terminate|voted down|turned down
        """),
  ]
}
