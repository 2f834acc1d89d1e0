internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

extension CitedWork {
  /// - Parameter base: Where the site is published; without it there is no address.
  /// - Returns: `nil` for pages that are not cited as works, and for stubs.
  init?(of number: Int, in site: Queries, base: BaseURL?) {
    guard !site.configuration.leftOut.contains(.cite), !site.isStub(number) else { return nil }
    let entity = site.record(number)
    let address = base?.absolute(site.address(of: number).path)
    let language = site.configuration.language
    switch entity.id.kind {
    case .briefing:
      self.init(
        form: .report, key: entity.id.slug, title: entity.name.value, address: address,
        language: language)
      authors = (entity.briefing?.authors ?? []).compactMap { author in
        site.author(author).map { CitedAuthor($0.name, isPerson: $0.person != nil) }
      }
      date = entity.date.map { PartialDate($0) }
      publisher = site.configuration.title
      genre = entity.typeLabel(in: site.wording) ?? site.wording[.briefing]
    case .policy:
      guard let type = entity.type.flatMap({ PolicyType(word: $0.value) }) else { return nil }
      self.init(
        form: Form(type), key: entity.id.slug, title: entity.title ?? entity.name.value,
        address: address, language: language)
      let name = entity.name.value
      if form == .executiveAction, let long = entity.title, long != name {
        title = "\(name): \(long)"
      } else if title != name {
        shortTitle = name
      }
      date = entity.dayOfMaking(by: site.today)
      archive = site.configuration.title
      genre = entity.typeLabel(in: site.wording)
      self.number = entity.numberToCite
      reporter =
        entity.identifiers.lazy.filter { $0.scheme == "fr.cite" }
        .compactMap { Reporter($0.value) }.first
      publisher = Self.publisher(of: entity, form, in: site)
    default: return nil
    }
  }

  /// Of a case the court, of guidance and plans the agency that issued them.
  private static func publisher(of policy: Entity, _ form: Form, in site: Queries) -> String? {
    switch form {
    case .legalCase: policy.policy?.court.flatMap { site.shownName(for: $0) }
    case .report, .standard:
      policy.history.first?.by.flatMap { site.visible($0, among: .agency) }.map {
        site.name(of: $0)
      }
    case .bill, .statute, .executiveAction, .regulation, .treaty: nil
    }
  }
}

extension Entity {
  /// The day by which a law is cited: that of its making, else of the first line of its history.
  fileprivate func dayOfMaking(by clock: Day) -> PartialDate? {
    let past = history.filter { $0.date.lastDay <= clock }
    let making: Set<String> = [
      "enacted", "issued", "signed", "final", "interim-final", "direct-final", "adopted",
    ]
    return (past.first { making.contains($0.event) } ?? past.first)?.date
  }

  /// `H.R. 3633, 119th Cong.`, a public law's number, a docket.
  fileprivate var numberToCite: String? {
    func value(_ scheme: String) -> String? {
      identifiers.first { $0.scheme == scheme }?.value
    }
    return switch type.flatMap({ PolicyType(word: $0.value) }) {
    case .bill: value("bill").map(\.writtenBillNumber)
    case .statute: value("public_law")
    case .case: value("docket")
    default: nil
    }
  }
}

extension String {
  /// `H.R. 3633, 119th Cong.` of `hr3633-119`: numbers begin anew with each Congress.
  fileprivate var writtenBillNumber: String {
    let forms = [
      "hr": "H.R.", "s": "S.", "hjres": "H.J. Res.", "sjres": "S.J. Res.",
      "hconres": "H. Con. Res.", "sconres": "S. Con. Res.", "hres": "H. Res.", "sres": "S. Res.",
    ]
    let letters = prefix { $0.isLetter }
    guard let form = forms[letters.lowercased()] else { return self }
    let number = "\(form) \(dropFirst(letters.count).prefix { $0.isNumber })"
    guard let dash = lastIndex(of: "-"), let congress = Int(self[index(after: dash)...]) else {
      return number
    }
    return "\(number), \(Congress.ordinal(congress)) Cong."
  }
}
