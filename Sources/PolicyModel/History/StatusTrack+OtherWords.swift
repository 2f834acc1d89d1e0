extension StatusTrack {
  /// The event that another word means, and nothing else: a merger that was `completed` has `closed`.
  ///
  /// What may mean one of several events is not here; it is a hint (``synonym(for:)``).
  func event(meantBy word: some StringProtocol) -> OtherWord? {
    Self.otherWords[Int(rawValue)][String(word)]
  }

  /// The words that this track reads as an event of another name, by that event in the order of the table.
  package var otherWords: [(event: String, words: [String])] {
    var words: [String: [String]] = [:]
    for (word, meaning) in Self.otherWords[Int(rawValue)] {
      words[meaning.event, default: []].append(word)
    }
    return events.compactMap { term in
      words.removeValue(forKey: term.word).map { (term.word, $0.sorted()) }
    }
  }

  /// A word's meaning.
  struct OtherWord {
    var event: String
    /// What the word says of a final rule.
    var subtype: String?
    /// Whether it says that no day ends it: `made-permanent`.
    var isIndefinite = false
  }

  private static let otherWords: [[String: OtherWord]] = allCases.map { track in
    var words: [String: OtherWord] = [:]
    for (tracks, event, others) in table where tracks.contains(track) {
      for other in others.split(separator: " ") {
        let subtype = event == "final" && other.hasSuffix("-final") ? String(other) : nil
        words[String(other)] = OtherWord(
          event: event, subtype: subtype, isIndefinite: other == "made-permanent")
      }
    }
    return words
  }

  private static let table: [(tracks: TrackSet, event: String, words: String)] = [
    ([.bill], "introduced", "filed proposed reintroduced"),
    ([.bill], "passed-both", "enrolled"),
    ([.bill], "presented", "sent-to-governor sent-to-president"),
    ([.bill], "failed", "defeated"),
    ([.bill], "died", "fell"),
    ([.bill, .statute], "enacted", "became-law royal-assent signed signed-into-law"),
    ([.statute], "entered-into-force", "came-into-force in-force"),
    ([.statute], "enacted", "adopted approved promulgated"),
    (
      [.statute, .rule, .bill, .guidance, .plan], "effective",
      "applicable applied applies commenced took-effect"
    ),
    (
      [.executiveAction, .rule], "effective",
      "came-into-force entered-into-force in-force took-effect"
    ),
    ([.guidance], "draft", "proposed"),
    ([.rule], "proposed", "reproposed supplemental-proposal"),
    ([.rule], "final", "adopted approved direct-final finalized interim-final issued promulgated"),
    ([.executiveAction], "issued", "proclaimed signed"),
    ([.guidance], "issued", "adopted announced finalized"),
    ([.guidance, .plan], "published", "released"),
    ([.plan], "published", "announced launched unveiled"),
    ([.treaty], "in-force", "came-into-force effective entered-into-force"),
    ([.treaty], "withdrawn-from", "left unsigned withdrawn"),
    ([.treaty], "negotiated", "adopted"),
    ([.treaty], "signed", "concluded"),
    ([.treaty], "notice-given", "notified"),
    ([.treaty, .executiveAction], "terminated", "cancelled"),
    ([.courtCase], "on-appeal", "appealed"),
    ([.courtCase], "argued", "reargued"),
    ([.courtCase], "abrogated", "superseded-by-statute"),
    ([.courtCase], "affirmed", "upheld"),
    ([.courtCase], "reversed", "overturned"),
    ([.courtCase], "decided", "ruled"),
    ([.courtCase], "dismissed", "discontinued moot mooted withdrawn"),
    ([.courtCase], "reinstated", "refiled reopened revived"),
    ([.deal], "signed", "agreed executed"),
    ([.deal], "closed", "completed consummated"),
    ([.deal], "cleared", "approved"),
    ([.deal], "blocked", "enjoined prohibited"),
    (
      [.deal], "terminated",
      "abandoned called-off canceled cancelled collapsed scrapped"
    ),
    ([.deal], "expired", "lapsed"),
    ([.deal], "amended", "renegotiated revised"),
    ([.executiveAction, .guidance, .plan, .statute, .rule], "amended", "modified revised updated"),
    ([.executiveAction, .guidance, .plan], "continued", "renewed"),
    ([.statute, .bill], "reauthorized", "made-permanent reauthorised renewed"),
    ([.treaty], "extended", "renewed"),
    ([.treaty], "reinstated", "rejoined"),
    ([.rule, .statute, .bill, .treaty], "reinstated", "lifted"),
    (
      [.executiveAction, .rule, .guidance, .statute, .plan, .treaty, .bill, .deal],
      "reinstated", "restored revived"
    ),
    ([.rule, .executiveAction, .plan], "vacated", "invalidated quashed set-aside"),
    ([.statute, .bill], "struck-down", "invalidated"),
    (
      [.executiveAction, .rule, .guidance, .statute, .treaty, .plan], "superseded", "replaced"
    ),
    ([.statute], "repealed", "abolished"),
    ([.statute, .bill], "expired", "sunset"),
    ([.executiveAction, .rule, .guidance], "expired", "lapsed sunset"),
    ([.statute, .rule, .bill, .executiveAction], "delayed", "deferred postponed"),
    ([.statute, .rule, .bill, .executiveAction], "suspended", "paused"),
  ]
}
