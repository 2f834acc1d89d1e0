internal import Diagnostics
internal import Files
package import OutputFolder
internal import Synchronization

/// The digest of every file as read.
package final class DigestLedger: Sendable {
  /// `nil` for a file that was read twice with different content.
  private let digests = Mutex<[ExactPath: ContentDigest?]>([:])

  package init() {}

  func note(_ file: SourceFile) {
    let digest = ContentDigest(of: file.bytes)
    digests.withLock { digests in
      let path = ExactPath(file.path)
      if let first = digests[path] {
        if first != digest { digests.updateValue(nil, forKey: path) }
      } else {
        digests.updateValue(digest, forKey: path)
      }
    }
  }

  package enum Answer: Hashable, Sendable {
    case digest(ContentDigest)
    case unsteady
    case notRead
  }

  package func answer(for path: String) -> Answer {
    digests.withLock { digests in
      guard let known = digests[ExactPath(path)] else { return .notRead }
      return known.map { .digest($0) } ?? .unsteady
    }
  }
}
