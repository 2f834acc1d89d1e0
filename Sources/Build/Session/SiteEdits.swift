internal import Diagnostics
internal import EntityGraph
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Edited files that were read again: texts of any record, and the front matter of briefings.
struct SiteEdits: Sendable {
  /// The site before the edits.
  let site: LinkedSite
  let build: SiteBuild
  /// The site after the edits.
  private(set) var resolved: ResolvedSite
  /// The edits of front matter.
  private(set) var records: [RecordEdit] = []
  /// The documents read again, by record number: edited ones, and texts whose links may change with them.
  private(set) var documents: [Int: Document] = [:]
  /// The files that were edited.
  private(set) var paths: Set<ExactPath> = []
  /// The numbers of their records.
  private(set) var edited: Set<Int> = []
  private(set) var asked: AskedNames?
  /// Whether only texts changed, and they name the same records, headings, sources and files in the same order.
  private(set) var isOfWords = true

  /// How many texts besides the edited ones may be read again.
  private static let limit = 100

  /// - Returns: `nil` if a file is not a record, cannot be read, or has front matter that may change more.
  init?(
    of changed: Set<String>, from sources: SiteSources, since last: SiteMemory,
    in site: LinkedSite, by build: SiteBuild
  ) {
    self.site = site
    self.build = build
    resolved = site.resolved
    asked = last.asked
    var files: [Int: (source: SourceFile, body: Range<Int>)] = [:]
    for path in changed.sorted() {
      guard let old = resolved.parsed[ExactPath(path)] else {
        if resolved.files.ignores(path, in: sources.files) { continue }
        return nil
      }
      guard
        let (new, source) = try? old.readAgain(
          in: sources, ignoring: resolved.configuration.ignoredFields),
        let digests = new.digests, let oldDigests = old.digests, !old.entities.isEmpty,
        new.entities.count == old.entities.count
      else { return nil }
      resolved.parsed[ExactPath(path)] = new
      guard digests.file != oldDigests.file else { continue }
      paths.insert(ExactPath(path))
      for entity in old.entities {
        guard let number = resolved.context.catalog.number(of: entity.id),
          resolved.context.catalog.entities[number].path == path
        else { continue }
        files[number] = (source, new.body(of: entity.id))
      }
      if digests.frontMatter != oldDigests.frontMatter {
        guard let edit = edit(from: old, to: new) else { return nil }
        add(edit, digest: digests.frontMatter)
      }
    }
    edited = Set(files.keys)
    for path in paths {
      resolved.findings.ofFiles[path] = build.withoutGuesses(
        resolved.parsed[path]?.findings ?? [], in: resolved.context.catalog)
    }
    if records.contains(where: { !$0.names.isEmpty }) { readGuessesAgain() }
    guard renewCalendar(), renewChanges() else { return nil }
    let others = othersToRead()
    guard others.count <= Self.limit, read(others, in: sources, into: &files) else { return nil }
    let options = build.textOptions(for: resolved.configuration)
    for (number, file) in files {
      documents[number] = Document(
        of: number, from: file.source, body: file.body, in: resolved.context, options: options,
        storingIn: site.bodies.store)
    }
    isOfWords =
      records.isEmpty && documents.allSatisfy { $1.isLinked(as: site.documents[$0]) }
    guard records.isEmpty || keepsLists || hasSameListPages else { return nil }
    for record in records { asked?.add(record.new) }
    for document in documents.values { asked?.add(document.facts) }
  }

  /// Rebuilds the calendar if the edit may affect it.
  ///
  /// - Returns: `false` if this adds or removes pages or files, which may be targets of links.
  private mutating func renewCalendar() -> Bool {
    guard records.contains(where: \.isOnCalendar) else { return true }
    let visibility = resolved.visibility
    let calendar = EventCalendar(
      of: resolved.context.catalog, resolved.histories, resolved.configuration.wording, visibility)
    defer { resolved.calendar = calendar }
    return calendar.hasSameAddresses(as: resolved.calendar, on: visibility.clock.day)
  }

  /// Rebuilds the list of changes if the edit may affect it.
  ///
  /// - Returns: `false` if this adds or removes pages.
  private mutating func renewChanges() -> Bool {
    guard records.contains(where: \.isInChanges) else { return true }
    let context = resolved.context
    let changes = ChangeLog(
      of: context.catalog, resolved.histories, context.sources, by: resolved.visibility)
    defer { resolved.changes = changes }
    return changes.addresses == resolved.changes.addresses
  }

  /// Whether the edit may change any calendar or its contents.
  var concernCalendars: Bool {
    let numbers = records.map(\.number)
    return [site.resolved.calendar, resolved.calendar].contains { calendar in
      !calendar.events(ofAny: numbers).isEmpty
    }
  }

  /// Whether the lists of the site have as many pages as before, so that no address comes or goes.
  private var hasSameListPages: Bool {
    let context = resolved.context
    return context.addresses.wantedListPages
      == SiteList.pageCounts(
        of: context.catalog, context.sources, by: resolved.visibility,
        without: resolved.configuration.leftOut)
  }

  /// The result of reading the front matter of a file again.
  private mutating func edit(from old: ParsedFile, to new: ParsedFile) -> RecordEdit? {
    let path = ExactPath(old.path)
    guard site.rules.isSound, !site.findings.ofRelations.contains(where: { $0.mentions(path) }),
      !site.findings.ofChecks.joined().contains(where: { $0.mentions(path) })
    else { return nil }
    var asked = asked
    defer { self.asked = asked }
    return RecordEdit(from: old, to: new, in: resolved) {
      let names = asked ?? AskedNames(of: site.graph.catalog.entities, site.rules.pages)
      asked = names
      return names
    }
  }

  private mutating func add(_ edit: RecordEdit, digest: ContentDigest) {
    let context = resolved.context
    var catalog = context.catalog.replacing(edit.new, at: edit.number)
    for (number, deal) in edit.deals { catalog = catalog.replacing(deal, at: number) }
    resolved.context = LinkContext(
      context, catalog: catalog,
      sources: context.sources.replacing(sourcesOf: edit.number, in: catalog))
    for number in [edit.number] + edit.deals.keys where resolved.digests.indices.contains(number) {
      resolved.digests[number] = digest
    }
    records.append(edit)
  }

  /// Checks again whether unknown keys are misspelled relations: they are if their values resolve.
  private mutating func readGuessesAgain() {
    for (path, file) in resolved.parsed
    where file.findings.contains(where: { $0.fix?.references.isEmpty == false }) {
      let findings = build.withoutGuesses(file.findings, in: resolved.context.catalog)
      guard findings != resolved.findings.ofFiles[path] else { continue }
      resolved.findings.ofFiles[path] = findings
      paths.insert(path)
    }
  }

  /// Unedited texts whose links may have changed.
  private func othersToRead() -> Set<Int> {
    var others: Set<Int> = []
    let (graph, isHeldBack) = (site.graph, site.graph.catalog.isHeldBack)
    for record in records {
      // A link without text shows the name; a briefing's jurisdiction may follow from what it refers to.
      for edge in Array(graph.incoming(of: record.number)) + graph.outgoing(of: record.number)
      where edge.isOfText ? record.hasOtherName : record.hasOtherJurisdiction {
        others.insert(Int(edge.statedBy))
      }
      if !record.names.isEmpty || !record.sourceIDs.isEmpty || record.hasOtherJurisdiction {
        // Records that are held back leave no trace in the graph.
        others.formUnion(isHeldBack.indices.lazy.filter { isHeldBack[$0] })
      }
      if !record.names.isEmpty, resolved.configuration.unknownLinks == .text {
        others.formUnion(
          site.documents.indices.lazy.filter {
            site.documents[$0].findings.contains { $0.rule == .unknownLink }
          })
      }
      let lost = record.sourceIDs.intersection(record.old.sources.map(\.id.value))
      if !lost.isEmpty {
        others.formUnion(
          site.rules.pages.indices.lazy.filter { page in
            lost.contains { site.rules.pages[page].usedSources[$0] != nil }
          })
      }
    }
    return others.subtracting(edited)
  }

  /// - Returns: `false` if one of them has changed.
  private func read(
    _ numbers: Set<Int>, in sources: SiteSources,
    into files: inout [Int: (source: SourceFile, body: Range<Int>)]
  ) -> Bool {
    for number in numbers {
      let entity = resolved.context.catalog.entities[number]
      guard let parsed = resolved.parsed[ExactPath(entity.path)],
        let source = try? sources.read(entity.path),
        ContentDigest(of: source.bytes) == parsed.digests?.file
      else { return false }
      files[number] = (source, parsed.body(of: entity.id))
    }
    return true
  }
}

extension EventCalendar {
  /// Whether the calendar has the same pages, and the same records have calendars for other programs.
  fileprivate func hasSameAddresses(as other: EventCalendar, on day: Day) -> Bool {
    func feeds(_ calendar: EventCalendar) -> Set<Int> {
      Set(
        calendar.records.lazy.filter { number in
          calendar.events(of: number).contains { CalendarFeed.holds($0, on: day) }
        })
    }
    return events.isEmpty == other.events.isEmpty
      && CalendarLayout(of: self, on: day).addresses
        == CalendarLayout(of: other, on: day).addresses
      && feeds(self) == feeds(other)
  }
}
