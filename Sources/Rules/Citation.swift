package import PolicyModel

/// A reference of a page to another record, as time sees it: what is cited, and as what.
package struct Citation: Sendable {
  /// The number of what is cited.
  package let target: Int
  /// As its author wrote it.
  package let text: String
  package internal(set) var mode: LinkMode
  /// The slug or name in the page's file.
  package let range: Range<Int>
  package let origin: Origin

  package enum Origin: Hashable, Sendable {
    case frontMatter
    /// A link of the text.
    case link
    /// A name or a reference in the text that became a link by itself, and whether it can mean nothing
    /// else: a number, a bill with its Congress, a full name.
    case automatic(isCertain: Bool)
    /// The same in the bottom line, which is shown without links.
    case bottomLine(isCertain: Bool)
  }

  package init(
    of target: Int, as text: String, mode: LinkMode, at range: Range<Int>, from origin: Origin
  ) {
    self.target = target
    self.text = text
    self.mode = mode
    self.range = range
    self.origin = origin
  }

  var isInText: Bool { origin != .frontMatter }

  var isAutomatic: Bool {
    switch origin {
    case .automatic, .bottomLine: true
    case .frontMatter, .link: false
    }
  }

  /// Whether a name or a reference without a link may mean something else.
  var isUncertain: Bool {
    switch origin {
    case .automatic(let isCertain), .bottomLine(let isCertain): !isCertain
    case .frontMatter, .link: false
    }
  }

  /// Whether it can be marked where it is.
  var takesMark: Bool {
    if case .bottomLine = origin { false } else { true }
  }

  /// How to answer a finding about a citation that cannot be marked in place.
  ///
  /// - Parameter field: The front matter field that takes the mark.
  static func helpWithoutMark(_ slug: String, in field: String) -> String {
    "say that it has ended, or mark it for the whole briefing: '\(field): [{\(slug): historical}]'"
  }

  /// The same citation in the bottom line; `nil` for a link, which is shown as plain text there.
  package func inBottomLine() -> Citation? {
    guard case .automatic(let isCertain) = origin else { return nil }
    return Citation(
      of: target, as: text, mode: mode, at: range, from: .bottomLine(isCertain: isCertain))
  }
}
