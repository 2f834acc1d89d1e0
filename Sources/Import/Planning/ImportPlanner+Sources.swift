import Diagnostics
import PolicyModel

/// The documents that lines cite.
extension ImportPlanner {
  /// The id of a source for a record, with its lines where the site does not define it yet.
  struct CitedSource {
    var id: String
    var source: RegisterSource
    var definition: [String]?
  }

  /// A source has the day on which it was read, so that a later import of the same document defines another one.
  func source(_ source: RegisterSource, in id: EntityID) -> CitedSource {
    let dated = "\(source.id)-\(source.accessed.iso)"
    for candidate in [source.id, dated] + (2...99).map({ "\(dated)-\($0)" }) {
      guard let known = index.sources[candidate] else {
        return CitedSource(
          id: candidate, source: source, definition: YAMLWriting.source(source, id: candidate))
      }
      let isUsable =
        !index.heldBackSources.contains(candidate)
        || plan(id)?.entity.sources.contains { $0.id.value == candidate } ?? false
      if isUsable, known.url?.value == source.url, known.accessed?.value == source.accessed {
        return CitedSource(id: candidate, source: source)
      }
    }
    return CitedSource(id: dated, source: source)
  }

  mutating func define(_ cited: CitedSource) {
    var source = Source(id: Located(cited.id, at: 0..<0), title: cited.source.title)
    source.url = cited.source.url.map { Located($0, at: 0..<0) }
    source.accessed = Located(cited.source.accessed, at: 0..<0)
    index.define(source)
  }

  mutating func addListed(_ listed: RegisterSource, to id: EntityID) {
    guard index.sources[listed.id] == nil else { return }
    let cited = CitedSource(
      id: listed.id, source: listed, definition: YAMLWriting.source(listed, id: listed.id))
    var isWritten = true
    _ = update(id) { plan in
      plan.attempt { isWritten = $0.addMember(cited.definition ?? [], to: "sources") }
    }
    if isWritten { define(cited) }
  }

  /// A new record rests on its document. Facts that a person wrote do not.
  mutating func addMainSource(_ source: RegisterSource, to id: EntityID) {
    guard let plan = plan(id), plan.number == nil, !plan.editor.has("source") else { return }
    let cited = self.source(source, in: id)
    _ = update(id) { plan in
      plan.attempt { editor in
        if let definition = cited.definition { _ = editor.addMember(definition, to: "sources") }
        editor.addField("source", cited.id)
      }
    }
    if cited.definition != nil { define(cited) }
  }
}
