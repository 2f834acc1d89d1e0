/// What a page of the site is about. The first seven are the subject's own kinds; `page` is a free page.
package enum EntityKind: UInt8, CaseIterable, Sendable {
  case briefing, company, agency, policy, deal, person, topic, page

  /// The word in an id and in a link's scheme: `company`.
  package var name: String {
    switch self {
    case .briefing: "briefing"
    case .company: "company"
    case .agency: "agency"
    case .policy: "policy"
    case .deal: "deal"
    case .person: "person"
    case .topic: "topic"
    case .page: "page"
    }
  }

  /// The folder under `Content/`, which is also the first part of the address: `companies`.
  package var folder: String {
    switch self {
    case .briefing: "briefings"
    case .company: "companies"
    case .agency: "agencies"
    case .policy: "policies"
    case .deal: "deals"
    case .person: "people"
    case .topic: "topics"
    case .page: "pages"
    }
  }

  /// The kind with its article, for a message: `an agency`.
  package var withArticle: String { self == .agency ? "an agency" : "a \(name)" }

  package init?(name: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  package init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}

extension EntityKind: Comparable {
  package static func < (a: EntityKind, b: EntityKind) -> Bool { a.rawValue < b.rawValue }
}

extension EntityKind: CustomStringConvertible {
  package var description: String { name }
}
