internal import EntityGraph
package import PolicyModel
package import Queries
internal import SiteModel
internal import Text
internal import Wording

/// A list as comma-separated values: a header, and a line for each record.
package struct ListTable {
  private let kind: EntityKind
  private let base: BaseURL?
  private let site: Queries

  package init(of kind: EntityKind, in site: Queries) {
    self.kind = kind
    self.site = site
    base = site.configuration.baseURL.map { BaseURL($0) }
  }

  /// The name of the file beside a page.
  package static let fileName = "index.csv"

  /// The names of the columns as a line without its end.
  ///
  /// - Parameter extra: Names of further columns.
  package func header(with extra: [String] = []) -> ContiguousArray<UInt8> {
    Self.line(columns.map { label(of: $0) } + extra)
  }

  /// A record as a line without its end.
  ///
  /// - Parameter extra: Values of further columns.
  package func line(of number: Int, with extra: [String] = []) -> ContiguousArray<UInt8> {
    let entity = site.record(number)
    return Self.line(columns.map { text(of: $0, in: entity, number) } + extra)
  }

  /// The same as text, for the browser.
  func text(of number: Int, with extra: [String] = []) -> String {
    String(decoding: line(of: number, with: extra), as: UTF8.self)
  }

  private static func line(_ fields: [String]) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    bytes.append(csvFields: fields)
    return bytes
  }

  private enum Column {
    case name, title, type, status, since, date, value, amount, currency, basis, parties, topics
    case agencies, briefings, address
  }

  private var columns: [Column] {
    switch kind {
    case .briefing: [.name, .type, .date, .topics, .agencies, .address]
    case .policy:
      [
        .name, .title, .type, .status, .since, .date, .topics, .agencies, .briefings, .address,
      ]
    case .deal:
      [
        .name, .type, .parties, .value, .amount, .currency, .basis, .status, .since, .date, .topics,
        .agencies, .briefings, .address,
      ]
    case .agency: [.name, .type, .topics, .briefings, .address]
    default: [.name, .type, .topics, .agencies, .briefings, .address]
    }
  }

  private func label(of column: Column) -> String {
    let wording = site.wording
    return switch column {
    case .name: wording[.name]
    case .title: wording[.longTitle]
    case .type: wording[.type]
    case .status: wording[.status]
    case .since: wording[.statusSince]
    case .date: wording[.date]
    case .value: wording[.value]
    case .amount: wording[.amount]
    case .currency: wording[.currency]
    case .basis: wording[.valueCounts]
    case .parties: wording[.parties]
    case .topics: wording[.topics]
    case .agencies: EntityKind.agency.pluralLabel(in: wording)
    case .briefings: wording[.briefings]
    case .address: wording[.address]
    }
  }

  private func text(of column: Column, in entity: Entity, _ number: Int) -> String {
    switch column {
    case .name: entity.name.value
    case .title: entity.title ?? ""
    case .type: site.typeLabel(of: number) ?? ""
    case .status: site.status(of: number)?.label(in: site.wording) ?? ""
    case .since: site.status(of: number)?.date?.iso ?? ""
    case .date: entity.searchDate?.iso ?? ""
    case .value: entity.deal?.valueText(in: site.wording) ?? ""
    case .amount: entity.deal?.value?.value.digitsOnly ?? ""
    case .currency: entity.deal?.value?.value.currency.code ?? ""
    case .basis: entity.deal?.basisText(in: site.wording) ?? ""
    case .parties:
      (entity.deal?.parties ?? []).compactMap { party in
        site.visible(party.who, among: [.company, .agency, .person]).map {
          "\(site.name(of: $0)) (\(Vocabulary.partyRole.noun(party.role, in: site.wording)))"
        }
      }.joined(separator: "; ")
    case .topics: names(of: site.topics(of: number))
    case .agencies: names(of: site.agencies(of: number))
    case .briefings: String(site.coverCount(of: number))
    case .address:
      base?.absolute(site.address(of: number).path) ?? site.address(of: number).path
    }
  }

  private func names(of numbers: [Int]) -> String {
    numbers.map { site.name(of: $0) }.joined(separator: "; ")
  }
}

extension Money {
  /// Without a currency, a sign for thousands or a power of ten: `9700000000`, `12.5`.
  var digitsOnly: String {
    var digits = String(mantissa.magnitude)
    if exponent >= 0 {
      digits += String(repeating: "0", count: mantissa == 0 ? 0 : exponent)
    } else {
      let places = -exponent
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return mantissa < 0 ? "-" + digits : digits
  }
}
