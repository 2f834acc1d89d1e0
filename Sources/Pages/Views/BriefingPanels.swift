internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Who wrote a briefing.
enum AuthorView {
  static let type: RecordType = RecordType(
    "author", "Somebody who wrote a briefing.",
    [.text("name", "The name."), .text("path", "The address of the person's page.")])

  /// - Returns: `nil` for the slug of a person who is held back.
  static func make(_ author: Reference, in site: Queries) -> Value? {
    guard let (name, person) = site.author(author) else { return nil }
    return .record(
      Record(
        type,
        [
          "name": .text(name),
          "path": person.map { .text(site.address(of: $0).path) } ?? .none,
        ]))
  }
}

/// A party of a deal.
enum PartyView {
  static let type: RecordType = RecordType(
    "party", "A party of a deal.",
    [.record("row", { RowView.type }, "Who."), .text("role", "As what: customer.")])

  static func list(of deal: Entity, in site: Queries) -> Value {
    let showsRole = site.shows("role", of: type)
    return .list(
      (deal.deal?.parties ?? []).compactMap { party in
        site.visible(party.who, among: [.company, .agency, .person]).map {
          .record(
            Record(
              type,
              [
                "row": site.row(of: $0),
                "role": showsRole
                  ? .text(Vocabulary.partyRole.noun(party.role, in: site.wording)) : .none,
              ]))
        }
      })
  }
}

/// A deal in a briefing's dossier.
enum DealPanelView {
  static let type: RecordType = RecordType(
    "deal", "A deal in a briefing's dossier.",
    [
      .record("row", { RowView.type }, "The deal."), .text("basis", "What its value counts."),
      .list("parties", of: .record { PartyView.type }, "Its parties."),
      .text("mode", "How it is cited, if not as current."),
      .record(
        "then", { FormerStatusView.type },
        "Its status on the briefing's fact date, if it has changed since."),
    ])

  /// - Parameter day: The fact date of the briefing.
  static func make(_ relation: DeclaredRelation, on day: Day?, in site: Queries) -> Value? {
    guard let number = site.visible(relation.target, among: .deal) else { return nil }
    let deal = site.record(number)
    return .record(
      Record(
        type,
        [
          "row": site.row(of: number), "basis": .optional(deal.deal?.basisText(in: site.wording)),
          "parties": PartyView.list(of: deal, in: site),
          "mode": .optional(relation.mode.note(in: site.wording)),
          "then": FormerStatusView.make(of: number, on: relation.mode.day ?? day, in: site),
        ]))
  }
}

extension LinkMode {
  /// The day as of which something is cited.
  fileprivate var day: Day? { if case .asOf(let day) = self { day } else { nil } }

  /// For a reader, beside a name; nothing for what is cited as it stands.
  fileprivate func note(in wording: Wording) -> String? {
    switch self {
    case .current: nil
    case .historical: wording[.citedAsHistory]
    case .asOf(let day): wording.language.clause(asOf: PartialDate(day))
    }
  }
}

/// An agency in a briefing's dossier.
enum RegulatorView {
  static let type: RecordType = RecordType(
    "regulator", "An agency in a briefing's dossier.",
    [.record("row", { RowView.type }, "The agency."), .text("interest", "Its interest.")])

  static func make(_ relation: DeclaredRelation, in site: Queries) -> Value? {
    site.visible(relation.target, among: .agency).map {
      .record(
        Record(
          type,
          ["row": site.row(of: $0), "interest": .optional(relation.boxedAttributes.interest)]))
    }
  }
}

/// A policy in a briefing's dossier.
enum PolicyPanelView {
  static let type: RecordType = RecordType(
    "policy", "A policy in a briefing's dossier.",
    [
      .record("row", { RowView.type }, "The policy."),
      .text("mode", "How it is cited, if not as current."),
      .record(
        "then", { FormerStatusView.type },
        "Its status on the briefing's fact date, if it has changed since."),
    ])

  /// - Parameter day: The fact date of the briefing.
  static func make(_ relation: DeclaredRelation, on day: Day?, in site: Queries) -> Value? {
    site.visible(relation.target, among: .policy).map {
      .record(
        Record(
          type,
          [
            "row": site.row(of: $0),
            "mode": .optional(relation.mode.note(in: site.wording)),
            "then": FormerStatusView.make(of: $0, on: relation.mode.day ?? day, in: site),
          ]))
    }
  }
}

/// Why an actor cares.
enum AngleView {
  static let type: RecordType = RecordType(
    "angle", "Why a legislature or a regulator cares.",
    [
      .text("issue", "What is at issue."), .record("who", { RowView.type }, "Whose it is."),
      .text("who_text", "The same if the site has no page for it."),
      .record("policy", { RowView.type }, "The policy it turns on."),
      .text("stance", "In words."), .text("outlook", "A word of ICD 203."),
    ])

  static func make(_ angle: Angle, in site: Queries) -> Value {
    let who = angle.who.flatMap { site.visible($0) }
    let policy = angle.policy.flatMap { site.visible($0, among: .policy) }
    return .record(
      Record(
        type,
        [
          "issue": .text(angle.issue), "who": who.map { site.row(of: $0) } ?? .none,
          "who_text": who == nil ? .optional(angle.who.flatMap { site.shownName(for: $0) }) : .none,
          "policy": policy.map { site.row(of: $0) } ?? .none,
          "stance": .optional(angle.stance.map { Vocabulary.stance.label($0, in: site.wording) }),
          "outlook": .optional(
            angle.outlook.map { Vocabulary.likelihood.noun($0, in: site.wording) }),
        ]))
  }
}

/// Another briefing on the same things.
enum RelatedView {
  static let type: RecordType = RecordType(
    "related", "Another briefing on the same things.",
    [.record("row", { RowView.type }, "The briefing."), .text("reason", "What both are on.")])

  static func list(of number: Int, in site: Queries, tally: inout Tally) -> Value {
    let related = site.related(to: number, tally: &tally)
    let showsReason = site.shows("reason", of: type)
    return .list(
      related.map { found in
        .record(
          Record(
            type,
            [
              "row": site.row(of: found.briefing),
              "reason": showsReason ? .text(reason(found.shared, in: site)) : .none,
            ]))
      })
  }

  private static func reason(_ shared: [Int], in site: Queries) -> String {
    site.wording.language.label(onBoth: shared.prefix(3).map { site.name(of: $0) })
  }
}
