extension Relation {
  /// The one table of relations: names, inverses, ends, and words for readers.
  var row: Definition {
    switch self {
    case .regulates:
      row("regulates", "regulated-by", .agency, [.company, .topic, .person], past: "regulated")
    case .partOf:
      row(
        "part-of", "has-part", [.agency, .company, .topic, .policy, .deal],
        [.agency, .company, .topic, .policy, .deal], "part of", "includes",
        past: "was part of", "included")
    case .oversees: row("oversees", "overseen-by", .agency, .agency, past: "oversaw")
    case .subsidiaryOf:
      row(
        "subsidiary-of", "parent-of", .company, .company, "subsidiary of", "parent of",
        past: "was a subsidiary of", "was the parent of")
    case .holdsStakeIn:
      row(
        "holds-stake-in", "held-by", [.company, .person, .agency], .company, "holds a stake in",
        "held by", past: "held a stake in")
    case .supplies:
      row("supplies", "supplied-by", .company, [.company, .agency], past: "supplied")
    case .competesWith:
      row("competes-with", "competes-with", .company, .company, past: "competed with")
    case .partnersWith:
      row(
        "partners-with", "partners-with", [.company, .agency], [.company, .agency],
        past: "partnered with")
    case .investigates:
      row(
        "investigates", "investigated-by", .agency, [.company, .person, .agency, .deal, .topic],
        past: "investigated")
    case .enforcesAgainst:
      row(
        "enforces-against", "subject-of-action", .agency, [.company, .person],
        "enforces against", "subject of action by", past: "enforced against",
        "was subject of action by")
    case .lobbies:
      row("lobbies", "lobbied-by", [.company, .person], [.agency, .person], past: "lobbied")
    case .testifiesBefore:
      row(
        "testifies-before", "heard-from", [.person, .company, .agency], .agency,
        "testifies before", "hears from", past: "testified before", "heard from")
    case .memberOf:
      row(
        "member-of", "has-member", [.person, .company, .agency], [.agency, .company],
        "member of", "has member", past: "was a member of", "had member")
    case .heads: row("heads", "headed-by", .person, [.agency, .company], past: "headed")
    case .worksFor:
      row(
        "works-for", "employs", .person, [.agency, .company], "works for", "employs",
        past: "worked for", "employed")
    case .directorOf:
      row(
        "director-of", "has-director", .person, [.company, .agency], "director of",
        "has director", past: "was a director of", "had director")
    case .nominatedTo:
      row(
        "nominated-to", "has-nominee", .person, [.agency, .company], "nominated to",
        "has nominee", past: "was nominated to", "had nominee")

    case .partyTo:
      row(
        "party-to", "has-party", [.company, .agency, .person], .deal, "party to", "has party",
        past: "was party to", "had party")
    case .announces:
      row(
        "announces", "announced-by", [.company, .agency, .person], [.deal, .policy],
        past: "announced")
    case .reviews:
      row("reviews", "reviewed-by", [.agency, .person], [.deal, .policy], past: "reviewed")
    case .guarantees:
      row("guarantees", "guaranteed-by", [.company, .agency], .deal, past: "guaranteed")
    case .finances:
      row(
        "finances", "financed-by", [.deal, .company, .agency], [.deal, .company], past: "financed")

    case .issues: row("issues", "issued-by", [.agency, .person], .policy, past: "issued")
    case .signs:
      row("signs", "signed-by", [.person, .agency, .company], [.policy, .deal], past: "signed")
    case .vetoes: row("vetoes", "vetoed-by", [.person, .agency], .policy, past: "vetoed")
    case .enacts: row("enacts", "enacted-by", [.agency, .person], .policy, past: "enacted")
    case .administers:
      row("administers", "administered-by", .agency, .policy, past: "administered")
    case .sponsors: row("sponsors", "sponsored-by", [.person, .agency], .policy, past: "sponsored")
    case .referredTo:
      row(
        "referred-to", "has-referral", .policy, .agency, "referred to", "has before it",
        past: "was referred to", "had before it")
    case .reports: row("reports", "reported-by", .agency, .policy, past: "reported")
    case .hears: row("hears", "heard-by", .agency, .policy, past: "heard")
    case .decides:
      row("decides", "decided-by", [.agency, .person, .policy], .policy, past: "decided")
    case .overrules:
      row(
        "overrules", "overruled-by", [.policy, .agency], .policy, past: "overruled",
        ends: "overruled")
    case .affects:
      row("affects", "affected-by", [.policy, .deal], .subjects, past: "affected")
    case .takesPositionOn:
      row(
        "takes-position-on", "has-position-from", [.company, .person, .agency], [.policy, .deal],
        "takes a position on", "has a position from", past: "took a position on",
        "had a position from")
    case .commentsOn:
      row(
        "comments-on", "has-comment-from", [.company, .person, .agency], .policy,
        "comments on", "has a comment from", past: "commented on", "had a comment from")

    case .implements:
      row("implements", "implemented-by", .policy, .policy, past: "implemented")
    case .authorizedBy:
      row(
        "authorized-by", "authorizes", .policy, .policy, "authorized by", "authorizes",
        past: "was authorized by", "authorized")
    case .directs:
      row("directs", "directed-by", [.policy, .person], [.agency, .policy], past: "directed")
    case .amends: row("amends", "amended-by", .policy, .policy, past: "amended")
    case .corrects: row("corrects", "corrected-by", .policy, .policy, past: "corrected")
    case .commences: row("commences", "commenced-by", .policy, .policy, past: "commenced")
    case .continues:
      row("continues", "continued-by", [.policy, .person], .policy, past: "continued")
    case .supplements: row("supplements", "supplemented-by", .policy, .policy, past: "supplemented")
    case .companionOf:
      row(
        "companion-of", "companion-of", .policy, .policy, "companion of",
        past: "was a companion of")
    case .reintroduces:
      row(
        "reintroduces", "reintroduced-as", .policy, .policy, "reintroduces", "reintroduced as",
        past: "reintroduced", "was reintroduced as")
    case .challenges: row("challenges", "challenged-by", .policy, .policy, past: "challenged")

    case .revokes:
      row("revokes", "revoked-by", [.policy, .person], .policy, past: "revoked", ends: "revoked")
    case .supersedes:
      row(
        "supersedes", "superseded-by", [.policy, .deal], [.policy, .deal], past: "superseded",
        ends: "superseded")
    case .repeals:
      row("repeals", "repealed-by", .policy, .policy, past: "repealed", ends: "repealed")
    case .rescinds:
      row(
        "rescinds", "rescinded-by", [.policy, .agency], .policy, past: "rescinded",
        ends: "rescinded")
    case .terminates:
      row(
        "terminates", "terminated-by", [.policy, .agency, .company, .person], [.policy, .deal],
        past: "terminated", ends: "terminated")
    case .withdraws:
      row(
        "withdraws", "withdrawn-by", [.policy, .agency, .company, .person], [.policy, .deal],
        past: "withdrew", "was withdrawn by", ends: "withdrawn")
    case .disapproves:
      row(
        "disapproves", "disapproved-by", [.policy, .agency], .policy, past: "disapproved",
        ends: "disapproved")
    case .vacates:
      row("vacates", "vacated-by", [.policy, .agency], .policy, past: "vacated", ends: "vacated")
    case .suspends:
      row("suspends", "suspended-by", [.policy, .person, .agency], .policy, past: "suspended")
    case .blocks:
      row("blocks", "blocked-by", [.policy, .agency, .person], [.policy, .deal], past: "blocked")
    case .delays:
      row("delays", "delayed-by", [.policy, .agency], [.policy, .deal], past: "delayed")
    case .reinstates:
      row(
        "reinstates", "reinstated-by", [.policy, .agency, .person], [.policy, .deal],
        past: "reinstated")

    case .plaintiffIn:
      row(
        "plaintiff-in", "has-plaintiff", [.company, .agency, .person], .policy, "plaintiff in",
        "has plaintiff", past: "was plaintiff in", "had plaintiff")
    case .defendantIn:
      row(
        "defendant-in", "has-defendant", [.company, .agency, .person], .policy, "defendant in",
        "has defendant", past: "was defendant in", "had defendant")
    case .amicusIn:
      row(
        "amicus-in", "has-amicus", [.company, .agency, .person], .policy, "amicus in",
        "has amicus", past: "was amicus in", "had amicus")
    case .sues:
      row(
        "sues", "sued-by", [.company, .agency, .person], [.company, .agency, .person],
        past: "sued")

    case .about:
      row(
        "about", "covered-by", [.briefing, .page], .any, "about", "covered by", past: "about",
        "was covered by")
    case .mentions: row("mentions", "mentioned-by", .any, .any, past: "mentioned")
    case .event:
      row(
        "event", "has-event", [.briefing, .page], .any, "has an event on", "has an event in",
        past: "had an event on", "had an event in")
    case .hasInterest:
      row(
        "has-interest", "of-interest-to", .agency, [.briefing, .deal, .policy, .company],
        "has an interest in", "of interest to", past: "had an interest in", "was of interest to")
    case .updates: row("updates", "updated-by", .briefing, .briefing, past: "updated")
    case .replaces:
      row("replaces", "replaced-by", [.briefing, .page], [.briefing, .page], past: "replaced")
    case .authoredBy:
      row(
        "authored-by", "author-of", [.briefing, .page], .person, "by", "author of", past: "by",
        "author of")

    case .hasTopic:
      row(
        "has-topic", "topic-of", .any, .topic, "in topic", "covers", past: "was in topic",
        "covered")
    case .relatedTo:
      row("related-to", "related-to", .any, .any, "related to", past: "was related to")
    }
  }

  /// One row; words that are not given follow from the names.
  private func row(
    _ name: String, _ inverse: String, _ from: KindSet, _ to: KindSet, _ forward: String? = nil,
    _ backward: String? = nil, past: String, _ pastBackward: String? = nil, ends: String? = nil
  ) -> Definition {
    let isSymmetric = name == inverse
    let forward = forward ?? Relation.spaced(name)
    let backward = isSymmetric ? forward : backward ?? Relation.spaced(inverse)
    return Definition(
      name: name, inverse: inverse, from: from, to: to, isSymmetric: isSymmetric,
      present: (forward, backward),
      past: (past, isSymmetric ? past : pastBackward ?? "was \(backward)"), endingEvent: ends)
  }

  private static func spaced(_ name: String) -> String {
    name.split(separator: "-").joined(separator: " ")
  }
}
