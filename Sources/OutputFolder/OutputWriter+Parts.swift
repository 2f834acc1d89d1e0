internal import Files
internal import Synchronization

extension OutputWriter {
  /// Takes the bytes of one file part by part, as they are made; otherwise as ``place(_:_:)``. A part at a time is in memory.
  ///
  /// - Parameter make: Adds the parts. Called again where the file in the folder changed while it was compared.
  /// - Returns: The error of `make`, after which nothing of the file is left.
  package func place<Failure>(
    _ path: String, inParts make: (inout PlacedParts) throws(Failure) -> Void
  ) throws(OutputError) -> Result<PlacedFile, Failure> {
    let occupant = try self.occupant(of: path)
    var compares = true
    while true {
      var parts = PlacedParts(path, over: occupant, comparing: compares, to: self)
      do throws(Failure) {
        try make(&parts)
      } catch {
        parts.drop()
        return .failure(error)
      }
      if let placed = try parts.finish() { return .success(placed) }
      compares = false
    }
  }
}

/// A file of the output whose bytes come in parts.
///
/// As long as they are those of the file in the folder, nothing is written.
package struct PlacedParts: ~Copyable {
  private let path: String
  private let occupant: OutputWriter.Occupant
  private let output: OutputWriter
  /// The file in the folder, which has had the same bytes so far.
  private var existing: FileReader?
  /// The file in the stage, as soon as there is one.
  private var staged: FileWriter?
  private var hasher = ContentHasher()
  private var size = 0
  private var failure: OutputError?
  /// Whether the file in the folder changed while it was compared.
  private var isOutdated = false

  private static let chunk = 1 << 18

  fileprivate init(
    _ path: String, over occupant: OutputWriter.Occupant, comparing compares: Bool,
    to output: OutputWriter
  ) {
    self.path = path
    self.occupant = occupant
    self.output = output
    existing = occupant == .nothing || !compares ? nil : try? output.location.root?.reader(path)
    staged = nil
  }

  /// Adds bytes to the end. After a failure, which the file ends with, nothing is done.
  package mutating func add(_ bytes: ContiguousArray<UInt8>) {
    guard failure == nil, !isOutdated, !bytes.isEmpty else { return }
    do throws(OutputError) {
      if var reader = existing.take() {
        if (try? reader.read(upTo: bytes.count)) == bytes {
          existing = consume reader
        } else {
          try stage(copying: consume reader)
        }
      } else if staged == nil {
        try stage()
      }
      try write(bytes)
    } catch {
      failure = error
    }
    hasher.update(bytes)
    size += bytes.count
  }

  /// - Returns: `nil` where the file has to be made again, without a look at the one in the folder.
  fileprivate mutating func finish() throws(OutputError) -> PlacedFile? {
    if failure == nil, !isOutdated {
      do throws(OutputError) {
        if var reader = existing.take() {
          let rest = try? reader.read(upTo: 1)
          if rest == [], (try? reader.checkUnchanged()) != nil {
            return PlacedFile(
              path: path, size: size, sha256: hasher.finalize(), isChanged: false)
          }
          try stage(copying: consume reader)
        } else if staged == nil {
          try stage()
        }
      } catch {
        failure = error
      }
    }
    if let failure {
      drop()
      throw failure
    }
    if isOutdated {
      drop()
      return nil
    }
    staged = nil
    return PlacedFile(path: path, size: size, sha256: hasher.finalize(), isChanged: true)
  }

  /// Removes what was written.
  fileprivate mutating func drop() {
    existing = nil
    guard staged.take() != nil else { return }
    try? output.stageFolder().remove(path)
    output.work.withLock { $0.stagedCount -= 1 }
  }

  private mutating func write(_ bytes: ContiguousArray<UInt8>) throws(OutputError) {
    do throws(FileError) {
      try staged?.write(bytes)
    } catch {
      throw .file(error)
    }
  }

  private mutating func stage() throws(OutputError) {
    if occupant == .foreign { throw .inTheWay(path) }
    let (path, stage) = (path, try output.prepareStage(for: path))
    do throws(FileError) {
      staged = try stage.create(path)
    } catch {
      output.work.withLock { $0.stagedCount -= 1 }
      throw .file(error)
    }
  }

  /// Makes the file with the bytes so far, which the file in the folder has.
  private mutating func stage(copying existing: consuming FileReader) throws(OutputError) {
    try stage()
    var left = size
    do throws(FileError) {
      try existing.seek(to: 0)
    } catch {
      isOutdated = true
    }
    while left > 0, !isOutdated {
      guard let bytes = try? existing.read(upTo: min(left, Self.chunk)), !bytes.isEmpty else {
        isOutdated = true
        return
      }
      try write(bytes)
      left -= bytes.count
    }
    if (try? existing.checkUnchanged()) == nil { isOutdated = true }
  }
}
