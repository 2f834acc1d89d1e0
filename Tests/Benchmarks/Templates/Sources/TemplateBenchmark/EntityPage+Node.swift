extension EntityPage {
  /// The entity as the engines are given it.
  static var entityNode: Node { .record("entity", head + lists) }

  private typealias Fields = [(name: String, value: Node)]

  private static var head: Fields {
    let status: Node = .record(
      "status", [("tone", .text("in-force")), ("text", .text("In force"))])
    return [
      ("name", .text(name)), ("plural_label", .text("Policies")),
      ("list_path", .text("policies/")), ("type", .text("Final rule")), ("abbr", .none),
      ("title", .text("A rule on large loads")), ("summary", .text(summary)), ("status", status),
      ("status_text", .text("Since 4 November 2025.")), ("next_step", .none), ("mark", .none),
      ("figure", .none), ("figure_note", .none), ("reviewed", Day(4).node), ("body", .html(body)),
      ("mention_count", .integer(mentions.count)), ("several", .bool(true)),
    ]
  }

  private static var lists: Fields {
    let companions = Self.companions.enumerated().map {
      companion($0.element, times: 20 - $0.offset)
    }
    return [
      ("parties", .list([])), ("facts", .list(facts.map { $0.node })), ("terms", .list([])),
      ("positions", .list([])), ("history", .list(history.map { $0.node })),
      ("connections", .list(groups.map { group($0.label, $0.isPast, $0.items) })),
      ("companions", .list(companions)),
      ("next", .list(next.map { expected($0.what, $0.date, $0.about) })),
      ("mentions", .list(mentions.map { $0.node })), ("corrections", .list([])),
      ("sources", .list(sources.map { $0.node })),
    ]
  }

  private static func group(_ label: String, _ isPast: Bool, _ items: [Connection]) -> Node {
    .record(
      "connection group",
      [("label", .text(label)), ("past", .bool(isPast)), ("items", .list(items.map { $0.node }))])
  }

  /// The count has a second name for Stencil, to which `count` of a dictionary is how much it holds.
  private static func companion(_ row: Row, times: Int) -> Node {
    .record(
      "companion",
      [
        ("row", row.node), ("count", .integer(times)), ("times", .integer(times)),
        ("often", .bool(true)),
      ])
  }

  private static func expected(_ what: String, _ date: Day, _ about: Row) -> Node {
    .record(
      "event",
      [
        ("date", date.node), ("what", .text(what)), ("about", about.node),
        ("type", .text("Deadline")), ("time", .none), ("moved", .none), ("cancelled", .none),
        ("outcome", .none), ("past", .bool(false)),
        ("source", .none),
      ])
  }
}

extension EntityPage.Fact {
  fileprivate var node: Node {
    let item: Node = .record(
      "fact value",
      [
        ("text", .text(text)), ("url", .optional(url)), ("path", .optional(path)),
        ("iso", .optional(iso)), ("note", .optional(note)),
      ])
    return .record("fact", [("label", .text(label)), ("items", .list([item]))])
  }
}

extension EntityPage.Event {
  fileprivate var node: Node {
    .record(
      "history event",
      [
        ("date", date.node), ("label", .text(label)), ("tone", .text("in-force")),
        ("by", by?.node ?? .none), ("by_text", .optional(byText)), ("preposition", .text("by")),
        ("note", .optional(note)), ("source", source?.node ?? .none),
      ])
  }
}

extension EntityPage.Connection {
  fileprivate var node: Node {
    .record(
      "connection",
      [("row", row.node), ("detail", .optional(detail)), ("source", source?.node ?? .none)])
  }
}

extension EntityPage.Mention {
  fileprivate var node: Node {
    .record(
      "mention",
      [
        ("briefing", briefing.node), ("before", .text(before)), ("marked", .text(marked)),
        ("after", .text(after)), ("how", .text(how)), ("quoted", .bool(!marked.isEmpty)),
      ])
  }
}
