extension Vocabulary {
  /// The estimative words of Intelligence Community Directive 203, first row of each.
  package static let likelihood = Vocabulary(
    "likelihood",
    [
      Term("almost-no-chance", "1–5%"), Term("very-unlikely", "5–20%"),
      Term("unlikely", "20–45%"), Term("roughly-even", "45–55%"),
      Term("likely", "55–80%"), Term("very-likely", "80–95%"),
      Term("almost-certain", "95–99%"),
    ])

  package static let confidence = Vocabulary(
    "level of confidence", [Term("low"), Term("moderate"), Term("high")])

  package static let judgmentResult = Vocabulary(
    "result of a judgment",
    [
      Term("yes", "The claim came true."), Term("no", "It did not."),
      Term("void", "It cannot be settled: what it rests on fell away."),
    ])

  package static let stance = Vocabulary(
    "stance",
    [Term("support"), Term("oppose"), Term("amend"), Term("monitor"), Term("neutral")])

  package static let impact = Vocabulary(
    "impact", [Term("helps"), Term("hurts"), Term("mixed"), Term("unclear")])

  package static let reviewOutcome = Vocabulary(
    "outcome of a review",
    [
      Term("cleared"), Term("conditions"), Term("blocked"),
      Term("pending"),
    ])

  package static let enactment = Vocabulary(
    "way of enactment",
    [
      Term("signed", "The president signed it."),
      Term("ten-day", "Ten days went by while Congress sat."),
      Term("override", "Two thirds of each chamber overrode the veto."),
    ])

  package static let finalRuleType = Vocabulary(
    "type of final rule",
    [
      Term("interim-final", "In effect before the comments on it are in."),
      Term("direct-final", "In effect unless there are adverse comments."),
    ])

  package static let sponsorship = Vocabulary(
    "sort of sponsor", [Term("sponsor"), Term("cosponsor")])

  /// What a court did to the policy before it.
  package static let caseEffect = Vocabulary(
    "effect of a case",
    [
      Term("none", "The policy stands as it did."),
      Term("partly-blocked", "A part of the policy may not be carried out."),
      Term("blocked", "The policy may not be carried out."),
      Term("vacated", "The policy is set aside."),
    ])

  package static let extent = Vocabulary("extent", [Term("full"), Term("partial")])

  /// How a reference takes its target; `as-of` is followed by a date.
  package static let linkMode = Vocabulary(
    "mode of a reference",
    [
      Term("current", "The target is meant as it stands."),
      Term("historical", "The target is cited as history."),
      Term("as-of", "The target is meant as it stood on a day."),
    ])

  package static let correctionKind = Vocabulary(
    "kind of correction",
    [
      Term("correction"), Term("clarification"), Term("update"), Term("retraction"),
      Term("editors-note"),
    ])

  /// Traffic Light Protocol 2.0.
  package static let tlp = Vocabulary(
    "TLP label",
    [
      Term("RED", "For named recipients only."),
      Term("AMBER+STRICT", "For the organization only."),
      Term("AMBER", "For the organization and its clients."),
      Term("GREEN", "For the community."),
      Term("CLEAR", "For everyone."),
    ])

  /// The kinds of sources, primary ones first.
  package static let sourceType = Vocabulary(
    "type of source",
    [
      Term("statute", "The text of a law."),
      Term("bill", "A bill or a resolution, and its record."),
      Term("regulation", "The text of a rule or a notice of one."),
      Term("order", "An order of an executive or a court."),
      Term("docket", "The file of a proceeding, and what was filed in it."),
      Term("opinion", "An opinion or a judgment of a court."),
      Term("guidance", "A letter, a statement, a plan or a memorandum of an agency."),
      Term("filing", "What a company filed with an agency."), Term("transcript"),
      Term("press-release"), Term("news"), Term("dataset"), Term("interview"), Term("report"),
    ])

  /// Whether a type of source is primary for a status or a policy (decision 51).
  package static func isPrimarySource(_ type: some StringProtocol) -> Bool {
    sourceType.words.prefix { $0 != "news" }.contains { $0 == type }
  }

  /// What a date on a briefing's calendar is.
  package static let nextType = Vocabulary(
    "type of date",
    [
      Term("hearing"), Term("markup"), Term("vote"), Term("comment-deadline"), Term("deadline"),
      Term("effective-date"), Term("decision"), Term("filing"), Term("milestone"), Term("report"),
      Term("meeting"), Term("expiry"),
    ])
}
