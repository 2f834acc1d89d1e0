internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel

/// The address of every page, and whose it is: two pages at one address are an error.
struct Addresses: Sendable {
  /// By number in the catalog.
  private(set) var ofRecord: [PageAddress] = []
  /// Every address with where it comes from, for messages: a file, or `the list of companies`.
  private(set) var owners: [PageAddress: String] = [:]

  /// Lists of kinds that have nothing to show: their addresses are taken, but there is no page.
  private var emptyLists: Set<PageAddress> = []

  /// Whether the output has a page at an address.
  func isServed(_ address: PageAddress) -> Bool {
    owners[address] != nil && !emptyLists.contains(address)
  }

  /// Reports links of the navigation that lead to no page and no file of the site.
  func check(
    _ navigation: [SiteConfiguration.NavigationEntry], statics: PathSet,
    reporting findings: inout [Diagnostic]
  ) {
    for entry in navigation where !entry.isElsewhere {
      let path = String(entry.address.value.drop { $0 == "/" }.prefix { $0 != "#" })
      if path.isEmpty || statics.contains(path) || PageAddress(parsing: path).map(isServed) == true
      {
        continue
      }
      let known = owners.keys.filter(isServed).map(\.path).sorted()
      let nearest = known.nearMiss(to: path)
      findings.append(
        Diagnostic(
          .unknownFile, "'\(entry.address.value)' is not an address of this site",
          at: SourcePlace(path: SiteFiles.configuration, range: entry.address.range),
          nearMiss: nearest))
    }
  }

  /// The slug of the free page whose text stands on the home page and which has no page of its own.
  static let introduction = "index"

  init(
    of catalog: Catalog, _ trackers: [Tracker] = [], reporting findings: inout [Diagnostic]
  ) {
    owners[.home] = "the home page"
    if !trackers.isEmpty { owners[PageAddress(Tracker.folder)] = "the list of trackers" }
    for tracker in trackers { owners[tracker.address] = "the tracker '\(tracker.slug)'" }
    for kind in EntityKind.allCases where kind != .page {
      let list = PageAddress(kind.folder + "/")
      owners[list] = "the list of \(kind.pluralLabel.lowercased())"
      if catalog.numbers(of: kind).allSatisfy({ catalog.isHeldBack[$0] }) {
        emptyLists.insert(list)
      }
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
    for (number, entity) in catalog.entities.enumerated() where !catalog.isHeldBack[number] {
      for redirect in entity.redirects {
        addRedirect(redirect, of: entity, reporting: &findings)
      }
    }
  }

  private mutating func addRedirect(
    _ redirect: Located<String>, of entity: Entity, reporting findings: inout [Diagnostic]
  ) {
    let place = SourcePlace(path: entity.path, range: redirect.range)
    guard let address = PageAddress(parsing: redirect.value) else {
      findings.append(
        Diagnostic(
          .invalidAddress, "'\(redirect.value)' is not an address of this site", at: place,
          help: "write it from the site's root: companies/old-name/"))
      return
    }
    if let other = owners[address] {
      findings.append(
        Diagnostic(
          .duplicateAddress, "/\(address.path) is also the address of \(other)", at: place))
    } else {
      owners[address] = entity.path
      redirects.append((address, PageAddress(of: entity.id)))
    }
  }

  /// Old addresses and where they lead now.
  private(set) var redirects: [(from: PageAddress, to: PageAddress)] = []
}

extension Rule {
  static let duplicateAddress = Rule(
    "DuplicateAddress", .error, structural: true, summary: "Each page has an address of its own.")
  static let invalidAddress = Rule(
    "InvalidAddress", .error, structural: true,
    summary: "An old address is a path below the site's root.")
}
