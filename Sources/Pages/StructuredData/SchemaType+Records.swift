internal import PolicyModel

extension SchemaType {
  /// The schema.org type of a record, by its kind and type.
  ///
  /// Records for which the vocabulary has no type, such as contracts and cases, are a `Thing`: an inexact type would
  /// claim more than the page does.
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

  /// Laws are `Legislation`, whether in force, ended or proposed.
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

  /// Associations, universities and bodies of unknown type are just organizations.
  private static func company(_ word: String?) -> SchemaType {
    switch word {
    case "public", "private", "subsidiary", "state-owned", "utility": .corporation
    default: .organization
    }
  }

  /// An agency without a type may be a private body with public functions.
  private static func agency(_ word: String?) -> SchemaType {
    word == nil || word == "igo" ? .organization : .governmentOrganization
  }
}
