/// The fields of a record as its front matter has them: references unresolved, places kept.
package struct EntityFields: Sendable {
  package var id: EntityID
  /// The file, relative to the site: `Content/companies/iren.md`. A deal written in place has its
  /// briefing's.
  package var path: String
  /// `name`, or the `title` of a briefing or page.
  package var name: Located<String>
  /// The long title of a policy, the legal name of a company.
  package var title: String?
  /// How an agency or another body is called for short: `SEC`.
  package var abbreviation: String?
  /// What lists sort it by, in place of what follows from the name.
  package var sortName: String?
  package var aliases: [Located<String>]
  package var formerNames: [FormerName]
  package var identifiers: [Identifier]
  /// A briefing's or page's day of publication; of a deal written in place, its briefing's.
  package var date: Day?
  /// Where that is written; `nil` for a deal written in place.
  package var dateRange: Range<Int>?
  /// A page's day of its last revision.
  package var updated: Located<Day>?
  package var type: Located<String>?
  /// A sentence on what it is; for a briefing its bottom line.
  package var summary: String?
  /// Where a briefing says its bottom line.
  package var summaryRange: Range<Int>?
  package var website: String?
  /// A country's or state's code as it is written; among the facts by name too.
  package var jurisdiction: Located<String>?
  /// The day its facts were last gone through.
  package var reviewed: Day?
  package var reviewedRange: Range<Int>?
  package var publication: Publication
  /// Old addresses, relative to the site's root.
  package var redirects: [Located<String>]
  /// Every reference of the front matter, whatever field it came from.
  package var relations: [DeclaredRelation]
  package var history: [HistoryEvent]
  package var sources: [Source]
  /// The id of the source that the file's facts rest on where they name none.
  package var mainSource: Reference?
  package var corrections: [Correction]
  /// What is expected to happen.
  package var next: [Upcoming]
  /// Rules that do not speak of this file.
  package var ignoredRules: [IgnoredRule]
  /// Further fields for the list of facts, in the order of the kind's table.
  package var facts: [Fact]
  package var details: Details

  /// What only one kind has.
  package enum Details: Sendable {
    case briefing(BriefingDetails)
    case policy(PolicyDetails)
    case deal(DealDetails)
    case person(PersonDetails)
    case none
  }

  package init(id: EntityID, path: String, name: Located<String>) {
    self.id = id
    self.path = path
    self.name = name
    self.aliases = []
    self.formerNames = []
    self.identifiers = []
    self.publication = Publication()
    self.redirects = []
    self.relations = []
    self.history = []
    self.sources = []
    self.corrections = []
    self.next = []
    self.ignoredRules = []
    self.facts = []
    self.details = .none
  }
}

extension EntityFields {
  package var briefing: BriefingDetails? {
    if case .briefing(let details) = details { details } else { nil }
  }

  package var policy: PolicyDetails? {
    if case .policy(let details) = details { details } else { nil }
  }

  package var deal: DealDetails? {
    if case .deal(let details) = details { details } else { nil }
  }

  package var person: PersonDetails? {
    if case .person(let details) = details { details } else { nil }
  }

  /// What can happen to it; `nil` for kinds without a history and types that are not known.
  package var track: StatusTrack? {
    switch id.kind {
    case .deal: .deal
    case .policy: type.flatMap { PolicyType(word: $0.value) }?.track
    default: nil
    }
  }

  /// What the status of a policy or a deal is worked out from; `nil` for other kinds and types that
  /// are not known.
  package var timeline: Timeline? {
    switch id.kind {
    case .deal:
      var timeline = Timeline(track: .deal, events: history)
      timeline.awaiting = deal?.awaiting ?? []
      return timeline
    case .policy:
      guard let type = type.flatMap({ PolicyType(word: $0.value) }) else { return nil }
      var timeline = Timeline(
        track: type.track, events: history, effective: policy?.effective,
        congress: policy?.congress)
      timeline.effectiveRule = policy?.effectiveRule
      timeline.expires = policy?.expires
      timeline.commentPeriods = policy?.commentPeriods ?? []
      timeline.measure = policy?.measure
      timeline.court = policy?.court
      timeline.isOfState = jurisdiction?.value.hasPrefix("US-") ?? false
      timeline.needsRoyalAssent =
        jurisdiction.map { ["GB", "UK", "CA", "AU", "NZ"].contains($0.value.prefix(2)) } ?? false
      return timeline
    default: return nil
    }
  }
}

/// A name that someone else gave: a ticker, a bill's number, an abbreviation.
package struct Identifier: Hashable, Sendable {
  /// The key of the front matter: `ticker`, `cik`, `bill`, `number`, `fr.doc`.
  package var scheme: String
  package var value: String
  package var range: Range<Int>

  package init(scheme: String, value: String, range: Range<Int>) {
    self.scheme = scheme
    self.value = value
    self.range = range
  }
}

/// A labelled text for the list of facts: jurisdiction, headquarters, a term of a contract.
package struct Fact: Hashable, Sendable {
  package var label: Label
  /// As front matter has it; of a chamber its word.
  package var text: String

  /// What the label says: a text of the site's own, or a field.
  package enum Label: Hashable, Sendable {
    case text(String)
    case jurisdiction, headquarters, chamber, court, party, site
  }

  package init(_ label: Label, _ text: String) {
    self.label = label
    self.text = text
  }
}

/// A name that a company had.
package struct FormerName: Hashable, Sendable {
  package var name: Located<String>
  /// The first day, month or year of it; where that is not given, it follows the former name before.
  package var since: PartialDate?
  /// The last day, month or year of it.
  package var until: PartialDate?

  package init(
    _ name: Located<String>, since: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.name = name
    self.since = since
    self.until = until
  }
}

/// An entry of `ignore`: a rule and why it does not hold here.
package struct IgnoredRule: Hashable, Sendable {
  package var rule: Located<String>
  package var reason: String?

  package init(_ rule: Located<String>, reason: String? = nil) {
    self.rule = rule
    self.reason = reason
  }
}
