internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

extension StructuredData {
  func policy(_ number: Int, _ entity: Entity) -> SchemaNode {
    var node = described(number, entity)
    node.add("alternateName", [entity.title].compactMap { $0 } + otherNames(of: entity))
    addLinks(of: entity, to: &node)
    guard let type = entity.type.flatMap({ PolicyType(word: $0.value) }) else { return node }
    switch SchemaType(.policy, type: type.word) {
    case .legislation: addLegislation(number, entity, type, to: &node)
    case .creativeWork:
      node.add("genre", site.typeLabel(of: number))
      node.add("datePublished", dayOfMaking(entity)?.schemaDate)
      node.add("author", connected(to: number, by: [.issues], isInverse: true))
      node.add(
        "creativeWorkStatus", site.status(of: number).map { $0.label(in: site.wording) })
    default: node.add("identifier", identifiers(of: entity, in: ["docket"]))
    }
    return node
  }

  private func addLegislation(
    _ number: Int, _ entity: Entity, _ type: PolicyType, to node: inout SchemaNode
  ) {
    node.add(
      "legislationIdentifier",
      entity.identifiers.compactMap { $0.legal(of: type, in: site.wording) })
    node.add("legislationType", site.typeLabel(of: number))
    node.add("legislationJurisdiction", entity.jurisdiction?.value)
    node.add("legislationDate", dayOfMaking(entity)?.schemaDate)
    if let reviewed = entity.factsThrough, reviewed <= site.today {
      node.add("legislationDateVersion", reviewed.iso)
    }
    let status = site.status(of: number)
    node.add("legislationLegalForce", status.flatMap { legalForce($0, of: entity) })
    node.add("temporalCoverage", spansInForce(of: number))
    node.add(
      "legislationResponsible", connected(to: number, by: [.administers], isInverse: true))
    // A proposal has not yet repealed or changed anything.
    guard case .made = entity.timeline?.making(on: site.today) else { return }
    node.add("legislationPassedBy", makers(of: number, type))
    guard let force = status?.force, force != .pending, force != .notYet else { return }
    let kinds = KindSet(.policy)
    func changed(_ relations: Set<Relation>, where isWanted: (Edge) -> Bool) -> [SchemaNode] {
      connected(to: number, by: relations, isInverse: false, among: kinds) {
        isWanted($0)
          && SchemaType(.policy, type: site.type(of: Int($0.to))) == .legislation
      }
    }
    let endings: Set<Relation> = [.revokes, .repeals, .rescinds]
    node.add("legislationRepeals", changed(endings) { !$0.isPartial })
    node.add("legislationAmends", changed([.amends]) { _ in true })
    node.add("legislationCorrects", changed([.corrects]) { _ in true })
    node.add("legislationCommences", changed([.commences]) { _ in true })
    node.add(
      "legislationChanges",
      changed(endings.union([.supersedes, .suspends, .supplements, .continues])) {
        !endings.contains($0.relation) || $0.isPartial
      })
    node.add("legislationApplies", changed([.implements]) { _ in true })
  }

  /// A value of `LegalForceStatus`; `nil` before the first event of the history, and for a made policy without a known
  /// effective date, which may have passed.
  private func legalForce(_ status: Status, of policy: Entity) -> String? {
    switch status.force {
    case .inForce: return "https://schema.org/InForce"
    case .partly: return "https://schema.org/PartiallyInForce"
    case .blocked, .ended: return "https://schema.org/NotInForce"
    case .notYet: return nil
    case .pending:
      if case .made(let event)? = policy.timeline?.making(on: site.today), status.stage == event,
        policy.timeline?.dates(on: site.today).effective == nil
      {
        return nil
      }
      return "https://schema.org/NotInForce"
    }
  }

  /// Who passed or issued it: for a statute only legislatures, since a president signs a bill but does not pass it.
  private func makers(of number: Int, _ type: PolicyType) -> [SchemaNode] {
    switch type {
    case .bill, .statute, .treaty:
      connected(to: number, by: [.enacts], isInverse: true, among: .agency)
    case .executiveOrder, .proclamation, .memorandum:
      connected(to: number, by: [.issues, .signs], isInverse: true, among: [.agency, .person])
    default: connected(to: number, by: [.issues], isInverse: true, among: [.agency, .person])
    }
  }

  /// The day of enactment, signature or issue, as distinct from publication in print.
  private func dayOfMaking(_ entity: Entity) -> PartialDate? {
    guard case .made(let event) = entity.timeline?.making(on: site.today), event != "published"
    else { return nil }
    return entity.history.last { $0.event == event && $0.date.lastDay <= site.today }?.date
  }

  /// Each period up to the build date in which it was in force, fully or in part: `2023-10-30/2025-01-20`, or
  /// `2025-01-23/..` if it still is.
  ///
  /// - Returns: An empty array if a date is uncertain.
  private func spansInForce(of number: Int) -> [String] {
    var spans: [(start: PartialDate, end: PartialDate?)] = []
    var isOpen = false
    for period in site.history(of: number)?.periods ?? [] where period.from <= site.today {
      let status = period.change.status
      switch period.force {
      case .inForce, .partly:
        guard !isOpen else { continue }
        guard !status.isAtTheLatest else { return [] }
        spans.append((status.since ?? PartialDate(period.from), nil))
        isOpen = true
      case .notYet, .pending, .blocked, .ended:
        guard isOpen else { continue }
        guard !status.isAtTheLatest else { return [] }
        spans[spans.count - 1].end = status.date ?? PartialDate(period.from)
        isOpen = false
      }
    }
    return spans.map { "\($0.start.schemaDate)/\($0.end?.schemaDate ?? "..")" }
  }
}

extension Identifier {
  /// The identifier in the form used to cite law; `nil` if it does not identify a law.
  fileprivate func legal(of type: PolicyType, in wording: Wording) -> String? {
    switch scheme {
    case "bill": wording.language.name(ofBill: value) ?? value
    case "public_law": "Pub. L. \(value)"
    case "number": type == .executiveOrder ? "EO \(value)" : value
    case "fr.cite", "stat", "rin": value
    case "fr.doc": "FR Doc. \(value)"
    default: nil
    }
  }
}
