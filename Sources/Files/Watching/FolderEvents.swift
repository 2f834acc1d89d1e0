#if os(Linux)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What happened to one name in a folder that is watched.
struct FolderEvent: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A file is there that is being written, or may be.
    case isWritten
    /// A file is complete: it was closed by who wrote it, or renamed to here.
    case isComplete
    /// A file is gone, or was renamed to elsewhere.
    case isGone
    case folderCame, folderWent
    /// More happened than the system keeps.
    case overflow
  }

  let watch: Int32
  let name: String
  let kind: Kind
}

/// The system's queue of what happens in folders, inotify(7).
///
/// Folders are watched and never files: editors save by renaming another file to the name, and the watch of a file
/// would stay with the old one.
final class FolderEvents: Sendable {
  private let queue: FileDescriptor

  /// Readable where there is something to ``read()``.
  var descriptor: Int32 { queue.number }

  init() throws(FileError) {
    let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else { throw FileError(.watch, "folders", code: errno) }
    queue = FileDescriptor(owning: number)
  }

  /// Watches what is directly in a folder, which is not a link.
  ///
  /// - Returns: The number that events have. A folder that is watched already keeps its number.
  func watch(_ path: String) throws(FileError) -> Int32 {
    let number = unsafe inotify_add_watch(queue.number, path, FolderEvents.wanted)
    guard number >= 0 else { throw FileError(.watch, path, code: errno) }
    return number
  }

  func unwatch(_ number: Int32) { _ = inotify_rm_watch(queue.number, number) }

  /// Whether there is something to read.
  var hasMore: Bool {
    var count: Int32 = 0
    return unsafe ioctl(queue.number, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// What happened since the last call. Never waits.
  func read() -> [FolderEvent] {
    var events: [FolderEvent] = []
    while true {
      var failure: Int32 = 0
      let bytes = FileDescriptor.bytes(of: queue.number, upTo: 65_536, &failure)
      guard !bytes.isEmpty else { return events }
      FolderEvents.parse(bytes, into: &events)
    }
  }

  private static let wanted = {
    let changes: Int32 = IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE
    let moves: Int32 = IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
    let limits: Int32 = IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK
    return UInt32(bitPattern: changes | moves | limits)
  }()

  /// Reads `struct inotify_event`s: watch, mask, cookie, length of the name, and the name filled up with zeros.
  private static func parse(
    _ bytes: ContiguousArray<UInt8>, into events: inout [FolderEvent]
  ) {
    var start = 0
    while start + 16 <= bytes.count {
      let (watch, mask, length) = unsafe bytes.withUnsafeBytes { buffer in
        unsafe (
          buffer.loadUnaligned(fromByteOffset: start, as: Int32.self),
          buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
          Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        )
      }
      let end = min(bytes.count, start + 16 + length)
      let name = String(decoding: bytes[(start + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
      if let kind = kind(of: mask) {
        events.append(FolderEvent(watch: watch, name: name, kind: kind))
      }
      start = end
    }
  }

  private static func kind(of mask: UInt32) -> FolderEvent.Kind? {
    func has(_ bits: Int32) -> Bool { mask & UInt32(bitPattern: bits) != 0 }
    if has(IN_Q_OVERFLOW) { return .overflow }
    if has(IN_IGNORED) { return nil }
    if has(IN_ISDIR) {
      if has(IN_CREATE | IN_MOVED_TO) { return .folderCame }
      return has(IN_DELETE | IN_MOVED_FROM) ? .folderWent : nil
    }
    if has(IN_DELETE | IN_MOVED_FROM) { return .isGone }
    if has(IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB) { return .isComplete }
    return has(IN_CREATE | IN_MODIFY) ? .isWritten : nil
  }
}
#endif
