/// What a policy is; it decides which events its history may hold.
package enum PolicyType: UInt8, CaseIterable, Sendable {
  case bill, executiveOrder, proclamation, memorandum, rule, guidance, statute, treaty, `case`, plan
  case standard

  package var word: String {
    switch self {
    case .bill: "bill"
    case .executiveOrder: "executive-order"
    case .proclamation: "proclamation"
    case .memorandum: "memorandum"
    case .rule: "rule"
    case .guidance: "guidance"
    case .statute: "statute"
    case .treaty: "treaty"
    case .case: "case"
    case .plan: "plan"
    case .standard: "standard"
    }
  }

  package var meaning: String {
    switch self {
    case .bill: "A proposal before a legislature, or a resolution."
    case .executiveOrder: "A numbered order of a chief executive."
    case .proclamation: "A proclamation of a chief executive."
    case .memorandum: "A directive that is not a numbered order."
    case .rule: "A rule of an agency, from its notice on."
    case .guidance: "What an agency says without making a rule: letters, statements, manuals."
    case .statute: "A law."
    case .treaty: "An agreement between states."
    case .case: "A proceeding before a court or a commission."
    case .plan: "A strategy, an action plan, an inquiry."
    case .standard: "A technical or voluntary standard."
    }
  }

  package init?(word: some StringProtocol) {
    guard let type = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = type
  }

  /// The events and stages of this type.
  package var track: StatusTrack {
    switch self {
    case .bill: .bill
    case .executiveOrder, .proclamation, .memorandum: .executiveAction
    case .rule: .rule
    case .guidance: .guidance
    case .statute: .statute
    case .treaty: .treaty
    case .case: .courtCase
    case .plan, .standard: .plan
    }
  }
}
