internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel
internal import SiteModel

/// An edit of a briefing's front matter, with everything it can change for the rest of the site.
///
/// Other records, texts and rows read only the following of a briefing:
///
/// - its existence, address, visibility and withdrawal, identifiers and old addresses:
///   these are unchanged, or the edit is not represented;
/// - its name: texts that link to it may show it, rows of others link to it, and a reference may use it;
/// - its sources and their content;
/// - its judgments and corrections, which lists show; the page counts of these lists and of the list of changes are
///   compared once for all edits;
/// - its jurisdiction, which may decide the country of briefings that refer to it;
/// - its date, by which lists and coverage are sorted, its edges in either direction, and its expected
///   events: none of these is used while texts are read.
struct RecordEdit: Sendable {
  let number: Int
  let old: Entity
  let new: Entity
  /// The deals written in place in it, by number; unchanged except for their positions in the file.
  let deals: [Int: Entity]
  /// Case-folded names that it gained or lost; no other record has or looks up any of these.
  let names: Set<String>
  /// The ids of sources that it gained or lost; gained ones are new to the site.
  let sourceIDs: Set<String>
  /// These, and the ids of sources whose content changed.
  let sources: Set<String>

  /// - Parameters:
  ///   - old: The file's previous records, as many as now.
  ///   - asked: The names that other records look up.
  /// - Returns: `nil` if it may change more.
  init?(
    from oldFile: ParsedFile, to newFile: ParsedFile, in site: ResolvedSite,
    asked: () -> AskedNames
  ) {
    let catalog = site.context.catalog
    guard let old = oldFile.entities.first, let new = newFile.entities.first,
      let number = catalog.number(of: old.id),
      let deals = Self.deals(from: oldFile.entities, to: newFile.entities, in: site)
    else { return nil }
    guard old.id == new.id, old.id.kind == .briefing, !catalog.isHeldBack[number],
      !catalog.isStub[number], catalog.entities[number].path == old.path,
      site.visibility.reason(for: old) == site.visibility.reason(for: new),
      (old.publication.withdrawn == nil) == (new.publication.withdrawn == nil),
      old.redirects.map(\.value) == new.redirects.map(\.value),
      old.identifiers.isEmpty, new.identifiers.isEmpty, old.formerNames.isEmpty,
      new.formerNames.isEmpty, old.abbreviation == nil, new.abbreviation == nil,
      old.history.isEmpty, new.history.isEmpty
    else { return nil }
    var problems: [Diagnostic] = []
    site.visibility.checkZones(of: [new], reporting: &problems)
    let path = ExactPath(old.path)
    guard problems.isEmpty, !site.findings.ofSite.contains(where: { $0.mentions(path) }) else {
      return nil
    }
    names = old.foldedNames.symmetricDifference(new.foldedNames)
    if !names.isEmpty {
      let asked = asked()
      guard
        !names.contains(where: {
          asked.contains($0) || catalog.isTaken($0, fromOthersThan: number)
        })
      else { return nil }
    }
    let (had, has) = (Set(old.sources.map(\.id.value)), Set(new.sources.map(\.id.value)))
    guard has.count == new.sources.count,
      !has.subtracting(had).contains(where: site.context.sources.isTaken)
    else { return nil }
    sourceIDs = had.symmetricDifference(has)
    sources = Set(old.sources.map(\.saying)).symmetricDifference(new.sources.map(\.saying))
      .reduce(into: []) { $0.insert($1.id.value) }
    self.number = number
    self.old = old
    self.new = new
    self.deals = deals
  }

  /// The deals written in place, if they and their days are unchanged.
  private static func deals(
    from old: [Entity], to new: [Entity], in site: ResolvedSite
  ) -> [Int: Entity]? {
    var deals: [Int: Entity] = [:]
    guard old.count > 1 else { return deals }
    // Names in a deal are resolved as of the briefing's fact date.
    guard old[0].date == new[0].date, old[0].briefing?.asOf == new[0].briefing?.asOf else {
      return nil
    }
    for (old, new) in zip(old, new).dropFirst() {
      guard old.id == new.id, let writing = old.deal?.writing, new.deal?.writing == writing,
        site.visibility.reason(for: old) == site.visibility.reason(for: new),
        let number = site.context.catalog.number(of: old.id),
        site.context.catalog.entities[number].path == old.path
      else { return nil }
      deals[number] = new
    }
    return deals
  }

  /// Whether the record has events on the calendar, before or after the edit.
  var isOnCalendar: Bool {
    [old, new].contains { !$0.next.isEmpty || $0.briefing?.judgments.isEmpty == false }
  }
  /// Whether the edit may affect the list of changes: an entry is added or removed, or its date changes.
  var isInChanges: Bool {
    hasOtherDate || !sources.isEmpty
      || old.publication.withdrawn?.date != new.publication.withdrawn?.date
      || old.corrections.map(\.date) != new.corrections.map(\.date)
  }
  var hasOtherName: Bool { old.names != new.names }
  var hasOtherDate: Bool { old.date != new.date }
  var hasOtherJurisdiction: Bool { old.jurisdiction?.value != new.jurisdiction?.value }
}

extension Diagnostic {
  /// Whether the finding or one of its notes points into a file.
  func mentions(_ path: ExactPath) -> Bool {
    ExactPath(place.path) == path || hasNote(in: path)
  }

  /// Whether one of the finding's notes points into a file.
  func hasNote(in path: ExactPath) -> Bool {
    notes.contains { $0.place.map { ExactPath($0.path) == path } ?? false }
  }
}

extension Source {
  /// The same content without positions in the file.
  fileprivate var saying: Source {
    var source = self
    source.id.range = 0..<0
    source.date?.range = 0..<0
    source.url?.range = 0..<0
    source.accessed?.range = 0..<0
    source.archived?.range = 0..<0
    return source
  }
}
