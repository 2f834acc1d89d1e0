internal import Diagnostics
package import EntityGraph
package import Files
package import Markdown
package import PolicyModel
internal import Text

/// Everything that links can lead to, the same for every document.
package final class LinkContext: Sendable {
  /// The site's files, for images.
  let source: FileSource
  package let catalog: Catalog
  package let addresses: Addresses
  package let sources: SourceTable
  /// The record of a file under `Content/`.
  package let recordByPath: [String: Int]
  /// The record of a file name without its extension, if it is unique.
  let recordByStem: [String: Int]
  /// Files of `Content/static/` by their path in the output.
  let statics: PathSet
  /// Files beside Markdown files.
  let attachments: PathSet
  /// All of these by their path, for near misses.
  let fileNames: NearMissIndex
  let citations: CitationTable
  /// The names that are linked automatically; `nil` if the site turns this off.
  package let names: NameMatcher?
  /// Whether images on other hosts are shown, and not linked.
  let loadsRemoteImages: Bool
  /// How a wiki link to a missing page is treated.
  let unknownLinks: SiteConfiguration.UnknownLinks
  /// The status of each policy and deal on the day of the build.
  package let statuses: [Status?]
  let configuration: SiteConfiguration
  /// Where the site is published.
  let base: BaseURL?

  package init(
    source: FileSource, configuration: SiteConfiguration, catalog: Catalog, addresses: Addresses,
    sources: SourceTable, files: SiteFiles,
    statuses: [Status?]
  ) {
    self.source = source
    self.configuration = configuration
    base = configuration.baseURL.map { BaseURL($0) }
    self.statuses = statuses
    loadsRemoteImages = configuration.allowsRawHTML
    unknownLinks = configuration.unknownLinks
    self.catalog = catalog
    self.addresses = addresses
    self.sources = sources
    var byPath: [String: Int] = [:]
    byPath.reserveCapacity(catalog.entities.count)
    // A deal written in place has its briefing's path; briefings come first.
    for (number, entity) in catalog.entities.enumerated() {
      byPath[entity.path] = byPath[entity.path] ?? number
    }
    recordByPath = byPath
    var byStem: [String: Int?] = [:]
    for (path, number) in byPath {
      let stem = String(Path.name(of: path).dropLast(3))
      byStem[stem] = byStem[stem] == nil ? .some(number) : .some(nil)
    }
    recordByStem = byStem.compactMapValues(\.self)
    statics = PathSet(files.statics.map(\.target))
    attachments = files.attachments
    let (records, statics, attachments) = (byPath.keys, statics, attachments)
    fileNames = NearMissIndex {
      Array(records) + Array(attachments) + statics.map { "Content/static/" + $0 }
    }
    citations = CitationTable(of: catalog)
    names = configuration.autolink ? LinkContext.names(of: catalog) : nil
  }

  /// The context after edits of briefings that change neither files nor addresses.
  package init(_ other: LinkContext, catalog: Catalog, sources: SourceTable) {
    self.catalog = catalog
    self.sources = sources
    (source, configuration, base) = (other.source, other.configuration, other.base)
    addresses = other.addresses
    (loadsRemoteImages, unknownLinks) = (other.loadsRemoteImages, other.unknownLinks)
    (recordByPath, recordByStem) = (other.recordByPath, other.recordByStem)
    (statics, attachments, fileNames) = (other.statics, other.attachments, other.fileNames)
    (citations, names, statuses) = (other.citations, other.names, other.statuses)
  }

  /// Whether a link may lead to a file below `Content/`.
  func hasFile(_ path: String) -> Bool {
    recordByPath[path] != nil || attachments.contains(path)
      || Path.removing("Content/static/", from: path).map(statics.contains) == true
  }

  /// The text of a record in messages: its file, or the record if it has none.
  func owner(of record: Int) -> String {
    let entity = catalog.entities[record]
    if catalog.isStub[record] { return "the stub \(entity.id)" }
    return recordByPath[entity.path] == record ? entity.path : entity.id.description
  }

  /// The current and former names of all subjects, except stubs and common nouns.
  package static func names(of catalog: Catalog) -> NameMatcher {
    var names: [NameMatcher.Name] = []
    var derived: [NameMatcher.Name] = []
    var known: Set<String> = []
    for (number, entity) in catalog.entities.enumerated()
    where KindSet.subjects.contains(entity.id.kind) && !catalog.isHeldBack[number]
      && !catalog.isStub[number]
    {
      let own =
        [entity.name.value] + entity.aliases.map(\.value)
        + entity.formerNames.filter { !catalog.isTaken($0, of: number) }.map(\.name.value)
        + [entity.abbreviation].compactMap { $0 }
      for name in own where !name.isCommonNoun(in: entity.id.kind) {
        names.append(.init(name, target: number, caution: entity.caution(for: name)))
        known.insert(name)
        for form in entity.forms(of: name) {
          derived.append(.init(form, target: number, caution: entity.caution(for: form)))
        }
      }
    }
    // A name written by an author takes precedence over a derived form of another.
    return NameMatcher(names + derived.filter { !known.contains($0.text) })
  }

  /// Whether a name in a text is a record's full name, so that it is unambiguous.
  func isFullName(_ words: String, of number: Int) -> Bool {
    let entity = catalog.entities[number]
    let hasDigit = words.utf8.contains { 0x30...0x39 ~= $0 }
    let count = words.split(whereSeparator: \.isWhitespace).count
    return hasDigit || count > 2 || count == 2 && catalog.isSameName(words, entity.name.value)
  }

  /// Whether a record existed on a day, by its history; assumed for an uncertain date.
  func exists(_ number: Int, on day: Day) -> Bool {
    let days = catalog.entities[number].history.lazy.map(\.date.firstDay)
    return days.min().map { $0 <= day } ?? true
  }
}

extension String {
  /// Whether a name is one word that texts also use for the thing itself: a word in lower case, or the
  /// name of a topic that is no acronym.
  fileprivate func isCommonNoun(in kind: EntityKind) -> Bool {
    let isOneWord = !unicodeScalars.contains { $0.properties.isWhitespace }
    guard isOneWord, !utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return false }
    let capitals = unicodeScalars.count { $0.properties.isUppercase }
    // Scripts without case give no hint.
    guard unicodeScalars.contains(where: { $0.properties.isCased }) else { return kind == .topic }
    return capitals == 0 || kind == .topic && capitals < 2
  }
}
