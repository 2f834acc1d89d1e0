package import Diagnostics
package import EntityGraph
internal import Files
internal import OutputFolder
package import PolicyModel
internal import Text
internal import Theme

/// The address of every page and every other file of the output, with its owner: two at one
/// address are an error.
///
/// Files beside a text that are copied because it uses them are not included.
package struct Addresses: Sendable {
  /// By number in the catalog.
  package private(set) var ofRecord: [PageAddress] = []
  /// The origin of each page, for messages: a file, or `the list of companies`.
  package internal(set) var owners: [PageAddress: String] = [:]
  /// The origin of each file that is not a page, by its path below the site's root.
  var files: [String: String] = [:]
  /// Old addresses and their current targets.
  package var redirects: [(from: PageAddress, to: PageAddress)] = []

  /// Old addresses of records that are held back.
  private(set) var heldBack: [PageAddress: Int] = [:]

  /// Lists of kinds without records: their addresses are reserved, but there is no page.
  private var emptyLists: Set<PageAddress> = []

  /// The pages of the calendar, its first one first; none where nothing is expected or a page of the site takes its
  /// place.
  package internal(set) var ofCalendar: [PageAddress] = []
  /// The pages of the list of changes, with the newest changes first; empty if there are no changes or a page of the site
  /// replaces the list.
  package internal(set) var ofChanges: [PageAddress] = []
  /// The search page; `nil` if the site has a page of its own there, or no search.
  package internal(set) var ofSearch: PageAddress?
  /// The page of connections; `nil` if the site has a page of its own there, or no pages of connections.
  package internal(set) var ofConnections: PageAddress?
  /// The page about the published data; `nil` if the site has a page of its own there, or publishes none.
  package internal(set) var ofData: PageAddress?
  /// How many pages each list of the site has.
  var listPages: [SiteList: Int] = [:]
  /// How many it would have by its content alone.
  package internal(set) var wantedListPages: [SiteList: Int] = [:]

  /// Rows on one page of the list of briefings.
  package static let briefingsPerPage = 50

  /// The slug of the free page whose text is on the home page and which has no separate page.
  package static let introduction = "index"

  /// - Parameters:
  ///   - calendar: The events of the site.
  ///   - day: That of the build.
  ///   - changes: The changes of the site.
  ///   - lists: How many pages the lists of the site have by their content.
  package init(
    of catalog: Catalog, _ configuration: SiteConfiguration, _ files: SiteFiles,
    _ calendar: EventCalendar, on day: Day, _ changes: ChangeLog, lists: [SiteList: Int],
    reporting findings: inout [Diagnostic]
  ) {
    let trackers = configuration.trackers
    addPages(
      of: catalog, trackers + configuration.matrices.map(\.rows), reporting: &findings)
    if configuration.publishesCalendars {
      addCalendarFiles(calendar, on: day, of: catalog, trackers)
    }
    addFeedFiles(configuration, changes, of: catalog)
    addDataFiles(configuration)
    addFiles(files, hasBaseURL: configuration.baseURL != nil, reporting: &findings)
    // Most sites have no redirects.
    var collisions: AddressCollisions?
    for (number, entity) in catalog.entities.enumerated() {
      for redirect in entity.redirects {
        if catalog.isHeldBack[number] {
          if let address = PageAddress(parsing: redirect.value) { heldBack[address] = number }
          continue
        }
        if collisions == nil { collisions = AddressCollisions(of: self) }
        guard
          let address = collisions?.address(
            redirect, of: entity, at: ofRecord[number], in: self, reporting: &findings)
        else { continue }
        owners[address] = entity.path
        redirects.append((address, ofRecord[number]))
      }
    }
    addGeneratedPages(
      calendar: configuration.leftOut.contains(.calendar) || calendar.events.isEmpty
        ? [] : CalendarLayout(of: calendar, on: day).addresses,
      changes: configuration.leftOut.contains(.changes) ? [] : changes.addresses,
      lists: lists,
      search: configuration.leftOut.contains(.search) || catalog.entities.isEmpty ? nil : .search,
      connections: configuration.publishesGraph && !catalog.entities.isEmpty ? .connections : nil,
      data: configuration.publishesData ? DataLayout.address : nil,
      reporting: &findings)
  }

  private mutating func addPages(
    of catalog: Catalog, _ trackers: [Tracker], reporting findings: inout [Diagnostic]
  ) {
    owners[.home] = "the home page"
    if !trackers.isEmpty { owners[PageAddress(Tracker.folder)] = "the list of trackers" }
    for tracker in trackers { owners[tracker.address] = "the tracker '\(tracker.slug)'" }
    for kind in EntityKind.allCases where kind != .page {
      let list = PageAddress(kind.folder + "/")
      owners[list] = "the list of \(kind.folder)"
      if catalog.numbers(of: kind).isEmpty {
        emptyLists.insert(list)
      }
    }
    let briefings = catalog.numbers(of: .briefing).count {
      !catalog.isHeldBack[$0] && catalog.entities[$0].publication.withdrawn == nil
    }
    let pages = (briefings + Addresses.briefingsPerPage - 1) / Addresses.briefingsPerPage
    for page in 1...max(1, pages) where page > 1 {
      let address = PageAddress(EntityKind.briefing.folder + "/").page(page)
      owners[address] = "page \(page) of the list of briefings"
    }
    ofRecord.reserveCapacity(catalog.entities.count)
    for (number, entity) in catalog.entities.enumerated() {
      let address = PageAddress(of: entity.id)
      ofRecord.append(address)
      guard !catalog.isHeldBack[number], address != .home else { continue }
      if let other = owners[address] {
        findings.append(
          Diagnostic(
            .duplicateAddress, "/\(address.path) is also the address of \(other)",
            at: SourcePlace(path: entity.path, range: entity.name.range),
            help: "rename one of them"))
      } else {
        owners[address] = entity.path
      }
    }
  }

  /// The site's own file at one of our addresses replaces ours.
  private mutating func addFiles(
    _ site: SiteFiles, hasBaseURL: Bool, reporting findings: inout [Diagnostic]
  ) {
    files[WellKnownPath.notFound] = "the page for wrong addresses"
    files[WellKnownPath.robots] = "the rules for robots"
    files["build.json"] = "the manifest of the build"
    if hasBaseURL {
      files[WellKnownPath.sitemap] = "the sitemap"
    }
    var own = site.ownOutputs
    for file in DefaultTheme.files {
      if !file.isTemplate {
        files[file.path] = "Templates/\(file.path)"
      } else if file.path.hasPrefix(Theme.siteFolder) {
        own.insert(
          SiteFiles.Copy(
            source: "Templates/\(file.path)",
            target: String(file.path.dropFirst(Theme.siteFolder.count))), at: 0)
      }
    }
    // Files that cannot be written are reported with the plan.
    for file in own where OutputWriter.isAllowed(file.target) {
      if let ours = files[file.target], !ours.hasPrefix("Content/"), ours != file.source {
        findings.append(
          Diagnostic(
            .replacedOutput, "/\(file.target) is this file, so \(ours) is left out",
            at: SourcePlace(path: file.source, range: 0..<0)))
      }
      files[file.target] = file.source
    }
  }

  /// Whether the output has a page at an address.
  func isServed(_ address: PageAddress) -> Bool {
    owners[address] != nil && !emptyLists.contains(address)
  }

  /// The kind of file that the output has at a path below the site's root.
  enum Served: Hashable {
    case page(PageAddress)
    /// A file that is not a page, by its path.
    case file(String)
    /// A folder of the site's own files that has an `index.html`; ends with a slash.
    case folder(String)
  }

  /// - Parameter path: With or without a slash or `index.html` at its end.
  func served(at path: String) -> Served? {
    if path.isEmpty || path == PageAddress.home.file { return .page(.home) }
    if files[path] != nil { return .file(path) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    if files[folder + PageAddress.home.file] != nil { return .folder(folder) }
    guard let address = PageAddress(parsing: path), isServed(address) else { return nil }
    return .page(address)
  }

  /// The first address of a record, from which its permanent names are made.
  package func first(of entity: Entity) -> PageAddress {
    for redirect in entity.redirects {
      if let address = PageAddress(parsing: redirect.value) { return address }
    }
    return PageAddress(of: entity.id)
  }

  /// Every address, as a link from the root.
  var all: [String] {
    let index = "/" + PageAddress.home.file
    return owners.keys.lazy.filter(isServed).map { "/" + $0.path }
      + files.keys.lazy.map { "/" + $0 }
      + files.keys.lazy.filter { $0.hasSuffix(index) }.map {
        "/" + $0.dropLast(index.utf8.count - 1)
      }
  }

  /// Reports navigation links to neither a page nor a file of the site.
  package func check(
    _ navigation: [SiteConfiguration.NavigationEntry], reporting findings: inout [Diagnostic]
  ) {
    let all = NearMissIndex { [self] in self.all }
    for entry in navigation where !entry.isElsewhere {
      let path = entry.path.prefix { $0 != "#" && $0 != "?" }
      if served(at: String(path)) != nil { continue }
      let nearest = all.nearMiss(to: "/" + path).map { nearest in
        NearMiss(
          entry.address.value.hasPrefix("/") ? nearest.text : String(nearest.text.dropFirst()),
          isOnly: nearest.isOnly)
      }
      findings.append(
        Diagnostic(
          .unknownFile, "'\(entry.address.value)' is not an address of this site",
          at: SourcePlace(path: SiteFiles.configuration, range: entry.address.range),
          nearMiss: nearest))
    }
  }
}

extension Rule {
  package static let duplicateAddress = Rule(
    "DuplicateAddress", .error, structural: true,
    summary: "Reports an address that two pages share.")
  package static let replacedOutput = Rule(
    "ReplacedOutput", .info,
    summary: "Reports a file of the site that replaces one of briefgen's.",
    explanation: """
      A file of your own at `/feed.xml`, `/feed.json`, `/sitemap.xml`, `/robots.txt`, `/404.html`, \
      `/calendar.ics` or the path of a theme file, and a page of your own at `/calendar/`, \
      `/changes/`, `/judgments/`, `/corrections/`, `/sources/`, `/search/` or `/data/`, is published, and \
      briefgen leaves its own out. \
      The note is there in case that was not intended.
      """,
    bad: """
      # Content/static/feed.xml is a feed
      """,
    good: """
      # Content/static/archive-feed.xml is a feed
      """)
}
