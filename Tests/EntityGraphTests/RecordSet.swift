import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

/// The records of a few files, their catalog, and the graph that they make.
struct RecordSet {
  let files: [MarkedSource]
  let catalog: Catalog
  let graph: EntityGraph
  /// Of looking the front matter's references up and of the rules that need the whole graph.
  let findings: [Diagnostic]

  /// - Parameters:
  ///   - archive: Files as `MarkedSource.files(of:)` reads them, which must be free of faults.
  ///   - heldBack: Ids of records that the build leaves out.
  ///   - unreadable: Ids of files that could not be read.
  ///   - isReversed: Whether the files are handed over the other way round.
  init(
    _ archive: String, heldBack: [String] = [], unreadable: [String] = [], isReversed: Bool = false
  ) throws {
    files = MarkedSource.files(of: archive)
    var faults: [Diagnostic] = []
    var entities: [Entity] = []
    for source in files {
      let parts = source.file.path.split(separator: "/")
      let kind = try #require(EntityKind(folder: String(parts[1])))
      entities +=
        EntityFile(
          reading: source.file, kind: kind, slug: String(parts[2].dropLast(3)), reporting: &faults
        ).entities
    }
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    if isReversed { entities.reverse() }
    catalog = Catalog(
      entities, heldBack: Set(heldBack.compactMap { EntityID($0) }),
      unreadable: Set(unreadable.compactMap { EntityID($0) }))
    var findings: [Diagnostic] = []
    var edges: [Edge] = []
    for number in catalog.entities.indices {
      edges += catalog.edges(of: number, reporting: &findings)
    }
    graph = EntityGraph(catalog, edges: edges)
    graph.check(reporting: &findings)
    self.findings = findings
  }

  func number(_ id: String) throws -> Int {
    try #require(EntityID(id).flatMap { catalog.number(of: $0) })
  }

  func id(_ number: Int) -> String { catalog.entities[number].id.description }

  /// The marked text's place, counted through all files.
  func place(_ mark: Int = 0) -> SourcePlace {
    let places = files.flatMap { source in
      source.marks.map { SourcePlace(path: source.file.path, range: $0) }
    }
    return places[mark]
  }

  func resolve(_ text: String, among kinds: KindSet = .any) -> String {
    switch catalog.resolve(text, among: kinds) {
    case .found(let number): id(number)
    case .ambiguous(let numbers): "ambiguous: " + numbers.map(id).joined(separator: ", ")
    case .wrongKind(let number): "wrong kind: " + id(number)
    case .unreadable: "unreadable"
    case .unknown: "unknown"
    }
  }

  /// The findings of one reference that stands nowhere in particular.
  func findings(of text: String, among kinds: KindSet = .any, isText: Bool = false) -> [Diagnostic]
  {
    var findings: [Diagnostic] = []
    _ = catalog.number(
      for: text, among: kinds, at: SourcePlace(path: "Content/x.md", range: 3..<7), isText: isText,
      reporting: &findings)
    return findings
  }

  /// The connections of a record in short: `regulated-by agency/sec`.
  func connections(of id: String) throws -> [String] {
    graph.connections(of: try number(id)).map { connection in
      let relation = connection.edge.relation
      let name = connection.isInverse ? relation.definition.inverse : relation.name
      return "\(name) \(self.id(connection.other))"
    }
  }
}

extension Diagnostic {
  /// The rule and the message, as one line.
  var short: String { "\(rule.name): \(message)" }
}
