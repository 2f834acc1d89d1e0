internal import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Check {
  /// A person spoken of in an office that the record says has ended, or had not begun.
  static func outOfRole(
    _ claim: (person: Int, title: String, body: String?, date: PartialDate?), _ sign: ProseSign,
    on day: Day, in site: RuleContext
  ) -> Diagnostic? {
    var positions = (site.catalog.entities[claim.person].person?.positions ?? []).filter {
      $0.role.isOffice(claim.title)
    }
    let isLeader = ["leads", "heads"].contains(claim.title)
    // Of two chairs, that of the body that is named.
    if positions.count > 1 || isLeader, let name = claim.body {
      let body = site.catalog.find(Reference(name, at: 0..<0))
      let own = positions.filter { position in
        guard let organisation = position.organisation else { return false }
        return organisation.text.lowercased() == name.lowercased()
          || body != nil && site.catalog.find(organisation) == body
      }
      if !own.isEmpty || isLeader { positions = own }
    }
    // Of an office that the record does not have nothing is known.
    guard !positions.isEmpty,
      !positions.contains(where: {
        $0.isHeld(at: PartialDate(day)) || claim.date.map($0.isHeld) == true
      })
    else { return nil }
    let last = positions.last { ($0.since?.firstDay ?? day) <= day } ?? positions[0]
    let words: String
    if let until = last.until, until.lastDay < day {
      words = "was \(last.role) until \(until.iso)"
    } else if let since = last.since {
      words = "is \(last.role) since \(since.iso)"
    } else {
      return nil
    }
    return Diagnostic(
      .outOfOffice, "'\(sign.words)' \(words), and the facts are those of \(day)", at: sign.place,
      help: "write it in the past tense, or 'former'")
  }
}

extension PersonDetails.Position {
  /// Whether the position was held on any day of a date, as far as its own dates show.
  fileprivate func isHeld(at date: PartialDate) -> Bool {
    date.overlaps(since: since?.firstDay, until: until?.lastDay)
  }
}

extension String {
  /// Whether an office, `Secretary of Energy`, is what a title in a text, `Secretary`, means.
  fileprivate func isOffice(_ title: String) -> Bool {
    let words = lowercased().split { !$0.isLetter }
    if title == "ceo" {
      return words.contains("ceo") || words.contains("chief") && words.contains("executive")
    }
    // "Majority Leader", "House Minority Whip"
    if title.contains(" ") { return title.split(separator: " ").allSatisfy(words.contains) }
    // Whoever leads a body: that of the position decides.
    if ["leads", "heads"].contains(title) {
      return [
        "chair", "director", "secretary", "commissioner", "administrator", "governor", "general",
      ]
      .contains(where: isOffice)
    }
    let title =
      [
        "sen": "senator", "sens": "senator", "senators": "senator", "rep": "representative",
        "reps": "representative", "gov": "governor",
      ][title] ?? title
    return title.hasPrefix("chair")
      ? words.contains { $0.hasPrefix("chair") } : words.contains { $0 == title }
  }
}
