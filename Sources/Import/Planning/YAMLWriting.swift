import FrontMatter
import PolicyModel

/// How what a register says is written in front matter.
enum YAMLWriting {
  /// A mapping on one line: `{date: 2025-07-23, event: revoked}`.
  static func flow(_ members: [(key: String, value: String?)]) -> String {
    let written = members.compactMap { member in
      member.value.map { "\(member.key): \(flowScalar($0))" }
    }
    return "{" + written.joined(separator: ", ") + "}"
  }

  /// A list on one line, or its only item.
  static func list(_ values: [String]) -> String {
    values.count == 1
      ? YAMLQuoting.scalar(values[0]) : "[" + values.map(flowScalar).joined(separator: ", ") + "]"
  }

  /// A list on one line, also of one item.
  static func flowList(_ values: [String]) -> String {
    "[" + values.map(flowScalar).joined(separator: ", ") + "]"
  }

  /// A text in a mapping or list on one line, where commas and brackets mean something.
  static func flowScalar(_ text: String) -> String {
    text.contains { ",[]{}".contains($0) } ? YAMLQuoting.quoted(text) : YAMLQuoting.scalar(text)
  }

  /// The line of an event.
  ///
  /// - Parameters:
  ///   - actor: The reference to who did it.
  ///   - source: The id of the source.
  static func event(_ event: RegisterEvent, by actor: String?, source: String) -> String {
    flow([
      ("date", event.date.iso), ("event", event.word), ("by", actor),
      ("extent", event.isPartial ? "partial" : nil), ("how", event.how), ("subtype", event.subtype),
      ("vote", event.vote), ("until", event.until?.iso),
      ("amended", event.isAmended ? "true" : nil),
      ("source", source), ("note", event.note),
    ])
  }

  /// The definition of a source under `sources`.
  static func source(_ source: RegisterSource, id: String) -> [String] {
    let members: [(String, String?)] = [
      ("title", source.title), ("publisher", source.publisher), ("type", source.type),
      ("date", source.date?.iso), ("url", source.url), ("accessed", source.accessed.iso),
    ]
    return ["\(id):"]
      + members.compactMap { key, value in value.map { "  \(key): \(YAMLQuoting.scalar($0))" } }
  }
}
