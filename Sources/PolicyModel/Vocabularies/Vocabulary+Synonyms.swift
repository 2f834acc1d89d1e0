extension Vocabulary {
  /// What other sources call a thing, and the word that is ours.
  static let synonyms: [String: [String: String]] = [
    partyRole.name: ["provider": "supplier", "vendor": "supplier", "client": "customer"],
    dealType.name: [
      "cloud-services": "services-agreement", "cloud-services-contract": "services-agreement",
      "hosting": "lease", "lease-hosting": "lease", "equipment-purchase": "asset-purchase",
      "power-purchase": "offtake", "ppa": "offtake", "investment": "minority-investment",
      "takeover": "acquisition",
    ],
    judgmentResult.name: ["true": "yes", "false": "no"],
    policyType.name: [
      "eo": "executive-order", "act": "statute", "law": "statute", "court-case": "case",
      "lawsuit": "case", "regulation": "rule", "memo": "memorandum",
    ],
  ]
}
