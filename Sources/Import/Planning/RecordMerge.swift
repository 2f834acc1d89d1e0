import Diagnostics
import PolicyModel

/// What several files of a register say of one thing, as one.
struct RecordMerge {
  private(set) var records: [RegisterRecord] = []
  var remarks: [ImportRemark] = []
  private var places: [Key: Int] = [:]

  init(_ all: [RegisterRecord]) {
    for record in all {
      var record = record
      for index in record.events.indices {
        record.events[index].source = record.events[index].source ?? record.source
      }
      for index in record.links.indices {
        record.links[index].source = record.links[index].source ?? record.source
      }
      if let place = record.identity.first(in: places) {
        absorb(record, into: place)
      } else {
        records.append(record)
      }
      let place = record.identity.first(in: places) ?? records.count - 1
      for key in record.identity.keys { places[key] = places[key] ?? place }
    }
    for index in records.indices {
      limit(index)
      settle(index)
    }
  }

  /// The maximum number of facts of a kind that one import adds to a record. The longest histories of bills have a few
  /// hundred stages.
  private static let most = 600

  /// Leaves out what is too much for one record, since each line is tried by itself.
  private mutating func limit(_ index: Int) {
    let record = records[index]
    let counts = [
      record.events.count, record.links.count, record.positions.count, record.formerNames.count,
      record.furtherSources.count, record.fields.map(\.values.count).max() ?? 0,
    ]
    guard let most = counts.max(), most > Self.most else { return }
    remarks.append(
      ImportRemark(
        .notImported,
        "\(record.identity.name): \(most) entries of one kind, more than a record can hold",
        at: record.place))
    records[index].events = []
    records[index].links = []
    records[index].positions = []
    records[index].formerNames = []
    records[index].furtherSources = []
    records[index].fields = []
    records[index].claim = nil
  }

  private mutating func absorb(_ other: RegisterRecord, into index: Int) {
    var record = records[index]
    if other.makesRecord, !record.makesRecord {
      // What speaks of the thing itself comes first.
      var first = other
      first.events += record.events
      first.links += record.links
      first.identity.keys += record.identity.keys.filter { !other.identity.keys.contains($0) }
      records[index] = first
      return
    }
    record.identity.keys += other.identity.keys.filter { !record.identity.keys.contains($0) }
    if record.identity.isUnnamed, !other.identity.isUnnamed {
      record.identity.name = other.identity.name
    }
    record.events += other.events
    record.links += other.links
    record.positions += other.positions
    record.formerNames += other.formerNames
    record.furtherSources += other.furtherSources
    if other.source.accessed > record.source.accessed, other.source.id == record.source.id {
      record.source = other.source
    }
    if let claim = other.claim, record.claim.map({ $0.day <= claim.day }) ?? true {
      record.claim = claim
    }
    for field in other.fields {
      if let place = record.fields.firstIndex(where: { $0.key == field.key }) {
        merge(field, into: &record.fields[place], of: record)
      } else {
        record.fields.append(field)
      }
    }
    records[index] = record
  }

  /// Fields that a rulemaking has once for each of its documents.
  static let listed: Set<String> = ["fr.doc", "fr.cite", "rin", "docket", "cfr", "ticker"]

  private mutating func merge(
    _ field: RegisterField, into own: inout RegisterField, of record: RegisterRecord
  ) {
    if Self.listed.contains(field.key) {
      guard own.values.count <= Self.most else { return }
      own.values += field.values.filter { !own.values.contains($0) }
    } else if own.values != field.values, ["effective", "comments_close"].contains(field.key) {
      remarks.append(
        ImportRemark(
          .disagreement,
          "\(record.identity.name): '\(field.key)' is \(own.values.joined(separator: ", ")) in one document and \(field.values.joined(separator: ", ")) in another",
          at: own.place, field.place))
      own.values = []
    }
  }

  /// Makes one event of those that say the same, and none of those that contradict each other.
  private mutating func settle(_ index: Int) {
    records[index].fields.removeAll { $0.values.isEmpty }
    var kept: [RegisterEvent] = []
    var refused: [Int] = []
    for event in records[index].events {
      let other = kept.firstIndex { other in
        other.word == event.word && other.isPartial == event.isPartial
          && (other.date == event.date && other.by.mayBe(event.by)
            || other.date != event.date && EventComparison.happensOnce(event.word)
              && !event.isPartial)
      }
      guard let other else {
        kept.append(event)
        continue
      }
      if kept[other].date == event.date {
        kept[other].by = kept[other].by ?? event.by
        continue
      }
      remarks.append(
        ImportRemark(
          .disagreement,
          "\(records[index].identity.name): '\(event.word)' is dated \(kept[other].date) and \(event.date)",
          at: kept[other].place, event.place))
      refused.append(other)
    }
    for other in Set(refused).sorted().reversed() { kept.remove(at: other) }
    records[index].events = kept.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}

extension Identity? {
  /// Whether both can be one.
  fileprivate func mayBe(_ other: Identity?) -> Bool {
    guard let self, let other else { return true }
    return self.keys.contains { other.keys.contains($0) } || self.name == other.name
  }
}
