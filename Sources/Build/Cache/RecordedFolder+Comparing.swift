internal import Files
internal import OutputFolder
internal import SiteModel

extension RecordedFolder {
  enum Comparison: Sendable {
    case same
    /// The same by what the files hold; with the stamps that they have now.
    case sameContent(RecordedFolder)
    case changed(String)
  }

  /// Looks at every file again, and reads those whose stamp is another or proves nothing.
  ///
  /// - Parameters:
  ///   - moment: Gives the moment by the clock of the file system.
  ///   - hasSameTops: Whether the folder has the same names at the top.
  func compare(
    with folder: Folder, _ workers: Workers, moment: () -> FileVersion?,
    hasSameTops: (FolderSurvey) -> Bool
  ) async -> Comparison {
    guard hasSameTops(survey) else { return .changed("") }
    let share = 256
    let shares = (survey.entries.count + share - 1) / share
    let found = await workers.map(shares) { number in
      survey.unproven(
        among: number * share..<min((number + 1) * share, survey.entries.count), in: folder,
        since: since)
    }
    let places = found.flatMap(\.self)
    guard !places.isEmpty else { return .same }
    // Before the new stamps: what is changed from here on has a later one.
    let now = moment()
    var next = self
    for place in places {
      let old = survey.entries[place].stamp
      let path = survey.path(of: place)
      guard next.survey.restamp(place, in: folder) else { return .changed(path) }
      let new = next.survey.entries[place].stamp
      guard old.kind == new.kind, contents[place] != .unknown else { return .changed(path) }
      if case .digest = contents[place],
        old.isExecutable != new.isExecutable || old.version.size != new.version.size
      {
        return .changed(path)
      }
    }
    let differing = await workers.map(places.count) { index in
      !isSame(places[index], in: folder)
    }
    if let first = differing.firstIndex(of: true) {
      return .changed(survey.path(of: places[first]))
    }
    guard let now else { return .same }
    next.since = now
    return .sameContent(next)
  }

  private func isSame(_ place: Int, in folder: Folder) -> Bool {
    if survey.entries[place].children != nil {
      return survey.holdsSameNames(place, in: folder)
    }
    guard case .digest(let digest) = contents[place] else { return true }
    return Self.digest(of: survey.path(of: place), in: folder) == digest
  }
}
