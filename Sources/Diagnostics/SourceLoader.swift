/// Gives the files that findings point into, read when a line of them has to be shown.
///
/// Findings are few, so nothing keeps a file's text for their sake while the site is built.
package final class SourceLoader {
  private let read: (String) -> SourceFile?
  /// The files used last, the latest at the end.
  private var recent: [SourceFile] = []

  /// - Parameter read: Reads a file by its path relative to the site, or `nil` where there is none.
  package init(read: @escaping (String) -> SourceFile?) {
    self.read = read
  }

  /// The file at a path. Findings come sorted by file, so only a few are kept: those of a finding and
  /// of its notes.
  package func file(at path: String) -> SourceFile? {
    if let place = recent.firstIndex(where: { $0.path == path }) {
      recent.append(recent.remove(at: place))
      return recent.last
    }
    guard let file = read(path)?.withLines else { return nil }
    if recent.count == Self.keptFiles { recent.removeFirst() }
    recent.append(file)
    return file
  }

  private static let keptFiles = 8
}
