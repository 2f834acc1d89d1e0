internal import Files

/// What is left to do once every file of a build is staged: written before the first of it is done,
/// so that a build that was killed can be completed.
///
/// Each file that it moves or removes is recorded with device, number and time of change, which the system alone
/// gives: a journal that came with a clone or an archive counts for nothing.
struct Journal: Equatable {
  enum Operation: Equatable {
    /// Gives a file of the stage its place.
    case put(String, source: String, FileIdentity)
    /// Removes a file, and the folders that are empty then.
    case remove(String, FileIdentity)
    /// Removes a folder, and those above it, where they are empty.
    case prune(String)
  }

  /// The manifest in the folder that the operations begin from; `nil` where there is none.
  let from: ContentDigest?
  /// The manifest that is there when all is done.
  let to: ContentDigest?
  let operations: [Operation]
}

extension Journal {
  private static let title = "briefgen journal 2\n"

  /// Text, a line for each operation, and their number at the end.
  var bytes: ContiguousArray<UInt8> {
    var text = ContiguousArray(Self.title.utf8)
    text.append(contentsOf: "from \(from?.hexadecimal ?? "nothing")\n".utf8)
    text.append(contentsOf: "to \(to?.hexadecimal ?? "nothing")\n".utf8)
    for operation in operations {
      let line =
        switch operation {
        case .put(let path, let source, let identity):
          "+ \(identity.words) \(source)\t\(path)\n"
        case .remove(let path, let identity): "- \(identity.words) \(path)\n"
        case .prune(let path): "~ \(path)\n"
        }
      text.append(contentsOf: line.utf8)
    }
    text.append(contentsOf: "end \(operations.count)\n".utf8)
    return text
  }

  /// `nil` where it is not whole, or names anything outside the folder.
  init?(reading bytes: ContiguousArray<UInt8>) {
    guard bytes.starts(with: Self.title.utf8) else { return nil }
    var lines = bytes.dropFirst(Self.title.utf8.count)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popLast()?.isEmpty == true, let end = lines.popLast(),
      let first = lines.popFirst(), let second = lines.popFirst(),
      end.elementsEqual("end \(lines.count)".utf8),
      case .some(let from) = Self.manifest(first, after: "from "),
      case .some(let to) = Self.manifest(second, after: "to ")
    else { return nil }
    var operations: [Operation] = []
    for line in lines {
      guard let operation = Operation(reading: line) else { return nil }
      operations.append(operation)
    }
    self.init(from: from, to: to, operations: operations)
  }

  private static func manifest(_ line: ArraySlice<UInt8>, after word: String) -> ContentDigest?? {
    guard line.starts(with: word.utf8) else { return nil }
    let digits = ContiguousArray(line.dropFirst(word.utf8.count))
    if digits.elementsEqual("nothing".utf8) { return .some(nil) }
    guard digits.count == 64, let digest = ContentDigest(hexadecimal: digits) else { return nil }
    return .some(digest)
  }
}

extension Journal.Operation {
  fileprivate init?(reading line: ArraySlice<UInt8>) {
    let words = line.dropFirst(2)
    switch line.prefix(2) {
    case ArraySlice("+ ".utf8):
      guard let (identity, rest) = FileIdentity.reading(words) else { return nil }
      let names = rest.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard names.count == 2, let source = Self.path(names[0], mayBeBackup: true),
        let path = Self.path(names[1]), Path.isSame(source, path) || source.isBackup
      else { return nil }
      self = .put(path, source: source, identity)
    case ArraySlice("- ".utf8):
      guard let (identity, rest) = FileIdentity.reading(words), let path = Self.path(rest) else {
        return nil
      }
      self = .remove(path, identity)
    case ArraySlice("~ ".utf8):
      guard let path = Self.path(words) else { return nil }
      self = .prune(path)
    default: return nil
    }
  }

  private static func path(_ bytes: ArraySlice<UInt8>, mayBeBackup: Bool = false) -> String? {
    guard let path = String(validating: bytes, as: UTF8.self), Path.isSafeRelative(path),
      !ExistingFiles.isClosed(String(Path.first(of: path)))
    else { return nil }
    guard !OutputLocation.isReserved(path) || (mayBeBackup && path.isBackup) else { return nil }
    return path
  }
}

extension String {
  /// Whether a path of the stage is that of a file that was replaced.
  fileprivate var isBackup: Bool {
    guard let number = Path.removing(OutputLocation.backups + "/", from: self) else { return false }
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension FileIdentity {
  fileprivate var words: String { "\(device) \(number) \(changed)" }

  /// Three numbers, each with a blank behind it, and the rest of the line.
  fileprivate static func reading(
    _ line: ArraySlice<UInt8>
  ) -> (identity: FileIdentity, rest: ArraySlice<UInt8>)? {
    let words = line.split(
      separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count == 4, let device = UInt64(String(decoding: words[0], as: UTF8.self)),
      let number = UInt64(String(decoding: words[1], as: UTF8.self)),
      let changed = Int64(String(decoding: words[2], as: UTF8.self))
    else { return nil }
    return (FileIdentity(device: device, number: number, changed: changed), words[3])
  }
}
