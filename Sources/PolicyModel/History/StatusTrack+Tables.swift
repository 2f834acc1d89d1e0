extension StatusTrack {
  /// Stages of a bill, after the status codes of unitedstates/congress and the classes of Open States.
  package static let bill = StatusTrack(
    subject: "a bill",
    events: [
      EventTerm("draft", "Draft, not introduced", .stage(.pending), phase: 0),
      EventTerm("introduced", .stage(.pending), phase: 0, by: .sponsors),
      EventTerm("referred", .none, phase: 1),
      EventTerm("reported", "Reported by committee", .stage(.pending), phase: 1, by: .reports),
      EventTerm("passed-house", "Passed the House", .stage(.pending), phase: 1),
      EventTerm("passed-senate", "Passed the Senate", .stage(.pending), phase: 1),
      EventTerm("resolving-differences", .stage(.pending), phase: 1),
      EventTerm("passed-both", "Passed both chambers", .stage(.pending), phase: 1),
      EventTerm("enacted", "Became law", .stage(.inForce), phase: 2, by: .enacts),
      EventTerm("agreed-to", "Agreed to", .stage(.ended), phase: 2, isFinal: true),
      EventTerm("stalled", .stage(.pending), phase: 1),
      EventTerm("vetoed", .stage(.pending), phase: 2, by: .vetoes),
      EventTerm("failed", .stage(.ended), phase: 2, isFinal: true),
      EventTerm("incorporated", "Incorporated into another bill", .stage(.ended), phase: 2),
      EventTerm("died", .stage(.ended), phase: 2, isFinal: true),
      EventTerm("withdrawn", .stage(.ended), phase: 2, isFinal: true, by: .withdraws),
      EventTerm("amended", .none, by: .amends),
      EventTerm("effective", "In effect", .stage(.inForce), phase: 3),
      EventTerm("repealed", .ends, phase: 3, isFinal: true, by: .repeals),
      EventTerm("struck-down", "Struck down", .ends, phase: 3, isFinal: true, by: .vacates),
      EventTerm("expired", .ends, phase: 3, isFinal: true),
      EventTerm("reinstated", .restores, by: .reinstates),
    ])

  /// The disposition notes of the National Archives.
  package static let executiveAction = StatusTrack(
    subject: "an executive action",
    events: [
      EventTerm("issued", "In force", .stage(.inForce), phase: 0, by: .issues),
      EventTerm("published", "In force", .stage(.inForce), phase: 1),
      EventTerm("effective", "In force", .stage(.inForce), phase: 1),
      EventTerm("amended", .none, by: .amends),
      EventTerm("supplemented", .none, by: .supplements),
      EventTerm("continued", .none, by: .continues),
      EventTerm("suspended", .blocks, by: .suspends),
      EventTerm("enjoined", .blocks, by: .blocks),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("revoked", .ends, isFinal: true, by: .revokes),
      EventTerm("rescinded", .ends, isFinal: true, by: .rescinds),
      EventTerm("terminated", .ends, isFinal: true, by: .terminates),
      EventTerm("expired", .ends, isFinal: true),
    ])

  /// Stages of the Unified Agenda and types of the Federal Register.
  package static let rule = StatusTrack(
    subject: "a rule",
    events: [
      EventTerm("prerule", "Before a proposal", .stage(.pending), phase: 0, by: .issues),
      EventTerm("proposed", .stage(.pending), phase: 1, by: .issues),
      EventTerm("final", "Final, not yet effective", .stage(.pending), phase: 2, by: .issues),
      EventTerm("published", .none),
      EventTerm("effective", "In effect", .stage(.inForce), phase: 3),
      EventTerm("amended", .none, by: .amends),
      EventTerm("corrected", .none, by: .corrects),
      EventTerm("long-term", "On the long-term agenda", .stage(.pending), phase: 1),
      EventTerm("delayed", .blocks, by: .delays),
      EventTerm("stayed", .blocks, by: .blocks),
      EventTerm("enjoined", .blocks, by: .blocks),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("withdrawn", .ends, isFinal: true, by: .withdraws),
      EventTerm("rescinded", .ends, isFinal: true, by: .rescinds),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("vacated", .ends, isFinal: true, by: .vacates),
      EventTerm("disapproved", "Disapproved by Congress", .ends, isFinal: true, by: .disapproves),
    ])

  package static let guidance = StatusTrack(
    subject: "guidance",
    events: [
      EventTerm("draft", .stage(.pending), phase: 0, by: .issues),
      EventTerm("final", "In effect", .stage(.inForce), phase: 1, by: .issues),
      EventTerm("issued", "In effect", .stage(.inForce), phase: 1, by: .issues),
      EventTerm("published", "In effect", .stage(.inForce), phase: 1),
      EventTerm("effective", "In effect", .stage(.inForce), phase: 1),
      EventTerm("amended", .none, by: .amends),
      EventTerm("enjoined", .blocks, by: .blocks),
      EventTerm("suspended", .blocks, by: .suspends),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("rescinded", .ends, isFinal: true, by: .rescinds),
      EventTerm("withdrawn", .ends, isFinal: true, by: .withdraws),
      EventTerm("expired", .ends, isFinal: true),
    ])

  package static let statute = StatusTrack(
    subject: "a statute",
    events: [
      EventTerm("enacted", "Enacted", .stage(.inForce), phase: 0, by: .enacts),
      EventTerm("published", .none),
      EventTerm("effective", "In effect", .stage(.inForce), phase: 1),
      EventTerm("amended", .none, by: .amends),
      EventTerm("enjoined", .blocks, by: .blocks),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("partly-repealed", "Partly repealed", .stage(.partly), by: .repeals),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("repealed", .ends, isFinal: true, by: .repeals),
      EventTerm("expired", .ends, isFinal: true),
      EventTerm("struck-down", "Struck down", .ends, isFinal: true, by: .vacates),
    ])

  package static let treaty = StatusTrack(
    subject: "a treaty",
    events: [
      EventTerm("negotiated", .stage(.pending), phase: 0),
      EventTerm("signed", .stage(.pending), phase: 1, by: .signs),
      EventTerm("ratified", .stage(.pending), phase: 2, by: .enacts),
      EventTerm("in-force", "In force", .stage(.inForce), phase: 3),
      EventTerm("amended", .none, by: .amends),
      EventTerm("suspended", .blocks, by: .suspends),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("withdrawn-from", "Withdrawn from", .ends, isFinal: true, by: .withdraws),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("terminated", .ends, isFinal: true, by: .terminates),
    ])

  /// A case stays pending until it is decided; what stands then has force until it is reversed.
  package static let courtCase = StatusTrack(
    subject: "a case",
    events: [
      EventTerm("filed", .stage(.pending), phase: 0, by: .hears),
      EventTerm("tro", "Temporary restraining order", .stage(.pending), phase: 1, by: .hears),
      EventTerm("injunction-granted", .stage(.pending), phase: 1, by: .hears),
      EventTerm("injunction-denied", .stage(.pending), phase: 1, by: .hears),
      EventTerm("stayed", .stage(.pending), phase: 1, by: .hears),
      EventTerm("dismissed", .stage(.ended), phase: 1, by: .decides),
      EventTerm("decided", .stage(.inForce), phase: 1, by: .decides),
      EventTerm("settled", .stage(.ended), phase: 1, by: .decides),
      EventTerm("on-appeal", .stage(.pending), phase: 1, by: .hears),
      EventTerm("affirmed", .stage(.inForce), phase: 1, by: .decides),
      EventTerm("reversed", .stage(.ended), phase: 1, by: .decides),
      EventTerm("remanded", .stage(.pending), phase: 1, by: .decides),
      EventTerm("cert-granted", "Certiorari granted", .stage(.pending), phase: 1, by: .hears),
      EventTerm("closed", .stage(.ended), phase: 2, isFinal: true, by: .decides),
      EventTerm("reinstated", .restores, by: .hears),
    ])

  package static let plan = StatusTrack(
    subject: "a plan or standard",
    events: [
      EventTerm("draft", .stage(.pending), phase: 0, by: .issues),
      EventTerm("proposed", .stage(.pending), phase: 0, by: .issues),
      EventTerm("issued", "In effect", .stage(.inForce), phase: 1, by: .issues),
      EventTerm("adopted", .stage(.inForce), phase: 1, by: .enacts),
      EventTerm("published", "In effect", .stage(.inForce), phase: 1),
      EventTerm("effective", "In effect", .stage(.inForce), phase: 2),
      EventTerm("amended", .none, by: .amends),
      EventTerm("suspended", .blocks, by: .suspends),
      EventTerm("enjoined", .blocks, by: .blocks),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("completed", .ends, isFinal: true),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("rescinded", .ends, isFinal: true, by: .rescinds),
      EventTerm("withdrawn", .ends, isFinal: true, by: .withdraws),
      EventTerm("expired", .ends, isFinal: true),
    ])

  /// From rumour through completion; a merger closes, a contract is in effect.
  package static let deal = StatusTrack(
    subject: "a deal",
    events: [
      EventTerm("rumored", .stage(.pending), phase: 0),
      EventTerm("announced", .stage(.pending), phase: 1, by: .announces),
      EventTerm("signed", .stage(.pending), phase: 1, by: .signs),
      EventTerm("pending", .stage(.pending), phase: 1, by: .reviews),
      EventTerm("closed", .stage(.inForce), phase: 2),
      EventTerm("in-effect", "In effect", .stage(.inForce), phase: 2),
      EventTerm("amended", .none),
      EventTerm("blocked", .blocks, by: .blocks),
      EventTerm("delayed", .none, by: .delays),
      EventTerm("reinstated", .restores, by: .reinstates),
      EventTerm("terminated", .ends, isFinal: true, by: .terminates),
      EventTerm("withdrawn", .ends, isFinal: true, by: .withdraws),
      EventTerm("superseded", .ends, isFinal: true, by: .supersedes),
      EventTerm("expired", .ends, isFinal: true),
    ])
}
