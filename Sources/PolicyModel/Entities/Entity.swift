/// One record of the site: its fields, which never change, behind one reference.
///
/// Records are passed on a great deal, between stages and to every page that shows them; to pass one costs a
/// reference count, whatever it holds.
package final class Entity: Sendable {
  private let fields: EntityFields
  /// The index of ``next`` by date; `nil` if it is empty.
  package let expectedDates: ExpectedDates?
  /// What lists sort it by, to be compared byte by byte: `sort_name`, otherwise the name, of a person the last word first
  /// and of others without `The`. Case and accents do not count, and numbers count as such: 9 comes before 14110.
  package let sortKey: String

  package init(_ fields: EntityFields) {
    self.fields = fields
    sortKey = fields.sortKey
    expectedDates = fields.next.isEmpty ? nil : ExpectedDates(fields.next)
  }
}

/// The fields; ``EntityFields`` says what they hold.
extension Entity {
  package var id: EntityID { fields.id }
  package var path: String { fields.path }
  package var name: Located<String> { fields.name }
  package var title: String? { fields.title }
  package var abbreviation: String? { fields.abbreviation }
  package var sortName: String? { fields.sortName }
  package var aliases: [Located<String>] { fields.aliases }
  package var formerNames: [FormerName] { fields.formerNames }
  package var identifiers: [Identifier] { fields.identifiers }
  package var date: Day? { fields.date }
  package var dateRange: Range<Int>? { fields.dateRange }
  package var updated: Located<Day>? { fields.updated }
  package var type: Located<String>? { fields.type }
  package var summary: String? { fields.summary }
  package var summaryRange: Range<Int>? { fields.summaryRange }
  package var website: String? { fields.website }
  package var jurisdiction: Located<String>? { fields.jurisdiction }
  package var reviewed: Day? { fields.reviewed }
  package var reviewedRange: Range<Int>? { fields.reviewedRange }
  package var publication: Publication { fields.publication }
  package var redirects: [Located<String>] { fields.redirects }
  package var relations: [DeclaredRelation] { fields.relations }
  package var history: [HistoryEvent] { fields.history }
  package var sources: [Source] { fields.sources }
  package var mainSource: Reference? { fields.mainSource }
  package var corrections: [Correction] { fields.corrections }
  package var next: [Upcoming] { fields.next }
  package var ignoredRules: [IgnoredRule] { fields.ignoredRules }
  package var facts: [Fact] { fields.facts }
}

/// What only one kind has, and what the fields amount to.
extension Entity {
  package var briefing: BriefingDetails? { fields.briefing }
  package var policy: PolicyDetails? { fields.policy }
  package var deal: DealDetails? { fields.deal }
  package var person: PersonDetails? { fields.person }
  package var track: StatusTrack? { fields.track }
  package var timeline: Timeline? { fields.timeline }
}
