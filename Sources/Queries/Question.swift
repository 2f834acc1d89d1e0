package import PolicyModel
package import SiteModel

/// A question that a view or an output can ask a snapshot, for logging its dependencies.
///
/// - Parameter Record: How records are identified: by number in the catalog of one snapshot, or by id, so
///   that another snapshot can be asked the same.
package enum Question<Record: Hashable & Sendable>: Hashable, Sendable {
  /// The fields of its front matter.
  case fields(Record)
  /// Its name, and what lists sort it by.
  case name(Record)
  /// Its type as written in front matter.
  case type(Record)
  /// Its address, and whether the build shows it and how.
  case place(Record)
  /// The fields that lists show.
  case row(Record)
  case status(Record)
  /// The day through which its facts are known, and whether it has a status.
  case review(Record)
  /// Its history, and its status on the day of the build.
  case history(Record)
  /// Its text, outline, sources and citations.
  case text(Record)
  case coverCount(Record)
  /// The briefings on it with their sentences.
  case coverage(Record)
  /// What a briefing covers.
  case subjects(Record)
  case related(Record)
  case companions(Record)
  case connections(Record)
  /// The record that a reference means, among some kinds; the day decides between successive holders of a name.
  case reference(String, on: Day?, KindSet)
  case source(String)
  /// The records of a kind that are shown.
  case records(EntityKind)
  case briefings
  /// The days through which the facts of the shown records of some kinds are known.
  case reviews(KindSet)
  /// The events of a record, and of a topic's members.
  case events(Record)
  /// The calendar of the site.
  case expected
  /// The newest changes besides briefings.
  case newestChanges
  /// The changes on a page of the list, by its part and number, from 1, and the total number of changes.
  case changes(part: Int, page: Int)
  /// The changes in the feed of the list of changes.
  case changeFeed
  /// The changes of a record, and the newest briefings that cover it.
  case followed(Record)
  /// The tracker at an index in `site.yml`.
  case tracker(Int)
  /// Every old address with its new one.
  case redirects
  /// The items of a list of the site on one of its pages, from one, and how many there are in all.
  case list(SiteList, page: Int)
  /// The judgments that are scored.
  case forecasts
  /// The pages that show a source.
  case citing(String)
  /// A part of the search index.
  case search(SearchPart)
  /// The deals that touch an agency and through what, or the agencies that a deal touches.
  case touching(Record)
  /// The cells of the matrix at an index.
  case matrix(Int)
  /// The deals that a figure of a text shows.
  case figure(Record, Int)
  /// A part of the data of connections.
  case chains(ChainPart)
  /// The best chains between two of the most connected records.
  case chain(Record, Record)
  /// All that is published of all records, without their texts.
  case data
}

extension Question {
  /// The record that it is about; `nil` for a list or a reference.
  package var record: Record? {
    var found: Record?
    _ = mapRecord { record -> Record? in
      found = record
      return record
    }
    return found
  }

  /// The same question with its record identified in another way; `nil` if it has no such identity.
  package func mapRecord<Other>(_ transform: (Record) -> Other?) -> Question<Other>? {
    switch self {
    case .fields(let record): transform(record).map { .fields($0) }
    case .name(let record): transform(record).map { .name($0) }
    case .type(let record): transform(record).map { .type($0) }
    case .place(let record): transform(record).map { .place($0) }
    case .row(let record): transform(record).map { .row($0) }
    case .status(let record): transform(record).map { .status($0) }
    case .review(let record): transform(record).map { .review($0) }
    case .history(let record): transform(record).map { .history($0) }
    case .text(let record): transform(record).map { .text($0) }
    case .coverCount(let record): transform(record).map { .coverCount($0) }
    case .coverage(let record): transform(record).map { .coverage($0) }
    case .subjects(let record): transform(record).map { .subjects($0) }
    case .related(let record): transform(record).map { .related($0) }
    case .companions(let record): transform(record).map { .companions($0) }
    case .connections(let record): transform(record).map { .connections($0) }
    case .reference(let text, let day, let kinds): .reference(text, on: day, kinds)
    case .source(let id): .source(id)
    case .records(let kind): .records(kind)
    case .briefings: .briefings
    case .reviews(let kinds): .reviews(kinds)
    case .events(let record): transform(record).map { .events($0) }
    case .expected: .expected
    case .newestChanges: .newestChanges
    case .changes(let part, let page): .changes(part: part, page: page)
    case .changeFeed: .changeFeed
    case .followed(let record): transform(record).map { .followed($0) }
    case .tracker(let place): .tracker(place)
    case .redirects: .redirects
    case .list(let list, let page): .list(list, page: page)
    case .forecasts: .forecasts
    case .citing(let id): .citing(id)
    case .search(let part): .search(part)
    case .touching(let record): transform(record).map { .touching($0) }
    case .matrix(let place): .matrix(place)
    case .figure(let record, let index): transform(record).map { .figure($0, index) }
    case .chains(let part): .chains(part)
    case .chain(let from, let to):
      transform(from).flatMap { from in transform(to).map { .chain(from, $0) } }
    case .data: .data
    }
  }
}
