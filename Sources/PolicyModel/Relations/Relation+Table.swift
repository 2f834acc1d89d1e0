extension Relation {
  /// The one table of relations: names, inverses and ends.
  var row: Definition {
    switch self {
    case .regulates: row("regulates", "regulated-by", .agency, [.company, .topic, .person])
    case .partOf:
      row(
        "part-of", "has-part", [.agency, .company, .topic, .policy, .deal],
        [.agency, .company, .topic, .policy, .deal])
    case .oversees: row("oversees", "overseen-by", .agency, .agency)
    case .subsidiaryOf: row("subsidiary-of", "parent-of", .company, .company)
    case .holdsStakeIn: row("holds-stake-in", "held-by", [.company, .person, .agency], .company)
    case .supplies: row("supplies", "supplied-by", .company, [.company, .agency])
    case .competesWith: row("competes-with", "competes-with", .company, .company)
    case .partnersWith:
      row("partners-with", "partners-with", [.company, .agency], [.company, .agency])
    case .investigates:
      row("investigates", "investigated-by", .agency, [.company, .person, .agency, .deal, .topic])
    case .enforcesAgainst:
      row("enforces-against", "subject-of-action", .agency, [.company, .person])
    case .lobbies: row("lobbies", "lobbied-by", [.company, .person], [.agency, .person])
    case .testifiesBefore:
      row("testifies-before", "heard-from", [.person, .company, .agency], .agency)
    case .memberOf:
      row("member-of", "has-member", [.person, .company, .agency], [.agency, .company])
    case .heads: row("heads", "headed-by", .person, [.agency, .company])
    case .worksFor: row("works-for", "employs", .person, [.agency, .company])
    case .directorOf: row("director-of", "has-director", .person, [.company, .agency])
    case .nominatedTo: row("nominated-to", "has-nominee", .person, [.agency, .company])

    case .partyTo: row("party-to", "has-party", [.company, .agency, .person], .deal)
    case .announces:
      row("announces", "announced-by", [.company, .agency, .person], [.deal, .policy])
    case .reviews: row("reviews", "reviewed-by", [.agency, .person], [.deal, .policy])
    case .guarantees: row("guarantees", "guaranteed-by", [.company, .agency], .deal)
    case .finances: row("finances", "financed-by", [.deal, .company, .agency], [.deal, .company])

    case .issues: row("issues", "issued-by", [.agency, .person], .policy)
    case .signs: row("signs", "signed-by", [.person, .agency, .company], [.policy, .deal])
    case .vetoes: row("vetoes", "vetoed-by", [.person, .agency], .policy)
    case .enacts: row("enacts", "enacted-by", [.agency, .person], .policy)
    case .administers: row("administers", "administered-by", .agency, .policy)
    case .sponsors: row("sponsors", "sponsored-by", [.person, .agency], .policy)
    case .referredTo: row("referred-to", "has-referral", .policy, .agency)
    case .reports: row("reports", "reported-by", .agency, .policy)
    case .hears: row("hears", "heard-by", .agency, .policy)
    case .decides: row("decides", "decided-by", [.agency, .person, .policy], .policy)
    case .overrules:
      row("overrules", "overruled-by", [.policy, .agency], .policy, ends: "overruled")
    case .affects: row("affects", "affected-by", [.policy, .deal], .subjects)
    case .takesPositionOn:
      row(
        "takes-position-on", "has-position-from", [.company, .person, .agency], [.policy, .deal])
    case .commentsOn: row("comments-on", "has-comment-from", [.company, .person, .agency], .policy)

    case .implements: row("implements", "implemented-by", .policy, .policy)
    case .authorizedBy: row("authorized-by", "authorizes", .policy, .policy)
    case .directs: row("directs", "directed-by", [.policy, .person], [.agency, .policy])
    case .amends: row("amends", "amended-by", [.policy, .agency], .policy)
    case .corrects: row("corrects", "corrected-by", [.policy, .agency], .policy)
    case .commences: row("commences", "commenced-by", .policy, .policy)
    case .continues: row("continues", "continued-by", [.policy, .person, .agency], .policy)
    case .supplements: row("supplements", "supplemented-by", [.policy, .agency], .policy)
    case .companionOf: row("companion-of", "companion-of", .policy, .policy)
    case .reintroduces: row("reintroduces", "reintroduced-as", .policy, .policy)
    case .challenges: row("challenges", "challenged-by", .policy, .policy)

    case .revokes:
      row("revokes", "revoked-by", [.policy, .person, .agency], .policy, ends: "revoked")
    case .supersedes:
      row("supersedes", "superseded-by", [.policy, .deal], [.policy, .deal], ends: "superseded")
    case .repeals: row("repeals", "repealed-by", [.policy, .agency], .policy, ends: "repealed")
    case .rescinds:
      row("rescinds", "rescinded-by", [.policy, .person, .agency], .policy, ends: "rescinded")
    case .terminates:
      row(
        "terminates", "terminated-by", [.policy, .agency, .company, .person], [.policy, .deal],
        ends: "terminated")
    case .withdraws:
      row(
        "withdraws", "withdrawn-by", [.policy, .agency, .company, .person], [.policy, .deal],
        ends: "withdrawn")
    case .disapproves:
      row("disapproves", "disapproved-by", [.policy, .agency], .policy, ends: "disapproved")
    case .vacates: row("vacates", "vacated-by", [.policy, .agency], .policy, ends: "vacated")
    case .suspends: row("suspends", "suspended-by", [.policy, .person, .agency], .policy)
    case .blocks: row("blocks", "blocked-by", [.policy, .agency, .person], [.policy, .deal])
    case .delays: row("delays", "delayed-by", [.policy, .agency], [.policy, .deal])
    case .reinstates:
      row("reinstates", "reinstated-by", [.policy, .agency, .person], [.policy, .deal])

    case .plaintiffIn: row("plaintiff-in", "has-plaintiff", [.company, .agency, .person], .policy)
    case .defendantIn: row("defendant-in", "has-defendant", [.company, .agency, .person], .policy)
    case .amicusIn: row("amicus-in", "has-amicus", [.company, .agency, .person], .policy)
    case .sues: row("sues", "sued-by", [.company, .agency, .person], [.company, .agency, .person])

    case .about: row("about", "covered-by", [.briefing, .page], .any)
    case .mentions: row("mentions", "mentioned-by", .any, .any)
    case .event: row("event", "has-event", [.briefing, .page], .any)
    case .hasInterest:
      row("has-interest", "of-interest-to", .agency, [.briefing, .deal, .policy, .company])
    case .updates: row("updates", "updated-by", .briefing, .briefing)
    case .replaces: row("replaces", "replaced-by", [.briefing, .page], [.briefing, .page])
    case .authoredBy: row("authored-by", "author-of", [.briefing, .page], .person)

    case .hasTopic: row("has-topic", "topic-of", .any, .topic)
    case .relatedTo: row("related-to", "related-to", .any, .any)
    }
  }

  private func row(
    _ name: String, _ inverse: String, _ from: KindSet, _ to: KindSet, ends: String? = nil
  ) -> Definition {
    Definition(
      name: name, inverse: inverse, from: from, to: to, isSymmetric: name == inverse,
      endingEvent: ends)
  }
}
