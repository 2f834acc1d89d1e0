internal import Diagnostics
internal import EntityGraph
internal import Markdown
internal import PolicyModel
internal import Rules

/// Names and legal citations in the text, which are linked automatically.
extension DocumentLinks {
  /// Links a record that the text names without a link, in the mode of the front matter. A record that began
  /// after the fact date of the text is not linked.
  mutating func linkAutomatically(
    to target: Int, isCertain: Bool, _ link: LinkRequest
  ) -> LinkResolution {
    // A page does not link to itself.
    guard target != document, !linked.contains(target), exists(target) else { return .plain() }
    cite(
      target, as: link.text, statedModes[target] ?? .current, link,
      from: .automatic(isCertain: isCertain))
    return .link(
      href: root + context.addresses.ofRecord[target].path, suffix: chip(for: target),
      mention: target)
  }

  /// Links a legal citation in the text to its policy.
  mutating func resolveCitation(
    _ kind: CitationKind, _ value: String, _ link: LinkRequest
  ) -> LinkResolution {
    // A bill of an unknown Congress is none that the site can name.
    guard let congress = kind == .bill ? congress(of: link) : 0 else { return .plain() }
    let meaning =
      kind == .bill
      ? context.citations.meaning(ofBill: value, in: congress)
      : context.citations.meaning(of: kind, value)
    switch meaning {
    case .policy(let policy):
      return linkAutomatically(to: policy, isCertain: kind != .bill || link.congress != nil, link)
    case .several: return .plain()
    case .unknown:
      // A section of a code, and a number in a list that may count something, need no page.
      if kind != .code, kind != .statutesAtLarge, kind != .reporter, kind != .registerDocument,
        kind != .bill || !link.isListed
      {
        reportUnknown(value, kind, congress, link)
      }
      return .plain()
    }
  }

  /// The Congress that the sentence names, otherwise that of the text's day; `nil` where the sentence tells of another
  /// time and it is uncertain which.
  private func congress(of link: LinkRequest) -> Int? {
    let day = document.flatMap { context.catalog.entities[$0].date } ?? Day(number: .max / 2)
    switch link.congress {
    case .number(let number): return number
    case .relative(let step): return Congress.number(on: day) + step
    case .yearsAgo(let count, let isDeath):
      return Congress.number(ofYear: day.year - count, isDeath: isDeath)
    case .uncertain: return nil
    case nil: return Congress.number(on: day)
    }
  }

  private mutating func reportUnknown(
    _ value: String, _ kind: CitationKind, _ congress: Int, _ link: LinkRequest
  ) {
    let other = kind == .bill ? context.citations.congresses(ofBill: value).first : nil
    let ofCongress = other.map { _ in " of the \(Congress.ordinal(congress)) Congress" } ?? ""
    findings.append(
      Diagnostic(
        .unknownCitation, "'\(link.text)'\(ofCongress) is not a policy of this site",
        at: place(link.targetRange),
        help: other.map {
          "if you mean another Congress, name it: \(link.text) (\(Congress.ordinal($0)) Congress)"
        } ?? "'briefgen new policy NAME' gives it a page"))
  }

  /// Whether a record had begun by the text's fact date.
  private func exists(_ target: Int) -> Bool {
    guard let document else { return true }
    let entity = context.catalog.entities[document]
    guard let day = entity.briefing?.asOf ?? entity.date else { return true }
    return context.exists(target, on: day)
  }
}
