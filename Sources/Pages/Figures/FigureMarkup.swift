internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// The HTML of a figure in a text: a drawing, the same as a table, and the sources.
struct FigureMarkup {
  let site: Queries
  /// The way from the page to the root of the site.
  let root: String
  var out = ContiguousArray<UInt8>()

  /// A text with its figures in place of what stands for them.
  ///
  /// - Complexity: A search of the text for each figure.
  static func filling(
    _ html: ContiguousArray<UInt8>, with figures: [Figure], of number: Int, in site: Queries
  ) -> ContiguousArray<UInt8> {
    guard !figures.isEmpty else { return html }
    let root = site.address(of: number).root
    var filled = ContiguousArray<UInt8>()
    var start = 0
    for (index, figure) in figures.enumerated() {
      let placeholder = Array(figure.placeholder.utf8)
      guard let place = html.firstPlace(of: placeholder, from: start) else { continue }
      filled.append(html, start..<place)
      start = place + placeholder.count
      var markup = FigureMarkup(site: site, root: root)
      switch figure.matter {
      case .deals(_, let limit):
        markup.write(deals: site.deals(ofFigure: index, in: number), upTo: limit, figure.title)
      case .stages(let policy): markup.write(stagesOf: policy, figure.title)
      }
      filled += markup.out
    }
    filled.append(html, start..<html.count)
    return filled
  }

  /// A figure around its drawing and its table.
  ///
  /// - Parameters:
  ///   - records: What it shows.
  ///   - drawing: Writes what is seen first.
  mutating func write(
    title: String, sources: [String], on records: [Int], drawing: (inout Self) -> Void,
    table: (inout Self) -> Void
  ) {
    raw("<figure class=\"chart\">\n<figcaption><strong>")
    text(title)
    raw("</strong></figcaption>\n")
    drawing(&self)
    raw("<details><summary>")
    text(site.wording[.asATable])
    raw("</summary>\n<div class=\"table\" role=\"group\" aria-label=\"")
    text(site.wording[.table])
    raw("\" tabindex=\"0\"><table>\n")
    table(&self)
    raw("</table></div></details>\n")
    if !sources.isEmpty { write(sources: sources) }
    let reviews = site.reviews(of: records)
    let reviewed = site.wording.language.clause(
      reviewed: reviews.days, unknown: reviews.unknown, of: reviews.statuses)
    if let reviewed {
      raw("<p class=\"meta\">")
      text(reviewed.prefix(1).uppercased() + reviewed.dropFirst())
      raw("</p>\n")
    }
    raw("</figure>\n")
  }

  /// How many sources are named.
  private static let sourceLimit = 6

  private mutating func write(sources ids: [String]) {
    raw("<p class=\"meta\">")
    text(ids.count == 1 ? site.wording[.source] : site.wording[.sources])
    raw(": ")
    var isFirst = true
    for id in ids.prefix(Self.sourceLimit) {
      guard let source = site.source(id) else { continue }
      if !isFirst { raw("; ") }
      isFirst = false
      if let url = source.url?.value {
        raw("<a href=\"")
        text(url)
        raw("\">")
        text(source.title)
        raw("</a>")
      } else {
        text(source.title)
      }
    }
    if ids.count > Self.sourceLimit {
      raw(" ")
      text(site.wording.language.clause(more: ids.count - Self.sourceLimit))
    }
    raw("</p>\n")
  }

  /// The head of a table.
  mutating func write(head labels: [String]) {
    raw("<thead><tr>")
    for label in labels {
      raw("<th scope=\"col\">")
      text(label)
      raw("</th>")
    }
    raw("</tr></thead>\n")
  }

  /// A link to a record, or its name if it has no page.
  mutating func link(to number: Int) {
    raw("<a href=\"")
    text(root + site.address(of: number).path)
    raw("\">")
    text(site.name(of: number))
    raw("</a>")
  }

  mutating func raw(_ markup: String) { out.append(markup) }
  mutating func text(_ words: String) { out.append(escaping: words) }

  /// The size of the font of drawings, as in the stylesheet.
  private static let fontSize = 12.0
  /// The distance between the lines of a label.
  static let lineHeight = 15
  /// The width of drawings.
  static let width = 340

  static func lines(
    of words: String, from x: Int = 0, most: Int = 2, isBold: Bool = false
  ) -> LabelLines {
    LabelLines(words, width: Double(width - x) / fontSize, most: most, isBold: isBold)
  }

  /// A text of a drawing, with its whole wording as a title if it is cut.
  mutating func label(
    _ label: LabelLines, of words: String, x: Int, y: Int, class name: String? = nil
  ) {
    raw("<text x=\"\(x)\" y=\"\(y)\"")
    if let name { raw(" class=\"\(name)\"") }
    raw(">")
    if label.isCut {
      raw("<title>")
      text(words)
      raw("</title>")
    }
    label.write(at: x, height: Self.lineHeight, into: &out)
    raw("</text>")
  }
}

extension ContiguousArray<UInt8> {
  /// Where bytes first occur from a place on.
  fileprivate func firstPlace(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first else { return nil }
    var place = start
    while let found = self[place...].firstIndex(of: first), found + needle.count <= count {
      if self[found..<found + needle.count].elementsEqual(needle) { return found }
      place = found + 1
    }
    return nil
  }
}
