package import Diagnostics

/// Decides where the links of a document lead.
///
/// It is asked once for each link and image, and for mentions in the text, in document order, and keeps its own findings. Anchors of
/// the document itself (`#power`), destinations with an unknown scheme, and whatever stands in an
/// image's description are not its business.
package protocol LinkResolver {
  mutating func resolve(_ link: LinkRequest) -> LinkResolution
  /// Asked for each block of code whose language is `figure`.
  ///
  /// - Returns: HTML in its place; `nil` leaves it as code.
  mutating func resolve(_ figure: FigureBlock) -> String?
}

extension LinkResolver {
  package mutating func resolve(_ figure: FigureBlock) -> String? { nil }
}

/// A block of code that describes a figure.
package struct FigureBlock: Sendable {
  package let file: SourceFile
  /// The line with the fence that opens it.
  package let opening: Range<Int>
  /// The lines between the fences; `nil` if the block is in a list, a quotation or a note.
  package let content: Range<Int>?
}

/// A link as its author wrote it.
package struct LinkRequest: Sendable {
  package var target: Target
  /// The plain text of the link's content; empty where there is none, and for `[[name]]`.
  package var text: String
  /// What is in quotes after the destination: of an entity link the mode.
  package var title: Title?
  package var isImage: Bool
  /// The whole link in the file.
  package var range: Range<Int>
  /// The slug, name, path or URL in the file, where a caret goes; of a reference link its
  /// definition's destination.
  package var targetRange: Range<Int>
  /// What stands after the `#`, where there is one.
  package var fragmentRange: Range<Int>?
  /// The Congress that the sentence gives a bill that is cited.
  package var congress: NamedCongress?
  /// Whether it is a further number of a list of references, whose own words do not say what it is.
  package var isListed = false

  package enum Target: Sendable, Hashable {
    /// `policy:eo-14110#section-4`; the kind is one of the caller's schemes.
    case entity(kind: String, slug: String, fragment: String?)
    /// `[[IREN#power]]`; the name as written, trimmed.
    case wiki(name: String, fragment: String?)
    /// `source:iren-8k`.
    case source(String)
    /// A relative or rooted path, percent-decoded and never empty.
    case path(String, fragment: String?)
    /// `http:`, `https:`, `mailto:`, `tel:`, or a URL that begins with `//`; as written. Also a bare
    /// address in the text, with `http://` or `mailto:` where it has no scheme.
    case external(String)
    /// A name in the text that ``MarkdownOptions/names`` knows, by its target's number. Asked once for
    /// each target, about its first mention, if no earlier link has that number as its mention.
    case name(Int)
    /// A reference in the text, asked about once for each in a document; see ``CitationKind`` for how
    /// values are written. It becomes no link where an earlier one has the mention that is answered.
    case citation(kind: CitationKind, value: String)
  }

  package struct Title: Sendable, Hashable {
    package var text: String
    /// The title in the file, without its quotes.
    package var range: Range<Int>
  }
}

/// Where a link leads.
package enum LinkResolution: Sendable {
  /// An address; it is escaped here, and dropped where it would run a script.
  ///
  /// - Parameters:
  ///   - text: Stands for the link's text where that is empty, and for `[[name]]`.
  ///   - title: `nil` keeps the title of a path or a URL; that of an entity is a mode and never shown.
  ///   - className: The `class` of the `a` element.
  ///   - suffix: HTML to stand behind the link, written as it is; no part of the plain text.
  ///   - mention: A number of the caller's; the sentence around the link is kept under it.
  case link(
    href: String, text: String? = nil, title: String? = nil, className: String? = nil,
    suffix: String = "", mention: Int? = nil)
  /// An image of the site, with its size in pixels where that is known.
  case image(href: String, width: Int? = nil, height: Int? = nil)
  /// An image that the page does not load: a link to it stands in its place.
  case imageElsewhere(href: String)
  /// The link's text stays, without a link; of an image its description.
  case plain(text: String? = nil)
  /// A numbered note that leads to the list of sources.
  case sourceNote(number: Int, id: String)
}

/// Answers every link with its text alone, for documents that have no site around them.
package struct NoLinks: LinkResolver {
  package init() {}
  package mutating func resolve(_ link: LinkRequest) -> LinkResolution { .plain() }
}
