import Foundation
import TestSupport

/// What `--format json` prints, read back.
struct FindingReport: Decodable {
  let findings: [Finding]
  let summary: Summary

  struct Finding: Decodable {
    let rule: String
    let severity: String
    let file: String
    let line: Int?
    let column: Int?
    let endLine: Int?
    let endColumn: Int?
    let message: String
    let suggestion: String?
    let notes: [Note]?

    private enum CodingKeys: String, CodingKey {
      case rule, severity, file, line, column, message, suggestion, notes
      case endLine = "end_line"
      case endColumn = "end_column"
    }
  }

  struct Note: Decodable {
    let file: String?
    let line: Int?
    let column: Int?
    let message: String
  }

  struct Summary: Decodable, Equatable {
    let errors: Int
    let warnings: Int
    let infos: Int
  }

  /// Reads standard output, which must hold one object and nothing else.
  init(_ run: CommandRun) throws {
    self = try JSONDecoder().decode(FindingReport.self, from: Data(run.output.utf8))
  }
}
