internal import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Addresses {
  /// Adds the lists of the site. One whose address a page, an old address or a file of the site's own has is left out.
  ///
  /// - Parameter counts: How many pages each would have.
  mutating func addLists(_ counts: [SiteList: Int], reporting findings: inout [Diagnostic]) {
    wantedListPages = counts
    // Addresses of records are in lower case.
    let old = Dictionary(
      redirects.map { ($0.from.file.lowercased(), $0.from) }, uniquingKeysWith: { one, _ in one })
    for list in SiteList.allCases {
      guard let count = counts[list], count > 0 else { continue }
      let pages = (1...count).map { list.address.page($0) }
      if let (page, owner) = taken(of: pages, old: old)
        ?? files[list.rawValue].map({ (list.address, $0) })
      {
        findings.append(
          Diagnostic(
            .replacedOutput,
            "/\(page.path) is this \(owner.hasSuffix(".md") ? "page" : "file"), so the list of \(list.rawValue) is left out",
            at: SourcePlace(path: owner, range: 0..<0)))
        continue
      }
      listPages[list] = count
      for page in pages { owners[page] = "the list of \(list.rawValue)" }
    }
  }

  /// The first of some pages whose address is taken, and by which file.
  private func taken(
    of pages: [PageAddress], old: [String: PageAddress]
  ) -> (page: PageAddress, owner: String)? {
    for page in pages {
      if let owner = owners[page] ?? old[page.file].flatMap({ owners[$0] }) ?? files[page.file] {
        return (page, owner)
      }
    }
    return nil
  }

  /// How many pages a list has; none where it has nothing in it or the site's own page is at its address.
  package func pageCount(of list: SiteList) -> Int { listPages[list] ?? 0 }
}
