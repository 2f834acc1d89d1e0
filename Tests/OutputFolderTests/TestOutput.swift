import Files
import Foundation
import OutputFolder
import TestSupport
import Testing

/// A site's output in a folder of the test's own, built from texts.
struct TestOutput {
  static let identity = BuildIdentity(version: "1.0.0", cmark: "0.30.2", clock: "2025-12-01")

  let folder: TemporaryFolder
  let path: String

  init(function: String = #function, at path: String = "Output") throws {
    folder = try TemporaryFolder(function: function)
    self.path = folder(path)
  }

  /// A writer of the folder. Without faults it waits up to a second for the lock: a process that another test starts
  /// holds it between its fork and its exec.
  func writer(_ faults: FaultInjector? = nil) throws(OutputError) -> OutputWriter {
    var tries = faults == nil ? 100 : 1
    while true {
      tries -= 1
      do throws(OutputError) {
        return try OutputWriter(path, identity: Self.identity, faults: faults)
      } catch .locked where tries > 0 {
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
  }

  @discardableResult
  func build(
    _ files: [String: String], _ faults: FaultInjector? = nil
  ) throws(OutputError) -> OutputSummary {
    let writer = try writer(faults)
    var placed: [PlacedFile] = []
    for (path, text) in files.sorted(by: { $0.key > $1.key }) {
      placed.append(try writer.place(path, ContiguousArray(text.utf8)))
    }
    return try writer.commit(placed)
  }

  /// Puts a file into the folder, as somebody else would.
  func put(_ text: String, at relative: String) throws {
    try folder.write(text, to: Path.join(path, relative))
  }

  /// What the folder holds: texts by path, folders with a slash behind them and no text.
  var contents: [String: String] {
    get throws {
      var contents: [String: String] = [:]
      guard FileSystem.exists(path) else { return contents }
      for entry in FolderTree(of: path).entries where entry.path != "build.json" {
        switch entry.kind {
        case .file:
          let bytes = try FileSystem.read(Path.join(path, entry.path))
          contents[entry.path] = String(decoding: bytes, as: UTF8.self)
        case .folder: contents[entry.path + "/"] = ""
        case .symbolicLink: contents[entry.path + "@"] = ""
        case .other: contents[entry.path + "?"] = ""
        }
      }
      return contents
    }
  }

  /// The files of ``contents`` alone.
  var files: [String: String] {
    get throws { try contents.filter { !$0.key.hasSuffix("/") } }
  }

  /// The names beside the folder, itself among them.
  var neighbours: [String] {
    FolderTree(of: Path.parent(of: path) ?? ".") { _ in false }.entries.map(\.path)
  }

  /// Inode and time of every file and folder.
  var stamps: [String: FileStatus?] {
    get throws {
      var stamps: [String: FileStatus?] = ["": try FileSystem.status(of: path)]
      for entry in FolderTree(of: path).entries {
        stamps[entry.path] = try FileSystem.status(of: Path.join(path, entry.path))
      }
      return stamps
    }
  }

  /// A line of a journal that puts a file of the stage beside the folder in place.
  func line(putting path: String, from source: String? = nil) throws -> String {
    let source = source ?? path
    let identity = try #require(
      try Folder(folder(".Output.briefgen-stage")).identity(of: source))
    return "+ \(words(identity)) \(source)\t\(path)\n"
  }

  /// A line of a journal that removes a file of the folder.
  func line(removing path: String) throws -> String {
    "- \(words(try #require(try Folder(self.path).identity(of: path)))) \(path)\n"
  }

  private func words(_ identity: FileIdentity) -> String {
    "\(identity.device) \(identity.number) \(identity.changed)"
  }

  /// Puts a journal beside the folder, from its manifest and to it.
  func putJournal(_ lines: [String]) throws {
    let manifest = try FileSystem.read(Path.join(path, "build.json"))
    let digest = ContentDigest(of: manifest).hexadecimal
    let title = "briefgen journal 2\nfrom \(digest)\nto \(digest)\n"
    try folder.write(
      title + lines.joined() + "end \(lines.count)\n", to: ".Output.briefgen-journal")
  }

  func status(_ relative: String) throws -> FileStatus? {
    try FileSystem.status(of: Path.join(path, relative))
  }
}

/// A site of so many pages, each with a folder of its own.
func pages(_ count: Int, edition: String = "1") -> [String: String] {
  var pages: [String: String] = [:]
  for number in 0..<count { pages["pages/\(number)/index.html"] = "page \(number), \(edition)" }
  return pages
}

/// - Returns: Whether a build came to its end before it was killed.
@discardableResult
func survives(_ build: () throws -> Void) throws -> Bool {
  do {
    try build()
    return true
  } catch let error as OutputError {
    guard error == .killed else { throw error }
    return false
  }
}
