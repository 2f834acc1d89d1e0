/// Gives the files that findings point into, read when a line of them has to be shown.
///
/// Findings are few, so nothing keeps a file's text for their sake while the site is built.
package final class SourceLoader {
  private let read: (String) -> SourceFile?
  /// The files asked for last, the newest at the end.
  private var kept: [SourceFile] = []

  /// - Parameter read: Reads a file by its path relative to the site, or `nil` where there is none.
  package init(read: @escaping (String) -> SourceFile?) {
    self.read = read
  }

  /// The file at a path. Findings come sorted by file, and their notes point into few others, so only
  /// the last few are kept.
  package func file(at path: String) -> SourceFile? {
    if let place = kept.lastIndex(where: { $0.path.utf8.elementsEqual(path.utf8) }) {
      let file = kept.remove(at: place)
      kept.append(file)
      return file
    }
    guard let file = read(path)?.withLines else { return nil }
    if kept.count == 8 { kept.removeFirst() }
    kept.append(file)
    return file
  }
}
