import Foundation

/// One run of the real binary: what it wrote and how it ended.
package struct CommandRun: Sendable {
  package let output: String
  package let errors: String
  package let exitCode: Int32

  /// - Parameters:
  ///   - arguments: After the program's name, split at spaces.
  ///   - folder: Where it runs.
  ///   - environment: On top of a bare one; nothing of the developer's shell gets in.
  ///   - isOnTerminal: Whether all streams lead to one terminal, whose text is the output then.
  ///   - input: What is typed, or stands on standard input; nothing where it is `nil`.
  package init(
    _ arguments: String, in folder: SiteFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(
      arguments.split(separator: " ").map(String.init), in: folder, environment: environment)
  }

  package init(
    _ arguments: [String], in folder: SiteFolder, environment: [String: String] = [:],
    isOnTerminal: Bool = false, input: String? = nil
  ) throws {
    let binary = try Self.binary
    if isOnTerminal {
      let line = ([binary.path] + arguments).joined(separator: " ")
      try self.init(
        URL(filePath: Self.terminal), ["--quiet", "--return", "--command", line, "/dev/null"],
        in: folder, environment, input)
    } else {
      try self.init(binary, arguments, in: folder, environment, input)
    }
  }

  /// Runs a line of the shell, in which `$BRIEFGEN` is the binary; ends where the first command of it fails.
  package init(shell line: String, in folder: SiteFolder) throws {
    try self.init(
      URL(filePath: "/bin/sh"), ["-e", "-c", line], in: folder,
      ["BRIEFGEN": try Self.binary.path, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], nil)
  }

  private init(
    _ executable: URL, _ arguments: [String], in folder: SiteFolder,
    _ environment: [String: String], _ input: String?
  ) throws {
    // Files in place of pipes: what is long cannot stop the run. They are beside the site.
    let streams = try SiteFolder()
    try streams.write("", to: "output")
    try streams.write("", to: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
      .merging(environment) { $1 }
    if let input {
      try streams.write(input, to: "input")
      process.standardInput = try FileHandle(forReadingFrom: streams.url("input"))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
    try process.run()
    process.waitUntilExit()
    output = try streams.text("output")
    errors = try streams.text("errors")
    exitCode = process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// The lines of standard output.
  package var lines: [Substring] { output.split(separator: "\n") }

  /// Whether a run can be given a terminal here; needs `script` of util-linux.
  package static var hasTerminal: Bool {
    #if os(Linux)
    FileManager.default.isExecutableFile(atPath: terminal)
    #else
    false
    #endif
  }

  /// Whether the tests run as root on Linux, so that they can be several users.
  package static var isRoot: Bool {
    #if os(Linux)
    getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
    #else
    false
    #endif
  }

  /// Whether the tests may mount file systems in a view of their own: root may not in most containers.
  package static let canMount: Bool = {
    guard isRoot else { return false }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["-m", "sh", "-c", "mount --make-rprivate /"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let terminal = "/usr/bin/script"

  /// `briefgen` beside the tests that are running.
  static var binary: URL {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      let folders =
        [URL(filePath: CommandLine.arguments.first ?? ""), Bundle.main.bundleURL]
        .map { $0.deletingLastPathComponent() }
        + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        + [root.appending(path: ".build/debug")]
      let candidates = folders.map { $0.appending(path: "briefgen") }
      guard
        let binary = candidates.first(where: {
          FileManager.default.isExecutableFile(atPath: $0.path)
        })
      else { throw MissingBinary(searched: candidates.map(\.path)) }
      return binary.standardizedFileURL
    }
  }

  private struct MissingBinary: Error {
    let searched: [String]
  }
}
