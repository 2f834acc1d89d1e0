/// A change to a file that corrects a finding and cannot mean anything else, so that `check --fix` may
/// write it.
///
/// The policy: a name that a person gave (a record, a source, a file, a heading) is never rewritten by
/// likeness, since the name that is missing may be right. A word of a list that briefgen itself defines
/// is rewritten if it is one edit away from exactly one word of the list, or if a table of synonyms has
/// it. What follows from the file itself, such as the day in its name, is certain too.
///
///     titel: Water      Fix(at: 0..<5, to: "title")
package struct Fix: Hashable, Sendable {
  /// Byte offsets in the file; empty where a line is inserted.
  package var range: Range<Int>
  package var text: String
  /// Whether the text may hold what YAML or Markdown reads as more than a word, because no part of it
  /// was guessed.
  package var isVerbatim: Bool
  /// References that must lead to records for the fix to be right.
  package var references: [String]

  /// One word in the place of another.
  package init(at range: Range<Int>, to word: String, references: [String] = []) {
    self.range = range
    self.text = word
    self.isVerbatim = false
    self.references = references
  }

  /// A whole line, with its line ending, before the line that begins at an offset.
  package init(insertingLine line: String, at offset: Int) {
    range = offset..<offset
    text = line
    isVerbatim = true
    references = []
  }
}

extension String {
  /// Whether a word is another one but for letter case and one edit: a letter too many, too few or
  /// wrong, or two neighbours in the wrong order.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  package func isOneEdit(from other: String) -> Bool {
    let a = Array(lowercased().utf8)
    let b = Array(other.lowercased().utf8)
    guard abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    let (left, right) = (a[start..<a.count - end], b[start..<b.count - end])
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed())
  }
}
