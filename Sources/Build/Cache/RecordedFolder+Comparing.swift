internal import Files
internal import OutputFolder
internal import SiteModel

extension RecordedFolder {
  /// The entries whose stamp has changed, or proves nothing.
  func unproven(in folder: Folder, with workers: Workers) async -> [Int] {
    let share = 256
    let (survey, since) = (survey, since)
    let found = await workers.map((survey.entries.count + share - 1) / share) { number in
      survey.unproven(
        among: number * share..<min((number + 1) * share, survey.entries.count), in: folder,
        since: since)
    }
    return found.flatMap(\.self)
  }

  /// Whether reading some entries at every build would cost more than writing the record again.
  func isCostly(_ places: [Int]) -> Bool {
    places.count > 100
      || places.reduce(0) { $0 + survey.entries[$1].stamp.version.size } > 1 << 20
  }

  /// The same folder with the current stamps of some entries; `nil` if these show a change.
  ///
  /// - Parameter moment: A moment before this call; later changes have later stamps.
  func restamped(_ places: [Int], in folder: Folder, at moment: FileVersion?) -> RecordedFolder? {
    var next = self
    for place in places {
      let old = survey.entries[place].stamp
      guard next.survey.restamp(place, in: folder) else { return nil }
      let new = next.survey.entries[place].stamp
      guard old.kind == new.kind, contents[place] != .unknown else { return nil }
      if case .digest = contents[place],
        old.isExecutable != new.isExecutable || old.version.size != new.version.size
      {
        return nil
      }
    }
    if let moment { next.since = moment }
    return next
  }

  /// Whether some entries are unchanged: folders by their names, files by their bytes.
  func holds(_ places: [Int], in folder: Folder, with workers: Workers) async -> Bool {
    let record = self
    let same = await workers.map(places.count) { record.isSame(places[$0], in: folder) }
    return same.allSatisfy(\.self)
  }

  private func isSame(_ place: Int, in folder: Folder) -> Bool {
    if survey.entries[place].children != nil {
      return survey.holdsSameNames(place, in: folder)
    }
    guard case .digest(let digest) = contents[place] else { return true }
    return Self.digest(of: survey.path(of: place), in: folder) == digest
  }
}
