#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FolderSurvey {
  /// The entries of a range that have another stamp now or none, and those whose stamp proves nothing.
  ///
  /// - Parameter moment: When the survey was begun, as ``FileStamp/isSettled(before:)`` has it.
  package func unproven(
    among range: Range<Int>, in folder: Folder, since moment: FileVersion
  ) -> [Int] {
    var found: [Int] = []
    let descriptor = folder.file.number
    unsafe names.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        guard let text = text.baseAddress else { return }
        for place in range {
          let entry = entries[place]
          var status = stat()
          guard entry.stamp.isSettled(before: moment),
            unsafe fstatat(descriptor, text + entry.start, &status, AT_SYMLINK_NOFOLLOW) == 0,
            FileStamp(status) == entry.stamp
          else {
            found.append(place)
            continue
          }
        }
      }
    }
    return found
  }

  /// Whether a folder that was listed holds the same names; of what kind each is, its own entry says.
  ///
  /// - Parameters:
  ///   - place: `nil` for the folder at the top.
  ///   - passing: Names that do not count.
  package func holdsSameNames(
    _ place: Int?, in folder: Folder, passing: (_ name: String) -> Bool = { _ in false }
  ) -> Bool {
    guard let listed = place == nil ? folder : try? Folder(path(of: place ?? 0), in: folder),
      let stream = FolderStream(".", in: listed.file.number)
    else { return false }
    let range = place.map { entries[$0].children ?? 0..<0 } ?? tops
    var now = stream.names()[...]
    let prefix = place.map { entries[$0].length + 1 } ?? 0
    for child in range {
      guard let name = nextName(of: &now, passing),
        bytes(of: child).dropFirst(prefix).elementsEqual(name.dropLast())
      else { return false }
    }
    return nextName(of: &now, passing) == nil
  }

  private func nextName(
    of names: inout ArraySlice<ContiguousArray<UInt8>>, _ passing: (String) -> Bool
  ) -> ContiguousArray<UInt8>? {
    while let name = names.popFirst() {
      if !passing(String(decoding: name.dropLast(), as: UTF8.self)) { return name }
    }
    return nil
  }

  /// Whether, of some names, a folder has exactly those that are at the top.
  package func hasTops(_ names: [String], in folder: Folder) -> Bool {
    names.filter { folder.exists($0) } == tops.map { path(of: $0) }
  }

  /// Gives an entry the stamp that it has now.
  ///
  /// - Returns: Whether anything is there.
  @discardableResult
  package mutating func restamp(_ place: Int, in folder: Folder) -> Bool {
    guard let stamp = (try? folder.stamp(of: path(of: place))) ?? nil else { return false }
    entries[place].stamp = stamp
    return true
  }

  /// Makes the stamp of an entry one that proves nothing.
  package mutating func distrust(_ place: Int) {
    let stamp = entries[place].stamp
    entries[place].stamp = FileStamp(
      kind: stamp.kind, isExecutable: stamp.isExecutable,
      version: FileVersion(
        identity: FileIdentity(device: .max, number: 0, changed: .max), size: stamp.version.size,
        modified: 0))
  }
}
