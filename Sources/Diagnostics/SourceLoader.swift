/// Gives the files that findings point into, read when a line of them has to be shown.
///
/// Findings are few, so nothing keeps a file's text for their sake while the site is built.
package final class SourceLoader {
  private let read: (String) -> SourceFile?
  private var last: SourceFile?

  /// - Parameter read: Reads a file by its path relative to the site, or `nil` where there is none.
  package init(read: @escaping (String) -> SourceFile?) {
    self.read = read
  }

  /// The file at a path. Findings come sorted by file, so only the last one is kept.
  package func file(at path: String) -> SourceFile? {
    if let last, last.path == path { return last }
    guard let file = read(path)?.withLines else { return nil }
    last = file
    return file
  }
}
