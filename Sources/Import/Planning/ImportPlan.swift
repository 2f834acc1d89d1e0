package import Diagnostics
package import EntityGraph
package import PolicyModel

/// What an import adds to a site, and what its user should know about it. Nothing is written.
package struct ImportPlan: Sendable {
  /// Files of the site with lines to be inserted, by path.
  package internal(set) var changed: [FixedFile] = []
  /// New files, by path.
  package internal(set) var added: [AddedFile] = []
  package internal(set) var remarks: [ImportRemark] = []
  /// Faults of the data. Where there is one, nothing is to be written.
  package internal(set) var findings: [Diagnostic] = []
  /// What became of posts, with counts; a line for each sort of thing.
  package internal(set) var summary: [String] = []
  /// The records that change or are new.
  package internal(set) var records: [EntityID] = []

  package var isEmpty: Bool { changed.isEmpty && added.isEmpty }

  /// Reads files of a register and compares them with a site.
  ///
  /// - Parameters:
  ///   - catalog: The records of the site, those held back among them.
  ///   - sharedSources: The sources of `Content/sources.yml`.
  ///   - read: The file of a record by its path.
  package init(
    of files: [SavedFile], from register: Register, to catalog: Catalog,
    sharedSources: [Source] = [], reading read: @escaping (String) -> SourceFile?
  ) {
    var facts = RegisterFacts()
    if register == .openStates {
      facts = OpenStates.read(files) { Self.knows($0, catalog) }
    } else {
      for file in files { facts.add(register.read(file)) }
    }
    remarks = facts.remarks
    findings = facts.findings.sorted(by: Diagnostic.inReadingOrder)
    guard findings.isEmpty else { return }
    var planner = ImportPlanner(catalog, sharedSources: sharedSources, reading: read)
    planner.plan(facts.records)
    changed = planner.changed.sorted { $0.file.path < $1.file.path }
    added = planner.added.sorted { $0.file.path < $1.file.path }
    records = planner.records.sorted()
    remarks += planner.remarks
    var seen: Set<ImportRemark> = []
    remarks = remarks.filter { seen.insert($0).inserted }
  }
}

extension ImportPlan {
  /// Whether a record has the id of a state's bill.
  private static func knows(_ bill: String, _ catalog: Catalog) -> Bool {
    guard case .found(let number) = catalog.resolve(bill, among: .policy) else { return false }
    return catalog.entities[number].identifiers.contains {
      $0.scheme == "ocd_id" && $0.value == bill
    }
  }
}

extension ImportPlan {
  /// Reads posts of another generator. Each becomes a new briefing or record, unless the site has it; the images and
  /// files that they show are copied.
  ///
  /// - Parameters:
  ///   - folder: Where the posts are, for what they show.
  ///   - kinds: What the notes of a vault are.
  ///   - read: A file of the site by its path.
  package init(
    ofPosts files: [SavedFile], from generator: PostGenerator, in folder: PostFolder = .none,
    kinds: SourceFile? = nil, to catalog: Catalog,
    reading read: @escaping (String) -> ContiguousArray<UInt8>? = { _ in nil }
  ) {
    let posts = PostImport(
      files, from: generator, in: folder, kinds: kinds, to: catalog, site: read)
    added = posts.added.sorted { $0.file.path < $1.file.path }
    remarks = posts.remarks
    findings = posts.findings.sorted(by: Diagnostic.inReadingOrder)
    summary = findings.isEmpty ? posts.tally.lines(noun: generator.noun) : []
    records = added.compactMap(\.id).sorted()
  }

  /// A file in which a user writes what the notes of a vault are, and nothing else.
  ///
  /// - Parameter path: Where in the site's folder it goes.
  package init(ofKindsOf files: [SavedFile], in folder: PostFolder, at path: String) {
    var found: [Diagnostic] = []
    let posts = files.filter { !PostImport.isTemplate(folder.relative($0.file.path)) }
      .compactMap { Post($0.file, reporting: &found) }
    findings = found.sorted(by: Diagnostic.inReadingOrder)
    guard findings.isEmpty else { return }
    let table = NoteKinds.table(posts, in: folder)
    added = [AddedFile(id: nil, file: SourceFile(path: path, text: table.text))]
    summary = ["\(path) lists \(table.summary); write their kinds in it, and import again"]
  }
}

extension Register {
  fileprivate func read(_ file: SavedFile) -> RegisterFacts {
    switch self {
    case .federalRegister: FederalRegister.read(file)
    case .congress: CongressRegister.read(file)
    case .legislators: Legislators.read(file)
    case .edgar: Edgar.read(file)
    case .openStates: OpenStates.read(file)
    }
  }
}
