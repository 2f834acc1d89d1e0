internal import Files

extension CacheEncoder {
  mutating func add(_ version: FileVersion) {
    add(version.identity.device)
    add(version.identity.number)
    add(UInt64(bitPattern: version.identity.changed))
    add(UInt64(bitPattern: version.modified))
    add(version.size)
  }

  mutating func add(_ folder: RecordedFolder) {
    add(folder.since)
    add(raw: folder.survey.names)
    add(folder.survey.tops)
    add(folder.survey.entries.count)
    for (entry, content) in zip(folder.survey.entries, folder.contents) {
      add(entry.length)
      add(entry.stamp.kind.rawValue)
      add(entry.stamp.isExecutable)
      add(entry.stamp.version)
      add(entry.children) { $0.add($1) }
      switch content {
      case .passed: add(UInt8(0))
      case .unknown: add(UInt8(1))
      case .digest(let digest):
        add(UInt8(2))
        add(digest)
      }
    }
  }
}

extension CacheDecoder {
  mutating func version() throws(Damage) -> FileVersion {
    let identity = FileIdentity(
      device: try word(), number: try word(), changed: Int64(bitPattern: try word()))
    let modified = Int64(bitPattern: try word())
    return FileVersion(identity: identity, size: try number(), modified: modified)
  }

  mutating func folder() throws(Damage) -> RecordedFolder {
    let since = try version()
    let names = try raw()
    let tops = try range()
    let count = try number()
    var entries: ContiguousArray<FolderSurvey.Entry> = []
    var contents: ContiguousArray<RecordedFolder.Content> = []
    guard count <= names.count else { throw Damage() }
    entries.reserveCapacity(count)
    contents.reserveCapacity(count)
    var start = 0
    for _ in 0..<count {
      let length = try number()
      guard let kind = FileKind(rawValue: try byte()) else { throw Damage() }
      let stamp = FileStamp(kind: kind, isExecutable: try flag(), version: try version())
      let children = try optional { decoder throws(Damage) in try decoder.range() }
      entries.append(
        FolderSurvey.Entry(start: start, length: length, stamp: stamp, children: children))
      guard length <= names.count - start else { throw Damage() }
      start += length + 1
      switch try byte() {
      case 0: contents.append(.passed)
      case 1: contents.append(.unknown)
      case 2: contents.append(.digest(try digest()))
      default: throw Damage()
      }
    }
    guard let survey = FolderSurvey(names: names, entries: entries, tops: tops) else {
      throw Damage()
    }
    return RecordedFolder(survey: survey, contents: contents, since: since)
  }
}
