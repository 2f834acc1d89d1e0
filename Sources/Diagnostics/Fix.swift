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
