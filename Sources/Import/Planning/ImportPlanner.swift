import Diagnostics
import EntityGraph
import PolicyModel

/// Brings what a register says together with the records of a site.
struct ImportPlanner {
  private let read: (String) -> SourceFile?
  var index: SiteIndex
  /// The records that facts were found for, in the order in which they were met.
  private var plans: [EntityID: RecordPlan] = [:]
  private var order: [EntityID] = []
  /// Where the batch itself has the things with these keys.
  var ofBatch: [Key: EntityID] = [:]
  /// Records that were made for a reference.
  var made: Set<EntityID> = []
  var remarks: [ImportRemark] = []
  /// How many people of a large file the site does not know.
  private var strangers = 0

  init(_ catalog: Catalog, sharedSources: [Source], reading read: @escaping (String) -> SourceFile?)
  {
    self.read = read
    index = SiteIndex(catalog, sharedSources: sharedSources)
  }

  var catalog: Catalog { index.catalog }

  mutating func plan(_ all: [RegisterRecord]) {
    var merge = RecordMerge(all)
    remarks += merge.remarks
    merge.remarks = []
    var targets: [(record: RegisterRecord, id: EntityID)] = []
    // Records first, so that references among the data find them.
    for record in merge.records where record.makesRecord {
      if let id = target(of: record) { targets.append((record, id)) }
    }
    for record in merge.records where !record.makesRecord {
      if let id = target(of: record) { targets.append((record, id)) }
    }
    for (record, id) in targets { add(record, to: id) }
    if strangers > 0 {
      remarks.append(
        ImportRemark(
          .notOnSite,
          "\(strangers) \(strangers == 1 ? "person" : "people") of these files; a file with 'bioguide' makes one known"
        ))
    }
  }

  // MARK: Results

  var records: [EntityID] {
    order.filter { plans[$0].map { $0.number == nil || $0.changed } ?? false }
  }

  var changed: [FixedFile] {
    order.compactMap { id in plans[id].flatMap { $0.number == nil ? nil : $0.editor.fixed } }
  }

  var added: [AddedFile] {
    order.compactMap { id in
      plans[id].flatMap { plan in
        guard plan.number == nil else { return nil }
        return AddedFile(id: id, file: SourceFile(path: plan.path, bytes: plan.editor.bytes))
      }
    }
  }

  // MARK: Which record is meant

  /// The record that the facts are for, its file read or begun.
  private mutating func target(of record: RegisterRecord) -> EntityID? {
    let identity = record.identity
    if let id = identity.first(in: ofBatch), !record.makesRecord { return id }
    switch index.match(identity) {
    case .one(let number): return existing(number, for: record)
    case .several(let numbers):
      let names = numbers.map { catalog.entities[$0].id.description }.joined(separator: " and ")
      remarks.append(
        ImportRemark(
          .disagreement, "\(identity.name): its identifiers match \(names)", at: record.place))
      return nil
    case .none:
      guard record.makesRecord else {
        if record.isOptional {
          strangers += 1
          return nil
        }
        remarks.append(
          ImportRemark(
            .notOnSite, record.wanting ?? identity.name, at: record.place))
        return nil
      }
      return begin(identity, at: record.place)
    }
  }

  private mutating func existing(_ number: Int, for record: RegisterRecord) -> EntityID? {
    let entity = catalog.entities[number]
    for key in record.identity.keys where !key.isShared { ofBatch[key] = entity.id }
    if plans[entity.id] != nil { return entity.id }
    guard let file = read(entity.path), let plan = RecordPlan(file, of: entity.id, number: number)
    else {
      remarks.append(
        ImportRemark(
          .byHand, "\(entity.path) has no front matter that lines can be added to",
          at: record.place))
      return nil
    }
    plans[entity.id] = plan
    order.append(entity.id)
    return entity.id
  }

  /// Begins a new file with the name, the type and the identifiers.
  ///
  /// - Returns: `nil` where a record without the identifiers has its place.
  mutating func begin(_ identity: Identity, at place: SourcePlace) -> EntityID? {
    let id = EntityID(identity.kind, identity.slug)
    guard !identity.slug.isEmpty, !index.isTaken(id) else {
      remarks.append(
        ImportRemark(
          .byHand,
          "\(identity.name): \(id) exists without these identifiers; if it is the same, add them there",
          at: place, lines: identity.keyLines))
      return nil
    }
    var lines = ["---", "name: \(YAMLWriting.list([identity.name]))"]
    lines += identity.fields.map { "\($0.key): \(YAMLWriting.list($0.values))" }
    lines += identity.keyLines
    lines += ["---", ""]
    let file = SourceFile(
      path: "Content/\(identity.kind.folder)/\(identity.slug).md",
      text: lines.joined(separator: "\n"))
    guard let plan = RecordPlan(file, of: id, number: nil), plan.isSound else {
      remarks.append(
        ImportRemark(
          .byHand, "\(identity.name) cannot be written as a record", at: place, lines: lines))
      return nil
    }
    index.take(id)
    for key in identity.keys where !key.isShared { ofBatch[key] = id }
    plans[id] = plan
    order.append(id)
    return id
  }

  // MARK: A record's plan

  func plan(_ id: EntityID) -> RecordPlan? { plans[id] }

  mutating func update<Result>(_ id: EntityID, _ body: (inout RecordPlan) -> Result) -> Result? {
    guard var plan = plans[id] else { return nil }
    defer { plans[id] = plan }
    return body(&plan)
  }
}
