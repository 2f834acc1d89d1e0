package import Diagnostics
package import PolicyModel

/// A file that a user saved from a register.
package struct SavedFile: Sendable {
  /// Its path is the one that was given on the command line.
  package let file: SourceFile
  /// The day on which it was saved.
  package let accessed: Day

  package init(_ file: SourceFile, accessed: Day) {
    self.file = file
    self.accessed = accessed
  }

  /// A post of another generator: without a byte order mark, and with line feeds as line ends, as generators read it.
  /// Places in it are those of this text; its lines and columns are those of the file.
  package init(ofPost file: SourceFile, accessed: Day) {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(file.bytes.count)
    let isMarked = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    for index in (isMarked ? 3 : 0)..<file.bytes.count {
      let byte = file.bytes[index]
      if byte == UInt8(ascii: "\n"), index > 0, file.bytes[index - 1] == UInt8(ascii: "\r") {
        continue
      }
      bytes.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
    }
    self.init(SourceFile(path: file.path, bytes: bytes), accessed: accessed)
  }
}
