package import PolicyModel

extension English {
  package func label(_ kind: EntityKind) -> String {
    switch kind {
    case .briefing: "Briefing"
    case .company: "Company"
    case .agency: "Agency"
    case .policy: "Policy"
    case .deal: "Deal"
    case .person: "Person"
    case .topic: "Topic"
    case .page: "Page"
    }
  }

  package func pluralLabel(_ kind: EntityKind) -> String {
    switch kind {
    case .briefing: "Briefings"
    case .company: "Companies"
    case .agency: "Agencies"
    case .policy: "Policies"
    case .deal: "Deals"
    case .person: "People"
    case .topic: "Topics"
    case .page: "Pages"
    }
  }

  package func noun(_ kind: EntityKind, count: Int) -> String {
    (count == 1 ? label(kind) : pluralLabel(kind)).lowercased()
  }

  package func label(_ fact: Fact.Label) -> String {
    switch fact {
    case .text(let text): text
    case .jurisdiction: "Jurisdiction"
    case .headquarters: "Headquarters"
    case .chamber: "Chamber"
    case .court: "Court"
    case .party: "Party"
    case .site: "Site"
    }
  }

  package func label(scheme: String) -> String {
    switch scheme {
    case "ticker": "Ticker"
    case "cik", "lei", "isin", "uei", "ein", "rin": scheme.uppercased()
    case "fr.doc", "fr.cite", "fr_slug": "Federal Register"
    case "rin_prefix": "RIN prefix"
    case "cfr": "CFR"
    case "public_law": "Public law"
    case "ocd_id": "Open Civic Data id"
    case "thomas_id": "Committee code"
    case "lda_code": "Lobbying issue code"
    case "filing": "SEC accession number"
    default:
      scheme.prefix(1).uppercased()
        + scheme.dropFirst().map { $0 == "_" || $0 == "." ? " " : String($0) }.joined()
    }
  }

  package func name(ofBill identifier: String) -> String? {
    guard let congress = Congress.number(ofBill: identifier),
      let measure = Measure(bill: identifier)
    else { return nil }
    let number = identifier.drop { $0.isLetter }.prefix { $0.isNumber }
    return "\(name(of: measure)) \(number) (\(Congress.ordinal(congress)) Congress)"
  }

  private func name(of measure: Measure) -> String {
    switch measure {
    case .houseBill: "H.R."
    case .senateBill: "S."
    case .houseJointResolution: "H.J.Res."
    case .senateJointResolution: "S.J.Res."
    case .houseConcurrentResolution: "H.Con.Res."
    case .senateConcurrentResolution: "S.Con.Res."
    case .houseResolution: "H.Res."
    case .senateResolution: "S.Res."
    }
  }

  package func name(ofJurisdiction code: String) -> String? { Jurisdiction.name(of: code) }
}
