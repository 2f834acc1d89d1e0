#if os(Linux)
internal import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Some folders of a folder, watched with all that is below them, whatever comes there later.
///
/// Names that editors and version control leave behind do not count; see ``Path/isLeftOut(name:)``.
package final class TreeWatch: Sendable {
  private let events: FolderEvents
  private let root: String
  /// The folders of the root that count; they may be there or not.
  private let folders: [String]
  private let state: Mutex<State>

  private struct State {
    /// The watched folders by the number of their watch, relative to the root, which is the empty path.
    var watched: [Int32: String] = [:]
    /// Files that have gone or are being written: their last word is still to come.
    var unsettled: Set<String> = []
    var failure: FileError?
  }

  /// - Parameters:
  ///   - root: Absolute, and not a link.
  ///   - folders: Names in it.
  /// - Throws: Why they cannot be watched: the system allows only so many watches, for one.
  package init(_ root: String, folders: [String]) throws(FileError) {
    events = try FolderEvents()
    self.root = root
    self.folders = folders
    state = Mutex(State())
    let failure = state.withLock { state in
      var all = TreeChanges()
      watchAll(&state, &all)
      return state.failure
    }
    if let failure { throw failure }
  }

  /// Readable where something happened.
  package var descriptor: Int32 { events.descriptor }

  /// Whether something happened that ``changes()`` has not told.
  package var hasMore: Bool { events.hasMore }

  /// Why not all folders are watched any more.
  package var failure: FileError? { state.withLock { $0.failure } }

  /// Whether no file is in the middle of being written or renamed, as far as can be seen.
  package var isSettled: Bool { state.withLock { $0.unsettled.isEmpty } }

  /// What changed since the last call, and whether anything happened at all. Never waits.
  package func changes() -> (changes: TreeChanges, hasEvents: Bool) {
    let found = events.read()
    return state.withLock { state in
      var changes = TreeChanges()
      for event in found {
        if event.kind == .overflow {
          changes.isEverything = true
          state.unsettled = []
          watchAll(&state, &changes)
        } else {
          note(event, &state, &changes)
        }
      }
      return (changes, !found.isEmpty)
    }
  }

  private func note(_ event: FolderEvent, _ state: inout State, _ changes: inout TreeChanges) {
    guard let folder = state.watched[event.watch] else { return }
    if folder.isEmpty {
      guard folders.contains(where: { Path.isSame($0, event.name) }) else { return }
    } else if Path.isLeftOut(name: event.name[...]) {
      return
    }
    let path = Path.join(folder, event.name)
    changes.paths.insert(path)
    switch event.kind {
    case .isWritten, .isGone: state.unsettled.insert(path)
    case .isComplete: state.unsettled.remove(path)
    case .folderCame: watch(path, &state, &changes)
    case .folderWent:
      for (number, watched) in state.watched where Path.isInside(watched, path) {
        events.unwatch(number)
        state.watched[number] = nil
      }
    case .overflow: break
    }
  }

  private func watchAll(_ state: inout State, _ changes: inout TreeChanges) {
    do throws(FileError) {
      state.watched[try events.watch(root)] = ""
    } catch {
      state.failure = error
    }
    for folder in folders { watch(folder, &state, &changes) }
  }

  /// Watches a folder and those below it, each before it is listed, so that nothing comes in between unseen.
  private func watch(_ folder: String, _ state: inout State, _ changes: inout TreeChanges) {
    let path = Path.join(root, folder)
    do throws(FileError) {
      state.watched[try events.watch(path)] = folder
    } catch {
      // What went meanwhile, what is a link and what may not be read has nothing that the site is made from.
      if !error.isMissing, !error.isDenied { state.failure = error }
      return
    }
    for entry in FolderTree(of: path, descend: { _ in false }).entries
    where !Path.isLeftOut(name: entry.path[...]) {
      let below = Path.join(folder, entry.path)
      if entry.kind == .folder {
        watch(below, &state, &changes)
      } else {
        changes.paths.insert(below)
      }
    }
  }

  /// Takes it that what has not been completed by now will not be.
  package func settle() { state.withLock { $0.unsettled = [] } }
}
#endif
