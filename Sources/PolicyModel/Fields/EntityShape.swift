/// The tables of fields of the kinds of entities.
enum EntityShape {
  static func shape(for kind: EntityKind) -> RecordShape<EntityDraft> {
    switch kind {
    case .briefing: briefing
    case .company: company
    case .agency: agency
    case .policy: policy
    case .deal: deal
    case .person: person
    case .topic: topic
    case .page: page
    }
  }

  static let company = RecordShape<EntityDraft>("a company") { shape in
    shape.name("IREN")
    shape.type(.companyType, "What sort of organization it is.", "public")
    shape.field("legal_name", .text, "Its name in the register.", "IREN Limited") {
      $0.entity.title = $1.value
    }
    shape.field(
      "formerly", .formerNames, "Names that it had: texts, or a name, since when and until when.",
      "[Iris Energy Limited]"
    ) { $0.entity.formerNames = $1 }
    shape.abbreviation("EEI")
    shape.jurisdiction("Where it is registered.", "AU")
    shape.fact("headquarters", .headquarters, "Where it is run from.", "Sydney")
    shape.identifier("ticker", "Exchange and symbol.", "NASDAQ:IREN")
    shape.identifier("cik", "Its number with the SEC, ten digits.", "0001878848")
    shape.identifier("lei", "Legal Entity Identifier, ISO 17442.", "5493001KJTIIGC8Y1R12")
    shape.identifier("isin", "Number of its security, ISO 6166.", "US0378331005")
    shape.identifier("uei", "Unique Entity ID of SAM.gov.", "ABCDEFGH1234")
    shape.identifier("ein", "Employer Identification Number.", "12-3456789")
    shape.common(.company)
    shape.hints["parent"] = .use("subsidiary-of")
  }

  static let agency = RecordShape<EntityDraft>("an agency") { shape in
    shape.name("Securities and Exchange Commission")
    shape.abbreviation("SEC")
    shape.type(.agencyType, "What sort of body it is.", "independent-commission")
    shape.jurisdiction("The jurisdiction it belongs to.", "US")
    shape.fact("headquarters", .headquarters, "Where it sits.", "Washington, D.C.")
    shape.edges("parent", .partOf, .agency, "The body that it is part of.", "treasury")
    shape.field("chamber", .word(.chamber), "A committee's chamber.", "house") {
      $0.entity.facts.append(Fact(.chamber, $1.value))
    }
    shape.identifier(
      "fr_slug", "Its name in the Federal Register.", "securities-and-exchange-commission")
    shape.identifier("rin_prefix", "The first four digits of its rules' RINs.", "3235")
    shape.identifier("thomas_id", "A committee's code.", "HSBA")
    shape.common(.agency)
  }

  static let person = RecordShape<EntityDraft>("a person") { shape in
    shape.name("Paul Atkins")
    shape.field(
      "positions", .records(RecordShapes.position) { _ in PersonDetails.Position(role: "") },
      "Offices held, each with its role, where, since and until.",
      "[{role: Chair, org: sec, since: 2025-04-21}]"
    ) { draft, positions in
      draft.person.positions = positions
      for position in positions {
        guard let organisation = position.organisation else { continue }
        draft.entity.relations.append(
          DeclaredRelation(
            field: "positions", relation: .worksFor, target: organisation,
            mayBeText: !organisation.isSlugLike,
            attributes: EdgeAttributes(
              since: position.since, until: position.until, role: position.role)))
      }
    }
    shape.fact("party", .party, "The political party.", "Republican")
    shape.identifier("bioguide", "Identifier in the Biographical Directory of Congress.", "S001181")
    shape.common(.person)
  }

  static let topic = RecordShape<EntityDraft>("a topic") { shape in
    shape.name("AI infrastructure")
    shape.identifier("lda_code", "Issue code of the Lobbying Disclosure Act.", "CPI")
    shape.common(.topic)
  }

  static let page = RecordShape<EntityDraft>("a page") { shape in
    shape.title("About this site")
    shape.date("When it was published.")
    shape.field("updated", .day, "When it was last revised.", "2025-11-04") {
      $0.entity.updated = $1
    }
    shape.common(.page)
  }
}
