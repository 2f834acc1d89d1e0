internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The list of all corrections of a site, or one page of it.
enum CorrectionListView {
  static let type: RecordType = RecordType(
    "correction list", "The corrections of all pages.",
    [
      .integer("count", "How many there are in all."),
      .record("pager", { PagerView.type }, "If the list spans several pages."),
      .list(
        "days", of: .record { CorrectionDayView.type }, "Those on this page, the newest first."),
    ])

  static func make(page: Int, in site: Queries) -> Value {
    let (items, count) = site.corrections(onPage: page)
    var days: [(day: Day, corrections: [Value])] = []
    for item in items {
      let correction = site.record(item.record).corrections[item.index]
      let value = CorrectionEntryView.make(correction, of: item.record, in: site)
      if days.last?.day == correction.date {
        days[days.count - 1].corrections.append(value)
      } else {
        days.append((correction.date, [value]))
      }
    }
    return .record(
      Record(
        type,
        [
          "count": .integer(count), "pager": PagerView.optional(page, of: .corrections, in: site),
          "days": .list(
            days.map { CorrectionDayView.make($0.day, $0.corrections, in: site.wording) }),
        ]))
  }
}

/// The corrections of one day.
enum CorrectionDayView {
  static let type: RecordType = RecordType(
    "day of corrections", "The corrections of one day.",
    [
      .record("date", { DateView.type }, "The day."),
      .list("items", of: .record { CorrectionEntryView.type }, "The corrections."),
    ])

  static func make(_ day: Day, _ items: [Value], in wording: Wording) -> Value {
    .record(Record(type, ["date": DateView.make(day, in: wording), "items": .list(items)]))
  }
}

/// A correction in the list of all.
enum CorrectionEntryView {
  static let type: RecordType = RecordType(
    "correction entry", "A correction in the list of all.",
    [
      .record("correction", { CorrectionView.type }, "The correction."),
      .record("row", { RowView.type }, "The page that was corrected."),
      .text("path", "Its corrections, below the site's root."),
    ])

  static func make(_ correction: Correction, of number: Int, in site: Queries) -> Value {
    let path = site.address(of: number).path
    return .record(
      Record(
        type,
        [
          "correction": CorrectionView.make(correction, in: site.wording),
          "row": site.row(of: number),
          "path": .text(site.kind(of: number) == .page ? path : path + "#part-corrections"),
        ]))
  }
}
