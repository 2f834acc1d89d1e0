import Diagnostics
internal import Files
import Foundation

/// A temporary folder with the files of a test's site, removed when the test lets go of it.
package final class SiteFolder: Sendable {
  /// Absolute, without a link on the way to it.
  package let path: String
  /// The files it began with, in the order of the archive.
  package let sources: [MarkedSource]

  /// - Parameter archive: Files as ``MarkedSource/files(of:)`` reads them; marks are not written.
  package init(_ archive: String = "") throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "briefgen-test-\(UUID().uuidString)")
    path = folder.path
    sources = MarkedSource.files(of: archive)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for source in sources { try write(Data(source.file.bytes), to: source.file.path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func url(_ relative: String) -> URL {
    URL(filePath: path).appending(path: relative)
  }

  package func write(_ text: String, to relative: String) throws {
    try write(Data(text.utf8), to: relative)
  }

  package func write(_ bytes: [UInt8], to relative: String) throws {
    try write(Data(bytes), to: relative)
  }

  private func write(_ data: Data, to relative: String) throws {
    let url = url(relative)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  package func createFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(at: url(relative), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link, which may lead nowhere.
  package func createLink(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url(relative).path, withDestinationPath: target)
  }

  package func remove(_ relative: String) throws {
    try FileManager.default.removeItem(at: url(relative))
  }

  /// Gives a file another name, in place of the file that has it.
  package func rename(_ relative: String, to target: String) throws {
    try FileSystem.rename(url(relative).path, to: url(target).path)
  }

  package func text(_ relative: String) throws -> String {
    try String(contentsOf: url(relative), encoding: .utf8)
  }

  /// What stands below a folder of it.
  package func contents(of relative: String = "") throws -> FolderContents {
    try FolderContents(of: relative.isEmpty ? URL(filePath: path) : url(relative))
  }

  package func has(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: url(relative).path)
  }

  /// Replaces one passage of a file, which must be there.
  package func edit(_ relative: String, _ old: String, to new: String) throws {
    let text = try text(relative)
    precondition(text.contains(old), "\(relative) does not hold '\(old)'")
    try write(text.replacingOccurrences(of: old, with: new), to: relative)
  }
}
