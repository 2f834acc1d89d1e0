internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import PolicyModel
internal import Theme

/// Makes the bytes of each file of the output.
struct PageRenderer: Sendable {
  let site: Queries
  let templates: TemplateSet
  let files: SiteFiles
  let sources: SiteSources
  private let bodies: BodyStore
  /// Where what templates cost is to be told.
  let profile: TemplateProfile?
  private let chrome: Value
  private let base: BaseURL?
  private let lists: [ListView]
  private let trackers: [TrackerView]

  init(
    site: Queries, bodies: BodyStore, templates: TemplateSet, files: SiteFiles,
    sources: SiteSources, profile: TemplateProfile? = nil
  ) {
    self.bodies = bodies
    self.profile = profile
    self.site = site
    self.templates = templates
    self.files = files
    self.sources = sources
    base = site.configuration.baseURL.map { BaseURL($0) }
    trackers = site.configuration.trackers.map { TrackerView(of: $0, in: site) }
    chrome = SiteView.make(in: site, trackers: trackers.map(\.summary))
    lists = EntityKind.allCases.filter { $0 != .page && site.visibleCount(of: $0) > 0 }
      .map { ListView(of: $0, in: site) }
  }

  /// One file to be made.
  enum Job: Sendable {
    case home
    case record(Int)
    case list(Int, page: Int)
    case trackers
    case tracker(Int)
    case notFound
    case siteFile(String)
    case redirect(from: PageAddress, to: PageAddress)
    case asset(Int)
    case output(OutputKind)
    case copy(SiteFiles.Copy)

    /// Whether it is a page that readers see, for the count.
    var isPage: Bool {
      switch self {
      case .home, .record, .list, .trackers, .tracker: true
      default: false
      }
    }
  }

  enum OutputKind: Sendable { case feed, sitemap(part: Int), robots }

  /// Every file of the output with its path, in a fixed order.
  func plan() -> [(job: Job, path: String)] {
    var jobs: [(job: Job, path: String)] = [(.home, PageAddress.home.file)]
    for (number, address) in site.addresses.ofRecord.enumerated()
    where !site.catalog.isHeldBack[number] && address != .home {
      jobs.append((.record(number), address.file))
    }
    for (place, list) in lists.enumerated() {
      for page in 1...list.pageCount {
        jobs.append((.list(place, page: page), list.address.page(page).file))
      }
    }
    if !trackers.isEmpty { jobs.append((.trackers, PageAddress(Tracker.folder).file)) }
    for (place, tracker) in trackers.enumerated() {
      jobs.append((.tracker(place), tracker.tracker.address.file))
    }
    for redirect in site.addresses.redirects {
      jobs.append((.redirect(from: redirect.from, to: redirect.to), redirect.from.file))
    }
    // A file of the site itself stands before one of the theme or of ours.
    var own = PathSet(files.statics.map(\.target))
    for path in templates.siteFiles {
      let target = Path.removing(Theme.siteFolder, from: path) ?? path
      if own.contains(target) { continue }
      own.insert(target)
      jobs.append((.siteFile(path), target))
    }
    if !own.contains("404.html") { jobs.append((.notFound, "404.html")) }
    if base != nil {
      if !own.contains(AtomFeed.path) { jobs.append((.output(.feed), AtomFeed.path)) }
      let parts = own.contains("sitemap.xml") ? [] : Sitemap.paths(for: sitemapPages.count)
      for (part, path) in parts.enumerated() { jobs.append((.output(.sitemap(part: part)), path)) }
    }
    if !own.contains("robots.txt") { jobs.append((.output(.robots), "robots.txt")) }
    for (place, asset) in templates.assets.enumerated() where !own.contains(asset.path) {
      jobs.append((.asset(place), asset.path))
    }
    let attachments = Set(site.documents.flatMap(\.attachments)).sorted {
      Path.precedes($0.target, $1.target)
    }
    for copy in files.statics + attachments { jobs.append((.copy(copy), copy.target)) }
    return jobs
  }

  /// The bytes of a file; `nil` for one that is copied.
  func render(
    _ job: Job, tally: inout Tally, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    switch job {
    case .home:
      try page(
        .home, PageView(description: site.configuration.description, address: .home), at: .home,
        .record(HomeView.make(in: site, intro: introduction())), into: &out)
    case .record(let number): try record(number, &tally, into: &out)
    case .list(let place, let number):
      let list = lists[place]
      let address = list.address.page(number)
      try page(
        list.kind == .briefing ? .briefings : .entities,
        PageView(title: list.kind.pluralLabel, address: address), at: address,
        list.value(page: number, in: site), into: &out)
    case .trackers:
      let address = PageAddress(Tracker.folder)
      try page(
        .trackers, PageView(title: "Trackers", address: address), at: address,
        .list(trackers.map(\.summary)), into: &out)
    case .tracker(let place):
      let tracker = trackers[place].tracker
      try page(
        .tracker,
        PageView(title: tracker.title, description: tracker.intro, address: tracker.address),
        at: tracker.address, trackers[place].value(in: site), into: &out)
    case .notFound:
      let head = PageView(title: "Not found", isUnlisted: true)
      let context = PageContext.notFound.record(
        site: chrome, page: head.value(base: nil), root: base?.path ?? "/")
      try templates.library.render(
        PageContext.notFound.template, with: context, into: &out, measuring: profile)
    case .siteFile(let path):
      try templates.library.render(path, with: siteFileContext(), into: &out, measuring: profile)
    case .redirect(let from, let to):
      out += Redirect(to: from.root + to.path, absolute: base?.absolute(to.path)).rendered()
    case .asset(let place): out += templates.assets[place].bytes
    case .output(.feed): if let base { out += feed(base).rendered() }
    case .output(.sitemap(let part)):
      if let base { out += Sitemap(base: base, pages: sitemapPages).file(part) }
    case .output(.robots): out += Sitemap.robots(base: base)
    case .copy: break
    }
  }

  private func record(
    _ number: Int, _ tally: inout Tally, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let entity = site.catalog.entities[number]
    let address = site.addresses.ofRecord[number]
    let head = PageView(
      title: entity.name.value, description: entity.summary,
      isArticle: entity.id.kind == .briefing,
      published: entity.id.kind == .briefing ? entity.date : nil,
      modified: entity.lastChange(by: site.clock.day), isUnlisted: isUnlisted(number),
      address: address)
    let body = try body(of: number)
    switch entity.id.kind {
    case .briefing:
      try page(
        .briefing, head, at: address,
        .record(BriefingView.make(of: number, in: site, body: body, tally: &tally)), into: &out)
    case .page:
      try page(
        .document, head, at: address,
        .record(DocumentView.make(of: number, in: site, body: body)), into: &out)
    default:
      try page(
        .entity, head, at: address,
        .record(EntityView.make(of: number, in: site, body: body, tally: &tally)), into: &out)
    }
  }

  private func introduction() throws(RenderError) -> ContiguousArray<UInt8>? {
    guard let number = HomeView.introduction(in: site) else { return nil }
    return try body(of: number)
  }

  /// The HTML of a record's text, where it has one.
  private func body(of number: Int) throws(RenderError) -> ContiguousArray<UInt8>? {
    guard let body = site.documents[number].body else { return nil }
    do {
      return try bodies.html(of: body)
    } catch {
      throw RenderError(diagnostic: .unreadable(site.catalog.entities[number].path, error))
    }
  }

  private func page(
    _ context: PageContext, _ head: PageView, at address: PageAddress, _ subject: Value,
    into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let record = context.record(
      site: chrome, page: head.value(base: base), root: address.root, subject: subject)
    try templates.library.render(context.template, with: record, into: &out, measuring: profile)
  }

  private func siteFileContext() -> Record {
    let others = site.catalog.entities.indices.filter {
      !site.catalog.isHeldBack[$0] && KindSet.subjects.contains(site.catalog.kinds[$0])
    }
    return Record(
      PageContext.siteFileType,
      [
        "site": chrome, "page": PageView().value(base: nil), "root": .text(""),
        "briefings": .list(site.coverage.briefings.map { site.rows[$0] }),
        "entities": .list(others.map { site.rows[$0] }),
      ])
  }

  /// Drafts that are shown, withdrawn pages and stubs are kept out of search engines and the sitemap.
  func isUnlisted(_ number: Int) -> Bool {
    let entity = site.catalog.entities[number]
    return entity.publication.withdrawn != nil || site.catalog.isStub[number]
      || site.visibility.reason(for: entity) != nil
  }
}

extension PageRenderer {
  private var sitemapPages: [Sitemap.Page] {
    var pages: [Sitemap.Page] = [Sitemap.Page(path: "", modified: nil)]
    for list in lists {
      for page in 1...list.pageCount {
        pages.append(Sitemap.Page(path: list.address.page(page).path, modified: nil))
      }
    }
    if !trackers.isEmpty { pages.append(Sitemap.Page(path: Tracker.folder, modified: nil)) }
    pages += trackers.map { Sitemap.Page(path: $0.tracker.address.path, modified: nil) }
    for (number, address) in site.addresses.ofRecord.enumerated()
    where !site.catalog.isHeldBack[number] && address != .home && !isUnlisted(number) {
      pages.append(
        Sitemap.Page(
          path: address.path,
          modified: site.catalog.entities[number].lastChange(by: site.clock.day)?.iso))
    }
    return pages
  }
}

extension Entity {
  /// The newest of its dates that is not after the clock.
  fileprivate func lastChange(by clock: Day) -> Day? {
    let days =
      corrections.map(\.date) + history.map(\.date.lastDay) + [date, reviewed].compactMap { $0 }
    return days.filter { $0 <= clock }.max()
  }
}
