internal import EntityGraph
internal import Files
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The site as every template sees it.
enum SiteView {
  static let type: RecordType = RecordType(
    "site", "The site as a whole.",
    [
      .text("title", "Its title."), .text("description", "What it is, in a sentence."),
      .text("language", "For `lang`."), .text("generator", "briefgen with its version."),
      .text("feed", "The address of the Atom feed, if there is one."),
      .text("json_feed", "The address of the JSON feed, if there is one."),
      .text("calendar", "The address of the calendar, if there is one."),
      .text("icon", "The address of the icon."),
      .text("touch_icon", "The address of the icon for home screens of phones."),
      .text(
        "image",
        "The absolute address of the image for link previews, if `base_url` is set."
      ),
      .text("changes", "The address of the list of changes, if there is one."),
      .text("search", "The address of the search page, if there is one."),
      .text("data", "The address of the page about the data, if there is one."),
      .record("clock", { DateView.type }, "The day as of which it is built."),
      .list("navigation", of: .record { NavigationView.type }, "The links at the head."),
      .list("kinds", of: .record { KindView.type }, "The kinds that have pages."),
      .list("trackers", of: .record { TrackerSummaryView.type }, "The trackers."),
      .list(
        "lists", of: .record { NavigationView.type },
        "The lists of changes, judgments, corrections and sources that are not empty, and the page of connections."
      ),
    ])

  /// - Parameters:
  ///   - trackers: The site's trackers in short.
  ///   - base: Where the site is published.
  static func make(
    in site: Queries, trackers: [Value], images: SiteImages, base: BaseURL?
  ) -> Value {
    let configuration = site.configuration
    let kinds = EntityKind.allCases.filter { $0 != .page && site.count(of: $0) > 0 }
    return .record(
      Record(
        type,
        [
          "title": .text(configuration.title),
          "description": .optional(configuration.description),
          "language": .text(configuration.language), "generator": .text(Generator.title),
          "feed": .optional(site.publishesFeeds ? FeedFormat.atom.path(beside: .home) : nil),
          "json_feed": .optional(site.publishesFeeds ? FeedFormat.json.path(beside: .home) : nil),
          "calendar": .optional(site.calendarPages.first?.path),
          "icon": .optional(images.icon), "touch_icon": .optional(images.touchIcon),
          "image": .optional(images.shared.flatMap { base?.absolute($0) }),
          "changes": .optional(site.changePages.first?.path),
          "search": .optional(site.searchPage?.path), "data": .optional(site.dataPage?.path),
          "clock": DateView.make(site.today, in: site.wording),
          "navigation": .list(NavigationView.list(in: site, kinds: kinds)),
          "kinds": .list(kinds.map { KindView.make($0, in: site) }),
          "trackers": .list(trackers),
          "lists": .list(
            site.changePages.prefix(1).map {
              NavigationView.make(site.wording[.whatChanged], $0.path)
            }
              + SiteList.allCases.filter { site.pageCount(of: $0) > 0 }.map {
                NavigationView.make($0.title(in: site.wording), $0.address.path)
              }
              + [site.connectionsPage].compactMap(\.self).map {
                NavigationView.make(site.wording[.connections], $0.path)
              }),
        ]))
  }
}

/// A link at the head of every page.
enum NavigationView {
  static let type: RecordType = RecordType(
    "navigation link", "A link at the head of every page.",
    [
      .text("label", "Its words."), .text("path", "An address below the site's root."),
      .text("url", "An address elsewhere, in place of a path."),
      .text("section", "The part of the site it leads to."),
    ])

  static func list(in site: Queries, kinds: [EntityKind]) -> [Value] {
    if let entries = site.configuration.navigation {
      return entries.map {
        $0.isElsewhere
          ? make($0.label, url: $0.address.value)
          : make($0.label, String($0.path))
      }
    }
    let pages = site.sortedByName(site.records(of: .page)).filter { site.address(of: $0) != .home }
    let trackers =
      site.configuration.trackers.isEmpty && site.configuration.matrices.isEmpty
      ? [] : [make(site.wording[.trackers], Tracker.folder)]
    let calendar = site.calendarPages.prefix(1).map { make(site.wording[.calendar], $0.path) }
    return kinds.map { make($0.pluralLabel(in: site.wording), $0.folder + "/") } + trackers
      + calendar
      + pages.map {
        make(site.name(of: $0), site.address(of: $0).path)
      }
  }

  static func make(_ label: String, _ path: String? = nil, url: String? = nil) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(label), "path": .optional(path), "url": .optional(url),
          "section": .optional(path.map { String($0.prefix { $0 != "/" }) }),
        ]))
  }
}

/// A kind that has pages.
enum KindView {
  static let type: RecordType = RecordType(
    "kind", "A kind that has pages.",
    [
      .text("label", "Companies."), .text("path", "The address of its list."),
      .integer("count", "How many there are."),
    ])

  static func make(_ kind: EntityKind, in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(kind.pluralLabel(in: site.wording)), "path": .text(kind.folder + "/"),
          "count": .integer(site.count(of: kind)),
        ]))
  }
}

/// What the head of a page says of it.
struct PageView {
  static let type: RecordType = RecordType(
    "page", "What the head of a page says of it.",
    [
      .text("title", "Its title."), .text("description", "A sentence for search engines."),
      .text("type", "For OpenGraph: article or website."),
      .text("published", "The day of publication."), .text("modified", "The day it last changed."),
      .text("canonical", "Its absolute address, if the site has one."),
      .bool("noindex", "Whether search engines should leave it out."),
      .text("section", "The part of the site it is in."),
      .bool(
        "anywhere", "Whether it is served at any address, where the stylesheet may be out of reach."
      ),
      .text("calendar", "The address of its calendar for other programs, if it has one."),
      .text("feed", "The address of the Atom feed of its subject, if there is one."),
      .text("json_feed", "The address of the JSON feed of its subject, if there is one."),
      .text("json", "The address of the same as JSON, if there is one."),
      .text("markdown", "The address of the same as Markdown, if there is one."),
      .list(
        "citation", of: .record { MetaTagView.type },
        "What it tells reference managers, if it is a briefing or a policy."),
      .html(
        "structured_data",
        "JSON-LD in the schema.org vocabulary, safe inside `<script>`; nothing if `base_url` is not set or search engines should not index the page."
      ),
    ])

  var title: String?
  var description: String?
  var isArticle = false
  var published: Day?
  var modified: Day?
  var isUnlisted = false
  var address: PageAddress?
  var isAnywhere = false
  /// The address of a calendar for other programs.
  var calendar: String?
  /// The page whose feeds it links to.
  var feeds: PageAddress?
  /// Whether it has JSON and Markdown beside it.
  var hasTwins = false
  var citation: [Value] = []
  var structuredData: ContiguousArray<UInt8>?

  /// - Parameter base: Where the site is published.
  func value(base: BaseURL?) -> Value {
    .record(
      Record(
        PageView.type,
        [
          "title": .optional(title), "description": .optional(description),
          "type": .text(isArticle ? "article" : "website"), "published": .optional(published?.iso),
          "modified": .optional(modified?.iso),
          "canonical": .optional(
            base.flatMap { base in address.map { base.absolute($0.path) } }),
          "noindex": .bool(isUnlisted),
          "section": .optional(address.map { String(Path.first(of: $0.path)) }),
          "anywhere": .bool(isAnywhere),
          "calendar": .optional(calendar),
          "feed": .optional(feeds.map { FeedFormat.atom.path(beside: $0) }),
          "json_feed": .optional(feeds.map { FeedFormat.json.path(beside: $0) }),
          "json": .optional(hasTwins ? address.map { $0.path + DataLayout.json } : nil),
          "markdown": .optional(hasTwins ? address.map { $0.path + DataLayout.markdown } : nil),
          "citation": .list(citation),
          "structured_data": .optional(markup: structuredData),
        ]))
  }
}
