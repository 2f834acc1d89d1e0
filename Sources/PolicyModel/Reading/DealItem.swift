import Diagnostics
import FrontMatter

/// An item of a briefing's `deals`.
enum DealItem: Sendable {
  case elsewhere(ReferenceItem)
  case inPlace(EntityFields)
}

extension FieldType where Value == [DealItem] {
  static var deals: Self {
    Self(form: .either(.references(.deal, value: .mode), .records(EntityShape.dealInPlace.fields)))
    {
      node, name, reader in
      var deals: [DealItem] = []
      for item in node.items ?? [node] {
        if let entries = item.entries, !isReferenceWithMode(entries) {
          if let deal = reader.dealInPlace(entries, at: item.range) {
            deals.append(.inPlace(deal))
          }
        } else {
          deals += reader.references(item, name, value: .mode).map { .elsewhere($0) }
        }
      }
      return deals
    }
  }
}

/// `- old-merger: historical`; a deal in place has a name and parties and so two keys at least.
private func isReferenceWithMode(_ entries: [YAMLNode.Entry]) -> Bool {
  entries.count == 1
    && entries.allSatisfy { entry in
      !EntityShape.dealInPlace.fields.contains { $0.name == entry.key }
    }
}

extension [YAMLNode.Entry] {
  /// A hash of what is written, without its places.
  fileprivate var meaning: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  private func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for entry in self {
      hasher.combine(entry.key)
      Self.hash(entry.value, into: &hasher)
    }
  }

  private static func hash(_ node: YAMLNode, into hasher: inout Hasher) {
    switch node.content {
    case .scalar(let text, let style):
      hasher.combine(0)
      hasher.combine(text)
      hasher.combine(style)
    case .sequence(let nodes):
      hasher.combine(1)
      hasher.combine(nodes.count)
      for node in nodes { hash(node, into: &hasher) }
    case .mapping(let entries):
      hasher.combine(2)
      entries.hash(into: &hasher)
    }
  }
}

extension FieldReader {
  /// A deal with a page of its own, from a mapping in a briefing; its slug comes from its name.
  fileprivate mutating func dealInPlace(
    _ entries: [YAMLNode.Entry], at range: Range<Int>
  ) -> EntityFields? {
    let name = entries.first { $0.key == "name" }?.value
    let slug = Slug.from(name: name?.text ?? "")
    var draft = EntityDraft(EntityID(.deal, slug), path: path, at: name?.textRange ?? range)
    draft.deal.writing = entries.meaning
    let isComplete = draft.read(
      entries, as: EntityShape.dealInPlace, missingAt: entries.first?.keyRange ?? range, by: &self)
    guard slug.isEmpty, let name, !name.isNull else { return isComplete ? draft.entity : nil }
    report(
      .wrongShape, "'\(name.text ?? "")' has no letter for an address", at: name.textRange,
      help: "a deal in place is addressed by its name")
    return nil
  }
}
