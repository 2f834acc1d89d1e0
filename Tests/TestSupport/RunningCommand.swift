import Foundation
import Synchronization

/// A run of `briefgen` that goes on until it is ended.
package final class RunningCommand: Sendable {
  private let process: Mutex<Process>
  private let streams: SiteFolder
  private let number: Int32

  package init(_ arguments: String, in folder: SiteFolder) throws {
    streams = try SiteFolder()
    try streams.write("", to: "output")
    try streams.write("", to: "errors")
    let process = Process()
    process.executableURL = try CommandRun.binary
    process.arguments = arguments.split(separator: " ").map(String.init)
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
    try process.run()
    number = process.processIdentifier
    self.process = Mutex(process)
  }

  /// What it wrote so far, once it is as a test wants it, or once the run has ended.
  package func output(where isWanted: (String) -> Bool) async throws -> String {
    while true {
      let isRunning = process.withLock { $0.isRunning }
      let text = try streams.text("output")
      if isWanted(text) || !isRunning { return text }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  package var errors: String { (try? streams.text("errors")) ?? "" }

  package func end(with signal: Int32) {
    process.withLock { process in
      guard process.isRunning else { return }
      kill(number, signal)
      process.waitUntilExit()
    }
  }

  package var result: (status: Int32, bySignal: Bool) {
    process.withLock { ($0.terminationStatus, $0.terminationReason == .uncaughtSignal) }
  }
}
