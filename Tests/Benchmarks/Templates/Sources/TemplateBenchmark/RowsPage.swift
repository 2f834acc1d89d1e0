/// A page of 20 KB: 60 rows, one partial for each.
enum RowsPage {
  struct Row {
    let name: String
    let path: String
    let date: String
    let kind: String?
    let summary: String
  }

  static let title = "Briefings on power & land"
  static let rows = (1...60).map { number in
    Row(
      name: "Harbor Compute & Northline sign offtake no. \(number)",
      path: "briefings/offtake-\(number)/", date: "2025-\(number % 12 + 10)",
      kind: number % 3 == 0 ? "draft" : nil,
      summary:
        "The parties call it \"firm\"; what it costs those who pay for the grid is decided by "
        + "the commission, whose docket closes \(number) days after notice.")
  }

  static var data: Node {
    .record(
      "page",
      [
        ("title", .text(title)),
        (
          "rows",
          .list(
            rows.map {
              .record(
                "row",
                [
                  ("name", .text($0.name)), ("path", .text($0.path)), ("date", .text($0.date)),
                  ("kind", .optional($0.kind)), ("summary", .text($0.summary)),
                ])
            })
        ),
      ])
  }

  static func contest() throws -> Contest {
    try Contest(
      "60 rows", data: data, main: "page.html",
      liquid: [
        (
          "page.html",
          "<!doctype html>\n<title>{{ title }}</title>\n<h1>{{ title }}</h1>\n<ol>\n{%- for row in rows %}\n{% render \"row.html\", row: row %}\n{%- endfor %}\n</ol>\n"
        ),
        (
          "row.html",
          "<li class=\"row\"><h2><a href=\"../{{ row.path }}\">{{ row.name }}</a>{% if row.kind %} <span class=\"chip\">{{ row.kind }}</span>{% endif %}</h2>\n<p class=\"meta\"><time datetime=\"{{ row.date }}\">{{ row.date }}</time></p>\n<p>{{ row.summary }}</p></li>"
        ),
      ],
      mustache: [
        (
          "page.html",
          "<!doctype html>\n<title>{{title}}</title>\n<h1>{{title}}</h1>\n<ol>\n{{#rows}}\n{{>row.html}}\n{{/rows}}\n</ol>\n"
        ),
        (
          "row.html",
          "<li class=\"row\"><h2><a href=\"../{{path}}\">{{name}}</a>{{#kind}} <span class=\"chip\">{{kind}}</span>{{/kind}}</h2>\n<p class=\"meta\"><time datetime=\"{{date}}\">{{date}}</time></p>\n<p>{{summary}}</p></li>"
        ),
      ],
      stencil: [
        (
          "page.html",
          "<!doctype html>\n<title>{{ title|escape }}</title>\n<h1>{{ title|escape }}</h1>\n<ol>\n{% for row in rows %}\n{% include \"row.html\" %}\n{% endfor %}\n</ol>\n"
        ),
        (
          "row.html",
          "<li class=\"row\"><h2><a href=\"../{{ row.path|escape }}\">{{ row.name|escape }}</a>{% if row.kind %} <span class=\"chip\">{{ row.kind|escape }}</span>{% endif %}</h2>\n<p class=\"meta\"><time datetime=\"{{ row.date|escape }}\">{{ row.date|escape }}</time></p>\n<p>{{ row.summary|escape }}</p></li>"
        ),
      ], byHand: byHand)
  }

  private static func byHand() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(48 << 10)
    out += "<!doctype html>\n<title>"
    out.appendEscaped(title)
    out += "</title>\n<h1>"
    out.appendEscaped(title)
    out += "</h1>\n<ol>"
    for row in rows {
      out += "\n<li class=\"row\"><h2><a href=\"../"
      out.appendEscaped(row.path)
      out += "\">"
      out.appendEscaped(row.name)
      out += "</a>"
      if let kind = row.kind {
        out += " <span class=\"chip\">"
        out.appendEscaped(kind)
        out += "</span>"
      }
      out += "</h2>\n<p class=\"meta\"><time datetime=\""
      out.appendEscaped(row.date)
      out += "\">"
      out.appendEscaped(row.date)
      out += "</time></p>\n<p>"
      out.appendEscaped(row.summary)
      out += "</p></li>"
    }
    out += "\n</ol>\n"
    return out
  }
}
