internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The feeds of the site, of the list of changes, and of each record, topic and tracker with something to report.
struct FeedFiles: SiteOutput {
  private let base: BaseURL
  private let subjects: [Subject]
  let files: [PlannedFile]

  private enum Subject {
    case site
    case changes
    case record(Int)
    /// The tracker at an index in `site.yml`.
    case tracker(Int)
  }

  init(of site: Queries, at base: BaseURL) {
    self.base = base
    var subjects: [(subject: Subject, page: PageAddress)] = []
    if site.publishesFeeds { subjects.append((.site, .home)) }
    if site.hasChangeFeed { subjects.append((.changes, ChangeLog.address)) }
    for number in site.recordsWithPage where site.hasFeed(number) {
      subjects.append((.record(number), site.address(of: number)))
    }
    for (place, tracker) in site.configuration.trackers.enumerated()
    where site.hasFeed(ofTracker: place) {
      subjects.append((.tracker(place), tracker.address))
    }
    self.subjects = subjects.map(\.subject)
    files = subjects.flatMap { subject in
      FeedFormat.allCases.map { PlannedFile($0.path(beside: subject.page)) }
    }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let path = files[place].path
    if let ahead = worker.ahead, ahead.path == path {
      worker.ahead = nil
      out += ahead.bytes
      return
    }
    let formats = FeedFormat.allCases
    let first = place - place % formats.count
    let feed = feed(of: subjects[place / formats.count], in: worker.site)
    out += feed.rendered(as: formats[place - first])
    // Each of the two files would ask the same questions again, which a log has to see.
    guard !worker.site.isLogged, formats.count == 2 else { return }
    let other = first + 1 - (place - first)
    worker.ahead = (files[other].path, feed.rendered(as: formats[other - first]))
  }

  private func feed(of subject: Subject, in site: Queries) -> Feed {
    let configuration = site.configuration
    var feed = Feed(
      title: configuration.title, author: configuration.title, language: configuration.language,
      generator: (Generator.name, Generator.version), base: base, page: .home, id: base.url,
      updated: "", entries: [])
    let changes: [SiteChange]
    switch subject {
    case .site:
      feed.subtitle = configuration.description
      changes = site.briefings.lazy.filter { !site.isUnlisted($0) }.prefix(FeedFormat.length)
        .map { SiteChange(.briefing, of: $0, on: site.record($0).date ?? site.today) }
    case .changes:
      feed.follow(ChangeLog.address, called: site.wording[.whatChanged])
      changes = site.changeFeed
    case .record(let number):
      feed.follow(site.address(of: number), called: site.name(of: number))
      feed.id = base.absolute(site.firstAddress(of: number).path)
      feed.subtitle = site.record(number).summary
      changes = site.feed(of: number)
    case .tracker(let place):
      let tracker = configuration.trackers[place]
      feed.follow(tracker.address, called: tracker.title)
      feed.subtitle = tracker.intro
      changes = site.feed(ofTracker: place)
    }
    let entries = changes.compactMap { Feed.entry($0, in: site, at: base) }
    feed.entries = entries.map(\.entry)
    feed.updated = site.zone.timestamp(of: entries.map(\.updated).max() ?? site.today)
    return feed
  }
}

extension Feed {
  fileprivate mutating func follow(_ page: PageAddress, called name: String) {
    self.page = page
    id = base.absolute(page.path)
    title = "\(name) · \(author)"
  }
}
