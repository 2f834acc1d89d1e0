internal import EntityGraph
package import Liquid
package import PolicyModel
package import Queries
internal import SiteModel

/// The page of each record.
package struct RecordPages: SiteOutput {
  let pages: PageTemplates
  /// Those that have a page, by number in the catalog.
  private let numbers: [Int]
  package let files: [PlannedFile]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    let numbers = site.recordsWithPage
    self.numbers = numbers
    files = numbers.map {
      .page(
        at: site.address(of: $0), from: site.record($0).path,
        template: site.kind(of: $0).name)
    }
  }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (site, number) = (worker.site, numbers[place])
    let entity = site.record(number)
    let address = site.address(of: number)
    let kind = entity.id.kind
    let hasBox = site.shows(
      "citation", of: kind == .briefing ? BriefingView.type : EntityView.type)
    let hasTags = site.shows("citation", of: PageView.type)
    let work = hasBox || hasTags ? CitedWork(of: number, in: site, base: pages.base) : nil
    let citation = CitationView.make(hasBox ? work : nil, in: site)
    var head = PageView(
      title: entity.name.value, description: entity.summary, isArticle: kind == .briefing,
      published: kind == .briefing ? entity.date : nil,
      modified: entity.lastChange(by: site.today), isUnlisted: site.isUnlisted(number),
      address: address,
      calendar: site.hasCalendarFeed(number) ? CalendarFeed.path(beside: address) : nil,
      feeds: site.hasFeed(number) ? address : nil, hasTwins: site.publishesData,
      citation: MetaTagView.list(hasTags ? work : nil))
    head.structuredData = pages.structuredData(in: site)?.record(number, head)
    let body = try pages.body(of: number, in: site)
    switch kind {
    case .briefing:
      let view = BriefingView.make(
        of: number, in: site, body: body, citation: citation, tally: &worker.tally)
      try pages.render(.briefing, head, at: address, .record(view), into: &out)
    case .page:
      let view = DocumentView.make(of: number, in: site, body: body)
      try pages.render(.document, head, at: address, .record(view), into: &out)
    default:
      let view = EntityView.make(
        of: number, in: site, body: body, citation: citation, tally: &worker.tally)
      try pages.render(.entity, head, at: address, .record(view), into: &out)
    }
  }
}

extension Entity {
  /// The newest of its dates that is not after a day.
  package func lastChange(by clock: Day) -> Day? {
    let days =
      corrections.map(\.date) + history.map(\.date.lastDay) + [date, reviewed].compactMap { $0 }
    return days.filter { $0 <= clock }.max()
  }
}
