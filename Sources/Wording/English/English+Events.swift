package import PolicyModel

extension English {
  package func label(_ label: Status.Label) -> String {
    switch label {
    case .event(let key, inPart: false): stage(key)
    case .event(let key, inPart: true): "\(stage(key)) in part"
    case .force(let force): self.label(force)
    case .notYetInEffect(let key) where Self.finalRules.contains(key): stage(key)
    case .notYetInEffect("issued.order"), .notYetInEffect("published.order"):
      "Signed, not yet in effect"
    case .notYetInEffect("issued.text"), .notYetInEffect("published.text"),
      .notYetInEffect("final.guidance"):
      "Issued, not yet in effect"
    case .notYetInEffect(let key): "\(stage(key)), not yet in effect"
    case .died(let congress): "Died with the \(Congress.ordinal(congress)) Congress"
    case .presentedElsewhere: "Presented for signature"
    case .endedOnNotice: "Ended after notice"
    }
  }

  package func label(_ force: Force) -> String {
    switch force {
    case .notYet: "Not yet"
    case .pending: "Pending"
    case .inForce: "In force"
    case .partly: "Partly in force"
    case .blocked: "Blocked"
    case .ended: "Ended"
    }
  }

  package func label(happened key: String) -> String {
    Self.table[key]?.happened ?? word(of: key)
  }

  package func clause(happened key: String, inPart: Bool, by actor: String?) -> String {
    clause(inPart ? "\(label(happened: key)) in part" : label(happened: key), by: actor)
  }

  package func clause(_ label: Status.Label, by actor: String?) -> String {
    clause(self.label(label), by: actor)
  }

  package var tookEffect: String { "took effect" }

  private func clause(_ label: String, by actor: String?) -> String {
    let words = label.prefix(1).lowercased() + label.dropFirst()
    return actor.map { "\(words) by \($0)" } ?? words
  }

  /// The stage for a reader: `Passed the House`. A key without an entry is its word.
  private func stage(_ key: String) -> String { Self.table[key]?.stage ?? word(of: key) }

  private func word(of key: String) -> String {
    Vocabulary.Term.spelled(key.prefix { $0 != "." })
  }

  /// Whose words say already that they are not yet in effect.
  private static let finalRules: Set<String> = ["final.rule", "interim-final", "direct-final"]

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
    "passed-assembly": Words("Passed the Assembly"),
    "passed-commons": Words("Passed the Commons"),
    "passed-lords": Words("Passed the Lords"),
    "transmitted": Words("Before the Senate", "Sent to the Senate"),
    "consented": Words("Approved for ratification"),
    "consent-decree": Words("Consent decree entered"),
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
    "cert-dismissed": Words("Certiorari dismissed"),
    "rehearing-denied": Words("Rehearing denied"),
    "rehearing-granted": Words("Rehearing granted"),
    "not-enforced": Words("In effect, not enforced", "No longer enforced"),
    "remanded": Words("Remanded", "Remanded to the agency or court below"),
    "reconsidered": Words("Under reconsideration", "Reconsideration granted"),
    "issued.order": Words("In force", "Issued"),
    "published.order": Words("In force", "Published"),
    "effective.order": Words("In force", "Took effect"),
    "final.rule": Words("Final, not yet effective", "Made final"),
    "interim-final": Words("Interim final, not yet effective", "Interim final rule issued"),
    "direct-final": Words("Direct final, not yet effective", "Direct final rule issued"),
    // Guidance is not binding, so it is "issued", not "in effect".
    "final.guidance": Words("Issued in final form", "Made final"),
    "issued.text": Words("Issued"),
    "published.text": Words("Published"),
    "effective.text": Words("In effect", "Took effect"),
    "in-force": Words("In force", "Took effect"),
    "in-effect": Words("In effect", "Took effect"),
    "enacted.bill": Words("Became law", "Enacted"),
    "signed-into-law": Words("Enacted", "Signed into law"),
    "unsigned-enacted.bill": Words("Became law", "Enacted"),
    "unsigned-enacted.statute": Words("Enacted"),
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
