/// Fits the levels of a document's headings under its page: the highest gets the first level, and
/// none lies more than one below the heading it stands under.
struct HeadingLevels {
  private let first: Int?
  private var path: [(written: Int, given: Int)] = []

  /// - Parameter first: `nil` keeps all levels.
  init(first: Int?) { self.first = first }

  mutating func level(for written: Int) -> Int {
    guard let first else { return written }
    while let last = path.last, last.written >= written { path.removeLast() }
    let given = min(6, path.last.map { $0.given + 1 } ?? first)
    path.append((written, given))
    return given
  }
}
