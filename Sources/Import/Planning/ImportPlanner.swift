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
  private var ofBatch: [Key: EntityID] = [:]
  /// Records that were made for a reference.
  private var made: Set<EntityID> = []
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
          .disagreement, "\(identity.name): its identifiers lead to \(names)", at: record.place))
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
  private mutating func begin(_ identity: Identity, at place: SourcePlace) -> EntityID? {
    let id = EntityID(identity.kind, identity.slug)
    guard !identity.slug.isEmpty, !index.isTaken(id) else {
      remarks.append(
        ImportRemark(
          .byHand,
          "\(identity.name): \(id) exists and has not its identifiers; if it is the same, add them there",
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

  // MARK: References

  /// How front matter refers to who or what the register names; makes a small record where the site has none.
  ///
  /// - Returns: `nil` where nobody can be referred to, which is reported.
  mutating func reference(
    to identity: Identity, at place: SourcePlace, making: Bool = true
  ) -> String? {
    if let id = identity.first(in: ofBatch) { return index.reference(to: id) }
    switch index.match(identity) {
    case .one(let number): return index.reference(to: catalog.entities[number].id)
    case .several(let numbers):
      let names = numbers.map { catalog.entities[$0].id.description }.joined(separator: " and ")
      remarks.append(
        ImportRemark(
          .disagreement, "\(identity.name): its identifiers lead to \(names)", at: place))
      return nil
    case .none: break
    }
    if identity.mayBeName, let number = index.record(named: identity) {
      return index.reference(to: catalog.entities[number].id)
    }
    // The names of the batch's own new records.
    let id = EntityID(identity.kind, identity.slug)
    if made.contains(id) { return index.reference(to: id) }
    guard making else { return nil }
    if let namesake = namesake(of: identity) {
      remarks.append(
        ImportRemark(
          .byHand, "\(identity.name) may be \(namesake); if so, add the identifier there",
          at: place,
          lines: identity.keyLines))
      return nil
    }
    guard let new = begin(identity, at: place) else { return nil }
    made.insert(new)
    remarks.append(
      ImportRemark(
        .newRecord, "\(new): \(identity.name)", at: place))
    return index.reference(to: new)
  }

  /// A person of the same family name who has no identifier.
  private func namesake(of identity: Identity) -> EntityID? {
    guard identity.kind == .person, let family = identity.name.familyName else { return nil }
    return index.people(ofFamily: family).lazy.map { catalog.entities[$0] }.first { entity in
      entity.identifiers.allSatisfy { own in !identity.keys.contains { $0.scheme == own.scheme } }
    }?.id
  }

  /// Whether a reference of a record means who did it by the register; `nil` where one of the two does not say.
  func isSame(_ reference: Reference?, _ identity: Identity?) -> Bool? {
    guard let reference, let identity else { return nil }
    guard let number = catalog.find(reference) else { return nil }
    if case .one(let other) = index.match(identity) { return number == other }
    if identity.mayBeName, let other = index.record(named: identity) { return number == other }
    return nil
  }

  // MARK: A record's plan

  func plan(_ id: EntityID) -> RecordPlan? { plans[id] }

  mutating func update<Result>(_ id: EntityID, _ body: (inout RecordPlan) -> Result) -> Result? {
    guard var plan = plans[id] else { return nil }
    defer { plans[id] = plan }
    return body(&plan)
  }
}

extension Identity {
  /// What a table has for its strongest key.
  func first<Value>(in table: [Key: Value]) -> Value? {
    for key in keys {
      if let value = table[key] { return value }
    }
    return nil
  }

  /// Its identifiers as lines of front matter, but for those of the Federal Register, which are a mapping.
  var keyLines: [String] {
    var fields: [(name: String, values: [String])] = []
    for key in keys where key.field != "fr.doc" {
      if let index = fields.firstIndex(where: { $0.name == key.field }) {
        fields[index].values.append(key.text)
      } else {
        fields.append((key.field, [key.text]))
      }
    }
    return fields.map { "\($0.name): \(YAMLWriting.list($0.values))" }
  }
}
