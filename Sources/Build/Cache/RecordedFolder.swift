internal import Files
internal import OutputFolder

/// Every file of a folder, as found or left by a build.
struct RecordedFolder: Sendable {
  enum Content: Hashable, Sendable {
    /// Only its existence matters, not its content.
    case passed
    case digest(ContentDigest)
    /// It changed during the survey.
    case unknown
  }

  var survey: FolderSurvey
  /// Indexed by entry of the survey.
  var contents: ContiguousArray<Content>
  /// The moment before the survey, by the clock of the file system.
  var since: FileVersion

  /// The content of a file, read in chunks; `nil` if it changes while being read.
  static func digest(of path: String, in folder: Folder) -> ContentDigest? {
    do throws(FileError) {
      var reader = try folder.reader(path)
      var hasher = ContentHasher()
      while true {
        let bytes = try reader.read(upTo: 1 << 18)
        if bytes.isEmpty { break }
        hasher.update(bytes)
      }
      try reader.checkUnchanged()
      return hasher.finalize()
    } catch {
      return nil
    }
  }

  /// A random sample of small files whose content is known.
  func sample(_ count: Int) -> [Int] {
    guard !contents.isEmpty else { return [] }
    var places: [Int] = []
    for _ in 0..<count * 8 where places.count < count {
      let place = Int.random(in: contents.indices)
      guard case .digest = contents[place], survey.entries[place].stamp.version.size <= 1 << 20
      else { continue }
      places.append(place)
    }
    return places
  }

  /// A file of a sample whose content is wrong.
  func wrong(among places: [Int], in folder: Folder) -> String? {
    for place in places {
      guard case .digest(let digest) = contents[place] else { continue }
      let path = survey.path(of: place)
      if Self.digest(of: path, in: folder) != digest { return path }
    }
    return nil
  }
}
