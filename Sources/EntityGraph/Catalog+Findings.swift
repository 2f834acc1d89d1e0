package import Diagnostics
package import PolicyModel
internal import Text

extension Catalog {
  /// The record that a reference means; `nil` after reporting a finding.
  ///
  /// - Parameters:
  ///   - day: Decides between records that had the same name at different times; `nil` for today.
  ///   - place: Where the caret goes.
  ///   - isText: Whether it may also be plain text, which is not reported.
  package func number(
    for text: String, among allowed: KindSet, on day: Day? = nil, at place: SourcePlace,
    isText: Bool = false, reporting findings: inout [Diagnostic]
  ) -> Int? {
    switch resolve(text, among: allowed, on: day) {
    case .found(let number):
      return number
    case .unreadable:
      return nil
    case .ambiguous(let candidates):
      // Further mentions would list all of them again.
      let listed = candidates.prefix(8)
      let names =
        listed.map { entities[$0].id.description }
        + (candidates.count > 8 ? ["one of \(candidates.count - 8) others"] : [])
      findings.append(
        Diagnostic(
          .ambiguousReference, "'\(text)' may be \(names.joined(separator: " or "))", at: place,
          help: "write the one you mean",
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
      findings.append(unknown(text, among: allowed, on: day, at: place))
      return nil
    }
  }

  private func unknown(
    _ text: String, among allowed: KindSet, on day: Day?, at place: SourcePlace
  ) -> Diagnostic {
    let message = "'\(text)' is not \(allowed == .any ? "a page" : allowed.listed) of this site"
    let plain = Catalog.plainReference(text)
    if let plain, case .found = resolve(plain, among: allowed, on: day) {
      return Diagnostic(
        .unknownReference, message, at: place, suggestion: plain,
        group: .init(
          "are written in another form than references are", subject: "'\(text)'", anyAdvice: true))
    }
    // `[[_TOC_]]` of GitLab and `[[TOC]]` of markdown-it; the advice for other names does not fit them.
    if allowed == .any, ["toc", "_toc_"].contains(text.lowercased()) {
      return Diagnostic(
        .unknownReference, message, at: place,
        help: "leave it out where it asks for a table of contents; the page has one")
    }
    let nearest = nearMiss(to: plain ?? text, among: allowed)
    let plural = allowed.only?.folder ?? "pages"
    return Diagnostic(
      .unknownReference, message, at: place, nearMiss: nearest,
      help: Catalog.help(for: plain ?? text, insteadOf: plain == nil ? nil : text, allowed),
      group: nearest.map {
        .init(
          "are not \(plural) of this site, but near to some", subject: "'\(text)' ('\($0.text)'?)",
          anyAdvice: true)
      } ?? .init("are not \(plural) of this site", subject: "'\(text)'", anyAdvice: true))
  }

  /// How to create a page for a name without one: a name is more often correct than misspelled.
  ///
  /// - Parameter written: The reference as written, if that is another form.
  private static func help(
    for text: String, insteadOf written: String?, _ allowed: KindSet
  ) -> String? {
    if isNameEnding(text), allowed.kinds.contains(where: { $0 == .company || $0 == .person }) {
      return "write a name that has a comma in quotation marks: \"Acme, \(text)\""
    }
    let command = command(for: text, allowed)
    return written == nil
      ? command : ["write '\(text)'", command].compactMap(\.self).joined(separator: "; ")
  }

  private static func command(for text: String, _ allowed: KindSet) -> String? {
    if let id = EntityID(text), KindSet.subjects.contains(id.kind), Slug.isValid(id.slug) {
      let words = id.slug.split(separator: "-").joined(separator: " ")
      let name = words.prefix(1).uppercased() + words.dropFirst()
      return "'briefgen new \(id.kind.name) \(name.quotedForShell)' adds "
        + "Content/\(id.kind.folder)/\(id.slug).md"
    }
    let kinds = allowed.kinds.filter(KindSet.subjects.contains)
    let slug = Slug.from(name: text)
    guard let first = kinds.first, !text.contains("/") else { return nil }
    guard !slug.isEmpty else {
      return "'briefgen new \(first.name) \(text.quotedForShell) --slug NAME' adds "
        + "Content/\(first.folder)/NAME.md, NAME being small letters, digits and hyphens"
    }
    let isShort = slug.utf8.count <= 5 && !slug.contains("-")
    // The kind follows from the field, or is guessed from capital letters.
    let isAgency = allowed == .agency || kinds.count > 3 && isShort && text == text.uppercased()
    guard isAgency || kinds.count <= 3 else {
      return "'briefgen new KIND \(text.quotedForShell)' adds a page for it"
    }
    let kind = isAgency ? .agency : first
    let name = isAgency && isShort ? text.uppercased() : text
    return "'briefgen new \(kind.name) \(name.quotedForShell)' adds "
      + "Content/\(kind.folder)/\(slug).md"
  }

  /// The place of a record's name.
  package func nameplace(of number: Int) -> SourcePlace {
    SourcePlace(path: entities[number].path, range: entities[number].name.range)
  }

  /// Reports names that two records of one kind share, and identifiers that two records share.
  ///
  /// - Parameter today: Former names that end before this day have ended.
  package func checkCollisions(
    today: Day = Day(number: .max), reporting findings: inout [Diagnostic]
  ) {
    checkNames(today: today, reporting: &findings)
    for (number, entity) in entities.enumerated() where entity.id.kind != .briefing {
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

extension String {
  /// As one argument of a command.
  fileprivate var quotedForShell: String {
    let plain = utf8.allSatisfy { byte in
      byte.isASCIIAlphanumeric
        || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
    }
    if plain, !hasPrefix("-") { return self }
    let isSafe = !utf8.contains { Array("\"$`\\!".utf8).contains($0) }
    return isSafe
      ? "\"\(self)\""
      : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}

extension Rule {
  package static let unknownReference = Rule(
    "UnknownReference", .error, structural: true,
    summary: "Reports a reference that matches no page by slug, name, alias or identifier.")
  package static let ambiguousReference = Rule(
    "AmbiguousReference", .error, structural: true,
    summary: "Reports a reference that matches several pages; write `kind/slug` to choose one.")
  package static let wrongKind = Rule(
    "WrongKind", .error, structural: true,
    summary: "Reports a reference to a page of a kind that the field does not take.")
  package static let nameCollision = Rule(
    "NameCollision", .error, structural: true,
    summary: "Reports a name or alias that several pages of one kind share.")
  package static let duplicateIdentifier = Rule(
    "DuplicateIdentifier", .error, structural: true,
    summary: "Reports an identifier that several pages share.")
}
