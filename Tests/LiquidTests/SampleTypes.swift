import Liquid

/// A small page model for the tests.
enum Sample {
  static let date = RecordType("date", "A day", [.text("iso", "ISO 8601"), .text("text", "")])
  static let rowType: RecordType = RecordType(
    "row", "A link to a page",
    [
      .text("name", "Shown"), .text("path", "Address"), .record("date", { date }, ""),
      .record("about", { rowType }, "What it is about"), .integer("count", ""), .bool("past", ""),
    ])
  static let briefing = RecordType(
    "briefing", "A briefing",
    [
      .text("title", ""), .html("body", ""), .record("deal", { rowType }, ""),
      .list("rows", of: .record { rowType }, ""), .list("authors", of: .text, ""), .any("data", ""),
    ])
  static let pageType = RecordType(
    "page", "What a page knows",
    [.record("briefing", { briefing }, ""), .text("root", ""), .text("title", "")])

  static func row(_ name: String, path: String? = nil, about: Record? = nil) -> Record {
    Record(
      rowType,
      [
        "name": .text(name), "path": .optional(path),
        "date": .record(Record(date, ["iso": .text("2025-11-04"), "text": .text("4 Nov")])),
        "about": .optional(about), "count": .integer(1), "past": .bool(false),
      ])
  }

  static func page(
    title: String = "T", body: String = "<p>B</p>", rows: [Record] = [], data: Value = .none
  ) -> Record {
    Record(
      pageType,
      [
        "briefing": .record(
          Record(
            briefing,
            [
              "title": .text(title), "body": .html(ContiguousArray(body.utf8)),
              "deal": .optional(rows.first), "rows": .list(rows.map { .record($0) }),
              "authors": .list([.text("A & B")]), "data": data,
            ])),
        "root": .text("../"), "title": .text(title),
      ])
  }
}
