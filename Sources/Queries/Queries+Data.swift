package import EntityGraph
internal import PolicyModel
package import SiteModel

/// Answers about each record that the published data needs many times, side by side in memory.
struct PublishedRecords: Sendable {
  private(set) var ids: [EntityID] = []
  private(set) var isReleased: [Bool] = []

  init(of snapshot: Snapshot) {
    guard snapshot.configuration.publishesData else { return }
    ids = snapshot.catalog.entities.map(\.id)
    isReleased = ids.indices.map { Self.isReleased($0, in: snapshot) }
  }

  static func isReleased(_ number: Int, in snapshot: Snapshot) -> Bool {
    let entity = snapshot.catalog.entities[number]
    return !snapshot.catalog.isHeldBack[number] && entity.publication.withdrawn == nil
      && snapshot.visibility.reason(for: entity) == nil
  }
}

/// Questions about the site as a whole, for its published data.
extension Queries {
  /// Whether the site publishes its data; the same for all outputs.
  package var publishesData: Bool { configuration.publishesData }

  /// The address of the page about the data, if there is one; part of the plan, so nothing is logged.
  package var dataPage: PageAddress? { snapshot.addresses.ofData }

  /// The same questions without a log: for an output made from all records, which depends on all that is published.
  package func ofWholeSite() -> Queries {
    note(.data)
    return logging(to: nil)
  }

  /// Whether a record is in the published data: neither held back, nor shown as a draft, nor withdrawn.
  package func isReleased(_ number: Int) -> Bool {
    note(.place(number))
    return published.isReleased.isEmpty
      ? PublishedRecords.isReleased(number, in: snapshot) : published.isReleased[number]
  }

  /// The edges that begin or end at a record between records of the published data, those that begin there first, in the
  /// order of the files.
  ///
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func releasedEdges(of number: Int) -> [Edge] {
    note(.connections(number))
    return snapshot.graph.edges(of: number) { edge in
      note(.fields(Int(edge.statedBy)))
      return isReleased(Int(edge.from)) && isReleased(Int(edge.to))
        && isReleased(Int(edge.statedBy))
    }
  }

  /// The ids of the sources on a record's page, in its order.
  package func sourcesShown(on number: Int) -> [String] {
    note(.text(number))
    if isLogged {
      for event in record(number).history { _ = source(of: event, in: number) }
    }
    return snapshot.sourcesShown(on: number)
  }

  /// The ids of the sources of the published data, sorted.
  package var releasedSources: [String] {
    var ids: Set<String> = []
    for number in allRecords where isReleased(number) { ids.formUnion(sourcesShown(on: number)) }
    return ids.sorted()
  }

  /// What the published data depends on beside texts: the front matter, place and rows of all records, the sentences by
  /// which briefings cover them, and the sources.
  func writeReleased(to answer: inout AnswerBytes) {
    answer.add(today)
    for number in allRecords {
      answer.add(id(of: number))
      writeFields(of: number, to: &answer)
      writePlace(of: number, to: &answer)
      guard isReleased(number) else { continue }
      for id in sourcesShown(on: number) {
        answer.add(optional: source(id)) { $0.add($1) }
      }
      // Links of texts are among them, which are not in front matter.
      answer.add(each: statements(of: number)) {
        $0.add(Int($1.relation.rawValue))
        $0.add(id(of: Int($1.from)))
        $0.add(id(of: Int($1.to)))
      }
      guard kind(of: number) == .briefing else { continue }
      for entry in subjects(of: number) {
        let quote = self.quote(of: entry)
        answer.add(id(of: Int(entry.subject)))
        answer.add(Int(entry.manner.rawValue))
        for part in [quote?.before, quote?.marked, quote?.after] { answer.add(part) }
      }
    }
  }
}
