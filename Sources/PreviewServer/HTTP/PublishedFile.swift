internal import Files
internal import Synchronization

/// An open file of the site that is published unchanged.
final class PublishedFile: Sendable {
  private let reader: Mutex<FileReader>
  let size: Int

  init(_ reader: consuming FileReader) {
    size = reader.size
    self.reader = Mutex(reader)
  }

  func seek(to byte: Int) throws(FileError) {
    try reader.withLock { reader throws(FileError) in try reader.seek(to: byte) }
  }

  func read(upTo count: Int) throws(FileError) -> ContiguousArray<UInt8> {
    try reader.withLock { reader throws(FileError) in try reader.read(upTo: count) }
  }
}
