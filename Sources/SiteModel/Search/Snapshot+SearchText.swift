internal import EntityGraph
internal import PolicyModel
package import Search

extension Snapshot {
  /// Appends what search reads of a page beside its names and its summary: its text, and what its front matter says in
  /// sentences.
  ///
  /// A text that cannot be read is left out; making its page reports that.
  package func appendSearchText(of number: Int, to text: inout PlainText) {
    if let body = documents[number].body, let html = try? bodies.html(of: body) {
      text.append(html: html)
    }
    let entity = catalog.entities[number]
    for fact in entity.facts { text.append(line: fact.text) }
    for item in entity.next { text.append(line: item.what) }
    for event in entity.history {
      if let note = event.note { text.append(line: note) }
    }
    guard let briefing = entity.briefing else { return }
    for judgment in briefing.judgments {
      text.append(line: judgment.claim)
      if let note = judgment.outcome?.note { text.append(line: note) }
    }
    for angle in briefing.angles {
      text.append(line: angle.issue)
      if let outlook = angle.outlook { text.append(line: outlook) }
    }
  }
}

extension Entity {
  /// Every name by which search finds it.
  package var searchNames: [String] {
    [name.value] + [title, abbreviation].compactMap(\.self) + aliases.map(\.value)
      + formerNames.map(\.name.value)
  }
}

extension SiteConfiguration {
  /// Whether plurals are folded by the endings of English.
  package var foldsPlurals: Bool { language == "en" || language.hasPrefix("en-") }
}
