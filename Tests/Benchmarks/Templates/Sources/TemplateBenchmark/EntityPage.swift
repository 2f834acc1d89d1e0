import Foundation

/// The page of a policy in the site's own theme: 40 briefings, 20 connections, 12 companions, 10 facts.
enum EntityPage {
  struct Day {
    let iso: String
    let text: String
    let short: String

    init(_ day: Int) {
      iso = "2025-11-\(day % 18 + 10)"
      text = "\(day % 18 + 10) November 2025"
      short = "\(day % 18 + 10) Nov 2025"
    }

    var node: Node {
      .record("date", [("iso", .text(iso)), ("text", .text(text)), ("short", .text(short))])
    }
  }

  struct Row {
    let name: String
    let title: String
    let path: String?
    let date: Day
    let status: (tone: String, text: String)?

    init(_ name: String, _ number: Int) {
      self.name = "\(name) & Partners \(number)"
      title = "What \(name) \(number) \"owes\" the grid, and who decides it"
      path = number % 7 == 6 ? nil : "companies/\(name.lowercased())-\(number)/"
      date = Day(number)
      status = number % 2 == 0 ? ("in-force", "In force") : nil
    }

    var node: Node {
      .record(
        "row",
        [
          ("name", .text(name)), ("title", .text(title)), ("path", .optional(path)),
          ("date", date.node),
          (
            "status",
            status.map { .record("status", [("tone", .text($0.tone)), ("text", .text($0.text))]) }
              ?? .none
          ),
        ])
    }
  }

  struct Source {
    let id: String
    let number: Int
    let title: String
    let url: String?
    let publisher = "Federal Register"
    let date: Day
    let type = "regulation"
    let isPrimary: Bool
    let accessed: Day?

    init(_ number: Int) {
      id = "notice-\(number)"
      self.number = number
      title = "Notice of proposed rulemaking, part \(number)"
      url = number % 3 == 0 ? nil : "https://example.org/notices/\(number)?a=1&b=2"
      date = Day(number)
      isPrimary = number % 2 == 0
      accessed = number % 4 == 0 ? Day(number + 3) : nil
    }

    var node: Node {
      .record(
        "source",
        [
          ("id", .text(id)), ("number", .integer(number)), ("title", .text(title)),
          ("url", .optional(url)), ("publisher", .text(publisher)), ("date", date.node),
          ("type", .text(type)), ("primary", .bool(isPrimary)),
          ("accessed", accessed?.node ?? .none), ("archived", .none),
        ])
    }
  }

  struct Fact {
    let label: String
    let text: String
    let url: String?
    let path: String?
    let iso: String?
    let note: String?

    init(_ number: Int) {
      label = "Fact \(number)"
      text = "Value & unit \(number)"
      url = number % 4 == 0 ? "https://example.org/\(number)" : nil
      path = number % 4 == 1 ? "agencies/a-\(number)/" : nil
      iso = number % 4 == 2 ? "2025-11-1\(number % 10)" : nil
      note = number % 3 == 0 ? "since 2023" : nil
    }
  }

  struct Event {
    let date: Day
    let label = "Amended"
    let by: Row?
    let byText: String?
    let note: String?
    let source: Source?

    init(_ number: Int) {
      date = Day(number)
      by = number % 2 == 0 ? Row("Agency", number) : nil
      byText = number % 2 == 0 ? nil : "a court's order"
      note = number % 3 == 0 ? "68–32" : nil
      source = number % 2 == 0 ? Source(number) : nil
    }
  }

  struct Connection {
    let row: Row
    let detail: String?
    let source: Source?
  }

  struct Mention {
    let briefing: Row
    let before: String
    let marked: String
    let after: String
    let how = "Among the policies"

    init(_ number: Int) {
      briefing = Row("Briefing", number)
      let isQuoted = number % 4 != 3
      before = isQuoted ? "The commission's staff wrote on day \(number) that " : ""
      marked = isQuoted ? "the interconnection rule" : ""
      after = isQuoted ? " \"does not reach\" loads that are behind a generator's meter." : ""
    }
  }

  static let root = "../../"
  static let siteTitle = "Power & Policy"
  static let siteDescription = "Briefings on who may build what, and who decides it"
  static let generator = "briefgen 0.1"
  static let sections = ["Briefings", "Companies", "Agencies", "Policies", "Deals", "People"]
  static let name = "Interconnection rule"
  static let summary = "How large loads come to the grid & what they pay for it"
  static let body =
    "<p>"
    + String(repeating: "The rule orders who is studied first and who pays. ", count: 40) + "</p>\n"
  static let facts = (1...10).map { Fact($0) }
  static let companions = (1...12).map { Row("Companion", $0) }
  static let history = (1...6).map { Event($0) }
  static let groups: [(label: String, isPast: Bool, items: [Connection])] = (1...4).map { group in
    (
      "Relation \(group)", group == 4,
      (1...5).map { number in
        Connection(
          row: Row("Party", group * 5 + number), detail: number % 2 == 0 ? "since 2024" : nil,
          source: number % 3 == 0 ? Source(number) : nil)
      }
    )
  }
  static let next = (1...2).map {
    (date: Day($0), what: "Comments close", about: Row("Docket", $0))
  }
  static let mentions = (1...40).map { Mention($0) }
  static let sources = (1...8).map { Source($0) }

  static var data: Node {
    .record(
      "context",
      [
        (
          "site",
          .record(
            "site",
            [
              ("title", .text(siteTitle)), ("description", .text(siteDescription)),
              ("language", .text("en")), ("generator", .text(generator)),
              ("feed", .text("feed.xml")),
              (
                "navigation",
                .list(
                  sections.map {
                    .record(
                      "navigation link",
                      [
                        ("label", .text($0)), ("path", .text($0.lowercased() + "/")),
                        ("url", .none), ("section", .text($0.lowercased())),
                        ("current", $0 == "Policies" ? .text("true") : .none),
                      ])
                  })
              ),
            ])
        ),
        (
          "page",
          .record(
            "page",
            [
              ("title", .text(name)), ("description", .text(summary)), ("type", .text("article")),
              ("published", .none), ("modified", .text("2025-11-04")), ("canonical", .none),
              ("noindex", .bool(false)), ("section", .text("policies")),
            ])
        ), ("root", .text(root)), ("entity", entityNode),
      ])
  }

  static func contest() throws -> Contest {
    let ports = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Ports")
    let theme = ports.appending(path: "../../../../Templates").standardizedFileURL
    let liquid = try FileManager.default.subpathsOfDirectory(atPath: theme.path).sorted()
      .filter { $0.hasSuffix(".html") }
      .map { (path: $0, text: try String(contentsOf: theme.appending(path: $0), encoding: .utf8)) }
    func ported(
      _ ending: String, _ names: [String], main: String
    ) throws -> [(path: String, text: String)] {
      try names.map { name in
        (
          path: name == main ? "entity.html" : name,
          text: try String(contentsOf: ports.appending(path: "\(name).\(ending)"), encoding: .utf8)
        )
      }
    }
    return try Contest(
      "entity page", data: data, main: "entity.html", liquid: liquid,
      mustache: ported("mustache", ["base", "entity", "link", "chip", "cite"], main: "base"),
      stencil: ported("stencil", ["base", "entity"], main: "entity"),
      byHand: byHand)
  }
}
