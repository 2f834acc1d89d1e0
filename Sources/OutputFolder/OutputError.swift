package import Files

/// Why the folder was not written. But for ``unfinished(_:)`` it was not changed.
package enum OutputError: Error, Hashable, Sendable {
  case refused(OutputRefusal)
  /// Another build is writing to the folder.
  case locked(String)
  /// A path that leads out of the folder, has a second spelling, or is kept for the folder's own
  /// files.
  case unsafePath(String)
  /// Something that briefgen did not write is where a file or a folder is to be; the path is
  /// relative to the folder.
  case inTheWay(String)
  /// Two files of the build have this path, or one has it as its folder.
  case collision(String)
  case file(FileError)
  /// A file that was to be copied could not be read.
  case source(FileError)
  /// The folder is partly new, and could not be put back: the next build completes it.
  case unfinished(FileError)
  /// A test ended the run as though the process had been killed.
  case killed

  /// One line without a period.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .locked(let path): "'\(path)' is being written by another build"
    case .unsafePath(let path): "'\(path)' is not an address that a page can have"
    case .inTheWay(let path):
      "'\(path)' in the output folder was not written by briefgen and is in a page's place"
    case .collision(let path): "'\(path)' is the address of two pages"
    case .file(let error), .source(let error): error.message
    case .unfinished(let error): "the output folder is partly new: \(error.message)"
    case .killed: "the build was stopped"
    }
  }

  /// What the reader can do about it.
  package var help: String? {
    switch self {
    case .refused(let refusal): refusal.help
    case .locked: "wait until it has ended"
    case .inTheWay: "move it out of the folder, or give the page another address"
    case .unfinished: "remove the cause; the next build completes the folder"
    case .file(let error) where error.detail == .immutable:
      "remove the mark (chattr -i, chflags nouchg), or name another folder with --output"
    case .file(let error) where error.isDenied:
      "build as the user who owns it, give yourself the right to write there, or name another folder with --output"
    case .unsafePath, .collision, .file, .source, .killed: nil
    }
  }

  var cause: FileError? {
    switch self {
    case .file(let error), .unfinished(let error), .source(let error): error
    default: nil
    }
  }

  /// The same for a file that is to be copied.
  static func wrapSource<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(OutputError) -> Result {
    do throws(FileError) {
      return try body()
    } catch {
      throw .source(error)
    }
  }

  static func wrap<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(OutputError) -> Result {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}

/// Why a folder is not one that briefgen writes to.
package enum OutputRefusal: Hashable, Sendable {
  /// It is a file, or a symbolic link that leads to no folder.
  case notAFolder(String)
  /// It has no manifest, and holds these names.
  case foreign(String, names: [String])
  /// Its manifest is not as it was written: nobody knows which of its files are ours.
  case damagedManifest(String, line: Int)
  /// What has the manifest's name is a link, a folder or a device.
  case manifestNotAFile(String)

  package var message: String {
    switch self {
    case .notAFolder(let path): return "'\(path)' is not a folder"
    case .foreign(let path, let names):
      let shown = names.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
      return "'\(path)' holds what briefgen did not write: \(shown)\(rest)"
    case .damagedManifest(let path, let line):
      return "'\(path)' is not as briefgen wrote it, at line \(line)"
    case .manifestNotAFile(let path):
      return "'\(path)' is not a regular file, so that briefgen did not write it"
    }
  }

  package var help: String {
    switch self {
    case .notAFolder: "name another folder with --output"
    case .foreign: "name an empty folder with --output, or empty this one"
    case .damagedManifest, .manifestNotAFile:
      "restore the file, or remove the folder and build again"
    }
  }
}
