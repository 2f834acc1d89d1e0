internal import EntityGraph
internal import OutputFolder
package import PolicyModel
internal import SiteModel

/// Fingerprints of answers, to tell whether another snapshot gives the same ones.
extension Queries {
  /// The same question, for any snapshot.
  package func lasting(_ question: Question<Int>) -> Question<EntityID> {
    // Every record in a question has an id.
    question.mapRecord { id(of: $0) } ?? .briefings
  }

  /// The fingerprint of the answer to another snapshot's question; `nil` if this one has no such record.
  package func fingerprint(of question: Question<EntityID>) -> Fingerprint? {
    question.mapRecord { snapshot.catalog.number(of: $0) }.map { fingerprint(of: $0) }
  }

  /// - Complexity: That of the answer. Requires the digests taken while the site was read.
  package func fingerprint(of question: Question<Int>) -> Fingerprint {
    var answer = AnswerBytes()
    let silent = logging(to: nil)
    switch question {
    case .fields(let number): silent.writeFields(of: number, to: &answer)
    case .name(let number):
      answer.add(silent.name(of: number))
      answer.add(silent.sortKey(of: number))
    case .type(let number): answer.add(silent.type(of: number))
    case .place(let number): silent.writePlace(of: number, to: &answer)
    case .row(let number): answer.add(silent.row(of: number))
    case .status(let number): answer.add(optional: silent.status(of: number)) { $0.add($1) }
    case .review(let number): answer.add(silent.reviews(of: [number]))
    case .history(let number):
      silent.writeFields(of: number, to: &answer)
      answer.add(today)
    case .text(let number):
      answer.add(silent.document(of: number)) { silent.id(of: $0) }
    case .coverCount(let number): answer.add(silent.coverCount(of: number))
    case .coverage(let number): silent.writeCoverage(of: number, to: &answer)
    case .subjects(let number):
      answer.add(each: silent.subjects(of: number)) {
        $0.add(silent.id(of: Int($1.subject)))
        $0.add(Int($1.manner.rawValue))
      }
    case .related(let number):
      var tally = Tally(records: recordCount)
      answer.add(each: silent.related(to: number, tally: &tally)) {
        $0.add(silent.id(of: $1.briefing))
        $0.add(each: $1.shared) { $0.add(silent.id(of: $1)) }
      }
    case .companions(let number):
      var tally = Tally(records: recordCount)
      answer.add(each: silent.companions(of: number, tally: &tally)) {
        $0.add(silent.id(of: $1.number))
        $0.add($1.count)
      }
    case .connections(let number): silent.writeConnections(of: number, to: &answer)
    case .reference(let text, let day, let kinds):
      let reference = Reference(text, at: 0..<0, on: day)
      answer.add(optional: silent.find(reference, among: kinds)) { $0.add(silent.id(of: $1)) }
    case .source(let id): answer.add(optional: silent.source(id)) { $0.add($1) }
    case .records(let kind): silent.writeIDs(silent.records(of: kind), to: &answer)
    case .reviews(let kinds): answer.add(silent.reviews(ofKinds: kinds))
    case .briefings: silent.writeIDs(silent.briefings, to: &answer)
    case .events(let number):
      answer.add(each: silent.events(of: number)) { silent.write($1, to: &$0) }
    case .expected:
      answer.add(each: silent.calendar.events) { silent.write($1, to: &$0) }
    case .newestChanges:
      answer.add(each: silent.newestChanges) { silent.write($1, to: &$0) }
    case .changes(let part, let page):
      let (changes, count) = silent.changes(ofPart: part, onPage: page)
      silent.write(changes, to: &answer)
      answer.add(count)
      answer.add(each: silent.changeParts) {
        $0.add(optional: $1.year) { $0.add($1) }
        $0.add($1.pageCount)
      }
    case .changeFeed: silent.write(silent.changeFeed, to: &answer)
    case .followed(let number):
      silent.write(silent.changes(of: number), to: &answer)
      silent.writeIDs(
        silent.newestBriefings(on: number, limit: Self.followedBriefings), to: &answer)
    case .tracker(let place):
      answer.add(each: silent.groups(ofTracker: place)) {
        $0.add($1.id)
        $0.add($1.label)
        silent.writeIDs($1.numbers, to: &$0)
      }
    case .redirects:
      answer.add(each: silent.redirects) {
        $0.add($1.from.path)
        $0.add($1.to.path)
      }
    case .list(let list, let page): silent.write(list, page: page, to: &answer)
    case .forecasts:
      answer.add(each: silent.forecasts) {
        $0.add(silent.id(of: $1.place.record))
        $0.add($1.place.index)
        $0.add($1.likelihood)
        $0.add($1.cameTrue)
      }
    case .search(let part): silent.write(part, to: &answer)
    case .touching(let number): silent.writeTouching(number, to: &answer)
    case .matrix(let place): silent.writeMatrix(place, to: &answer)
    case .figure(let number, let index):
      silent.writeIDs(silent.deals(ofFigure: index, in: number), to: &answer)
    case .chains(let part): silent.write(part, to: &answer)
    case .chain(let from, let to): silent.writeChains(from: from, to: to, to: &answer)
    case .citing(let id): silent.writeIDs(silent.pages(citing: id), to: &answer)
    case .data: silent.writeReleased(to: &answer)
    }
    return Fingerprint(of: answer)
  }

  private func writeIDs(_ numbers: [Int], to answer: inout AnswerBytes) {
    answer.add(each: numbers) { $0.add(id(of: $1)) }
  }

  private func write(_ event: CalendarEvent, to answer: inout AnswerBytes) {
    answer.add(event)
    writeIDs([event.leader] + event.records, to: &answer)
    writeIDs(event.briefings, to: &answer)
    answer.add(optional: event.namedAfter) { $0.add(id(of: $1)) }
  }

  private func write(_ changes: [SiteChange], to answer: inout AnswerBytes) {
    answer.add(each: changes) {
      $0.add($1.date)
      $0.add($1.day)
      $0.add(optional: $1.record) { $0.add(id(of: $1)) }
      $0.add(String(describing: $1.matter))
    }
  }

  private func write(_ list: SiteList, page: Int, to answer: inout AnswerBytes) {
    func add(_ items: [ListedItem]) {
      answer.add(each: items) {
        $0.add(id(of: $1.record))
        $0.add($1.index)
      }
    }
    switch list {
    case .judgments:
      let judgments = self.judgments(onPage: page)
      add(judgments.overdue)
      add(judgments.open)
      add(judgments.settled)
      answer.add(judgments.overdueCount)
      answer.add(judgments.openCount)
      answer.add(judgments.settledCount)
    case .corrections:
      let corrections = self.corrections(onPage: page)
      add(corrections.items)
      answer.add(corrections.count)
    case .sources:
      let sources = self.sources(onPage: page)
      answer.add(each: sources.ids) { $0.add($1) }
      answer.add(each: sources.types) {
        $0.add($1.word)
        $0.add($1.count)
      }
    }
  }

  func writeFields(of number: Int, to answer: inout AnswerBytes) {
    if snapshot.digests.indices.contains(number), let digest = snapshot.digests[number] {
      answer.add(digest.hexadecimal)
    } else {
      answer.add(name(of: number))
    }
  }

  func writePlace(of number: Int, to answer: inout AnswerBytes) {
    answer.add(address(of: number).path)
    answer.add(isHeldBack(number))
    answer.add(isStub(number))
    answer.add(isWithdrawn(number))
    answer.add(optional: heldBackReason(of: number)) { $0.add(String(describing: $1)) }
  }

  private func writeCoverage(of number: Int, to answer: inout AnswerBytes) {
    answer.add(each: coverage(of: number)) {
      let quote = self.quote(of: $1)
      $0.add(id(of: Int($1.briefing)))
      $0.add(Int($1.manner.rawValue))
      for part in [quote?.before, quote?.marked, quote?.after] { $0.add(part) }
    }
  }

  private func writeConnections(of number: Int, to answer: inout AnswerBytes) {
    answer.add(each: connections(of: number)) {
      $0.add(Int($1.edge.relation.rawValue))
      $0.add(id(of: $1.other))
      $0.add($1.isInverse)
      $0.add($1.edge.field)
      $0.add(Int($1.edge.statedBy) == number)
      $0.add($1.edge.attributes)
    }
  }
}
