import Diagnostics
import EntityGraph
import PolicyModel

/// Edges from a record.
extension ImportPlanner {
  mutating func add(_ link: RegisterLink, of record: RegisterRecord, to id: EntityID) {
    guard let directed = Relation.named(link.relation), !has(link, directed, in: id) else { return }
    guard let target = reference(to: link.target, at: link.place, making: link.makesRecord) else {
      if !link.makesRecord {
        remarks.append(ImportRemark(.notOnSite, "\(id): \(link.text)", at: link.place))
      }
      return
    }
    let source = source(link.source ?? record.source, in: id)
    let line = YAMLWriting.flow([
      (link.relation, target), ("as", link.sponsorship), ("date", link.date?.iso),
      ("source", source.id),
    ])
    addLine(line, to: "relations", citing: source, in: id, at: link.place) {
      $0.addItem(line, to: "relations", after: nil)
    }
  }

  /// Whether the record or the other one has the edge already.
  private func has(_ link: RegisterLink, _ directed: Relation.Directed, in id: EntityID) -> Bool {
    guard let plan = plan(id) else { return false }
    let isThere = plan.entity.relations.contains { relation in
      relation.relation == directed.relation
        && (relation.relation.isSymmetric || relation.isInverse == directed.isInverse)
        && isSame(relation.target, link.target) == true
    }
    if isThere { return true }
    guard let own = plan.number, case .one(let other) = index.match(link.target) else {
      return false
    }
    return catalog.entities[other].relations.contains { relation in
      relation.relation == directed.relation
        && (relation.relation.isSymmetric || relation.isInverse != directed.isInverse)
        && catalog.find(relation.target) == own
    }
  }
}
