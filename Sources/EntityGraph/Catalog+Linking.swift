package import Diagnostics
internal import PolicyModel

extension Catalog {
  /// The edges stated by a record's front matter, with resolved references.
  ///
  /// A reference to a page that is held back creates no edge, but a warning (decision 51).
  package func edges(
    of number: Int, reporting findings: inout [Diagnostic]
  ) -> [Edge] {
    let entity = entities[number]
    var edges: [Edge] = []
    edges.reserveCapacity(entity.relations.count)
    for declared in entity.relations {
      let place = SourcePlace(path: entity.path, range: declared.target.range)
      guard
        let target = self.number(
          for: declared.target.text, among: declared.allowedKinds, on: declared.target.day,
          at: place,
          isText: declared.mayBeText, reporting: &findings)
      else {
        // A page is never suggested for its own reference.
        if let last = findings.last, last.place == place, let nearest = last.suggestion,
          resolve(nearest, among: declared.allowedKinds) == .found(number)
        {
          findings[findings.count - 1].suggestion = nil
          findings[findings.count - 1].fix = nil
        }
        continue
      }
      if isHeldBack[target], !isHeldBack[number] {
        findings.append(.heldBack(declared.target.text, at: place))
        continue
      }
      if target == number, declared.relation != .relatedTo {
        findings.append(
          Diagnostic(
            .selfReference, "'\(declared.target.text)' is this page itself", at: place))
        continue
      }
      let (from, to) = declared.isInverse ? (target, number) : (number, target)
      edges.append(
        Edge(
          from: from, to: to, declared.relation, statedBy: number, at: declared.range,
          field: declared.field, boxed: declared.boxedAttributes))
    }
    return edges
  }
}

extension Diagnostic {
  /// Reports that a public page refers to one that this build leaves out.
  package static func heldBack(_ text: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .heldBackReference, "'\(text)' is held back, so its name is not linked", at: place)
  }
}

extension Rule {
  package static let heldBackReference = Rule(
    "HeldBackReference", .warning,
    summary: "Reports a reference from a public page to a draft or an embargoed page.")
  package static let selfReference = Rule(
    "SelfReference", .warning, summary: "Reports a page that has a relation to itself.")
}
