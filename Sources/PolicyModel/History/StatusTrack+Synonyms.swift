internal import Diagnostics
internal import Text

extension StatusTrack {
  /// The event of this track that a word of another track, or of the press, stands for.
  ///
  /// A hint only: what was meant is for the author to say.
  func synonym(for typed: String) -> NearMiss? {
    let word = typed.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    for group in Self.synonyms where group.words.contains(word) {
      if let own = group.events.first(where: { event($0) != nil && $0 != word }) {
        return NearMiss(own, isOnly: false)
      }
    }
    return nil
  }

  private static let synonyms: [(words: Set<String>, events: [String])] = [
    (
      ["revoked", "rescinded", "repealed", "terminated", "cancelled", "canceled", "abolished"],
      ["revoked", "rescinded", "repealed", "terminated", "withdrawn"]
    ),
    (
      ["withdrawn", "dropped", "abandoned", "pulled", "scrapped"],
      ["withdrawn", "terminated", "rescinded", "revoked"]
    ),
    (
      [
        "vacated", "struck-down", "set-aside", "quashed", "annulled", "invalidated", "overturned",
        "overruled", "thrown-out",
      ], ["vacated", "struck-down", "reversed", "overruled"]
    ),
    (
      ["blocked", "halted", "paused", "frozen", "barred", "stayed", "suspended", "enjoined"],
      ["blocked", "enjoined", "suspended", "stayed"]
    ),
    (
      ["lifted", "restored", "revived", "unblocked", "dissolved", "resumed", "unfrozen"],
      ["reinstated"]
    ),
    (
      ["renewed", "prolonged", "reauthorized", "extended", "continued"],
      ["continued", "reauthorized", "extended"]
    ),
    (
      ["signed", "approved", "became-law", "signed-into-law", "promulgated", "enacted"],
      ["enacted", "issued", "adopted", "ratified", "final"]
    ),
    // A denunciation takes effect later.
    (["denounced", "denunciation"], ["notice-given"]),
    (["withdrew", "left", "exited", "quit"], ["withdrawn-from"]),
    (["acceded", "accepted", "acceptance", "accession"], ["ratified"]),
    (["lapsed", "sunset", "ran-out", "expired"], ["expired", "lapsed"]),
    (["finalized", "published", "released", "issued"], ["final", "issued", "published"]),
    (
      ["completed", "consummated", "in-force", "entered-into-force"],
      ["closed", "in-force", "effective"]
    ),
    (["postponed", "deferred"], ["delayed"]),
    (["approved-by", "authorized", "cleared", "settled"], ["cleared"]),
    (["denied", "rejected", "refused"], ["blocked"]),
  ]
}
