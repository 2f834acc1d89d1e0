package import Files
package import OutputFolder

/// The HTML of all texts, from when they are read until their pages are made.
///
/// On a large site, it is the largest part of a build's memory, so it is kept in a temporary file.
package final class BodyStore: Sendable {
  private let scratch: ScratchFile?
  /// Whether to compute the digest of each text.
  private let takesDigests: Bool

  /// The size of all source texts, in bytes, above which a file is used.
  private static let threshold = 32 << 20

  /// - Parameters:
  ///   - size: Bytes of all source texts.
  ///   - folder: The folder of the file; if none can be created there, memory is used.
  package init(forSourcesOf size: Int, in folder: String, takingDigests: Bool = false) {
    takesDigests = takingDigests
    scratch = size > Self.threshold ? try? ScratchFile(in: folder) : nil
  }

  /// Whether the site is large enough for a file.
  package var isLarge: Bool { scratch != nil }

  package func store(_ html: ContiguousArray<UInt8>) -> StoredBody {
    StoredBody(
      place: place(of: html), digest: takesDigests ? ContentDigest(of: html) : nil,
      checksum: Checksum(of: html).value)
  }

  private func place(of html: ContiguousArray<UInt8>) -> StoredBody.Place {
    guard let scratch, !html.isEmpty, let place = try? scratch.append(html) else {
      // Without the room that was left for writing it.
      var exact = ContiguousArray<UInt8>()
      exact.reserveCapacity(html.count)
      exact.append(contentsOf: html)
      return .memory(exact)
    }
    return .file(place)
  }

  /// - Throws: If the disk fails.
  package func html(of body: StoredBody) throws(FileError) -> ContiguousArray<UInt8> {
    switch body.place {
    case .memory(let html): html
    case .file(let place): try scratch?.bytes(in: place) ?? []
    }
  }
}

/// The location of a text's HTML.
package struct StoredBody: Sendable {
  let place: Place
  /// The digest, if the store computes digests.
  package let digest: ContentDigest?
  /// Tells texts of one page apart without a digest.
  let checksum: UInt64

  enum Place: Sendable {
    case memory(ContiguousArray<UInt8>)
    /// A range of the temporary file.
    case file(Range<Int>)
  }

  /// For a text that will not be requested.
  package static let none = StoredBody(place: .memory([]), digest: nil, checksum: 0)
}
