internal import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension RuleContext {
  /// Dates of a record that are before what they follow, whatever the day of the build.
  func disorder(on page: Int) -> [Diagnostic] {
    let entity = catalog.entities[page]
    var findings: [Diagnostic] = []
    func report(_ date: String, _ reason: String, at range: Range<Int>) {
      findings.append(
        Diagnostic(.impossibleDate, "'\(date)' \(reason)", at: place(range, on: page)))
    }
    if let published = entity.date, entity.id.kind == .briefing || entity.id.kind == .page {
      let reason = "is before the page's date, \(published)"
      for correction in entity.corrections where correction.date < published {
        report(correction.date.iso, reason, at: correction.dateRange)
      }
      if let withdrawn = entity.publication.withdrawn, withdrawn.date < published {
        report(withdrawn.date.iso, reason, at: withdrawn.dateRange)
      }
      if let updated = entity.updated, updated.value < published {
        report(updated.value.iso, reason, at: updated.range)
      }
      let made = min(published, asOf(page) ?? published)
      for judgment in entity.briefing?.judgments ?? [] {
        for case let date? in [judgment.resolveBy, judgment.outcome?.date]
        where date.value.lastDay < made {
          report(date.value.iso, "is before the judgment was made, \(made)", at: date.range)
        }
      }
    }
    for item in entity.next where item.time == nil {
      guard let date = item.date, item.was.contains(date) else { continue }
      report(date.iso, "is the date that it has, so it was not moved", at: item.range)
    }
    for name in entity.formerNames {
      if let since = name.since, let until = name.until, until.lastDay < since.firstDay {
        report(until.iso, "is before the name began, \(since)", at: name.name.range)
      }
    }
    for position in entity.person?.positions ?? [] {
      if let since = position.since, let until = position.until, until.lastDay < since.firstDay {
        report(
          until.iso, "is before the position began, \(since)",
          at: position.untilRange ?? entity.name.range)
      }
    }
    for relation in entity.relations where relation.field != "positions" {
      let attributes = relation.boxedAttributes
      if let since = attributes.since, let until = attributes.until,
        until.lastDay < since.firstDay
      {
        report(until.iso, "is before the relation began, \(since)", at: relation.range)
      }
    }
    if let periods = entity.policy?.commentPeriods, let opening = entity.opening {
      for period in periods where period.closes.lastDay < opening.date.firstDay {
        report(
          period.closes.iso,
          "is before there was anything to comment on: '\(opening.event)' \(opening.date.isoPhrase)",
          at: period.range ?? entity.name.range)
      }
    }
    return findings
  }
}

extension Entity {
  /// The first line of the history that asks for comments.
  fileprivate var opening: HistoryEvent? {
    history.filter { Entity.openings.contains($0.event) }
      .min { $0.date.firstDay < $1.date.firstDay }
  }

  private static let openings: Set<String> = ["prerule", "proposed", "draft"]
}
