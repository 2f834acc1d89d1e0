internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import Rules
internal import SiteModel
internal import Wording

/// A briefing's page as templates see it.
enum BriefingView {
  static let type: RecordType = RecordType(
    "briefing", "A briefing.",
    [
      .text("title", "Its title."), .text("type", "Analysis, alert …"),
      .record("date", { DateView.type }, "When it was published."),
      .record("as_of", { DateView.type }, "The day through which its facts were checked."),
      .record("reviews", { ReviewsView.type }, "The same of the policies and deals it cites."),
      .record("updated", { DateView.type }, "When it was last corrected."),
      .text("reading", "How long it takes to read."),
      .list("authors", of: .record { AuthorView.type }, "Who wrote it."),
      .text("bottom_line", "Its bottom line."),
      .html("body", "The text."),
      .list("outline", of: .record { HeadingView.type }, "The headings of the text."),
      .record("mark", { MarkView.type }, "Its mark."),
      .record("review_due", { DateView.type }, "When it should be reviewed."),
      .bool("overdue", "Whether that day has passed."),
      .text("published_under", "A line if another administration was in office then."),
      .list("since", of: .record { ChangeView.type }, "What it cites and has changed since."),
      .list("topics", of: .record { RowView.type }, "Its topics."),
      .list("deals", of: .record { DealPanelView.type }, "Its deals."),
      .list("regulators", of: .record { RegulatorView.type }, "Agencies with their interest."),
      .list("angles", of: .record { AngleView.type }, "Why Washington cares."),
      .list("policies", of: .record { PolicyPanelView.type }, "Law and policy it cites."),
      .list("companies", of: .record { RowView.type }, "Companies, parties of its deals included."),
      .list("people", of: .record { RowView.type }, "People."),
      .list("next", of: .record { UpcomingView.type }, "What is expected."),
      .list("judgments", of: .record { JudgmentView.type }, "Its judgments."),
      .list("corrections", of: .record { CorrectionView.type }, "What was corrected."),
      .list("sources", of: .record { SourceView.type }, "Its sources."),
      .list("related", of: .record { RelatedView.type }, "Briefings on the same things."),
      .record("citation", { CitationView.type }, "How it is cited."),
    ])

  static func make(
    of number: Int, in site: Queries, body: ContiguousArray<UInt8>?, citation: Value,
    tally: inout Tally
  ) -> Record {
    let entity = site.record(number)
    let briefing = entity.briefing ?? BriefingDetails()
    let document = site.document(of: number)
    func shows(_ field: String) -> Bool { site.shows(field, of: type) }
    var sources = document.sources
    sources.showsNotes = shows("next")
    let next = UpcomingView.list(of: number, in: site, sources: &sources)
    sources.showsNotes = shows("judgments")
    let judgments = JudgmentView.list(briefing.judgments, in: site, sources: &sources)
    let due = entity.reviewDue
    let asOf = briefing.asOf
    return Record(
      type,
      [
        "title": .text(entity.name.value), "type": .optional(entity.typeLabel(in: site.wording)),
        "date": DateView.optional(entity.date, in: site.wording),
        "as_of": DateView.optional(entity.factsThrough, in: site.wording),
        "reviews": shows("reviews")
          ? ReviewsView.make(site.reviews(of: cited(by: briefing, in: site)), in: site) : .none,
        "updated": DateView.optional(entity.corrections.map(\.date).max(), in: site.wording),
        "reading": .optional(readingTime(words: document.wordCount, in: site.wording)),
        "authors": .list(briefing.authors.compactMap { AuthorView.make($0, in: site) }),
        "bottom_line": .optional(entity.summary), "body": .html(body ?? []),
        "outline": shows("outline") ? HeadingView.list(document.outline) : .none,
        "mark": MarkView.make(of: number, in: site),
        "review_due": DateView.optional(due, in: site.wording),
        "overdue": .bool(due.map { $0 < site.today } ?? false),
        "published_under": .optional(
          shows("published_under") && site.concernsUnitedStates(number)
            ? entity.date.flatMap {
              Administration.note(on: $0, at: site.today, in: site.wording)
            }
            : nil),
        "since": shows("since")
          ? .list(changes(since: asOf ?? entity.date, of: document.facts, in: site)) : .none,
        "topics": rows(briefing.topics, .topic, in: site),
        "deals": .list(
          briefing.deals.compactMap { DealPanelView.make($0, on: entity.factsThrough, in: site) }),
        "regulators": .list(
          briefing.regulators.compactMap { RegulatorView.make($0, in: site) }),
        "angles": .list(briefing.angles.map { AngleView.make($0, in: site) }),
        "policies": .list(
          briefing.policies.compactMap {
            PolicyPanelView.make($0, on: entity.factsThrough, in: site)
          }),
        "companies": companies(of: number, briefing, in: site),
        "people": rows(briefing.people, .person, in: site), "next": next,
        "judgments": judgments,
        "corrections": CorrectionView.list(entity.corrections, in: site.wording),
        "sources": SourceView.list(sources, in: site),
        "related": shows("related")
          ? RelatedView.list(of: number, in: site, tally: &tally) : .none,
        "citation": citation,
      ])
  }

  private static func rows(
    _ relations: [DeclaredRelation], _ kinds: KindSet, in site: Queries
  ) -> Value {
    .list(
      relations.compactMap { site.visible($0.target, among: kinds).map { site.row(of: $0) } })
  }

  /// The policies and deals at its head, whose statuses it shows, each once.
  private static func cited(by briefing: BriefingDetails, in site: Queries) -> [Int] {
    let relations = briefing.deals + briefing.policies
    let angles = briefing.angles.compactMap(\.policy)
    let numbers =
      relations.compactMap { site.visible($0.target, among: [.policy, .deal]) }
      + angles.compactMap { site.visible($0, among: .policy) }
    return Set(numbers).sorted()
  }

  /// Those named, then the parties of the deals that are not.
  private static func companies(
    of number: Int, _ briefing: BriefingDetails, in site: Queries
  ) -> Value {
    var numbers = briefing.companies.compactMap { site.visible($0.target, among: .company) }
    for entry in site.subjects(of: number)
    where entry.manner == .party && site.kind(of: Int(entry.subject)) == .company {
      numbers.append(Int(entry.subject))
    }
    return .list(numbers.map { site.row(of: $0) })
  }

  /// What policies and deals cited as they stand, at the head or in the text, have gone through
  /// after a day.
  private static func changes(
    since day: Day?, of page: PageFacts, in site: Queries
  ) -> [Value] {
    guard let day, day < site.today else { return [] }
    var changes: [(day: Day, value: Value)] = []
    var seen: Set<Int> = []
    for citation in page.citations where citation.mode == .current {
      let cited = citation.target
      guard !site.isHeldBack(cited), let history = site.history(of: cited),
        seen.insert(cited).inserted
      else { continue }
      for remark in history.remarks(after: day, through: site.today) {
        changes.append(
          (
            remark.day,
            ChangeView.make(
              site.date(ofEvent: remark.event, of: cited), in: site.wording,
              site.row(of: cited),
              site.sentence(forEvent: remark.event, of: cited))
          ))
      }
      for change in history.changes(after: day, through: site.today) {
        let date = site.date(of: change, of: cited)
        changes.append(
          (
            change.day,
            ChangeView.make(
              date, in: site.wording, site.row(of: cited),
              site.sentence(for: change, of: cited))
          ))
      }
    }
    return changes.sorted { $0.day < $1.day }.map(\.value)
  }

  private static func readingTime(words: Int, in wording: Wording) -> String? {
    guard words > 0 else { return nil }
    return wording.language.readingTime(minutes: max(1, (words + 110) / 220))
  }
}
