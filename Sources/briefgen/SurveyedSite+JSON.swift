internal import ArgumentParser
internal import Build
internal import EntityGraph
internal import PolicyModel
internal import Text

extension SiteOptions {
  /// Whether a question is answered with one JSON object on standard output.
  ///
  /// - Throws: Where the format is one for findings, of which there are none.
  func answersAsData() throws -> Bool {
    switch format {
    case .text: return false
    case .json: return true
    case .sarif, .github:
      Terminal.errors.fail("'\(format.rawValue)' is a format of findings", help: "text or json")
      throw RunResult.couldNotRun
    }
  }
}

extension Terminal {
  func write(_ answer: JSONText) { write(answer.written() + "\n") }
}

extension SurveyedSite {
  /// A connection as seen from its first end; members without a value are left out.
  ///
  /// `relation` is the canonical name, from `from` to `to`, whichever end was asked about.
  func json(of connection: Connection) -> JSONText {
    let edge = connection.edge
    let attributes = edge.attributes
    var members: [(name: String, value: JSONText)] = [
      ("relation", .string(edge.relation.name)), ("from", .string(id(Int(edge.from)))),
      ("to", .string(id(Int(edge.to)))),
    ]
    func add(_ name: String, _ text: String?) {
      if let text { members.append((name, .string(text))) }
    }
    add("since", attributes.since?.iso)
    add("until", attributes.until?.iso)
    add("date", attributes.date?.iso)
    if attributes.isPartial { members.append(("extent", "partial")) }
    add("role", attributes.role)
    add("source", attributes.source?.text)
    add("confidence", attributes.confidence)
    add("note", attributes.note)
    return .object(members)
  }

  func json(of connections: [Connection]) -> JSONText { .array(connections.map(json)) }
}
