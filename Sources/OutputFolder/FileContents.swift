internal import Files

/// The size and digest of a file that was read to its end.
struct FileContents: Hashable {
  private(set) var size = 0
  let digest: ContentDigest

  private static let chunk = 1 << 18

  /// Writes a copy; what is told is what was written, should the file change meanwhile.
  init(copying source: String, to target: String) throws(FileError) {
    var reader = try FileReader(source)
    var writer = try FileWriter(target)
    var hasher = ContentHasher()
    while true {
      let bytes = try reader.read(upTo: Self.chunk)
      guard !bytes.isEmpty else { break }
      hasher.update(bytes)
      try writer.write(bytes)
      size += bytes.count
    }
    digest = hasher.finalize()
  }

  /// `nil` where another file holds other bytes, or cannot be read.
  init?(of source: String, ifSameAs other: String) throws(FileError) {
    var reader = try FileReader(source)
    guard var otherReader = try? FileReader(other), otherReader.size == reader.size else {
      return nil
    }
    var hasher = ContentHasher()
    while true {
      let bytes = try reader.read(upTo: Self.chunk)
      guard let others = try? otherReader.read(upTo: Self.chunk), others == bytes else {
        return nil
      }
      guard !bytes.isEmpty else { break }
      hasher.update(bytes)
      size += bytes.count
    }
    digest = hasher.finalize()
  }
}
