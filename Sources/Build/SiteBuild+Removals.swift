internal import Diagnostics
internal import EntityGraph
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import SiteModel
internal import Text

extension SiteBuild {
  /// Reports pages of the last build whose address no longer exists.
  ///
  /// The manifest in the output folder lists the pages of the last build; without one there is nothing to
  /// compare with (decision 51). Pages that are held back are not removed, and a stub may have been a mistake.
  ///
  /// - Complexity: Reads the manifest once.
  func removals(
    in layout: SiteLayout, _ addresses: Addresses, _ catalog: Catalog
  ) -> [Diagnostic] {
    guard options.files?.hasFolder ?? true,
      let bytes = try? Folder(layout.output).read(Manifest.path, upTo: Manifest.sizeLimit),
      let manifest = try? Manifest(reading: bytes)
    else { return [] }
    return Self.removals(of: manifest.entries.lazy.map(\.path), addresses, catalog)
  }

  /// - Parameter paths: Of the files of the last build.
  static func removals(
    of paths: some Sequence<String>, _ addresses: Addresses, _ catalog: Catalog
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func index(_ kind: EntityKind) -> NearMissIndex {
      NearMissIndex { catalog.numbers(of: kind).map { catalog.entities[$0].id.slug } }
    }
    var slugs: [EntityKind: NearMissIndex] = [:]
    for path in paths where path.hasSuffix("/index.html") {
      let address = PageAddress(String(path.dropLast("index.html".count)))
      // The calendar goes with its last event, a list of the site with the last of its items.
      guard address != CalendarLayout.address, address != ChangeLog.address,
        let id = EntityID(at: address), SiteList(rawValue: id.slug)?.address != address
      else { continue }
      guard addresses.owners[address] == nil, catalog.number(of: id) == nil,
        !catalog.unreadable.contains(id)
      else { continue }
      let known = slugs[id.kind] ?? index(id.kind)
      slugs[id.kind] = known
      let near = known.near(id.slug).names.first.map { "Content/\(id.kind.folder)/\($0).md" }
      let line = "redirects: [/\(address.path)]"
      findings.append(
        Diagnostic(
          .removedAddress, "/\(address.path) was a page of the last build and is gone",
          at: SourcePlace(path: "Content/\(id.kind.folder)/\(id.slug).md", range: 0..<0),
          help: near.map { "add '\(line)' to \($0) if it has moved there" }
            ?? "add '\(line)' to the page that took its place, or keep it as withdrawn"))
    }
    return findings
  }
}

extension Rule {
  static let removedAddress = Rule(
    "RemovedAddress", .warning,
    summary: "Reports a page address that the last build published and this one would not.",
    explanation: """
      Other people cite addresses. The rule compares the pages about to be built with those of the \
      last build, as listed in `build.json` in the output folder. If a page has moved, list its \
      old address under `redirects` of the new page. If it no longer holds, withdraw it: it then \
      stays at its address with the reason.
      The next build forgets the address.
      """,
    bad: """
      # Content/companies/iris-energy.md was renamed to iren.md
      name: IREN
      """,
    good: """
      name: IREN
      redirects: [/companies/iris-energy/]
      """)
}
