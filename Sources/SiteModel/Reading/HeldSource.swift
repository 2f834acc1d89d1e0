package import Diagnostics
package import Files
internal import OutputFolder
internal import PolicyModel
internal import Synchronization

/// A file between the reading of its front matter and that of its text, so that it is read from the disk once.
///
/// A file may have several records: a briefing and the deals written in place in it. Its bytes are dropped when
/// the last of them has been read.
package final class HeldSource: Sendable {
  private let state: Mutex<State>
  private let parsed: ParsedFile
  private let sources: SiteSources

  private struct State {
    /// `nil` if the front matter was read earlier.
    var file: SourceFile?
    var readers: Int
  }

  /// - Parameter readers: How many records ``take()`` it.
  package init(
    _ file: SourceFile?, of parsed: ParsedFile, in sources: SiteSources, readers: Int
  ) {
    self.parsed = parsed
    self.sources = sources
    state = Mutex(State(file: file, readers: readers))
  }

  /// The bytes of a record's text; empty for a deal written in place.
  func body(of record: EntityID) -> Range<Int> { parsed.body(of: record) }

  /// The file, for one record.
  ///
  /// - Throws: If it has to be read again and has changed.
  package func take() throws(FileError) -> SourceFile {
    let held = state.withLock { state in
      let file = state.file
      state.readers -= 1
      if state.readers <= 0 { state.file = nil }
      return file
    }
    if let held { return held }
    let file = try sources.read(parsed.path)
    guard ContentDigest(of: file.bytes) == parsed.digests?.file else {
      throw FileError(.read, parsed.path, code: 0, detail: .changed)
    }
    return file
  }
}
