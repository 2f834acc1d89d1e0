internal import Files
internal import OutputFolder

/// Every file of a folder as a build found or left it.
struct RecordedFolder: Sendable {
  enum Content: Hashable, Sendable {
    /// Nothing rests on what is in it, only on its being there.
    case passed
    case digest(ContentDigest)
    /// It changed while it was looked at.
    case unknown
  }

  var survey: FolderSurvey
  /// By entry of the survey.
  var contents: ContiguousArray<Content>
  /// The moment before the survey, by the clock of the file system.
  var since: FileVersion

  /// What reading a file gave, a chunk at a time; `nil` where it cannot be read in one state.
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

  /// Some of the files whose content is known, picked by chance, none of them large.
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

  /// A file of a sample that does not hold what it should.
  func wrong(among places: [Int], in folder: Folder) -> String? {
    for place in places {
      guard case .digest(let digest) = contents[place] else { continue }
      let path = survey.path(of: place)
      if Self.digest(of: path, in: folder) != digest { return path }
    }
    return nil
  }
}
