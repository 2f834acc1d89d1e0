/// The English of the table of events: what a stage is called, and what happened.
enum HistoryWording {
  /// The stage for a reader: `Passed the House`. A key without an entry is its word.
  static func stage(_ key: String) -> String { table[key]?.stage ?? word(of: key) }

  /// What happened, as a line of a history: `Took effect`.
  static func happened(_ key: String) -> String { table[key]?.happened ?? word(of: key) }

  /// `Revoked in part`.
  static func inPart(_ label: String) -> String { "\(label) in part" }

  /// What is made, and whose day of effect is to come: `Signed, not yet in effect`.
  static func notYetInEffect(_ key: String) -> String {
    switch key {
    case "final.rule": stage(key)
    case "issued.order", "published.order": "Signed, not yet in effect"
    case "issued.text", "published.text", "final.guidance": "Issued, not yet in effect"
    default: "\(stage(key)), not yet in effect"
    }
  }

  static func died(with congress: Int) -> String {
    "Died with the \(Congress.ordinal(congress)) Congress"
  }

  /// A bill of a state or another country that its executive has.
  static let presentedElsewhere = "Presented for signature"

  /// What ended on the day that a notice had given.
  static let endedOnNotice = "Ended after notice"

  static func force(_ force: Force) -> String {
    switch force {
    case .notYet: "Not yet"
    case .pending: "Pending"
    case .inForce: "In force"
    case .partly: "Partly in force"
    case .blocked: "Blocked"
    case .ended: "Ended"
    }
  }

  private static func word(of key: String) -> String {
    Vocabulary.Term.label(for: String(key.prefix { $0 != "." }))
  }

  private struct Words {
    var stage: String
    var happened: String

    init(_ stage: String, _ happened: String? = nil) {
      self.stage = stage
      self.happened = happened ?? stage
    }
  }

  private static let table: [String: Words] = [
    "draft.bill": Words("Draft, not introduced", "Released as a draft"),
    "draft.text": Words("Draft", "Released as a draft"),
    "prerule": Words("Before a proposal", "Advance notice"),
    "long-term": Words("On the long-term agenda", "Put on the long-term agenda"),
    "referred": Words("Referred to committee"),
    "reported": Words("Reported by committee", "Reported"),
    "passed-house": Words("Passed the House"),
    "passed-senate": Words("Passed the Senate"),
    "passed-both": Words("Passed both chambers"),
    "cloture-failed": Words("Blocked by a failed cloture vote", "Cloture failed"),
    "presented": Words("With the President", "Presented to the President"),
    "proposed-to-states": Words("Before the states", "Proposed to the states"),
    "override-passed-house": Words(
      "Vetoed, override passed in the House", "House overrode the veto"),
    "override-passed-senate": Words(
      "Vetoed, override passed in the Senate", "Senate overrode the veto"),
    "override-failed": Words("Veto sustained", "Override failed"),
    "pocket-vetoed": Words("Pocket-vetoed"),
    "tro": Words("Temporary restraining order"),
    "on-appeal": Words("On appeal"),
    "cert-granted": Words("Certiorari granted"),
    "cert-denied": Words("Certiorari denied"),
    "rehearing-granted": Words("Rehearing granted"),
    "remanded": Words("Remanded", "Remanded to the agency or court below"),
    "reconsidered": Words("Under reconsideration", "Reconsideration granted"),
    "issued.order": Words("In force", "Issued"),
    "published.order": Words("In force", "Published"),
    "effective.order": Words("In force", "Took effect"),
    "final.rule": Words("Final, not yet effective", "Made final"),
    "final.guidance": Words("In effect", "Made final"),
    "issued.text": Words("In effect", "Issued"),
    "published.text": Words("In effect", "Published"),
    "effective.text": Words("In effect", "Took effect"),
    "in-force": Words("In force", "Took effect"),
    "in-effect": Words("In effect", "Took effect"),
    "enacted.bill": Words("Became law", "Enacted"),
    "ratified.amendment": Words("Ratified by the states"),
    "agreed-to": Words("Agreed to"),
    "notice-given": Words("Notice of withdrawal given"),
    "incorporated": Words("Incorporated into another bill", "Incorporated"),
    "disapproved": Words("Disapproved by Congress", "Disapproved"),
    "struck-down": Words("Struck down"),
    "withdrawn-from": Words("Withdrawn from"),
    "partly-repealed": Words("Partly repealed"),
  ]
}

extension HistoryEvent {
  /// What happened, for a reader: `Passed the House`.
  package func label(on track: StatusTrack) -> String {
    track.event(event).map { HistoryWording.happened($0.key) } ?? Vocabulary.Term.label(for: event)
  }
}
