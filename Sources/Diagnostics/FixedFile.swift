/// A file with the certain fixes of its findings applied, not yet written.
package struct FixedFile: Sendable {
  package let file: SourceFile
  /// What is put in place of what, ascending, none of them touching another.
  package let edits: [Edit]

  package struct Edit: Sendable, Hashable {
    /// Empty where lines are inserted; it is then where a line begins.
    package let range: Range<Int>
    package let text: String
  }

  /// Applies what is certain; `nil` if there is nothing.
  ///
  /// Skips places that two findings would fix differently, ranges over several lines, and text that
  /// YAML or Markdown could read as more than a word.
  ///
  /// - Parameters:
  ///   - file: As it was read when the findings were made.
  ///   - findings: Those of this file, in any order; those of others are passed over.
  package init?(_ file: SourceFile, findings: some Sequence<Diagnostic>) {
    var wanted: [Range<Int>: Set<String>] = [:]
    for finding in findings where finding.place.path == file.path {
      guard let fix = finding.fix, file.accepts(fix) else { continue }
      wanted[fix.range, default: []].insert(fix.text)
    }
    var edits: [Edit] = []
    let ranges = wanted.keys.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for range in ranges {
      guard let texts = wanted[range], texts.count == 1, let text = texts.first else { continue }
      guard edits.last.map({ $0.range.upperBound <= range.lowerBound }) ?? true else {
        edits.removeLast()
        continue
      }
      edits.append(Edit(range: range, text: file.quoted(text, in: range)))
    }
    guard !edits.isEmpty else { return nil }
    self.file = file
    self.edits = edits
  }

  /// Inserts lines; `nil` if there are none.
  ///
  /// - Parameter lines: Each with its line ending and the offset at which a line begins before which it goes, ascending.
  package init?(_ file: SourceFile, inserting lines: [(offset: Int, text: String)]) {
    guard !lines.isEmpty else { return nil }
    self.file = file
    edits = lines.map { Edit(range: $0.offset..<$0.offset, text: $0.text) }
  }

  /// The whole file with its edits.
  package var bytes: ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(file.bytes.count + edits.count * 8)
    var start = 0
    for edit in edits {
      bytes += file.bytes[start..<edit.range.lowerBound]
      bytes += edit.text.utf8
      start = edit.range.upperBound
    }
    bytes += file.bytes[start...]
    return bytes
  }
}

extension SourceFile {
  /// Whether a fix changes a part of one line, or inserts one where a line begins.
  fileprivate func accepts(_ fix: Fix) -> Bool {
    let newline = UInt8(ascii: "\n")
    guard fix.range.upperBound <= bytes.count else { return false }
    if fix.range.isEmpty {
      let start = fix.range.lowerBound
      return fix.isVerbatim && fix.text.utf8.last == newline
        && fix.text.utf8.count { $0 == newline } == 1
        && (start == 0 || bytes[start - 1] == newline)
    }
    return !bytes[fix.range].contains { $0 == newline || $0 == UInt8(ascii: "\r") }
      && (fix.isVerbatim || fix.text.isPlainWord)
  }

  /// A text in the quotation marks that stand around its place.
  fileprivate func quoted(_ text: String, in range: Range<Int>) -> String {
    guard range.count > 1, let first = bytes[range].first, first == bytes[range].last,
      first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
    else { return text }
    let quote = String(decoding: [first], as: UTF8.self)
    return quote + text + quote
  }
}

extension String {
  /// Whether it has letters, digits and what joins them only.
  fileprivate var isPlainWord: Bool {
    guard let first = unicodeScalars.first, first != "-", first != " ", unicodeScalars.last != " "
    else { return false }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "-", "_", ".", "/", " ": true
      default: scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      }
    }
  }
}
