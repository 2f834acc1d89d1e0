internal import Diagnostics

/// The pages that briefgen generates from the whole site: the calendar, and the lists of changes, judgments,
/// corrections and sources.
extension Addresses {
  /// Adds their addresses. A calendar or list is omitted, with an info, if one of its addresses belongs to a page, an old
  /// address or a file of the site.
  ///
  /// - Parameters:
  ///   - calendar: The pages of the calendar.
  ///   - changes: The pages of the list of changes.
  ///   - lists: The number of pages that the contents of each list require.
  ///   - search: The search page.
  ///   - connections: The page of connections.
  ///   - data: The page about the published data.
  mutating func addGeneratedPages(
    calendar: [PageAddress], changes: [PageAddress], lists: [SiteList: Int], search: PageAddress?,
    connections: PageAddress?, data: PageAddress?, reporting findings: inout [Diagnostic]
  ) {
    wantedListPages = lists
    // Addresses of records are in lower case.
    let old = Dictionary(
      redirects.map { ($0.from.file.lowercased(), $0.from) }, uniquingKeysWith: { one, _ in one })
    if add(calendar, called: "the calendar", old: old, reporting: &findings) {
      ofCalendar = calendar
    }
    if add(changes, called: "the list of changes", old: old, reporting: &findings) {
      ofChanges = changes
    }
    for list in SiteList.allCases {
      guard let count = lists[list], count > 0 else { continue }
      let pages = (1...count).map { list.address.page($0) }
      let name = "the list of \(list.rawValue)"
      if add(pages, called: name, old: old, reporting: &findings) { listPages[list] = count }
    }
    if let search, add([search], called: "search", old: old, reporting: &findings) {
      ofSearch = search
    }
    if let connections,
      add([connections], called: "the page of connections", old: old, reporting: &findings)
    {
      ofConnections = connections
    }
    if let data, add([data], called: "the page about the data", old: old, reporting: &findings) {
      ofData = data
    }
  }

  /// - Returns: `false` if one of the addresses is taken.
  private mutating func add(
    _ pages: [PageAddress], called name: String, old: [String: PageAddress],
    reporting findings: inout [Diagnostic]
  ) -> Bool {
    for page in pages {
      guard
        let owner = owners[page] ?? old[page.file].flatMap({ owners[$0] }) ?? files[page.file]
          ?? files[String(page.path.dropLast())]
      else { continue }
      let kind = owner.hasSuffix(".md") ? "page" : "file"
      findings.append(
        Diagnostic(
          .replacedOutput, "/\(page.path) is this \(kind), so \(name) is left out",
          at: SourcePlace(path: owner, range: 0..<0)))
      return false
    }
    for page in pages { owners[page] = name }
    return true
  }

  /// How many pages a list has; none if it is empty or the site has its own page at the address.
  package func pageCount(of list: SiteList) -> Int { listPages[list] ?? 0 }
}
