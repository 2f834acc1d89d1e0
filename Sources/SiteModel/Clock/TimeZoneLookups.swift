package import OutputFolder
internal import Synchronization

/// The time zones looked up in the tz database since the process began, with the results.
///
/// They are shared by all sites of the process: a few more names than a site uses do no harm.
package enum TimeZoneLookups {
  package struct Lookup: Hashable, Sendable {
    package let name: String
    /// The digest of the zone's file; `nil` if the system has none.
    package let digest: ContentDigest?

    package init(name: String, digest: ContentDigest?) {
      self.name = name
      self.digest = digest
    }

    /// Whether the system still gives the same result.
    package var isCurrent: Bool {
      TimeZone.file(named: name).map { ContentDigest(of: $0.bytes) } == digest
    }
  }

  /// Sorted by name.
  package static var all: [Lookup] {
    found.withLock { found in
      found.map { Lookup(name: $0.key, digest: $0.value) }.sorted { $0.name < $1.name }
    }
  }

  static func note(_ name: String, _ bytes: ContiguousArray<UInt8>?) {
    let digest = bytes.map { ContentDigest(of: $0) }
    found.withLock { found in _ = found.updateValue(digest, forKey: name) }
  }

  private static let found = Mutex<[String: ContentDigest?]>([:])
}
