package import EntityGraph
package import PolicyModel

/// What rules know of one record beside its front matter: what stayed of its text once it was read.
package struct PageFacts: Sendable {
  /// Policies and deals that it cites, those of the front matter first, then the text's in order.
  package private(set) var citations: [Citation] = []
  /// What its wording says that only the whole site can judge.
  package var signs: [ProseSign] = []
  /// Links of the text to what has ended, in their sentences.
  package var endedLinks: [CitedSentence] = []
  /// The ids of sources that its text has notes of, or its front matter names, each with the first place.
  package var usedSources: [String: Range<Int>] = [:]

  package init() {}

  /// Adds what the front matter cites.
  ///
  /// The mode that `policies` and `deals` give holds for the other fields, which have none of their own.
  package mutating func addFrontMatter(of entity: Entity, in catalog: Catalog) {
    var modes: [Int: LinkMode] = [:]
    // Those of fields without a mode of their own.
    var others: [Int] = []
    for relation in entity.relations {
      let givesMode = PageFacts.givesMode(relation.field)
      guard givesMode || relation.field == "angles" || relation.field == "next",
        let target = catalog.find(relation.target, among: relation.allowedKinds)
      else { continue }
      if givesMode { modes[target] = relation.mode }
      guard catalog.kinds[target] == .policy || catalog.kinds[target] == .deal else { continue }
      if !givesMode { others.append(citations.count) }
      citations.append(
        Citation(
          of: target, as: relation.target.text, mode: relation.mode, at: relation.target.range,
          from: .frontMatter))
    }
    for index in others {
      if let mode = modes[citations[index].target] { citations[index].mode = mode }
    }
  }

  private static func givesMode(_ field: String) -> Bool {
    field == "policies" || field == "deals"
  }

  /// Adds what the text cites.
  package mutating func addText(_ found: [Citation]) { citations += found }

  /// Leaves out what is about presidents of the United States in a text that is about other countries.
  package mutating func dropPresidents(unless concernsUS: Bool) {
    guard !concernsUS else { return }
    signs.removeAll {
      if case .inOffice = $0.claim { true } else { false }
    }
  }

  /// The names by which checks look up bodies that its wording speaks of.
  package var namesAskedFor: [String] {
    signs.compactMap {
      if case .inRole(_, _, let organisation, _) = $0.claim { organisation } else { nil }
    }
  }
}
