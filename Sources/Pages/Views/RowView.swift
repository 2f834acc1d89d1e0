internal import EntityGraph
package import Liquid
internal import PolicyModel
package import Queries
internal import SiteModel
internal import Wording

/// A page in short: what lists, panels and links show of it. Made once for each record and shared.
package enum RowView {
  static let type: RecordType = RecordType(
    "row", "A page of the site in short.",
    [
      .text("name", "Its name; of a briefing its title."),
      .text("title", "A briefing's title, a policy's long title, a company's legal name."),
      .text("path", "Its address below the site's root; nothing if it has no page."),
      .text("kind", "briefing, company, agency, policy, deal, person, topic or page."),
      .text("type", "The type in words: Executive order."),
      .text("abbr", "SEC."),
      .record("date", { DateView.type }, "Of a briefing; of a deal the first of its history."),
      .text("summary", "A sentence; of a briefing the bottom line."),
      .text("authors", "A briefing's authors in one line."),
      .list("topics", of: .record { RowView.type }, "The topics it belongs to."),
      .record("status", { StatusView.type }, "Of policies and deals."),
      .text("value", "A deal's value in words."),
      .integer("briefings", "How many briefings cover it."),
      .text("briefings_unit", "What they are: briefings."),
      .record("mark", { MarkView.type }, "Its mark: draft, withdrawn, stub."),
      .list("aliases", of: .text, "Other names."),
    ])

  /// - Parameter topics: The rows of its topics.
  package static func make(of number: Int, in site: Queries, topics: [Value]) -> Value {
    let entity = site.record(number)
    let isHidden = site.isHeldBack(number)
    return .record(
      Record(
        type,
        [
          "name": .text(entity.name.value),
          "title": entity.id.kind == .briefing ? .text(entity.name.value) : .optional(entity.title),
          "path": isHidden ? .none : .text(site.address(of: number).path),
          "kind": .text(entity.id.kind.name), "type": .optional(site.typeLabel(of: number)),
          "abbr": .optional(entity.abbreviation),
          "date": DateView.optional(
            entity.date.map { PartialDate($0) } ?? firstDate(of: entity), in: site.wording),
          "summary": .optional(entity.summary),
          "authors": .optional(
            site.shows("authors", of: type) ? authors(of: entity, in: site) : nil),
          "topics": .list(topics),
          "status": StatusView.make(site.status(of: number), in: site),
          "value": .optional(entity.deal?.valueText(in: site.wording)),
          "briefings": .integer(site.coverCount(of: number)),
          "briefings_unit": .text(
            EntityKind.briefing.noun(site.coverCount(of: number), in: site.wording)),
          "mark": MarkView.make(of: number, in: site),
          "aliases": .list(entity.aliases.map { .text($0.value) }),
        ]))
  }

  private static func firstDate(of entity: Entity) -> PartialDate? {
    entity.id.kind == .deal ? entity.history.first?.date : nil
  }

  private static func authors(of entity: Entity, in site: Queries) -> String? {
    let names = (entity.briefing?.authors ?? []).compactMap {
      site.shownName(for: $0, among: .person)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension Queries {
  /// What a record is, in words, on the day of the build: a bill until it is law, a docket before an agency.
  func typeLabel(of number: Int) -> String? {
    let entity = record(number)
    let plain = entity.typeLabel(in: wording)
    guard entity.id.kind == .policy, let timeline = entity.timeline else { return plain }
    let making = timeline.making(on: today)
    switch entity.type.flatMap({ PolicyType(word: $0.value) }) {
    case .bill:
      if let measure = entity.policy?.measure, !measure.goesToPresident {
        return wording[.resolution]
      }
      if case .made(let event) = making {
        return switch event {
        case "agreed-to": wording[.resolution]
        case "ratified": wording[.constitutionalAmendment]
        default: Vocabulary.policyType.label(PolicyType.statute.word, in: wording)
        }
      }
      let isJoint = [.houseJointResolution, .senateJointResolution].contains(entity.policy?.measure)
      return isJoint ? wording[.jointResolution] : plain
    case .statute where making == .proposed:
      return entity.jurisdiction.map { $0.value.hasPrefix("US") } ?? true
        ? Vocabulary.policyType.label(PolicyType.bill.word, in: wording) : wording[.proposedLaw]
    case .rule where making == .proposed: return wording[.rulemaking]
    case .case:
      let body = entity.policy?.court.flatMap { find($0, among: .agency) }
      let isElsewhere = body.flatMap { record($0).type?.value }.map { $0 != "court" } ?? false
      return isElsewhere ? wording[.docket] : plain
    default: return plain
    }
  }
}

extension Entity {
  /// The type in words, from the vocabulary of its kind.
  func typeLabel(in wording: Wording) -> String? {
    guard let word = type?.value else { return nil }
    return Vocabulary.type(of: id.kind)?.label(word, in: wording) ?? word
  }
}

extension DealDetails {
  /// `$9.7 billion`, `about €250 million`.
  func valueText(in wording: Wording) -> String? {
    value.map { $0.value.written(bound, in: wording) }
  }

  func basisText(in wording: Wording) -> String? {
    valueBasis.map { Vocabulary.valueBasis.noun($0, in: wording) }
  }
}
