internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// The page of a company, agency, policy, deal, person or topic as templates see it.
enum EntityView {
  static let type: RecordType = RecordType(
    "entity", "A company, agency, policy, deal, person or topic.",
    [
      .text("name", "Its name."), .text("kind", "company, agency, policy, deal, person or topic."),
      .text("plural_label", "The kind's name over its list."),
      .text("list_path", "The address of that list."), .text("type", "Its type in words."),
      .text("abbr", "SEC."), .text("title", "A policy's long title, a company's legal name."),
      .text("summary", "What it is, in a sentence."),
      .record("status", { StatusView.type }, "Its status."),
      .text("status_text", "Since when and by whom."),
      .record("status_line", { StatusLineView.type }, "The same with a link and a source."),
      .text("next_step", "Whose move it is."),
      .record("upcoming", { UpcomingView.type }, "The first dated event expected of it."),
      .record("mark", { MarkView.type }, "The page's mark."),
      .text("figure", "A deal's value."), .text("figure_note", "What the value counts."),
      .list("parties", of: .record { PartyView.type }, "A deal's parties."),
      .list(
        "facts", of: .record { FactView.type },
        "What is known of it, by label, except what its status and next step say."),
      .list("terms", of: .record { FactView.type }, "A deal's terms, by label."),
      .record("reviewed", { DateView.type }, "The day through which its facts were reviewed."),
      .record(
        "imported", { DateView.type },
        "The day of the newest data of a register that was imported into it."),
      .record("source", { SourceView.type }, "The source of facts that name none."),
      .html("body", "Its description; nothing if the file has none."),
      .list("outline", of: .record { HeadingView.type }, "The headings of the description."),
      .list("positions", of: .record { PositionView.type }, "A person's offices."),
      .list("history", of: .record { EventView.type }, "What happened to it, oldest first."),
      .list(
        "periods", of: .record { PeriodView.type },
        "The periods of its status, oldest first; none if it has had only one and no briefing is from that time."
      ),
      .list(
        "connections", of: .record { ConnectionGroupView.type },
        "Relations by name, except what its history, parties, positions, deals and people show."),
      .html(
        "picture", "A drawing of what it is connected with; nothing if that is little."),
      .text(
        "chains",
        "The page of connections with its name filled in; nothing if it has no connections."
      ),
      .list(
        "deals", of: .record { ConnectedDealView.type }, "Deals connected with it, newest first."),
      .record(
        "touching", { AgencyDealsView.type },
        "Of an agency, the deals that touch it; its `deals` are then empty."),
      .text("slug", "The last part of its address, for links to filtered lists."),
      .list("people", of: .record { OfficerView.type }, "Who holds or held an office in it."),
      .list(
        "dates", of: .record { UpcomingView.type },
        "The next events of the deals and policies connected with it."),
      .list("companions", of: .record { CompanionView.type }, "Often in briefings with it."),
      .list("next", of: .record { UpcomingView.type }, "What is expected."),
      .list("mentions", of: .record { MentionView.type }, "The briefings on it, newest first."),
      .integer("mention_count", "How many there are."),
      .text("coverage", "The same in words: 3 briefings."),
      .list("corrections", of: .record { CorrectionView.type }, "What was corrected."),
      .list("sources", of: .record { SourceView.type }, "The page's sources."),
      .record("citation", { CitationView.type }, "How it is cited, if it is a policy."),
    ])

  static func make(
    of number: Int, in site: Queries, body: ContiguousArray<UInt8>?, citation: Value,
    tally: inout Tally
  ) -> Record {
    let entity = site.record(number)
    let document = site.document(of: number)
    var sources = document.sources
    func shows(_ field: String) -> Bool { site.shows(field, of: type) }
    // Each part that cites sources may number some, which those behind it see.
    let hasNext = shows("next") || shows("sources")
    let hasConnections = hasNext || shows("connections")
    let hasHistory = hasConnections || shows("history")
    let hasPeople = hasHistory || shows("people") || shows("positions")
    let status = site.status(of: number)
    sources.showsNotes = shows("status_line")
    let statusLine =
      hasHistory || shows("status_line")
      ? StatusLineView.make(status, of: number, in: site, sources: &sources) : .none
    // Beside a status, whose source counts, this one is not cited.
    sources.showsNotes = shows("source") && status == nil && entity.factsThrough != nil
    let source =
      hasHistory || shows("source") ? SourceView.cite(entity.mainSource, &sources, in: site) : .none
    let hasPicture = site.drawsConnections && (shows("picture") || shows("chains"))
    let connected =
      hasPeople || hasPicture || shows("deals") ? RecordConnections(of: number, in: site) : nil
    let neighbors =
      hasPicture ? connected.map { NeighborGroups(of: number, $0, in: site) } : nil
    sources.showsNotes = shows("positions")
    let positions =
      hasPeople ? PositionView.list(of: entity, connected, in: site, sources: &sources) : .none
    sources.showsNotes = shows("people")
    let people =
      hasPeople ? connected.map { OfficerView.list($0, in: site, sources: &sources) } : nil
    sources.showsNotes = shows("history")
    let history =
      hasHistory ? EventView.list(of: number, in: site, sources: &sources) : .none
    sources.showsNotes = shows("connections")
    let connections =
      hasConnections
      ? ConnectionGroupView.list(connected?.others ?? [], in: site, sources: &sources) : .none
    sources.showsNotes = shows("next")
    let next = hasNext ? UpcomingView.listAll(of: number, in: site, sources: &sources) : .none
    let note = shows("status_text") ? status.flatMap { StatusView.note($0, in: site) } : nil
    let step =
      shows("next_step") || shows("facts") ? comingStep(of: entity, status, in: site) : nil
    let touching =
      entity.id.kind == .agency && shows("touching")
      ? AgencyDealsView.make(of: number, in: site) : .none
    let hasDeals = if case .none = touching { shows("deals") } else { false }
    return Record(
      type,
      [
        "name": .text(entity.name.value), "kind": .text(entity.id.kind.name),
        "plural_label": .text(entity.id.kind.pluralLabel(in: site.wording)),
        "list_path": .text(entity.id.kind.folder + "/"),
        "type": .optional(site.typeLabel(of: number)),
        "abbr": .optional(entity.abbreviation), "title": .optional(entity.title),
        "summary": .optional(entity.summary),
        "status": StatusView.make(status, in: site),
        "status_text": .optional(note.map { $0 + "." }),
        "status_line": statusLine,
        "next_step": .optional(
          shows("next_step") ? step.map { site.wording.language.sentence(next: $0) } : nil),
        "upcoming": shows("upcoming") ? UpcomingView.first(of: number, in: site) : .none,
        "mark": MarkView.make(of: number, in: site),
        "figure": .optional(entity.deal?.valueText(in: site.wording)),
        "figure_note": .optional(entity.deal?.basisText(in: site.wording)),
        "parties": PartyView.list(of: entity, in: site),
        "facts": FactView.list(of: entity, beside: status, step, in: site),
        "terms": FactView.list(entity.deal?.terms ?? [], in: site),
        "reviewed": DateView.optional(entity.factsThrough, in: site.wording),
        "imported": DateView.optional(site.importedThrough(number), in: site.wording),
        "source": source,
        "body": .optional(markup: body),
        "outline": shows("outline") ? HeadingView.list(document.outline) : .none,
        "positions": positions, "history": history,
        "periods": shows("periods") ? PeriodView.list(of: number, in: site) : .none,
        "connections": connections,
        "picture": .optional(
          markup: neighbors.flatMap { NeighborPicture.svg(of: number, $0, in: site) }),
        "chains": .optional(chains(from: number, neighbors, in: site)),
        "deals": hasDeals ? ConnectedDealView.list(connected?.deals ?? [], in: site) : .none,
        "touching": touching, "slug": .text(entity.id.slug),
        "people": people ?? .list([]),
        "dates": shows("dates")
          ? UpcomingView.list(besides: number, in: site) : .none,
        "companions": shows("companions")
          ? CompanionView.list(of: number, in: site, tally: &tally) : .none,
        "next": next,
        "mentions": shows("mentions") ? MentionView.list(of: number, in: site) : .none,
        "mention_count": .integer(site.coverCount(of: number)),
        "coverage": .text(
          site.wording.language.label(inBriefings: site.coverCount(of: number))),
        "corrections": CorrectionView.list(entity.corrections, in: site.wording),
        "sources": SourceView.list(sources, in: site),
        "citation": citation,
      ])
  }
}

extension EntityView {
  /// The page of connections with its name filled in.
  private static func chains(
    from number: Int, _ neighbors: NeighborGroups?, in site: Queries
  ) -> String? {
    guard let page = site.connectionsAddress, let neighbors, site.kind(of: number) != .topic,
      !site.isUnlisted(number),
      neighbors.groups.contains(where: { group in
        group.items.contains { site.kind(of: $0.number) != .topic && !site.isUnlisted($0.number) }
      })
    else { return nil }
    return "\(page.path)?from=\(site.name(of: number).percentEncodedPath)"
  }

  /// Whose move it is, as a label: `Pending in the Senate`.
  static func step(of entity: Entity, _ status: Status?, in site: Queries) -> String? {
    comingStep(of: entity, status, in: site).map {
      let text = $0.text(in: site.wording)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  private static func comingStep(
    of entity: Entity, _ status: Status?, in site: Queries
  ) -> NextStep? {
    guard let timeline = entity.timeline,
      let step = status?.nextStep(in: timeline, on: site.today)
    else { return nil }
    // What an agency hears is not before a court.
    let body = entity.policy?.court.flatMap { site.visible($0, among: [.agency]) }
    let type = body.flatMap { site.record($0).type?.value }
    let isElsewhere = step == .court && type.map { $0 != "court" } ?? false
    return isElsewhere ? .decision : step
  }
}

/// A briefing on an entity, with the sentence that names it.
enum MentionView {
  static let type: RecordType = RecordType(
    "mention", "A briefing on an entity, with the sentence that names it.",
    [
      .record("briefing", { RowView.type }, "The briefing."),
      .text("before", "The sentence before the name."),
      .text("marked", "The name; empty if the text does not link it."),
      .text("after", "The rest of the sentence."),
      .text("how", "Where the briefing lists it: Among the regulators."),
    ])

  static func list(of number: Int, in site: Queries) -> Value {
    let showsQuote = ["before", "marked", "after"].contains { site.shows($0, of: type) }
    return .list(
      site.coverage(of: number).map { entry -> Value in
        let quote = showsQuote ? site.quote(of: entry) : nil
        return .record(
          Record(
            type,
            [
              "briefing": site.row(of: Int(entry.briefing)),
              "before": .text(quote?.before ?? ""),
              "marked": .text(quote?.marked ?? ""),
              "after": .text(quote?.after ?? ""), "how": .text(site.wording[entry.manner.phrase]),
            ]))
      })
  }
}

/// What is often in the same briefing.
enum CompanionView {
  static let type: RecordType = RecordType(
    "companion", "What is often in the same briefing.",
    [
      .record("row", { RowView.type }, "The page."), .integer("count", "How many briefings."),
      .text("unit", "What they are: briefings."),
    ])

  static func list(of number: Int, in site: Queries, tally: inout Tally) -> Value {
    .list(
      site.companions(of: number, tally: &tally)
        .map {
          .record(
            Record(
              type,
              [
                "row": site.row(of: $0.number), "count": .integer($0.count),
                "unit": .text(EntityKind.briefing.noun($0.count, in: site.wording)),
              ]))
        })
  }
}

/// An office that a person holds or held.
enum PositionView {
  static let type: RecordType = RecordType(
    "position", "An office that a person holds or held.",
    [
      .text("role", "The office."), .record("row", { RowView.type }, "Where."),
      .text("org", "Where, in words."), .text("span", "From when to when, if known."),
      .bool("past", "Whether it has ended."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  static func list(
    of person: Entity, _ connected: RecordConnections?, in site: Queries,
    sources: inout PageSources
  ) -> Value {
    .list(
      (person.person?.positions ?? []).map { position -> Value in
        let place = position.organisation.flatMap {
          site.visible($0, among: [.agency, .company])
        }
        let isOver = position.isOver(on: site.today)
        let source = place.flatMap { connected?.officeSources[.init(place: $0, isOver: isOver)] }
        return .record(
          Record(
            type,
            [
              "role": .text(position.role), "row": place.map { site.row(of: $0) } ?? .none,
              "org": .optional(position.organisation.flatMap { site.shownName(for: $0) }),
              "span": .optional(
                site.wording.language.label(from: position.since, to: position.until)),
              "past": .bool(isOver), "source": SourceView.cite(source, &sources, in: site),
            ]))
      })
  }
}

extension Coverage.Manner {
  /// For a reader, where no sentence can be shown.
  fileprivate var phrase: Phrase {
    switch self {
    case .about: .namedAtTheHead
    case .regulator: .amongTheRegulators
    case .angle: .inAnAngle
    case .calendar: .onTheCalendar
    case .topic: .inTheTopic
    case .party: .partyToTheDeal
    case .mention: .inTheText
    }
  }
}
