internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A labelled fact; one label may have several values.
enum FactView {
  static let type: RecordType = RecordType(
    "fact", "A labelled fact.",
    [
      .text("label", "The label."),
      .list("items", of: .record { FactItemView.type }, "Its values."),
    ])

  static func list(_ facts: [Fact], in site: Queries) -> Value {
    .list(facts.map { make($0, in: site) })
  }

  /// The facts of a record, except what its status and its next step say.
  static func list(
    of entity: Entity, beside status: Status?, _ step: NextStep?, in site: Queries
  ) -> Value {
    var facts: [Value] = entity.facts.map { make($0, in: site) }
    if let policy = entity.policy {
      facts += dates(of: policy, entity.timeline, beside: status, step, in: site)
      for period in policy.commentPeriods where !(step?.isSaid(of: period) ?? false) {
        let label =
          period.what.map { site.wording.language.label(closing: $0) }
          ?? site.wording[.commentsClose]
        facts.append(make(label, [FactItemView.make(period.closes, in: site.wording)]))
      }
    }
    let awaiting = step?.isAwaited ?? false ? [] : entity.deal?.awaiting ?? []
    for word in awaiting {
      facts.append(
        make(
          site.wording[.awaits],
          [FactItemView.make(Vocabulary.awaited.label(word, in: site.wording))]))
    }
    facts += identifiers(of: entity, in: site)
    let numbers = entity.facts.map(\.text) + entity.identifiers.map(\.value)
    let aliases = entity.aliases.map(\.value).filter { !numbers.contains($0) }
    if !aliases.isEmpty {
      facts.append(make(site.wording[.alsoCalled], aliases.map { FactItemView.make($0) }))
    }
    if !entity.formerNames.isEmpty {
      facts.append(
        make(site.wording[.formerly], entity.formerNames.map { FactItemView.make($0.name.value) }))
    }
    if let website = entity.website {
      facts.append(
        make(site.wording[.website], [FactItemView.make(website.withoutScheme, url: website)]))
    }
    return .list(facts)
  }

  /// Groups identifiers with the same label: a rule's page in the Federal Register and its document number.
  private static func identifiers(of entity: Entity, in site: Queries) -> [Value] {
    var groups: [(label: String, items: [Value])] = []
    let cited = entity.identifiers.filter { $0.scheme != "abbr" }
    // The page is the citation; the document number links to it.
    for identifier in cited.filter({ $0.scheme != "fr.doc" })
      + cited.filter({ $0.scheme == "fr.doc" })
    {
      let label = identifier.label(in: site.wording)
      let item = FactItemView.make(
        identifier.text(in: site.wording), url: identifier.address)
      if let place = groups.firstIndex(where: { $0.label == label }) {
        groups[place].items.append(item)
      } else {
        groups.append((label, [item]))
      }
    }
    return groups.map { make($0.label, $0.items) }
  }

  /// The day of effect and the last day in force, as delays and extensions have left them.
  private static func dates(
    of policy: PolicyDetails, _ timeline: Timeline?, beside status: Status?, _ step: NextStep?,
    in site: Queries
  ) -> [Value] {
    let dates = timeline?.dates(on: site.today)
    let said = [status?.date, step?.date]
    var facts: [Value] = []
    if let effective = dates == nil ? policy.effective : dates?.effective,
      !said.contains(effective)
    {
      let rule = effective == policy.effective ? policy.effectiveRule : nil
      facts.append(
        make(
          site.wording[rule == nil ? .effective : .effectiveAtTheLatest],
          [FactItemView.make(effective, in: site.wording, note: rule)]))
    }
    if let expires = dates == nil ? policy.expires : dates?.expires, !said.contains(expires) {
      facts.append(
        make(
          site.wording[dates?.isNotice ?? false ? .ends : .expires],
          [FactItemView.make(expires, in: site.wording)]))
    }
    return facts
  }

  private static func make(_ fact: Fact, in site: Queries) -> Value {
    make(fact.label(in: site.wording), [FactItemView.make(fact.text(in: site.wording))])
  }

  private static func make(_ label: String, _ items: [Value]) -> Value {
    .record(Record(type, ["label": .text(label), "items": .list(items)]))
  }
}

/// A value of a fact.
enum FactItemView {
  static let type: RecordType = RecordType(
    "fact value", "A value of a fact.",
    [
      .text("text", "In words."), .text("url", "An address elsewhere."),
      .text("path", "An address below the site's root."), .text("iso", "Of a date."),
      .text("note", "A remark."),
    ])

  static func make(_ text: String, url: String? = nil, note: String? = nil) -> Value {
    .record(
      Record(
        type,
        [
          "text": .text(text), "url": .optional(url), "path": .none, "iso": .none,
          "note": .optional(note),
        ]))
  }

  static func make(_ date: PartialDate, in wording: Wording, note: String? = nil) -> Value {
    .record(
      Record(
        type,
        [
          "text": .text(date.written(in: wording)), "url": .none, "path": .none,
          "iso": .text(date.iso),
          "note": .optional(note),
        ]))
  }
}

extension NextStep {
  /// The day that it names of a policy's effect or end.
  fileprivate var date: PartialDate? {
    switch self {
    case .effect(let date, nil), .expiry(let date, hasNotice: _): date
    default: nil
    }
  }

  /// Whether it says when the period for comments closes or closed.
  fileprivate func isSaid(of period: CommentPeriod) -> Bool {
    if case .comments(let said, isOpen: _) = self { said == period } else { false }
  }

  /// Whether it says what a deal waits for.
  fileprivate var isAwaited: Bool { if case .awaited = self { true } else { false } }
}

extension Identifier {
  /// As a reader knows it: `H.R. 3633 (119th Congress)`.
  fileprivate func text(in wording: Wording) -> String {
    switch scheme {
    case "bill": wording.language.name(ofBill: value) ?? value
    case "fr.doc": "\(wording[.document]) \(value)"
    // A part of an address and no name.
    case "fr_slug": "federalregister.gov"
    default: value
    }
  }

  /// Where the identifier leads, for registries whose addresses follow from it.
  var address: String? {
    switch scheme {
    case "wikidata": "https://www.wikidata.org/wiki/\(value)"
    case "cik": "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=\(value)"
    case "fr.doc": "https://www.federalregister.gov/d/\(value)"
    case "fr_slug": "https://www.federalregister.gov/agencies/\(value)"
    case "lei": "https://search.gleif.org/#/record/\(value)"
    default: nil
    }
  }
}

extension String {
  /// `www.sec.gov` for `https://www.sec.gov/`.
  fileprivate var withoutScheme: String {
    var text = self[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
