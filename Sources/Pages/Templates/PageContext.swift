internal import Liquid
internal import Theme

/// The pages of a site by the template that makes them, and the names that each is given.
enum PageContext: CaseIterable {
  case home, briefing, entity, briefings, entities, tracker, trackers, calendar, changes, document,
    notFound
  case judgments, corrections, sources, search, connections, matrix, data

  var template: String {
    switch self {
    case .home: "home.html"
    case .briefing: "briefing.html"
    case .entity: "entity.html"
    case .briefings: "briefings.html"
    case .entities: "entities.html"
    case .tracker: "tracker.html"
    case .trackers: "trackers.html"
    case .calendar: "calendar.html"
    case .changes: "changes.html"
    case .document: "page.html"
    case .notFound: "404.html"
    case .judgments: "judgments.html"
    case .corrections: "corrections.html"
    case .sources: "sources.html"
    case .search: "search.html"
    case .connections: "connections.html"
    case .matrix: "matrix.html"
    case .data: "data.html"
    }
  }

  /// What the page is about, by the name that its template has for it.
  private var subject: RecordType.Field? {
    switch self {
    case .home: .record("home", { HomeView.type }, "The home page.")
    case .briefing: .record("briefing", { BriefingView.type }, "The briefing.")
    case .entity: .record("entity", { EntityView.type }, "The company, agency, policy …")
    case .briefings, .entities: .record("list", { ListView.type }, "The list.")
    case .tracker: .record("tracker", { TrackerView.type }, "The tracker.")
    case .trackers:
      .list("trackers", of: .record { TrackerSummaryView.type }, "All trackers.")
    case .calendar: .record("calendar", { CalendarView.type }, "The calendar, or one of its years.")
    case .changes: .record("changes", { ChangesView.type }, "The list of changes.")
    case .document: .record("document", { DocumentView.type }, "The page.")
    case .notFound: nil
    case .judgments: .record("list", { JudgmentListView.type }, "The list.")
    case .corrections: .record("list", { CorrectionListView.type }, "The list.")
    case .sources: .record("list", { SourceListView.type }, "The list.")
    case .search: .record("search", { SearchView.type }, "The search page.")
    case .matrix: .record("matrix", { MatrixView.type }, "The matrix.")
    case .connections:
      .record("connections", { ConnectionsView.type }, "The page, or that of two records.")
    case .data: .record("data", { DataView.type }, "The page about the data.")
    }
  }

  var type: RecordType { Self.types[Self.allCases.firstIndex(of: self) ?? 0] }

  /// - Parameter subject: What the page is about, where its template has a name for it.
  func record(site: Value, page: Value, root: String, subject: Value = .none) -> Record {
    switch self {
    case .home: Record(type, ["site": site, "page": page, "root": .text(root), "home": subject])
    case .briefing:
      Record(type, ["site": site, "page": page, "root": .text(root), "briefing": subject])
    case .entity:
      Record(type, ["site": site, "page": page, "root": .text(root), "entity": subject])
    case .briefings, .entities, .judgments, .corrections, .sources:
      Record(type, ["site": site, "page": page, "root": .text(root), "list": subject])
    case .tracker:
      Record(type, ["site": site, "page": page, "root": .text(root), "tracker": subject])
    case .trackers:
      Record(type, ["site": site, "page": page, "root": .text(root), "trackers": subject])
    case .calendar:
      Record(type, ["site": site, "page": page, "root": .text(root), "calendar": subject])
    case .changes:
      Record(type, ["site": site, "page": page, "root": .text(root), "changes": subject])
    case .document:
      Record(type, ["site": site, "page": page, "root": .text(root), "document": subject])
    case .search:
      Record(type, ["site": site, "page": page, "root": .text(root), "search": subject])
    case .matrix:
      Record(type, ["site": site, "page": page, "root": .text(root), "matrix": subject])
    case .connections:
      Record(type, ["site": site, "page": page, "root": .text(root), "connections": subject])
    case .data:
      Record(type, ["site": site, "page": page, "root": .text(root), "data": subject])
    case .notFound: Record(type, ["site": site, "page": page, "root": .text(root)])
    }
  }

  /// What a template below `site/` is given.
  static let siteFileType = RecordType(
    "site file", "A file made once from the whole site.",
    shared + [
      .list("briefings", of: .record { RowView.type }, "All briefings, newest first."),
      .list("entities", of: .record { RowView.type }, "Everything else, by kind and slug."),
      .list("redirects", of: .record { RedirectView.type }, "The old addresses of pages."),
    ])

  private static let shared: [RecordType.Field] = [
    .record("site", { SiteView.type }, "The site as a whole."),
    .record("page", { PageView.type }, "What the head says of the page."),
    .text("root", "The relative path to the site's root, for links."),
  ]

  private static let types: [RecordType] = allCases.map { context in
    RecordType(
      context.template, "What \(context.template) is given.",
      shared + (context.subject.map { [$0] } ?? []))
  }
}
