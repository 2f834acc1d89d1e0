import Foundation
import Testing

@Suite("Liquid suite") struct SuiteTests {
  private static let own = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// Runs the file that `LIQUID_SUITE` names, else the project's own cases.
  @Test func `all cases of the suite pass`() throws {
    let named = ProcessInfo.processInfo.environment["LIQUID_SUITE"]
    var files = [named.map { URL(filePath: $0) }].compactMap { $0 }
    if files.isEmpty {
      files = try FileManager.default.contentsOfDirectory(
        at: Self.own, includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
      #expect(!files.isEmpty)
    }
    var (passed, failed) = (0, 0)
    for file in files {
      for test in try LiquidSuite(reading: file).tests {
        if let failure = test.failure {
          failed += 1
          print("FAIL \(test.name): \(failure)")
          if named == nil { Issue.record("\(test.name): \(failure)") }
        } else {
          passed += 1
        }
      }
    }
    #expect(passed > 0)
    print("liquid suite: \(passed) passed, \(failed) failed")
  }
}
