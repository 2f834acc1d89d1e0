internal import Files

/// What is left to do once every file of a build is staged: written before the first of it is done,
/// so that a build that was killed can be completed.
struct Journal: Equatable {
  enum Operation: Equatable {
    /// Gives the staged file its place.
    case put(String)
    /// Removes a file, and the folders that are empty then.
    case remove(String)
  }

  /// The manifest in the folder that the operations begin from; `nil` where there is none.
  let from: ContentDigest?
  /// The manifest that the last operation puts in place.
  let to: ContentDigest
  let operations: [Operation]
}

extension Journal {
  private static let title = "briefgen journal 1\n"

  /// Text, a line for each operation, and their number at the end.
  var bytes: ContiguousArray<UInt8> {
    var text = ContiguousArray(Self.title.utf8)
    text.append(contentsOf: "from \(from?.hexadecimal ?? "nothing")\n".utf8)
    text.append(contentsOf: "to \(to.hexadecimal)\n".utf8)
    for operation in operations {
      switch operation {
      case .put(let path): text.append(contentsOf: "+ \(path)\n".utf8)
      case .remove(let path): text.append(contentsOf: "- \(path)\n".utf8)
      }
    }
    text.append(contentsOf: "end \(operations.count)\n".utf8)
    return text
  }

  /// `nil` where it is not whole, or names anything outside the folder.
  init?(reading bytes: ContiguousArray<UInt8>) {
    guard bytes.starts(with: Self.title.utf8),
      let text = String(validating: bytes.dropFirst(Self.title.utf8.count), as: UTF8.self)
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popLast() == "", let end = lines.popLast(),
      let first = lines.popFirst(), let second = lines.popFirst(),
      end == "end \(lines.count)",
      let to = Self.digest(second, after: "to ")
    else { return nil }
    let from = Self.digest(first, after: "from ")
    guard from != nil || first == "from nothing" else { return nil }
    var operations: [Operation] = []
    for line in lines {
      let path = String(line.dropFirst(2))
      guard Path.isSafeRelative(path), !path.hasPrefix(OutputLocation.reserved),
        !StandingFiles.closed.contains(String(path.prefix { $0 != "/" }))
      else { return nil }
      switch line.prefix(2) {
      case "+ ": operations.append(.put(path))
      case "- ": operations.append(.remove(path))
      default: return nil
      }
    }
    self.init(from: from, to: to, operations: operations)
  }

  private static func digest(_ line: Substring, after word: String) -> ContentDigest? {
    guard line.hasPrefix(word) else { return nil }
    let digits = ContiguousArray(line.utf8.dropFirst(word.utf8.count))
    return digits.count == 64 ? ContentDigest(hexadecimal: digits) : nil
  }
}
