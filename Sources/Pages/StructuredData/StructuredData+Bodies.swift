internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Companies, agencies, people and topics.
extension StructuredData {
  func company(_ number: Int, _ entity: Entity) -> SchemaNode {
    let tickers = entity.identifiers.filter { $0.scheme == "ticker" }.map(\.value)
    // Only corporations have ticker symbols.
    var node = described(number, entity, as: tickers.isEmpty ? nil : .corporation)
    node.add("legalName", entity.title)
    node.add("alternateName", otherNames(of: entity))
    addLinks(of: entity, to: &node)
    node.add("tickerSymbol", tickers)
    node.add("leiCode", entity.identifiers.first { $0.scheme == "lei" }?.value)
    node.add("identifier", identifiers(of: entity, in: ["cik", "isin", "uei", "ein"]))
    node.add(
      "parentOrganization",
      connected(to: number, by: [.subsidiaryOf], isInverse: false, among: .company))
    return node
  }

  func agency(_ number: Int, _ entity: Entity) -> SchemaNode {
    var node = described(number, entity)
    node.add("legalName", entity.title)
    node.add("alternateName", otherNames(of: entity))
    addLinks(of: entity, to: &node)
    node.add(
      "parentOrganization",
      connected(to: number, by: [.partOf], isInverse: false, among: [.agency, .company]))
    return node
  }

  func person(_ number: Int, _ entity: Entity) -> SchemaNode {
    let current = (entity.person?.positions ?? []).filter {
      ($0.since.map { $0.firstDay <= site.today } ?? true)
        && ($0.until.map { $0.firstDay >= site.today } ?? true)
    }
    var node = described(number, entity)
    node.add("alternateName", otherNames(of: entity))
    addLinks(of: entity, to: &node)
    node.add("identifier", identifiers(of: entity, in: ["bioguide"]))
    node.add("jobTitle", current.map(\.role))
    var seen: Set<String> = []
    node.add(
      "worksFor",
      current.compactMap(\.organisation).filter { seen.insert($0.text).inserted }.compactMap {
        site.visible($0, among: [.agency, .company]).map { reference(to: $0) }
          ?? site.shownName(for: $0).map(organization)
      })
    return node
  }

  func topic(_ number: Int, _ entity: Entity) -> SchemaNode {
    var node = described(number, entity)
    node.add("alternateName", otherNames(of: entity))
    addLinks(of: entity, to: &node)
    let list = base.absolute(EntityKind.topic.folder + "/")
    var set = SchemaNode(.definedTermSet, id: list)
    set.add("name", EntityKind.topic.pluralLabel(in: site.wording))
    node.add("inDefinedTermSet", set)
    return node
  }

  /// The parties to a deal, without duplicates.
  func parties(of deal: Entity) -> [SchemaNode] {
    references(
      to: (deal.deal?.parties ?? []).compactMap {
        site.visible($0.who, among: [.company, .agency, .person])
      })
  }

  /// The abbreviation and aliases, but not former names, which are no longer in use.
  func otherNames(of entity: Entity) -> [String] {
    var names = [entity.abbreviation].compactMap { $0 }
    for alias in entity.aliases.map(\.value) where !names.contains(alias) { names.append(alias) }
    return names.filter { $0 != entity.name.value && $0 != entity.title }
  }
}
