extension Vocabulary {
  /// The word of a list that another word means.
  struct Synonym: Sendable, ExpressibleByStringLiteral {
    let word: String
    /// Whether it can mean nothing else, so that `check --fix` may write the word of the list.
    let isCertain: Bool

    init(stringLiteral word: String) {
      self.word = word
      isCertain = true
    }

    private init(_ word: String, isCertain: Bool) {
      self.word = word
      self.isCertain = isCertain
    }

    /// The usual meaning, which the text may contradict.
    static func mostly(_ word: String) -> Synonym { Synonym(word, isCertain: false) }
  }

  /// What other sources call a thing, and the word that is ours.
  static let synonyms: [String: [String: Synonym]] = [
    partyRole.name: ["provider": "supplier", "vendor": "supplier", "client": "customer"],
    dealType.name: [
      "cloud-services": "services-agreement", "cloud-services-contract": "services-agreement",
      "hosting": .mostly("lease"), "lease-hosting": "lease", "equipment-purchase": "asset-purchase",
      "power-purchase": "offtake", "ppa": "offtake", "investment": .mostly("minority-investment"),
      "takeover": "acquisition",
    ],
    judgmentResult.name: ["true": "yes", "false": "no"],
    policyType.name: [
      "eo": "executive-order", "act": .mostly("statute"), "law": .mostly("statute"),
      "court-case": "case", "lawsuit": "case", "regulation": .mostly("rule"), "memo": "memorandum",
    ],
  ]
}
