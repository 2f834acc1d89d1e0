/// One record of the site as its front matter has it: references unresolved, places kept.
package struct Entity: Sendable {
  package var id: EntityID
  /// The file, relative to the site: `Content/companies/iren.md`.
  package var path: String
  /// The bytes of the file after the front matter.
  package var body: Range<Int>
  /// `name`, or the `title` of a briefing or page.
  package var name: Located<String>
  package var aliases: [Located<String>]
  package var formerNames: [Located<String>]
  package var identifiers: [Identifier]
  /// A briefing's or page's day of publication.
  package var date: Day?
  package var type: Located<String>?
  package var summary: String?
  package var website: String?
  /// Every reference of the front matter, whatever field it came from.
  package var relations: [DeclaredRelation]
  package var history: [HistoryEvent]

  package init(id: EntityID, path: String, body: Range<Int> = 0..<0, name: Located<String>) {
    self.id = id
    self.path = path
    self.body = body
    self.name = name
    self.aliases = []
    self.formerNames = []
    self.identifiers = []
    self.relations = []
    self.history = []
  }
}

/// A name that somebody else gave: a ticker, a bill's number, an abbreviation.
package struct Identifier: Hashable, Sendable {
  /// The key of the front matter: `ticker`, `cik`, `bill`, `number`, `abbr`.
  package var scheme: String
  package var value: String
  package var range: Range<Int>

  package init(scheme: String, value: String, range: Range<Int>) {
    self.scheme = scheme
    self.value = value
    self.range = range
  }
}
