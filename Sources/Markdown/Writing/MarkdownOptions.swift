/// What the caller decides about a document's rendering.
package struct MarkdownOptions: Sendable {
  /// The schemes that name a kind of entity: `policy`, `company`, …; `source` is always known.
  package var kindSchemes: [String]
  /// Whether raw HTML reaches the page. Without it, it is left out: of a site's pages without a
  /// trace, of plain output with the comment that cmark puts there.
  package var allowsRawHTML: Bool
  /// CommonMark and nothing else, byte for byte what cmark writes: no entity or wiki links, no
  /// resolver, no anchors, heading levels as written, no findings about links.
  package var isPlain: Bool
  /// The names to be linked where they are first mentioned; `nil` links none.
  package var names: NameMatcher?
  /// Whether references to law in the text are asked about.
  package var findsCitations: Bool
  /// Whether ``MarkdownDocument/unlinked`` is wanted.
  package var reportsUnlinked: Bool
  /// Whether plain output has GitHub's extensions all the same: tables, footnotes, strikethrough, task
  /// lists and bare addresses, written as cmark-gfm writes them. All other output has them anyway.
  package var extendsPlain: Bool
  /// The level that the highest heading gets, as the page has its own `h1`; `nil` keeps all levels.
  package var firstHeadingLevel: Int?
  /// Whether a heading links to itself, which lets readers copy its address. A heading that contains a link does not.
  package var linksHeadings = false
  /// What no heading's anchor may begin with, because the page's own anchors do.
  package var reservedAnchorPrefixes: [String]
  /// Anchors that the page has besides those of the document's headings.
  package var pageAnchors: [String]
  /// The title that the page has above the text; a first heading that repeats it is left out.
  package var title: String?
  /// The words that the page gets of itself.
  package var words = MarkdownWords()
  /// Whether the note of a source follows the punctuation that its author put behind it: `through 2031.¹`
  package var notesFollowPunctuation = false
  /// Which blocks of the document's running text are handed on, for those who read its wording; the
  /// rest is not copied. `nil` keeps none.
  package var wantsPassage: (@Sendable (_ text: ContiguousArray<UInt8>) -> Bool)?
  /// Which links have their block handed on whatever it says, by the number of their mention.
  package var wantsPassageAround: (@Sendable (_ mention: Int) -> Bool)?

  package init(
    kindSchemes: [String] = [], allowsRawHTML: Bool = false, isPlain: Bool = false,
    extendsPlain: Bool = false, firstHeadingLevel: Int? = 2,
    reservedAnchorPrefixes: [String] = ["part-", "source-", "judgment-"],
    pageAnchors: [String] = [], title: String? = nil, names: NameMatcher? = nil,
    findsCitations: Bool = false, reportsUnlinked: Bool = false,
    wantsPassage: (@Sendable (ContiguousArray<UInt8>) -> Bool)? = nil,
    wantsPassageAround: (@Sendable (Int) -> Bool)? = nil
  ) {
    self.kindSchemes = kindSchemes
    self.allowsRawHTML = allowsRawHTML
    self.isPlain = isPlain
    self.extendsPlain = extendsPlain
    self.firstHeadingLevel = firstHeadingLevel
    self.reservedAnchorPrefixes = reservedAnchorPrefixes
    self.pageAnchors = pageAnchors
    self.title = title
    self.names = names
    self.findsCitations = findsCitations
    self.reportsUnlinked = reportsUnlinked
    self.wantsPassage = wantsPassage
    self.wantsPassageAround = wantsPassageAround
  }

  /// Whether GitHub's extensions are on.
  var isExtended: Bool { !isPlain || extendsPlain }
}
