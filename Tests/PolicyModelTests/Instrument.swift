import Foundation
import PolicyModel
import Testing

/// A real order, rule, law, bill, treaty, decision, plan or deal: its record, and what was true of
/// it on days around each turn. The expectations come from the law, not from the program.
struct Instrument: Sendable, CustomTestStringConvertible {
  /// What is expected of a day: `2017-03-16 blocked`, or with the stage `2021-01-20 ended · revoked`.
  struct Expectation: Sendable {
    let day: String
    let force: String
    let stage: String?
  }

  let title: String
  let kind: EntityKind
  let fields: String
  let expectations: [Expectation]
  var testDescription: String { title }

  static let all: [Instrument] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Instruments")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap { file in
      ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n\n")
        .compactMap(Instrument.init)
    }
  }()

  /// Reads a block that begins with `### TITLE`; any other block is a remark.
  init?(_ block: Substring) {
    var lines = block.split(separator: "\n")[...]
    guard let first = lines.popFirst(), first.hasPrefix("### ") else { return nil }
    title = String(first.dropFirst(4))
    guard let turn = lines.firstIndex(of: "expect:") else { return nil }
    kind = lines[..<turn].contains("kind: deal") ? .deal : .policy
    let record = lines[..<turn].filter { !$0.hasPrefix("kind: ") }
    fields = (["name: \"\(title)\""] + record.map(String.init)).joined(separator: "\n")
    expectations = lines[(turn + 1)...].filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ").filter { $0 != "·" }
      return Expectation(
        day: String(words[0]), force: String(words[1]),
        stage: words.count > 2 ? String(words[2]) : nil)
    }
  }
}
