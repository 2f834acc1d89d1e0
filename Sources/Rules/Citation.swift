package import PolicyModel

/// A reference of a page to another record, as time sees it: what is cited, and as what.
package struct Citation: Sendable {
  /// The number of what is cited.
  package let target: Int
  /// As its author wrote it.
  package let text: String
  package let mode: LinkMode
  /// The slug or name in the page's file.
  package let range: Range<Int>
  package let isInText: Bool

  package init(
    of target: Int, as text: String, mode: LinkMode, at range: Range<Int>, isInText: Bool
  ) {
    self.target = target
    self.text = text
    self.mode = mode
    self.range = range
    self.isInText = isInText
  }
}
