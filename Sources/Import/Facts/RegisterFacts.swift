import Diagnostics
import PolicyModel

/// Everything that the files of a register say.
struct RegisterFacts: Sendable {
  var records: [RegisterRecord] = []
  /// What was read and not understood, or does not belong in a record.
  var remarks: [ImportRemark] = []
  /// Faults of the files.
  var findings: [Diagnostic] = []

  mutating func leaveOut(_ text: String, because reason: String, at place: SourcePlace) {
    remarks.append(ImportRemark(.notImported, "\(reason): \(text.quotedShort)", at: place))
  }
}

extension String {
  /// In quotation marks, on one line.
  var quotedShort: String {
    "'" + split(whereSeparator: \.isWhitespace).joined(separator: " ") + "'"
  }
}
