package import Diagnostics
package import PolicyModel

extension Catalog {
  /// The record a reference means, or `nil` once the finding is reported.
  ///
  /// - Parameters:
  ///   - place: Where the caret goes.
  ///   - isText: Whether it may also be plain text, of which nothing is reported.
  package func number(
    for text: String, among allowed: KindSet, at place: SourcePlace, isText: Bool = false,
    reporting findings: inout [Diagnostic]
  ) -> Int? {
    switch resolve(text, among: allowed) {
    case .found(let number):
      return number
    case .unreadable:
      return nil
    case .ambiguous(let candidates):
      // Each further mention would list them all again.
      let listed = candidates.prefix(8)
      let names =
        listed.map { entities[$0].id.description }
        + (candidates.count > 8 ? ["one of \(candidates.count - 8) others"] : [])
      findings.append(
        Diagnostic(
          .ambiguousReference, "'\(text)' may be \(names.joined(separator: " or "))", at: place,
          help: "write the one that is meant",
          notes: listed.map {
            Diagnostic.Note("'\(entities[$0].id)' is here", at: nameplace(of: $0))
          }))
      return nil
    case .wrongKind(let number):
      if isText { return nil }
      findings.append(
        Diagnostic(
          .wrongKind, "'\(text)' is \(entities[number].id.kind.withArticle), not \(allowed.listed)",
          at: place,
          notes: [Diagnostic.Note("'\(entities[number].id)' is here", at: nameplace(of: number))]))
      return nil
    case .unknown:
      if isText { return nil }
      let nearest = nearMiss(to: text, among: allowed)
      findings.append(
        Diagnostic(
          .unknownReference,
          "'\(text)' is not \(allowed == .any ? "a page" : allowed.listed) of this site",
          at: place, nearMiss: nearest, help: nearest == nil ? help(for: text, allowed) : nil))
      return nil
    }
  }

  private func help(for text: String, _ allowed: KindSet) -> String? {
    guard let kind = allowed.only, kind != .briefing, kind != .page else { return nil }
    let slug = Slug.from(name: text)
    return slug.isEmpty
      ? nil : "'briefgen new \(kind.name) \"\(text)\"' makes Content/\(kind.folder)/\(slug).md"
  }

  /// Where a record says its name.
  package func nameplace(of number: Int) -> SourcePlace {
    SourcePlace(path: entities[number].path, range: entities[number].name.range)
  }

  /// Reports names that lead to two records of one kind, and identifiers that two records carry.
  ///
  /// Names shared across kinds are no mistake: a field takes certain kinds only, and a link in the text
  /// that leaves it open is reported where it stands.
  package func checkCollisions(reporting findings: inout [Diagnostic]) {
    for (number, entity) in entities.enumerated() where entity.id.kind != .briefing {
      for name in [entity.name] + entity.aliases {
        guard let others = index.names[NameIndex.folded(name.value)], others.count > 1,
          let first = others.first(where: { kinds[$0] == entity.id.kind }),
          first < number
        else { continue }
        findings.append(
          Diagnostic(
            .nameCollision, "'\(name.value)' is also \(entities[first].id)",
            at: SourcePlace(path: entity.path, range: name.range),
            help: "give one of them another name or alias",
            notes: [Diagnostic.Note("'\(entities[first].id)' is here", at: nameplace(of: first))]))
      }
      for identifier in entity.identifiers where Catalog.uniqueSchemes.contains(identifier.scheme) {
        guard let others = index.identifiers[NameIndex.folded(identifier.value)], others.count > 1,
          let first = others.first(where: { other in
            other < number
              && entities[other].identifiers.contains {
                $0.scheme == identifier.scheme
                  && NameIndex.folded($0.value) == NameIndex.folded(identifier.value)
              }
          })
        else { continue }
        findings.append(
          Diagnostic(
            .duplicateIdentifier,
            "'\(identifier.value)' is the \(identifier.scheme) of \(entities[first].id) as well",
            at: SourcePlace(path: entity.path, range: identifier.range),
            notes: [Diagnostic.Note("'\(entities[first].id)' is here", at: nameplace(of: first))]))
      }
    }
  }

  /// Identifiers that belong to one record only; a docket, a regulation number or, over time, a ticker
  /// may be shared.
  private static let uniqueSchemes: Set<String> = [
    "cik", "lei", "isin", "uei", "ein", "wikidata", "bioguide", "bill", "fr.doc",
    "thomas_id", "fr_slug", "public_law",
  ]
}

extension Rule {
  package static let unknownReference = Rule(
    "UnknownReference", .error, structural: true,
    summary: "A reference names a page of the site by slug, name, alias or identifier.")
  package static let ambiguousReference = Rule(
    "AmbiguousReference", .error, structural: true,
    summary: "A reference means one page; where several answer to it, write kind/slug.")
  package static let wrongKind = Rule(
    "WrongKind", .error, structural: true,
    summary: "A field takes pages of certain kinds only.")
  package static let nameCollision = Rule(
    "NameCollision", .error, structural: true,
    summary: "A name or alias leads to one page of a kind.")
  package static let duplicateIdentifier = Rule(
    "DuplicateIdentifier", .error, structural: true,
    summary: "An identifier belongs to one page.")
}
