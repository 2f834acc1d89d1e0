internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A page of the list of changes, for templates.
struct ChangesView {
  static let type: RecordType = RecordType(
    "list of changes", "The newest changes of the site, or those of a year.",
    [
      .text("title", "Its title: What changed, or Changes in 2024."),
      .text("year", "The year; nothing on the page of the newest changes."),
      .integer("count", "The total number of changes."),
      .record("reviews", { ReviewsView.type }, "Through which days the facts were reviewed."),
      .list(
        "dates", of: .record { ChangeDateView.type },
        "The dates with changes on this page, newest first."),
      .list(
        "years", of: .record { YearLinkView.type },
        "The years with changes; none if all changes are on one page."),
      .record("pager", { PagerView.type }, "If it spans several pages."),
    ])

  private let parts: [ChangeLog.Part]
  private let place: Int
  /// The number of the page, from 1.
  private let page: Int

  private var part: ChangeLog.Part { parts[place] }

  init(ofPart place: Int, page: Int, in site: Queries) {
    parts = site.changeParts
    self.place = place
    self.page = page
  }

  func title(in wording: Wording) -> String {
    part.year.map { wording.language.label(changesIn: $0) } ?? wording[.whatChanged]
  }

  func value(in site: Queries) -> Value {
    let (changes, count) = site.changes(ofPart: place, onPage: page)
    return .record(
      Record(
        Self.type,
        [
          "title": .text(title(in: site.wording)), "year": .optional(part.year.map { String($0) }),
          "count": .integer(count),
          "reviews": ReviewsView.make(site.reviews(ofKinds: .subjects), in: site),
          "dates": ChangeDateView.list(changes, in: site),
          "years": .list(
            parts.compactMap { part in
              part.year.map { YearLinkView.make($0, at: part.address) }
            }),
          "pager": part.pageCount > 1
            ? PagerView.make(page, of: part.pageCount, at: part.address, in: site.wording) : .none,
        ]))
  }
}

/// The changes of a date, which may be only a month or a year.
enum ChangeDateView {
  static let type: RecordType = RecordType(
    "date of changes", "The changes of a date, which may be only a month or a year.",
    [
      .text("id", "For an anchor, without its `g-`: 2025-12-09, 2026-q1."),
      .record("date", { DateView.type }, "The day, month or year."),
      .list("items", of: .record { ChangeEntryView.type }, "The changes."),
    ])

  /// - Parameter changes: Changes in the order of the list.
  static func list(_ changes: [SiteChange], in site: Queries) -> Value {
    var groups: [(date: PartialDate, items: [Value])] = []
    for change in changes {
      let value = ChangeEntryView.make(change, in: site)
      if groups.last?.date == change.date {
        groups[groups.count - 1].items.append(value)
      } else {
        groups.append((change.date, [value]))
      }
    }
    return .list(
      groups.map { group -> Value in
        .record(
          Record(
            type,
            [
              "id": .text(group.date.iso.lowercased()),
              "date": DateView.make(group.date, in: site.wording), "items": .list(group.items),
            ]))
      })
  }
}
