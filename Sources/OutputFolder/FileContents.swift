internal import Files

/// The size and digest of a file that was read to its end.
struct FileContents: Hashable {
  private(set) var size = 0
  let digest: ContentDigest

  private static let chunk = 1 << 18

  /// Writes a copy. Size and digest are those of the bytes written.
  ///
  /// - Throws: ``OutputError/source(_:)`` where the file cannot be read, or changes while it is.
  init(copying reader: consuming FileReader, to writer: consuming FileWriter) throws(OutputError) {
    var hasher = ContentHasher()
    while true {
      let bytes: ContiguousArray<UInt8>
      do throws(FileError) {
        bytes = try reader.read(upTo: Self.chunk)
        if bytes.isEmpty { try reader.checkUnchanged() }
      } catch {
        throw .source(error)
      }
      guard !bytes.isEmpty else { break }
      hasher.update(bytes)
      do throws(FileError) {
        try writer.write(bytes)
      } catch {
        throw .file(error)
      }
      size += bytes.count
    }
    digest = hasher.finalize()
  }

  /// `nil` where another file holds other bytes.
  ///
  /// - Throws: An error of the first file, which may be that it changes while it is read.
  init?(
    of reader: consuming FileReader, ifSameAs other: consuming FileReader
  ) throws(FileError) {
    guard other.size == reader.size else { return nil }
    var hasher = ContentHasher()
    while true {
      let bytes = try reader.read(upTo: Self.chunk)
      guard let others = try? other.read(upTo: Self.chunk), others == bytes else { return nil }
      guard !bytes.isEmpty else { break }
      hasher.update(bytes)
      size += bytes.count
    }
    try reader.checkUnchanged()
    digest = hasher.finalize()
  }
}
