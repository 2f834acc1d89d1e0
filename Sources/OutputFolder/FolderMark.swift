internal import Files

/// Which folders may be removed after a build that was killed, by device and number: a folder that someone else
/// put where the stage goes, or that came with a clone or an archive, is not among them.
struct FolderMark: Equatable {
  private static let title = "briefgen mark 1"
  private let lines: [String]

  init(of folders: [Folder?]) {
    lines = folders.compactMap { $0?.status.map(Self.line) }
  }

  /// What the mark of an earlier build says; nothing where there is none.
  init(in location: OutputLocation) {
    guard let bytes = try? location.base.read(location.mark, upTo: 4096) else {
      lines = []
      return
    }
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    lines = text.first == Self.title ? Array(text.dropFirst()) : []
  }

  func write(to location: OutputLocation) throws(FileError) {
    let text = ([Self.title] + lines).map { $0 + "\n" }.joined()
    try location.base.create(location.mark, holding: ContiguousArray(text.utf8))
  }

  /// Whether a folder beside the output is one of them.
  func covers(_ name: String, in base: Folder) -> Bool {
    guard let status = try? base.status(of: name), status.kind == .folder else { return false }
    return lines.contains(Self.line(of: status))
  }

  private static func line(of status: FileStatus) -> String { "\(status.device) \(status.number)" }
}
