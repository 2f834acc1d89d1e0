package import Diagnostics
package import EntityGraph
package import Files
internal import Markdown
package import OutputFolder
package import PolicyModel
internal import Rules

/// The records of all files, before references between them are resolved.
package struct RecordReading: Sendable {
  package var entities: [Entity] = []
  /// Files whose front matter could not be read; the id follows from the path.
  package var unreadable: Set<EntityID> = []
  package var sharedSources: [Source] = []
  /// Each parsed file with its findings, in the order of the paths.
  package private(set) var files: [ParsedFile] = []
  private let sources: SiteSources
  /// The held sources of files that were read in this run.
  private var sourceFiles: [SourceFile?] = []
  /// The total size of all files in bytes.
  package private(set) var size = 0
  /// Links in texts that name a kind and lead to no file, by the record of the text; collected
  /// only if the site makes stubs.
  private var links: [EntityID: [TypedLinks.Link]] = [:]

  /// Reads every record, in parallel, in the order of the paths.
  ///
  /// - Parameter known: Files parsed before that are unchanged.
  package init(
    of files: SiteFiles, in sources: SiteSources, _ configuration: SiteConfiguration,
    with workers: Workers, takingDigests: Bool = false, known: [ExactPath: ParsedFile] = [:],
    reporting findings: inout [Diagnostic]
  ) async {
    self.sources = sources
    let records = files.records
    let ids = configuration.makesStubs ? Set(records.map(\.id)) : []
    let results = await workers.map(records.count) { index -> Result in
      let record = records[index]
      if let parsed = known[ExactPath(record.path)] { return Result(parsed: parsed) }
      return Self.read(
        record, in: sources, configuration, ids: ids, takingDigests: takingDigests)
    }
    self.files.reserveCapacity(results.count)
    sourceFiles.reserveCapacity(results.count)
    for (index, result) in results.enumerated() {
      let parsed = result.parsed
      if !result.links.isEmpty { links[records[index].id] = result.links }
      if parsed.entities.isEmpty { unreadable.insert(records[index].id) }
      entities += parsed.entities
      size += parsed.size
      self.files.append(parsed)
      sourceFiles.append(result.file)
    }
    removeDuplicates(reporting: &findings)
    if files.hasSharedSources {
      do {
        let file = try sources.read(SiteFiles.sharedSources)
        sharedSources = Source.readShared(file, reporting: &findings)
      } catch {
        findings.append(.unreadable(SiteFiles.sharedSources, error))
      }
    }
  }

  private static func read(
    _ record: SiteFiles.RecordFile, in sources: SiteSources, _ configuration: SiteConfiguration,
    ids: Set<EntityID>, takingDigests: Bool
  ) -> Result {
    do {
      let version = takingDigests ? sources.files.settledVersion(of: record.path) : nil
      let file = try sources.read(record.path)
      let parsed = ParsedFile(
        reading: file, as: record, ignoring: configuration.ignoredFields,
        takingDigests: takingDigests, of: version)
      guard configuration.makesStubs, !parsed.body.isEmpty else {
        return Result(parsed: parsed, file: file)
      }
      let options = MarkdownOptions(kindSchemes: EntityKind.allCases.map(\.name))
      let links = TypedLinks.unknown(in: file, body: parsed.body, known: ids, options: options)
      return Result(parsed: parsed, links: links, file: file)
    } catch {
      return Result(parsed: ParsedFile(unreadable: record, error))
    }
  }

  /// The result of reading one file.
  private struct Result: Sendable {
    var parsed: ParsedFile
    var links: [TypedLinks.Link] = []
    var file: SourceFile?
  }

  /// The file of each record that has a text to be read, by number in the catalog.
  package func heldSources(for catalog: Catalog) -> [HeldSource?] {
    var places: [ExactPath: Int] = [:]
    places.reserveCapacity(files.count)
    for (place, file) in files.enumerated() { places[ExactPath(file.path)] = place }
    var readers = [Int](repeating: 0, count: files.count)
    let placesOfTexts = catalog.entities.map { entity -> Int? in
      guard let place = places[ExactPath(entity.path)],
        !files[place].body(of: entity.id).isEmpty || !entity.wording.isEmpty
      else { return nil }
      readers[place] += 1
      return place
    }
    let held = files.indices.map { place in
      readers[place] > 0
        ? HeldSource(sourceFiles[place], of: files[place], in: sources, readers: readers[place])
        : nil
    }
    return placesOfTexts.map { place in place.flatMap { held[$0] } }
  }

  /// The digest of the front matter of each record, by number in the catalog, if computed.
  package func digests(for catalog: Catalog) -> [ContentDigest?] {
    var digests: [ExactPath: ContentDigest] = [:]
    for file in files { digests[ExactPath(file.path)] = file.digests?.frontMatter }
    return catalog.entities.map { digests[ExactPath($0.path)] }
  }

  /// A deal written in place may have the id of another.
  private mutating func removeDuplicates(reporting findings: inout [Diagnostic]) {
    var first: [EntityID: Int] = [:]
    var kept: [Entity] = []
    kept.reserveCapacity(entities.count)
    for entity in entities {
      if let other = first[entity.id] {
        let twin = kept[other]
        findings.append(
          Diagnostic(
            .duplicateEntity, "'\(entity.name.value)' is already \(entity.id)",
            at: SourcePlace(path: entity.path, range: entity.name.range),
            help: "give it another name, or refer to the one there is",
            notes: [
              .init("it is here", at: SourcePlace(path: twin.path, range: twin.name.range))
            ]))
        continue
      }
      first[entity.id] = kept.count
      kept.append(entity)
    }
    entities = kept
  }

  /// Makes a record for each reference to a missing one (decision 51), in front matter and
  /// in links of the text that name a kind.
  ///
  /// Only if one kind fits the field or the reference names its kind, `person/jane-roe`, and no name
  /// is near.
  ///
  /// - Returns: The ids of the records made, and those of them that only pages held back refer to.
  package mutating func addStubs(to catalog: Catalog) -> (all: Set<EntityID>, hidden: Set<EntityID>)
  {
    var stubs: [EntityID: Entity] = [:]
    var hidden: Set<EntityID> = []
    var misspelt: Set<EntityID> = []
    func add(_ reference: Reference, _ kinds: KindSet, of entity: Entity, isHeldBack: Bool) {
      guard let (kind, text) = kinds.stub(for: reference),
        catalog.resolve(reference.text, among: kinds) == .unknown
      else { return }
      let id = EntityID(kind, Slug.from(name: text))
      if stubs[id] == nil {
        guard !id.slug.isEmpty, catalog.number(of: id) == nil, !misspelt.contains(id) else {
          return
        }
        guard catalog.nearest(to: text, among: .any) == nil else {
          misspelt.insert(id)
          return
        }
        let name = Slug.isValid(text) ? text.spelledOut : text
        stubs[id] = Entity(
          EntityFields(id: id, path: entity.path, name: Located(name, at: reference.range)))
        hidden.insert(id)
      }
      if !isHeldBack { hidden.remove(id) }
    }
    for (number, entity) in catalog.entities.enumerated() {
      let isHeldBack = catalog.isHeldBack[number]
      for relation in entity.relations where !relation.mayBeText {
        add(relation.target, relation.allowedKinds, of: entity, isHeldBack: isHeldBack)
      }
      for link in links[entity.id] ?? [] {
        add(link.reference, KindSet(link.kind), of: entity, isHeldBack: isHeldBack)
      }
    }
    entities += stubs.values.sorted { $0.id < $1.id }
    return (Set(stubs.keys), hidden)
  }
}

extension KindSet {
  /// The kind and the name of a stub for a reference; only subjects can be stubs.
  fileprivate func stub(for reference: Reference) -> (kind: EntityKind, name: String)? {
    guard reference.text.utf8.contains(UInt8(ascii: "/")) else {
      return only.flatMap { KindSet.subjects.contains($0) ? ($0, reference.text) : nil }
    }
    guard let id = EntityID(reference.text), contains(id.kind), Slug.isValid(id.slug),
      KindSet.subjects.contains(id.kind)
    else { return nil }
    return (id.kind, id.slug)
  }
}

extension String {
  /// `acme-power` → `Acme power`.
  fileprivate var spelledOut: String {
    let words = split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Diagnostic {
  package static func unreadable(_ path: String, _ error: FileError) -> Diagnostic {
    let help: String? =
      switch error.detail {
      case .changed: "build again once nothing writes to it any more"
      case .link:
        "put the file itself there: links are not followed, so that no path leaves the site"
      case .tooLarge: "split it, or move it to Content/static if it is not text"
      default: nil
      }
    return Diagnostic(
      .unreadableFile, error.at(path).message, at: SourcePlace(path: path, range: 0..<0), help: help
    )
  }
}

extension Rule {
  package static let duplicateEntity = Rule(
    "DuplicateEntity", .error, structural: true,
    summary: "Reports a deal written in place that has the name of another record.")
}
