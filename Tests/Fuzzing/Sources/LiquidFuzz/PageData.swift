import Liquid

/// One value of every kind, declared and not.
enum PageData {
  static let row: RecordType = RecordType(
    "row", "A row",
    [
      .text("name", ""), .integer("count", ""), .record("next", { row }, ""), .any("data", ""),
      .bool("past", ""),
    ])

  static let type = RecordType(
    "page", "A page",
    [
      .text("t", ""), .html("h", ""), .integer("n", ""), .list("l", of: .record { row }, ""),
      .list("w", of: .text, ""), .record("r", { row }, ""), .any("d", ""), .bool("y", ""),
      .any("z", ""),
    ])

  private static func makeRow(_ name: String, next: Record?) -> Record {
    Record(
      row,
      [
        "name": .text(name), "count": .integer(name.utf8.count), "next": .optional(next),
        "data": .map(data), "past": .bool(next == nil),
      ])
  }

  private static let data = ValueMap([
    ("a", .integer(-7)), ("b", .decimal(2.5)), ("c", .text("<&\"'> Ünïcode 👩‍👩‍👧 \u{0}")),
    ("size", .none), ("max", .integer(.max)), ("min", .integer(.min)), ("nan", .decimal(.nan)),
    ("big", .decimal(1e300)), ("date", .text("2025-11-04T10:00:00+02:00")),
    ("wide", .range(-1, .max)), ("e", .list([])),
  ])

  private static let first = makeRow("first & last", next: nil)
  private static let rows: [Value] = [
    .record(first), .record(makeRow("", next: first)), .none, .record(makeRow("é", next: first)),
  ]
  private static let words: [Value] = [.text("b"), .text("A"), .text("b"), .text("")]

  static let record = Record(
    type,
    [
      "t": .text("a <b> c"), "h": .html(ContiguousArray("<p>x</p>".utf8)), "n": .integer(3),
      "l": .list(rows), "w": .list(words), "r": .record(first), "d": .map(data), "y": .bool(true),
      "z": .none,
    ])

  static let map = ValueMap([
    ("t", .text("a <b> c")), ("h", .html(ContiguousArray("<p>x</p>".utf8))), ("n", .integer(3)),
    ("l", .list(rows)), ("w", .list(words)), ("r", .record(first)), ("d", .map(data)),
    ("y", .bool(true)),
    ("m", .list([.map(data), .map(ValueMap([("a", .integer(1))])), .integer(2)])),
  ])
}
