import PolicyModel
import Wording

/// English with a mark around everything that it says: `⟦Bottom line⟧`.
struct MarkedLanguage: Language {
  private let english = English(.dayMonthYear)

  private func mark(_ text: String) -> String { "⟦\(text)⟧" }

  func date(_ date: PartialDate) -> String { mark(english.date(date)) }

  func shortDate(_ date: PartialDate) -> String { mark(english.shortDate(date)) }

  func clause(on date: PartialDate) -> String { mark(english.clause(on: date)) }

  func month(of date: PartialDate) -> String { mark(english.month(of: date)) }

  func time(minute: Int) -> String { mark(english.time(minute: minute)) }

  func time(_ time: TimeOfDay) -> String { mark(english.time(time)) }

  func decimal(_ millionths: Int, places: ClosedRange<Int>) -> String {
    mark(english.decimal(millionths, places: places))
  }

  func share(_ part: Int, of whole: Int) -> String { mark(english.share(part, of: whole)) }

  func citation(
    of title: String, by authors: [String], publisher: String, _ date: PartialDate?,
    at address: String?
  ) -> String {
    mark(english.citation(of: title, by: authors, publisher: publisher, date, at: address))
  }

  func citation(
    ofLaw title: String, parts: [String], _ date: PartialDate?, from site: String,
    at address: String?
  ) -> String {
    mark(english.citation(ofLaw: title, parts: parts, date, from: site, at: address))
  }

  func label(corrections count: Int) -> String { mark(english.label(corrections: count)) }

  func label(citedOnPages count: Int) -> String { mark(english.label(citedOnPages: count)) }

  func amount(_ money: Money) -> String { mark(english.amount(money)) }

  func amount(_ money: Money, _ bound: ValueBound) -> String { mark(english.amount(money, bound)) }

  func label(_ kind: EntityKind) -> String { mark(english.label(kind)) }

  func pluralLabel(_ kind: EntityKind) -> String { mark(english.pluralLabel(kind)) }

  func noun(_ kind: EntityKind, count: Int) -> String { mark(english.noun(kind, count: count)) }

  func label(_ word: String, in vocabulary: String) -> String {
    mark(english.label(word, in: vocabulary))
  }

  func noun(_ word: String, in vocabulary: String) -> String {
    mark(english.noun(word, in: vocabulary))
  }

  func label(_ relation: Relation, isInverse: Bool, isPast: Bool) -> String {
    mark(english.label(relation, isInverse: isInverse, isPast: isPast))
  }

  func label(_ fact: Fact.Label) -> String { mark(english.label(fact)) }

  func label(scheme: String) -> String { mark(english.label(scheme: scheme)) }

  func name(ofBill identifier: String) -> String? { english.name(ofBill: identifier).map(mark) }

  func name(ofJurisdiction code: String) -> String? { english.name(ofJurisdiction: code).map(mark) }

  func label(_ label: Status.Label) -> String { mark(english.label(label)) }

  func label(_ force: Force) -> String { mark(english.label(force)) }

  func label(happened key: String) -> String { mark(english.label(happened: key)) }

  func clause(happened key: String, inPart: Bool, by actor: String?) -> String {
    mark(english.clause(happened: key, inPart: inPart, by: actor))
  }

  func article(before name: String) -> String? { english.article(before: name).map(mark) }

  func clause(_ label: Status.Label, by actor: String?) -> String {
    mark(english.clause(label, by: actor))
  }

  func clause(
    dating label: Status.Label, _ date: PartialDate, isShort: Bool, isBeforeActor: Bool
  ) -> String {
    mark(english.clause(dating: label, date, isShort: isShort, isBeforeActor: isBeforeActor))
  }

  func isState(_ label: Status.Label) -> Bool { english.isState(label) }

  func atTheLatest(_ clause: String, after date: PartialDate) -> String {
    mark(english.atTheLatest(clause, after: date))
  }

  func label(_ known: KnownDate.Kind) -> String { mark(english.label(known)) }

  func clause(_ step: NextStep) -> String { mark(english.clause(step)) }

  func clause(reviewed days: ClosedRange<Day>?, unknown: Int, of total: Int) -> String? {
    english.clause(reviewed: days, unknown: unknown, of: total).map(mark)
  }

  func publishedUnder(_ then: Administration, now: Administration) -> String {
    mark(english.publishedUnder(then, now: now))
  }

  func phrase(_ phrase: Phrase) -> String { mark(english.phrase(phrase)) }

  var notesFollowPunctuation: Bool { english.notesFollowPunctuation }

  func readingTime(minutes: Int) -> String { mark(english.readingTime(minutes: minutes)) }

  func label(page: Int, of total: Int) -> String { mark(english.label(page: page, of: total)) }

  func label(inBriefings count: Int) -> String { mark(english.label(inBriefings: count)) }

  func label(onBoth names: [String]) -> String { mark(english.label(onBoth: names)) }

  func sentence(next step: NextStep) -> String { mark(english.sentence(next: step)) }

  func clause(asOf date: PartialDate) -> String { mark(english.clause(asOf: date)) }

  func clause(until date: PartialDate) -> String { mark(english.clause(until: date)) }

  func label(from start: PartialDate?, to end: PartialDate?) -> String? {
    english.label(from: start, to: end).map(mark)
  }

  func shortClause(from start: PartialDate?, to end: PartialDate?) -> String? {
    english.shortClause(from: start, to: end).map(mark)
  }

  func clause(enacted how: String) -> String { mark(english.clause(enacted: how)) }

  func label(closing what: String) -> String { mark(english.label(closing: what)) }

  func label(movedTo date: PartialDate) -> String { mark(english.label(movedTo: date)) }

  func label(movedFrom dates: [PartialDate]) -> String { mark(english.label(movedFrom: dates)) }

  func label(cancelled date: PartialDate) -> String { mark(english.label(cancelled: date)) }

  func label(time date: PartialDate) -> String { mark(english.label(time: date)) }

  func clause(sometimeIn date: PartialDate) -> String { mark(english.clause(sometimeIn: date)) }

  func clause(more count: Int) -> String { mark(english.clause(more: count)) }

  func label(status: String, before: String?) -> String {
    mark(english.label(status: status, before: before))
  }

  func label(status: String, on date: PartialDate) -> String {
    mark(english.label(status: status, on: date))
  }

  func label(changesIn year: Int) -> String { mark(english.label(changesIn: year)) }

  func label(calendarOf year: Int) -> String { mark(english.label(calendarOf: year)) }

  func sentence(withdrawn day: Day) -> String { mark(english.sentence(withdrawn: day)) }

  func sentence(notBefore day: Day, minute: Int) -> String {
    mark(english.sentence(notBefore: day, minute: minute))
  }

  func sentence(publishedOn day: Day) -> String { mark(english.sentence(publishedOn: day)) }

  var tookEffect: String { mark(english.tookEffect) }
}
