#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Every name below a folder with its stamp, as one walk found them.
///
/// Paths are bytes in one array, each ended by a zero as the system wants them, so that to look at all of them again
/// costs little but the system's own work.
package struct FolderSurvey: Sendable {
  package struct Entry: Hashable, Sendable {
    /// Where its path, relative to the folder, begins in ``names``.
    package let start: Int
    package let length: Int
    package var stamp: FileStamp
    /// The entries in it, where it is a folder that was listed.
    package var children: Range<Int>?

    package init(start: Int, length: Int, stamp: FileStamp, children: Range<Int>?) {
      self.start = start
      self.length = length
      self.stamp = stamp
      self.children = children
    }
  }

  package private(set) var names: ContiguousArray<UInt8> = []
  /// The names of a folder follow one another, sorted by their bytes.
  package internal(set) var entries: ContiguousArray<Entry> = []
  /// The entries at the top.
  package private(set) var tops = 0..<0

  /// What is in a folder.
  ///
  /// - Parameters:
  ///   - passing: Names at the top that do not count.
  ///   - descend: Whether to list what is in a folder below it, given by its path.
  /// - Returns: `nil` where a folder cannot be listed, or folders are nested deeper than is looked at.
  package init?(
    of folder: Folder, passing: (_ name: String) -> Bool, descend: (_ path: String) -> Bool
  ) {
    guard let stream = FolderStream(".", in: folder.file.number),
      let tops = list(stream, [], depth: 0, passing, descend)
    else { return nil }
    self.tops = tops
  }

  /// Some names in a folder, as far as they are there, and what is in them.
  package init?(_ tops: [String], in folder: Folder, descend: (_ path: String) -> Bool) {
    var folders: [Int] = []
    for name in tops {
      guard let stamp = try? folder.stamp(of: name) else { continue }
      if stamp.kind == .folder { folders.append(entries.count) }
      add(ContiguousArray(name.utf8), stamp)
    }
    self.tops = entries.indices
    for place in folders {
      guard let stream = FolderStream(path(of: place), in: folder.file.number),
        let children = list(
          stream, ContiguousArray(path(of: place).utf8) + [0x2F], depth: 1, { _ in false }, descend)
      else { return nil }
      entries[place].children = children
    }
  }

  /// What was found before.
  ///
  /// - Returns: `nil` where the parts do not fit together.
  package init?(
    names: ContiguousArray<UInt8>, entries: ContiguousArray<Entry>, tops: Range<Int>
  ) {
    guard tops.upperBound <= entries.count, Self.goDown(names) else { return nil }
    for entry in entries {
      guard entry.start >= 0, entry.length > 0, entry.start + entry.length < names.count,
        names[entry.start + entry.length] == 0,
        (entry.children ?? 0..<0).upperBound <= entries.count
      else { return nil }
    }
    self.names = names
    self.entries = entries
    self.tops = tops
  }

  /// Whether each of the paths, ended by zeros, goes down only; see ``Path/goesDown(_:)``.
  private static func goDown(_ names: ContiguousArray<UInt8>) -> Bool {
    var (length, dots) = (0, 0)
    for byte in names {
      if byte == 0 || byte == 0x2F {
        guard length > dots || dots > 2 else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == 0x2E { dots += 1 }
      }
    }
    return length == 0
  }

  private mutating func add(_ path: ContiguousArray<UInt8>, _ stamp: FileStamp) {
    entries.append(Entry(start: names.count, length: path.count, stamp: stamp, children: nil))
    names.append(contentsOf: path)
    names.append(0)
  }

  /// - Returns: The entries of the folder; `nil` where something cannot be looked at.
  private mutating func list(
    _ stream: borrowing FolderStream, _ prefix: ContiguousArray<UInt8>, depth: Int,
    _ passing: (String) -> Bool, _ descend: (String) -> Bool
  ) -> Range<Int>? {
    let descriptor = stream.descriptor
    let names = stream.names().filter {
      depth > 0 || !passing(String(decoding: $0.dropLast(), as: UTF8.self))
    }
    let start = entries.count
    for name in names {
      var status = stat()
      guard
        unsafe name.withUnsafeBufferPointer({ bytes in
          unsafe bytes.withMemoryRebound(to: CChar.self) { text in
            guard let text = text.baseAddress else { return false }
            return unsafe fstatat(descriptor, text, &status, AT_SYMLINK_NOFOLLOW) == 0
          }
        })
      else { return nil }
      add(prefix + name.dropLast(), FileStamp(status))
    }
    let range = start..<entries.count
    for place in range where entries[place].stamp.kind == .folder {
      guard let text = text(of: place), descend(text) else { continue }
      let name = names[place - start]
      guard depth < FolderTree.depthLimit,
        let stream = FolderStream(String(decoding: name.dropLast(), as: UTF8.self), in: descriptor),
        let children = list(
          stream, prefix + name.dropLast() + [0x2F], depth: depth + 1, passing, descend)
      else { return nil }
      entries[place].children = children
    }
    return range
  }

  package func bytes(of place: Int) -> ArraySlice<UInt8> {
    ArraySlice(names[entries[place].start..<entries[place].start + entries[place].length])
  }

  package func path(of place: Int) -> String {
    String(
      decoding: names[entries[place].start..<entries[place].start + entries[place].length],
      as: UTF8.self)
  }

  /// `nil` where the path is not UTF-8.
  private func text(of place: Int) -> String? {
    String(
      validating: names[entries[place].start..<entries[place].start + entries[place].length],
      as: UTF8.self)
  }
}
