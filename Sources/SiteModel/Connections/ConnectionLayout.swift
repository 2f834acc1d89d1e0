internal import EntityGraph
internal import PolicyModel
internal import Synchronization
internal import Wording

/// The files of the data that the page of connections loads.
package enum ConnectionLayout {
  /// How many nodes a file of links has.
  package static let nodesInLinks = 2048
  /// How many nodes a file of steps has.
  package static let nodesInSteps = 32

  package static func fileCount(for nodes: Int, each size: Int) -> Int { (nodes + size - 1) / size }

  /// The nodes of a file.
  package static func nodes(inFile file: Int, each size: Int, of count: Int) -> Range<Int> {
    min(file * size, count)..<min((file + 1) * size, count)
  }

  /// The file of a name: its first letter, `other` for names that begin with none of the 26.
  package static func letter(of name: String) -> String {
    guard let byte = name.utf8.first, case let lower = byte | 0x20,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower
    else { return "other" }
    return String(decoding: [lower], as: UTF8.self)
  }
}

/// A name by which the page of connections finds a record.
package struct ConnectionName: Sendable {
  /// Each occurs once: where several records have a name, it has the kind behind it.
  package let text: String
  package let node: Int
}

extension Snapshot {
  /// The names of all nodes by the first letter, each in order.
  ///
  /// - Complexity: O(*n* log *n*) in the names.
  package var connectionNames: [(letter: String, names: [ConnectionName])] {
    let index = connectionIndex
    return heldConnectionNames.withLock { held in
      let names = held ?? computedConnectionNames(index)
      held = names
      return names
    }
  }

  private func computedConnectionNames(
    _ index: ConnectionIndex
  ) -> [(letter: String, names: [ConnectionName])] {
    var bearers: [String: [(text: String, node: Int)]] = [:]
    for (node, record) in index.records.enumerated() {
      let entity = catalog.entities[record]
      var own: Set<String> = []
      for name in [entity.name.value] + [entity.abbreviation].compactMap(\.self)
        + entity.aliases.map(\.value)
      where own.insert(name.lowercased()).inserted {
        bearers[name.lowercased(), default: []].append((name, node))
      }
    }
    var byLetter: [String: [(key: String, name: ConnectionName)]] = [:]
    for (key, names) in bearers {
      for (text, node) in names {
        let kind = catalog.kinds[index.records[node]].label(in: configuration.wording)
        let text = names.count == 1 ? text : "\(text) (\(kind))"
        byLetter[ConnectionLayout.letter(of: text), default: []].append(
          (key, ConnectionName(text: text, node: node)))
      }
    }
    return byLetter.sorted { $0.key < $1.key }.map { letter, names in
      (
        letter,
        names.sorted { ($0.key, $0.name.node) < ($1.key, $1.name.node) }.map(\.name)
      )
    }
  }

  /// Changes with the data; added to the addresses of its files, whose names never change.
  ///
  /// - Complexity: O(links).
  package var connectionVersion: String {
    let index = connectionIndex
    var sum = Checksum()
    for (node, record) in index.records.enumerated() {
      let entity = catalog.entities[record]
      sum.add(entity.id.slug)
      sum.add(entity.name.value)
      for alias in entity.aliases { sum.add(alias.value) }
      if let status = statuses[record] { sum.add(status.stage) }
      for link in index.links(of: node) {
        sum.add(UInt64(link.node) << 2 | UInt64(link.strength.rawValue))
      }
      for edge in graph.outgoing(of: record) where edge.isSubstantial {
        let attributes = edge.attributes
        sum.add(UInt64(edge.relation.rawValue))
        for date in [attributes.since, attributes.until, attributes.date] {
          sum.add(date?.iso ?? "")
        }
        for text in [attributes.role, attributes.note, attributes.source?.text] {
          sum.add(text ?? "")
        }
      }
    }
    return String(sum.value, radix: 36)
  }
}
