internal import EntityGraph
internal import PolicyModel
internal import Synchronization

extension Snapshot {
  /// Changes with the content of the index; added to the addresses of its files, whose names never change.
  ///
  /// - Complexity: O(*n*) in names and summaries when first called.
  package var searchVersion: String {
    searchIndex.version.withLock { held in
      let version = held ?? computedSearchVersion
      held = version
      return version
    }
  }

  private var computedSearchVersion: String {
    var sum = Checksum()
    for number in searchLayout.records {
      let entity = catalog.entities[number]
      sum.add(entity.id.slug)
      for name in entity.searchNames { sum.add(name) }
      sum.add(entity.summary ?? "")
      for fact in entity.facts { sum.add(fact.text) }
      sum.add(documents[number].body?.checksum ?? 0)
      sum.add(UInt64(truncatingIfNeeded: entity.searchDate?.firstDay.number ?? 0))
      if let status = statuses[number] { sum.add(status.stage) }
    }
    return String(sum.value, radix: 36)
  }
}

/// A number that tells texts apart, the same on every machine; no protection against those who try.
struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// - Complexity: A multiplication for eight bytes.
  init(of bytes: ContiguousArray<UInt8>) {
    self.init()
    add(UInt64(bytes.count))
    unsafe bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        unsafe add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      while index < raw.count {
        unsafe add(UInt64(raw[index]))
        index += 1
      }
    }
  }

  init() {}
}
