internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Parts of the structured data that several kinds share.
extension StructuredData {
  /// The address that identifies the subject of a record, as distinct from its page.
  func subjectID(of number: Int) -> String {
    base.absolute(site.address(of: number).path) + "#subject"
  }

  /// A reference to another record: its type, its name, and the id under which its own page describes it.
  func reference(to number: Int) -> SchemaNode {
    let kind = site.kind(of: number)
    let address = base.absolute(site.address(of: number).path)
    let isPage = kind == .briefing || kind == .page
    var node = SchemaNode(
      SchemaType(kind, type: site.type(of: number)),
      id: isPage ? address : address + "#subject")
    node.add("name", site.name(of: number))
    return node
  }

  /// References to records that have pages, in the order given, without duplicates.
  func references(to numbers: some Sequence<Int>) -> [SchemaNode] {
    var seen: Set<Int> = []
    return numbers.filter { !site.isHeldBack($0) && seen.insert($0).inserted }
      .map { reference(to: $0) }
  }

  /// The node of a record with its name and summary.
  func described(_ number: Int, _ entity: Entity, as type: SchemaType? = nil) -> SchemaNode {
    var node = SchemaNode(
      type ?? SchemaType(entity.id.kind, type: entity.type?.value), id: subjectID(of: number))
    node.add("name", entity.name.value)
    node.add("description", entity.summary)
    return node
  }

  /// Adds the address of a record's website, and addresses of the same thing on other sites.
  func addLinks(of entity: Entity, to node: inout SchemaNode) {
    node.add("url", entity.website.flatMap { $0.isWebAddress ? $0 : nil })
    node.add(
      "sameAs",
      entity.identifiers.filter { ["wikidata", "fr.doc"].contains($0.scheme) }
        .compactMap(\.address))
  }

  /// A record's identifiers in some schemes, each with its label.
  func identifiers(of entity: Entity, in schemes: Set<String>) -> [SchemaNode] {
    entity.identifiers.filter { schemes.contains($0.scheme) }.map {
      var node = SchemaNode(.propertyValue)
      node.add("propertyID", $0.label(in: site.wording))
      node.add("value", $0.value)
      return node
    }
  }

  /// The records at the other end of relations that hold on the build date.
  ///
  /// - Parameter isInverse: Whether the relations point to this record.
  func connected(
    to number: Int, by relations: Set<Relation>, isInverse: Bool, among kinds: KindSet = .any,
    where isWanted: (Edge) -> Bool = { _ in true }
  ) -> [SchemaNode] {
    references(
      to: site.connections(of: number) { relations.contains($0) }
        .filter {
          $0.isInverse == isInverse && kinds.contains(site.kind(of: $0.other))
            && holds($0.edge.attributes) && isWanted($0.edge)
        }
        .map(\.other).sorted())
  }

  private func holds(_ attributes: EdgeAttributes) -> Bool {
    let begins = [attributes.since, attributes.date].compactMap { $0 }
    return begins.allSatisfy { $0.lastDay <= site.today }
      && attributes.until.map { $0.firstDay >= site.today } ?? true
  }

  func sources(of number: Int) -> [SchemaNode] {
    site.document(of: number).sources.ids.compactMap { id in
      site.source(id).map { source in
        var node = SchemaNode(.creativeWork)
        node.add("name", source.title)
        node.add("url", source.url.flatMap { $0.value.isWebAddress ? $0.value : nil })
        node.add("datePublished", source.date?.value.schemaDate)
        node.add("publisher", source.publisher.map { organization($0) })
        return node
      }
    }
  }

  /// Corrections, clarifications and retractions, but not updates, which do not mean that anything was wrong.
  func corrections(of entity: Entity) -> [SchemaNode] {
    entity.corrections.filter {
      $0.date <= site.today && ["correction", "clarification", "retraction"].contains($0.kind)
    }.map {
      var node = SchemaNode(.correction)
      node.add("text", $0.text)
      node.add("datePublished", $0.date.iso)
      return node
    }
  }

  func organization(_ name: String) -> SchemaNode {
    var node = SchemaNode(.organization)
    node.add("name", name)
    return node
  }
}

extension PartialDate {
  /// The date in ISO 8601, with only the year for a quarter or half-year.
  var schemaDate: String {
    switch precision {
    case .day, .month: iso
    case .quarter, .half, .year: PartialDate(year: year).iso
    }
  }
}

extension String {
  var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
