extension EventTerm {
  /// The one table of events, for all sorts of things, in the order in which they are listed.
  ///
  /// A word may have several rows for different things. Stages of bills follow the status codes of
  /// unitedstates/congress and the classes of Open States, orders the disposition notes of the National
  /// Archives, rules the Unified Agenda and the types of the Federal Register.
  static let all: [EventTerm] =
    beginnings + stagesOfBills + stagesOfCases + makings + notes + blocks + ends

  /// What can be stayed, enjoined or delayed once it is made.
  private static let made: TrackSet = [.executiveAction, .rule, .guidance, .statute, .plan, .bill]

  // MARK: - Before it is made

  private static let beginnings: [EventTerm] = [
    EventTerm("draft", [.bill], .stage(.pending), "bill", phase: 0, next: .introduction),
    EventTerm(
      "draft", [.guidance, .plan], .stage(.pending), "text", phase: 0, by: .issues,
      next: .finalVersion),
    EventTerm("prerule", [.rule], .stage(.pending), phase: 0, by: .issues, next: .proposal),
    EventTerm("proposed", [.rule], .stage(.pending), phase: 1, by: .issues, next: .agencyDecision),
    EventTerm("proposed", [.plan], .stage(.pending), phase: 0, by: .issues, next: .agencyDecision),
    EventTerm("long-term", [.rule], .stage(.pending), phase: 1, next: .nothingPlanned),
    EventTerm("proposed", [.statute], .stage(.pending), phase: 0, by: .issues),
    EventTerm("negotiated", [.treaty], .stage(.pending), phase: 0, next: .signature),
    EventTerm("signed", [.treaty], .stage(.pending), phase: 1, by: .signs, next: .ratification),
    EventTerm("transmitted", [.treaty], .stage(.pending), phase: 1, next: .ratification),
    EventTerm("consented", [.treaty], .stage(.pending), phase: 1, next: .ratification),
    EventTerm("rumored", [.deal], .stage(.pending), phase: 0, next: .word),
    EventTerm("announced", [.deal], .stage(.pending), phase: 1, by: .announces, next: .approvals),
    EventTerm("signed", [.deal], .stage(.pending), phase: 1, by: .signs, next: .approvals),
    EventTerm("pending", [.deal], .stage(.pending), phase: 1, by: .reviews, next: .approval),
  ]

  private static let stagesOfBills: [EventTerm] = [
    EventTerm("introduced", [.bill], .stage(.pending), phase: 0, by: .sponsors),
    EventTerm("referred", [.bill], .stage(.pending), phase: 1),
    EventTerm("reported", [.bill], .stage(.pending), phase: 1, by: .reports),
    EventTerm("passed-house", [.bill], .stage(.pending), phase: 1),
    EventTerm("passed-senate", [.bill], .stage(.pending), phase: 1),
    EventTerm("passed-assembly", [.bill], .stage(.pending), phase: 1),
    EventTerm("passed-commons", [.bill], .stage(.pending), phase: 1),
    EventTerm("passed-lords", [.bill], .stage(.pending), phase: 1),
    EventTerm("passed", [.bill], .stage(.pending), phase: 1),
    EventTerm("resolving-differences", [.bill], .stage(.pending), phase: 1, next: .oneText),
    EventTerm("stalled", [.bill], .stage(.pending), phase: 1, next: .anotherVote),
    EventTerm("cloture-failed", [.bill], .stage(.pending), phase: 1, next: .anotherVote),
    EventTerm("passed-both", [.bill], .stage(.pending), phase: 1),
    EventTerm("presented", [.bill], .stage(.pending), phase: 1),
    EventTerm(
      "proposed-to-states", [.bill], .stage(.pending), phase: 1, next: .ratificationByStates),
    EventTerm("vetoed", [.bill], .stage(.pending), phase: 2, by: .vetoes, next: .override),
    EventTerm(
      "override-passed-house", [.bill], .stage(.pending), phase: 2, next: .overrideInSenate),
    EventTerm(
      "override-passed-senate", [.bill], .stage(.pending), phase: 2, next: .overrideInHouse),
  ]

  /// A case stays pending until it is decided; the decision then holds until it is reversed.
  private static let stagesOfCases: [EventTerm] = [
    EventTerm("filed", [.courtCase], .stage(.pending), phase: 0, by: .hears, next: .court),
    EventTerm("opened", [.courtCase], .stage(.pending), phase: 0, by: .hears, next: .court),
    EventTerm("tro", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .injunction),
    EventTerm(
      "injunction-granted", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .court),
    EventTerm(
      "injunction-denied", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .court),
    EventTerm(
      "stayed", [.courtCase], .stage(.pending), "case", phase: 1, by: .hears, next: .liftingOfStay),
    EventTerm("dismissed", [.courtCase], .stage(.ended), phase: 1, by: .decides),
    EventTerm("decided", [.courtCase], .stage(.inForce), phase: 1, by: .decides, next: .appeal),
    EventTerm("consent-decree", [.courtCase], .stage(.inForce), phase: 1, by: .decides),
    EventTerm("settled", [.courtCase], .stage(.ended), phase: 1, by: .decides),
    EventTerm("terminated", [.courtCase], .stage(.ended), phase: 1, by: .decides),
    EventTerm(
      "on-appeal", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .courtOfAppeals),
    EventTerm("affirmed", [.courtCase], .stage(.inForce), phase: 1, by: .decides),
    EventTerm("reversed", [.courtCase], .stage(.ended), phase: 1, by: .decides),
    EventTerm("vacated", [.courtCase], .stage(.ended), phase: 1, by: .decides),
    EventTerm(
      "remanded", [.courtCase], .stage(.pending), phase: 1, by: .decides, next: .courtBelow),
    EventTerm(
      "cert-granted", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .supremeCourt),
    EventTerm(
      "rehearing-granted", [.courtCase], .stage(.pending), phase: 1, by: .hears, next: .court),
    EventTerm("closed", [.courtCase], .stage(.ended), "case", phase: 2, by: .decides),
  ]

  // MARK: - Made and in effect

  private static let makings: [EventTerm] = [
    EventTerm("issued", [.executiveAction], .makes, "order", phase: 0, by: .issues),
    EventTerm("final", [.rule], .makesWaiting, "rule", phase: 2, by: .issues, next: .dayOfEffect),
    EventTerm("final", [.guidance], .makes, "guidance", phase: 1, by: .issues),
    EventTerm("issued", [.guidance, .plan], .makes, "text", phase: 1, by: .issues),
    EventTerm("adopted", [.plan], .makes, phase: 1, by: .enacts),
    EventTerm("published", [.executiveAction], .makes, "order", phase: 1),
    EventTerm("published", [.guidance, .plan], .makes, "text", phase: 1),
    EventTerm("enacted", [.bill], .makes, "bill", phase: 2, by: .enacts),
    EventTerm("agreed-to", [.bill], .makes, phase: 2),
    EventTerm("enacted", [.statute], .makes, "statute", phase: 1, by: .enacts),
    EventTerm("ratified", [.treaty], .makesWaiting, phase: 2, by: .enacts, next: .entryIntoForce),
    EventTerm("acceded", [.treaty], .makesWaiting, phase: 2, next: .entryIntoForce),
    EventTerm("provisionally-applied", [.treaty], .makes, phase: 2),
    EventTerm("ratified", [.bill], .makes, "amendment", phase: 2),
    EventTerm("effective", [.executiveAction], .takesEffect, "order", phase: 1),
    EventTerm("effective", [.guidance, .statute], .takesEffect, "text", phase: 1),
    EventTerm("effective", [.plan], .takesEffect, "text", phase: 2),
    EventTerm("effective", [.rule, .bill], .takesEffect, "text", phase: 3),
    EventTerm("in-force", [.treaty], .takesEffect, phase: 3),
    EventTerm("closed", [.deal], .makes, "deal", phase: 2),
    EventTerm("in-effect", [.deal], .makes, phase: 2),
  ]

  // MARK: - Recorded only

  private static let notes: [EventTerm] = [
    EventTerm("published", [.rule, .statute], .notes),
    EventTerm("entered-into-force", [.statute], .notes),
    EventTerm("amended", made.union([.treaty]), .notes, by: .amends),
    EventTerm("amended", [.deal], .notes),
    EventTerm("corrected", [.rule], .notes, by: .corrects),
    EventTerm("remanded", [.rule, .guidance, .executiveAction, .plan], .notes, by: .hears),
    EventTerm("reconsidered", [.rule, .guidance], .notes),
    EventTerm(
      "not-enforced", [.rule, .guidance, .executiveAction, .statute], .notes, by: .announces),
    EventTerm("argued", [.courtCase], .notes, by: .hears),
    EventTerm("cert-denied", [.courtCase], .notes, by: .hears),
    EventTerm("cert-dismissed", [.courtCase], .notes, by: .hears),
    EventTerm("rehearing-denied", [.courtCase], .notes, by: .hears),
    EventTerm("supplemented", [.executiveAction, .guidance], .notes, by: .supplements),
    EventTerm("continued", made, .extends, by: .continues),
    EventTerm("extended", made.union([.treaty]), .extends, by: .continues),
    EventTerm("notice-given", [.treaty], .notes, by: .announces),
    EventTerm("second-request", [.deal], .notes, by: .reviews),
    EventTerm("challenged", [.deal], .notes, by: .reviews),
    EventTerm("referred", [.deal], .notes, "deal", by: .reviews),
    EventTerm("cleared", [.deal], .clears, by: .reviews),
    EventTerm("extended", [.deal], .notes),
    EventTerm("renamed", [.deal], .notes),
    EventTerm("delayed", [.deal], .notes, "deal", by: .delays),
  ]

  // MARK: - Blocks, and what lifts them

  private static let blocks: [EventTerm] = [
    EventTerm("delayed", made, .delays, by: .delays, next: .newDayOfEffect),
    EventTerm("stayed", made, .blocks, "text", by: .blocks, next: .liftingOfStay),
    EventTerm("enjoined", made, .blocks, by: .blocks, next: .liftingOfInjunction),
    EventTerm(
      "suspended", made.union([.treaty]), .blocks, by: .suspends, next: .liftingOfSuspension),
    EventTerm("suspended", [.deal], .blocks, by: .blocks, next: .liftingOfSuspension),
    EventTerm("blocked", [.deal], .blocks, by: .blocks, next: .liftingOfBlock),
    EventTerm("reinstated", made.union([.treaty, .deal]), .restores, by: .reinstates),
    EventTerm("reinstated", [.courtCase], .restores, by: .hears),
    EventTerm("reauthorized", [.statute, .bill], .renews, by: .continues),
  ]

  // MARK: - Ends

  private static let ends: [EventTerm] = [
    EventTerm("failed", [.bill], .ends, phase: 2),
    EventTerm("override-failed", [.bill], .ends, phase: 2),
    EventTerm("pocket-vetoed", [.bill], .ends, phase: 2, by: .vetoes),
    EventTerm("incorporated", [.bill], .ends, phase: 2),
    EventTerm("died", [.bill], .ends, phase: 2),
    EventTerm("withdrawn", [.bill], .ends, phase: 2, by: .withdraws),
    EventTerm("withdrawn", [.rule, .guidance, .plan, .deal], .ends, by: .withdraws),
    EventTerm("withdrawn", [.statute], .ends, phase: 0, by: .withdraws),
    EventTerm("rejected", [.treaty], .ends),
    EventTerm("rejected", [.bill, .statute], .ends),
    EventTerm("withdrawn-from", [.treaty], .ends, by: .withdraws),
    EventTerm("revoked", [.executiveAction, .rule, .guidance, .plan], .ends, by: .revokes),
    EventTerm("rescinded", [.executiveAction, .rule, .guidance, .plan], .ends, by: .rescinds),
    EventTerm(
      "superseded", [.executiveAction, .rule, .guidance, .statute, .treaty, .plan, .deal], .ends,
      by: .supersedes),
    EventTerm("superseded", [.bill], .ends, phase: 3, by: .supersedes),
    EventTerm("terminated", [.executiveAction, .guidance, .treaty, .deal], .ends, by: .terminates),
    EventTerm("disapproved", [.rule, .guidance], .ends, by: .disapproves),
    EventTerm("vacated", [.executiveAction, .rule, .guidance, .plan], .ends, by: .vacates),
    EventTerm(
      "annulled", [.executiveAction, .rule, .guidance, .statute, .plan], .ends, by: .vacates),
    EventTerm("struck-down", [.executiveAction, .rule, .statute, .plan], .ends, by: .vacates),
    EventTerm("struck-down", [.bill], .ends, phase: 3, by: .vacates),
    EventTerm("partly-repealed", [.statute], .ends, by: .repeals),
    EventTerm("repealed", [.statute, .rule], .ends, by: .repeals),
    EventTerm("repealed", [.bill], .ends, phase: 3, by: .repeals),
    EventTerm(
      "expired", [.executiveAction, .rule, .guidance, .statute, .treaty, .plan, .deal], .lapses),
    EventTerm("expired", [.bill], .lapses, phase: 3),
    EventTerm("lapsed", [.statute], .lapses),
    EventTerm("lapsed", [.bill], .lapses, phase: 3),
    EventTerm("completed", [.plan], .ends),
    EventTerm("unwound", [.deal], .ends, by: .terminates),
    EventTerm("divested", [.deal], .ends),
    EventTerm("overruled", [.courtCase], .ends, by: .overrules),
    EventTerm("abrogated", [.courtCase], .ends, by: .overrules),
  ]
}
