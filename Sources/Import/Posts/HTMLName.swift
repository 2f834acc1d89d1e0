internal import Markdown

/// The names of elements of HTML, by what becomes of them in the text of a post.
enum HTMLName {
  /// What the site keeps of HTML as it is.
  static let kept = SafeElement.inline.union(SafeElement.blocks)

  static let verbatim: Set<String> = ["script", "style", "pre", "textarea"]

  /// What shows something that is no text.
  static let embedded: Set<String> = [
    "iframe", "video", "audio", "object", "embed", "source", "svg", "canvas", "form", "input",
    "button", "select",
  ]

  /// Elements that begin a block (CommonMark 4.6, kind 6), without those that the site keeps.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "iframe", "legend", "li", "main",
    "menu", "nav", "ol", "p", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title",
    "tr", "ul",
  ]
}
