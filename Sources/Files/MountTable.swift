/// The places where file systems are mounted, as the system lists them when it is asked.
package struct MountTable: Sendable {
  private let places: [String]

  /// Empty where the system has no such list.
  package init() {
    #if os(Linux)
    let bytes = (try? FileSystem.read("/proc/self/mountinfo", upTo: 1 << 24)) ?? []
    self.init(reading: bytes)
    #else
    places = []
    #endif
  }

  /// Reads lines of `proc_pid_mountinfo(5)`: the fifth word is the place, blanks and the like in octal.
  package init(reading bytes: ContiguousArray<UInt8>) {
    var places: [String] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard words.count > 4 else { continue }
      places.append(MountTable.unescaped(words[4]))
    }
    self.places = places
  }

  private static func unescaped(_ word: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var index = word.startIndex
    while index < word.endIndex {
      if word[index] == UInt8(ascii: "\\"), word.endIndex - index > 3,
        let value = UInt8(
          String(decoding: word[(index + 1)...(index + 3)], as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        index += 4
      } else {
        bytes.append(word[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether something is mounted at a folder, given by its real path.
  package func isMounted(at folder: String) -> Bool {
    places.contains { Path.isSame($0, folder) }
  }

  /// What is mounted somewhere below a folder, given by its real path: paths relative to it.
  package func places(below folder: String) -> [String] {
    let prefix = folder == "/" ? "/" : folder + "/"
    return places.compactMap { place in
      guard place.utf8.starts(with: prefix.utf8), place.utf8.count > prefix.utf8.count else {
        return nil
      }
      return String(decoding: place.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
  }
}
