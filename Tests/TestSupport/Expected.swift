import Foundation
package import Testing

/// Compares text with a file in `Expected/` beside the test, or writes that file when `RECORD` is set.
package func expectMatches(
  _ actual: String, expected name: String, besideFile testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Expected/\(name)")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try Data(actual.utf8).write(to: url)
    Issue.record("Recorded \(name); review the diff and run again", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(actual == expected, sourceLocation: sourceLocation)
}
