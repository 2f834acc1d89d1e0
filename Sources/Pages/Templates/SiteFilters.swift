internal import Diagnostics
internal import Liquid
internal import Markdown
internal import PolicyModel
internal import SiteModel
internal import Text
internal import Wording

extension Filter {
  /// What templates of a site may use beside Liquid's own filters.
  ///
  /// - Parameter clock: The moment as of which the site is built, and its zone; none in tests.
  static func site(on clock: DateClock? = nil, in wording: Wording) -> [Filter] {
    [
      link, money(in: wording), siteDate(on: clock, wording), inKind, markdown, slugify,
      structuredData,
    ]
  }

  /// `row | link: root`: the page's name, linked where it has a page.
  private static let link = Filter(
    "link", takes: 1...1, gives: .html, reads: .fields(["name", "path"])
  ) { value, arguments in
    guard case .record(let row) = value, let name = row["name"] else {
      return .text(value.string)
    }
    var html = XMLText()
    guard let path = row["path"], case .text(let address) = path else {
      html.text(name.string)
      return .html(html.bytes)
    }
    html.raw("<a href=\"")
    html.text(arguments.first.string)
    html.text(address)
    html.raw("\">")
    html.text(name.string)
    html.raw("</a>")
    return .html(html.bytes)
  }

  /// `"USD 9.7B" | money`: an amount in words.
  private static func money(in wording: Wording) -> Filter {
    Filter("money", gives: .text) { value, _ throws(FilterError) in
      let text = value.string
      guard !text.isEmpty else { return .text("") }
      do throws(MoneyError) {
        return .text(try Money(parsing: text).written(in: wording))
      } catch {
        throw FilterError("'\(text)': \(error.reason)")
      }
    }
  }

  /// `rows | in_kind: "company"`: the rows of a kind, or of several parted by commas.
  private static let inKind = Filter(
    "in_kind", takes: 1...1, gives: .likeList, reads: .fields(["kind"])
  ) {
    value, arguments throws(FilterError) in
    let kinds = arguments.first.string.split { $0 == "," || $0 == " " }
    for kind in kinds where EntityKind(name: kind) == nil {
      let nearest = EntityKind.allCases.map(\.name).closestMatch(to: String(kind))
      throw FilterError(
        "'\(kind)' is not a kind" + (nearest.map { "; did you mean '\($0)'" } ?? ""))
    }
    guard case .list(let rows) = value else { return value }
    return .list(
      rows.filter {
        guard case .record(let row) = $0, let kind = row["kind"]?.string else { return false }
        return kinds.contains { $0 == kind }
      })
  }

  /// Markdown without links to records, as markup; one paragraph loses its tags.
  private static let markdown = Filter("markdown", gives: .html) { value, _ in
    let file = SourceFile(path: "", text: value.string)
    let html = MarkdownDocument.plainHTML(of: file)
    let (start, end) = (ContiguousArray("<p>".utf8), ContiguousArray("</p>\n".utf8))
    guard html.starts(with: start), html.suffix(end.count).elementsEqual(end) else {
      return .html(html)
    }
    let inner = html.dropFirst(start.count).dropLast(end.count)
    let isOne = !inner.indices.contains { inner[$0...].starts(with: start) }
    return .html(isOne ? ContiguousArray(inner) : html)
  }

  private static let slugify = Filter("slugify", gives: .text) { value, _ in
    .text(Slug.from(name: value.string))
  }

  /// `page | jsonld: site`, the former way to write `page.structured_data`.
  private static let structuredData = Filter(
    "jsonld", takes: 1...1, gives: .html, reads: .fields(["structured_data"])
  ) {
    value, arguments throws(FilterError) in
    guard case .record(let page) = value, case .record = arguments.first else {
      throw FilterError("'jsonld' takes a page and the site")
    }
    // Templates write the script element even if the page has no structured data.
    guard case .html(let data)? = page["structured_data"] else {
      return .html(ContiguousArray("{}".utf8))
    }
    return .html(data)
  }
}
