internal import EntityGraph
internal import Markdown
internal import OutputFolder
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Encoding of records.
extension AnswerBytes {
  mutating func add(_ status: Status) {
    add(status.stage)
    add(String(describing: status.label))
    add(status.force.rawValue)
    add(status.since)
    add(status.isAtTheLatest)
    add(status.by?.text)
    add(optional: status.event) { $0.add($1) }
    add(status.isPartial)
  }

  mutating func add(_ change: StatusHistory.Change) {
    add(change.day)
    add(change.status)
    add(optional: change.event) { $0.add($1) }
    add(change.asOf)
  }

  mutating func add(_ reviews: Reviews) {
    add(optional: reviews.days) {
      $0.add($1.lowerBound)
      $0.add($1.upperBound)
    }
    add(reviews.statuses)
    add(reviews.unknown)
  }

  /// Without the records that it names.
  mutating func add(_ event: CalendarEvent) {
    add(event.date)
    add(event.id)
    add(event.isPublished)
    switch event.matter {
    case .entry(let item):
      add(0)
      for text in [item.what, item.type, item.source?.text] { add(text) }
      add(optional: item.time?.value) { $0.add(String(describing: $1)) }
      add(each: item.was) { $0.add($1) }
    case .known(let kind):
      add(1)
      add(String(describing: kind))
    case .judgment(let judgment):
      add(2)
      for text in [
        judgment.claim, judgment.likelihood, judgment.outcome?.result?.rawValue,
        judgment.outcome?.note,
      ] {
        add(text)
      }
    }
    add(optional: event.outcome) { $0.add(String(describing: $1)) }
  }

  mutating func add(_ source: Source) {
    add(source.id.value)
    add(source.title)
    add(source.publisher)
    add(source.type)
    add(source.date?.value)
    add(source.url?.value)
    add(optional: source.accessed?.value) { $0.add($1) }
    add(source.archived?.value)
    add(source.note)
  }

  mutating func add(_ attributes: EdgeAttributes) {
    for date in [attributes.since, attributes.until, attributes.date] { add(date) }
    add(attributes.isPartial)
    let texts = [
      attributes.role, attributes.source?.text, attributes.confidence, attributes.note,
      attributes.interest, attributes.stance, attributes.outcome, attributes.sponsorship,
      attributes.impact, attributes.effect,
    ]
    for text in texts { add(text) }
    add(optional: attributes.percentage) { $0.add(String(describing: $1)) }
    add(attributes.mode)
  }

  mutating func add(_ mode: LinkMode) {
    switch mode {
    case .current: add(0)
    case .historical: add(1)
    case .asOf(let day):
      add(2)
      add(day)
    }
  }

  /// - Parameter id: Of the record with a number.
  mutating func add(_ document: Document, id: (Int) -> EntityID) {
    add(document.body?.digest?.hexadecimal)
    add(document.wordCount)
    add(each: document.outline) {
      $0.add($1.level)
      $0.add($1.text)
      $0.add($1.id)
    }
    add(each: document.sources.ids) { $0.add($1) }
    add(each: document.facts.citations) {
      $0.add(id($1.target))
      $0.add($1.mode)
    }
  }
}
