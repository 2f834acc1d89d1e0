package import PolicyModel

extension English {
  package func label(_ relation: Relation, isInverse: Bool, isPast: Bool) -> String {
    let words = words(of: relation)
    return switch (isInverse, isPast) {
    case (false, false): words.forward
    case (true, false): words.inverse
    case (false, true): words.past
    case (true, true): words.pastInverse
    }
  }

  /// Between two names in a sentence or over a list; with `past` of an edge that has ended.
  private struct RelationWords {
    var forward: String
    var inverse: String
    var past: String
    var pastInverse: String
  }

  private func words(of relation: Relation) -> RelationWords {
    switch relation {
    case .regulates: words(relation, past: "regulated")
    case .partOf: words(relation, "part of", "includes", past: "was part of", "included")
    case .oversees: words(relation, past: "oversaw")
    case .subsidiaryOf:
      words(
        relation, "subsidiary of", "parent of", past: "was a subsidiary of", "was the parent of")
    case .holdsStakeIn: words(relation, "holds a stake in", "held by", past: "held a stake in")
    case .supplies: words(relation, past: "supplied")
    case .competesWith: words(relation, past: "competed with")
    case .partnersWith: words(relation, past: "partnered with")
    case .investigates: words(relation, past: "investigated")
    case .enforcesAgainst:
      words(
        relation, "enforces against", "subject of action by", past: "enforced against",
        "was subject of action by")
    case .lobbies: words(relation, past: "lobbied")
    case .testifiesBefore:
      words(relation, "testifies before", "hears from", past: "testified before", "heard from")
    case .memberOf:
      words(relation, "member of", "has member", past: "was a member of", "had member")
    case .heads: words(relation, past: "headed")
    case .worksFor: words(relation, "works for", "employs", past: "worked for", "employed")
    case .directorOf:
      words(relation, "director of", "has director", past: "was a director of", "had director")
    case .nominatedTo:
      words(relation, "nominated to", "has nominee", past: "was nominated to", "had nominee")
    case .partyTo: words(relation, "party to", "has party", past: "was party to", "had party")
    case .announces: words(relation, past: "announced")
    case .reviews: words(relation, past: "reviewed")
    case .guarantees: words(relation, past: "guaranteed")
    case .finances: words(relation, past: "financed")
    case .issues: words(relation, past: "issued")
    case .signs: words(relation, past: "signed")
    case .vetoes: words(relation, past: "vetoed")
    case .enacts: words(relation, past: "enacted")
    case .administers: words(relation, past: "administered")
    case .sponsors: words(relation, past: "sponsored")
    case .referredTo:
      words(relation, "referred to", "has before it", past: "was referred to", "had before it")
    case .reports: words(relation, past: "reported")
    case .hears: words(relation, past: "heard")
    case .decides: words(relation, past: "decided")
    case .overrules: words(relation, past: "overruled")
    case .affects: words(relation, past: "affected")
    case .takesPositionOn:
      words(
        relation, "takes a position on", "has a position from", past: "took a position on",
        "had a position from")
    case .commentsOn:
      words(
        relation, "comments on", "has a comment from", past: "commented on", "had a comment from")
    case .implements: words(relation, past: "implemented")
    case .authorizedBy:
      words(relation, "authorized by", "authorizes", past: "was authorized by", "authorized")
    case .directs: words(relation, past: "directed")
    case .amends: words(relation, past: "amended")
    case .corrects: words(relation, past: "corrected")
    case .commences: words(relation, past: "commenced")
    case .continues: words(relation, past: "continued")
    case .supplements: words(relation, past: "supplemented")
    case .companionOf: words(relation, "companion of", past: "was a companion of")
    case .reintroduces:
      words(
        relation, "reintroduces", "reintroduced as", past: "reintroduced", "was reintroduced as")
    case .challenges: words(relation, past: "challenged")
    case .revokes: words(relation, past: "revoked")
    case .supersedes: words(relation, past: "superseded")
    case .repeals: words(relation, past: "repealed")
    case .rescinds: words(relation, past: "rescinded")
    case .terminates: words(relation, past: "terminated")
    case .withdraws: words(relation, past: "withdrew", "was withdrawn by")
    case .disapproves: words(relation, past: "disapproved")
    case .vacates: words(relation, past: "vacated")
    case .suspends: words(relation, past: "suspended")
    case .blocks: words(relation, past: "blocked")
    case .delays: words(relation, past: "delayed")
    case .reinstates: words(relation, past: "reinstated")
    case .plaintiffIn:
      words(relation, "plaintiff in", "has plaintiff", past: "was plaintiff in", "had plaintiff")
    case .defendantIn:
      words(relation, "defendant in", "has defendant", past: "was defendant in", "had defendant")
    case .amicusIn: words(relation, "amicus in", "has amicus", past: "was amicus in", "had amicus")
    case .sues: words(relation, past: "sued")
    case .about: words(relation, "about", "covered by", past: "about", "was covered by")
    case .mentions: words(relation, past: "mentioned")
    case .event:
      words(
        relation, "has an event on", "has an event in", past: "had an event on", "had an event in")
    case .hasInterest:
      words(
        relation, "has an interest in", "of interest to", past: "had an interest in",
        "was of interest to")
    case .updates: words(relation, past: "updated")
    case .replaces: words(relation, past: "replaced")
    case .authoredBy: words(relation, "by", "author of", past: "by", "author of")
    case .hasTopic: words(relation, "in topic", "covers", past: "was in topic", "covered")
    case .relatedTo: words(relation, "related to", past: "was related to")
    }
  }

  /// Words that are not given follow from the names.
  private func words(
    _ relation: Relation, _ forward: String? = nil, _ backward: String? = nil, past: String,
    _ pastBackward: String? = nil
  ) -> RelationWords {
    let isSymmetric = relation.isSymmetric
    let forward = forward ?? spaced(relation.name)
    let backward = isSymmetric ? forward : backward ?? spaced(relation.inverseName)
    return RelationWords(
      forward: forward, inverse: backward, past: past,
      pastInverse: isSymmetric ? past : pastBackward ?? "was \(backward)")
  }

  private func spaced(_ name: String) -> String {
    name.split(separator: "-").joined(separator: " ")
  }
}
