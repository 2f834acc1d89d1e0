internal import EntityGraph
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// Companies, bodies, people, policies, deals and briefings in the FollowTheMoney model, an entity a line.
///
/// Topics and free pages have no counterpart there and are left out, with what leads to them. Its readers drop silently
/// what they do not know, so that only properties of its schemas are written, with values that these take.
enum FollowTheMoney {
  static func write(
    _ site: Queries, into out: inout ContiguousArray<UInt8>, passing pass: PartPassing
  ) {
    for kind in EntityKind.allCases {
      for number in site.records(of: kind) where site.isReleased(number) {
        guard let schema = schema(of: number, in: site) else { continue }
        out.append(literal: "{\"id\":\"")
        out.append(ftm: site.id(of: number))
        out.begin(schema.rawValue)
        describe(number, schema, in: site, &out)
        out.append(literal: "}}\n")
        pass(&out)
      }
    }
    writeLinks(of: site, into: &out, passing: pass)
  }

  private enum Schema: String {
    case company = "Company"
    case organization = "Organization"
    case publicBody = "PublicBody"
    case person = "Person"
    case document = "Document"
    case courtCase = "CourtCase"
    case contract = "Contract"
    case article = "Article"

    var isOrganization: Bool { [.company, .organization, .publicBody].contains(self) }
    var isLegalEntity: Bool { isOrganization || self == .person }
    var isDocument: Bool { [.document, .article].contains(self) }
  }

  private static func schema(of number: Int, in site: Queries) -> Schema? {
    switch site.kind(of: number) {
    case .company:
      ["trade-association", "think-tank", "ngo", "union", "law-firm", "lobbying-firm"]
        .contains(site.type(of: number) ?? "") ? .organization : .company
    case .agency: .publicBody
    case .person: .person
    case .policy: site.type(of: number) == PolicyType.case.word ? .courtCase : .document
    case .deal: .contract
    case .briefing: .article
    case .topic, .page: nil
    }
  }

  private static func describe(
    _ number: Int, _ schema: Schema, in site: Queries, _ line: inout ContiguousArray<UInt8>
  ) {
    let entity = site.record(number)
    func identifiers(_ scheme: String) -> [String] {
      entity.identifiers.filter { $0.scheme == scheme }.map(\.canonicalValue)
    }
    switch schema {
    case .contract: line.add("title", entity.name.value)
    case .document:
      line.add("fileName", entity.id.slug)
      line.add("title", [entity.title ?? entity.name.value])
      line.add("name", entity.name.value)
    case .article:
      line.add("title", entity.name.value)
      line.add("publishedAt", entity.date?.iso)
      line.add("publisher", site.configuration.title)
    default:
      line.add("name", [entity.name.value] + (schema == .company ? [entity.title ?? ""] : []))
    }
    line.add("alias", entity.aliases.map(\.value))
    line.add("previousName", entity.formerNames.map(\.name.value))
    if schema.isOrganization {
      line.add("abbreviation", entity.abbreviation)
      line.add("jurisdiction", entity.countryCode)
      line.add("website", entity.website?.withPath)
    }
    if schema == .courtCase || schema == .document { line.add("country", entity.countryCode) }
    line.add("summary", entity.summary)
    line.add("wikidataId", identifiers("wikidata"))
    if schema == .company {
      line.add("ticker", identifiers("ticker"))
      line.add("cikCode", identifiers("cik"))
      line.add("leiCode", identifiers("lei"))
      line.add("uniqueEntityId", identifiers("uei"))
    }
    if schema == .person {
      line.add("political", entity.facts.first { $0.label == .party }?.text)
    }
    if let status = site.status(of: number) {
      let words = [status.label(in: site.wording), status.date?.iso].compactMap(\.self)
        .joined(separator: ", ")
      line.add(schema == .document ? "notes" : "status", words)
    }
    if schema == .courtCase { line.add("caseNumber", identifiers("docket")) }
    if schema == .document { line.add("publishedAt", entity.history.first?.date.prefix) }
    if schema == .contract, let deal = entity.deal {
      line.add("type", entity.type?.value)
      line.add("contractDate", entity.history.first { $0.event == "signed" }?.date.prefix)
      line.add("amount", deal.value?.value.plainAmount)
      line.add("currency", deal.value?.value.currency.code)
    }
    if site.configuration.baseURL != nil {
      line.add("sourceUrl", site.publicAddress(of: site.address(of: number)))
    }
  }

  private static func writeLinks(
    of site: Queries, into out: inout ContiguousArray<UInt8>, passing pass: PartPassing
  ) {
    // All statements with the same ends belong to one record.
    var counts: [LinkKey: Int] = [:]
    for kind in EntityKind.allCases {
      for number in site.records(of: kind) where site.isReleased(number) {
        counts.removeAll(keepingCapacity: true)
        for edge in site.statements(of: number) {
          guard let one = schema(of: Int(edge.from), in: site),
            let other = schema(of: Int(edge.to), in: site)
          else { continue }
          let count =
            counts[LinkKey(from: edge.from, to: edge.to, relation: edge.relation), default: 0] + 1
          counts[LinkKey(from: edge.from, to: edge.to, relation: edge.relation)] = count
          write(edge, Link(edge.relation, one, other), count, in: site, into: &out)
          pass(&out)
        }
      }
    }
  }

  private struct LinkKey: Hashable {
    let from: Int32
    let to: Int32
    let relation: Relation
  }

  /// - Parameter count: Its number among those of one relation between two records.
  private static func write(
    _ edge: Edge, _ link: Link, _ count: Int, in site: Queries,
    into line: inout ContiguousArray<UInt8>
  ) {
    let (from, to) = (site.id(of: Int(edge.from)), site.id(of: Int(edge.to)))
    line.append(literal: "{\"id\":\"")
    line.append(ftm: from)
    line.append(UInt8(ascii: "."))
    line.append(edge.relation.name)
    line.append(UInt8(ascii: "."))
    line.append(ftm: to)
    line.append(UInt8(ascii: "."))
    line.append(number: count)
    line.begin(link.schema)
    line.add(link.from, from)
    line.add(link.to, to)
    let isNamed = link.schema == "UnknownLink" || link.schema == "Documentation"
    if edge.hasAttributes {
      add(edge.attributes, link, isNamed ? edge.relation.name : "", in: site, &line)
    } else if isNamed {
      line.add("role", edge.relation.name)
    }
    line.append(literal: "}}\n")
  }

  private static func add(
    _ attributes: EdgeAttributes, _ link: Link, _ name: String, in site: Queries,
    _ line: inout ContiguousArray<UInt8>
  ) {
    line.add("role", [name, attributes.role ?? ""])
    line.add("startDate", attributes.since?.prefix)
    line.add("endDate", attributes.until?.prefix)
    line.add("date", attributes.date?.prefix)
    if link.schema == "Ownership" {
      line.add("percentage", attributes.percentage.map { String($0.written.dropLast()) })
    }
    line.add(
      "sourceUrl", attributes.source.flatMap { site.source($0.text)?.url?.value.withPath })
  }

  /// The schema of a relation, and what it calls the ends.
  private struct Link {
    let schema: String
    let from: String
    let to: String

    init(_ relation: Relation, _ one: Schema, _ other: Schema) {
      (schema, from, to) =
        switch relation {
        case .subsidiaryOf where one == .company && other == .company:
          ("Ownership", "asset", "owner")
        case .holdsStakeIn where one.isLegalEntity && other == .company:
          ("Ownership", "owner", "asset")
        case .memberOf where one.isLegalEntity && other.isOrganization:
          ("Membership", "member", "organization")
        case .directorOf where one.isLegalEntity && other.isOrganization:
          ("Directorship", "director", "organization")
        case .worksFor where one == .person && other.isOrganization:
          ("Employment", "employee", "employer")
        case .plaintiffIn where other == .courtCase, .defendantIn where other == .courtCase,
          .amicusIn where other == .courtCase:
          ("CourtCaseParty", "party", "case")
        case .about where one.isDocument, .mentions where one.isDocument:
          ("Documentation", "document", "entity")
        default: ("UnknownLink", "subject", "object")
        }
    }
  }
}

/// An entity being written: its properties in the order in which they are added.
extension ContiguousArray<UInt8> {
  /// Appends the id of a record, for a JSON string. Ids there have no slash.
  fileprivate mutating func append(ftm id: EntityID) {
    append(id.kind.name)
    append(UInt8(ascii: "-"))
    append(jsonContent: id.slug)
  }

  /// Ends the id, and begins the properties.
  fileprivate mutating func begin(_ schema: String) {
    append(literal: "\",\"schema\":\"")
    append(schema)
    append(literal: "\",\"properties\":{")
  }

  fileprivate mutating func begin(property: String) {
    if last != UInt8(ascii: "{") { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\""))
    append(property)
    append(literal: "\":")
  }

  /// Adds a property with its distinct values that are not empty, if there are any.
  fileprivate mutating func add(_ property: String, _ values: [String]) {
    var written: [String] = []
    for value in values where !value.isEmpty && !written.contains(value) { written.append(value) }
    guard !written.isEmpty else { return }
    begin(property: property)
    for (place, value) in written.enumerated() {
      append(UInt8(ascii: place == 0 ? "[" : ","))
      append(json: value)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func add(_ property: String, _ id: EntityID) {
    begin(property: property)
    append(literal: "[\"")
    append(ftm: id)
    append(literal: "\"]")
  }

  fileprivate mutating func add(_ property: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    begin(property: property)
    append(UInt8(ascii: "["))
    append(json: value)
    append(UInt8(ascii: "]"))
  }
}

extension String {
  /// An address with the slash behind its host that belongs to it.
  fileprivate var withPath: String {
    let hosts = split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
    return hosts.count == 1 && !utf8.contains(UInt8(ascii: "?")) ? self + "/" : self
  }
}

extension PartialDate {
  /// The part of the date that ISO 8601 has: a quarter or a half-year becomes its year.
  fileprivate var prefix: String {
    switch precision {
    case .half, .quarter: PartialDate(year: year).iso
    default: iso
    }
  }
}

extension Entity {
  /// The country of the jurisdiction by its two letters.
  fileprivate var countryCode: String? {
    guard let code = jurisdiction.map({ Jurisdiction.normalized($0.value) }) else { return nil }
    let country = code.prefix { $0 != "-" }.lowercased()
    guard country.utf8.count == 2 else { return nil }
    return country == "uk" ? "gb" : country
  }
}
