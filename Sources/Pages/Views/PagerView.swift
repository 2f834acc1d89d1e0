internal import Liquid
internal import SiteModel
internal import Wording

/// The way between the pages of a list.
enum PagerView {
  static let type: RecordType = RecordType(
    "pager", "The way between the pages of a list.",
    [
      .integer("number", "This page, from one."), .integer("total", "How many there are."),
      .text("text", "Both in words: Page 2 of 5."),
      .text("previous", "The address of the page before."),
      .text("next", "The address of the page after."),
      .list("pages", of: .record { PagerEntryView.type }, "The first, the last and those near."),
    ])

  static func make(
    _ page: Int, of total: Int, at address: PageAddress, in wording: Wording
  ) -> Value {
    let shown = (1...total).filter { $0 == 1 || $0 == total || abs($0 - page) <= 2 }
    var entries: [Value] = []
    var last = 0
    for number in shown {
      if number > last + 1 {
        entries.append(PagerEntryView.make(nil, at: address, isCurrent: false))
      }
      entries.append(PagerEntryView.make(number, at: address, isCurrent: number == page))
      last = number
    }
    return .record(
      Record(
        type,
        [
          "number": .integer(page), "total": .integer(total),
          "text": .text(wording.language.label(page: page, of: total)),
          "previous": page > 1 ? .text(address.page(page - 1).path) : .none,
          "next": page < total ? .text(address.page(page + 1).path) : .none,
          "pages": .list(entries),
        ]))
  }
}

/// One page of a list, or the gap between two.
enum PagerEntryView {
  static let type: RecordType = RecordType(
    "pager entry", "One page of a list, or a gap.",
    [
      .integer("number", "From one."), .text("path", "Its address; nothing for a gap."),
      .bool("current", "Whether it is this one."),
    ])

  static func make(_ number: Int?, at address: PageAddress, isCurrent: Bool) -> Value {
    .record(
      Record(
        type,
        [
          "number": number.map { .integer($0) } ?? .none,
          "path": number.map { .text(address.page($0).path) } ?? .none,
          "current": .bool(isCurrent),
        ]))
  }
}
