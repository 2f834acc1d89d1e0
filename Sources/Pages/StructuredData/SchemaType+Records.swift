internal import PolicyModel

extension SchemaType {
  /// What a record is in the vocabulary of schema.org, from its kind and its type.
  ///
  /// Where the vocabulary has no word for something, as for contracts and cases, it is a thing with a name: a wrong type
  /// would claim more than the page says.
  init(_ kind: EntityKind, type word: String?) {
    switch kind {
    case .briefing: self = Self.briefing(word)
    case .company: self = Self.company(word)
    case .agency: self = Self.agency(word)
    case .policy: self = word.flatMap { PolicyType(word: $0) }.map(Self.policy) ?? .thing
    case .person: self = .person
    case .topic: self = .definedTerm
    case .deal: self = .thing
    case .page: self = .webPage
    }
  }

  /// Law, whether in force, ended or proposed, is legislation.
  private static func policy(_ type: PolicyType) -> SchemaType {
    switch type {
    case .bill, .statute, .rule, .executiveOrder, .proclamation, .memorandum, .treaty: .legislation
    case .guidance, .plan, .standard: .creativeWork
    case .case: .thing
    }
  }

  private static func briefing(_ word: String?) -> SchemaType {
    switch word {
    case "explainer": .background
    case "alert": .newsArticle
    case "memo", "tracker-note": .report
    default: .analysis
    }
  }

  /// Associations, universities and bodies of unknown type are organizations and no more.
  private static func company(_ word: String?) -> SchemaType {
    switch word {
    case "public", "private", "subsidiary", "state-owned", "utility": .corporation
    default: .organization
    }
  }

  /// What has no type may be a private body with public tasks.
  private static func agency(_ word: String?) -> SchemaType {
    word == nil || word == "igo" ? .organization : .governmentOrganization
  }
}
