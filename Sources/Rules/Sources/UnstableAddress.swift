package import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Text

extension Rule {
  package static let unstableAddress = Rule(
    "UnstableAddress", .warning,
    summary: "Reports a source address that uses `http:`, tracks readers or points to a search.",
    explanation: """
      A page served over `http:` can be altered in transit, parameters such as `utm_source` reveal \
      where the reader came from, and a search shows something else tomorrow.
      """,
    bad: """
      url: http://news.example/acme?utm_source=mail
      """,
    good: """
      url: https://news.example/acme
      """)
}

extension Check {
  static let unstableAddress = Check(
    .unstableAddress,
    reach: .page(.own) { page, site, findings in
      // A deal written in place shares its briefing's file and sources; what is found twice is shown once.
      let entity = site.catalog.entities[page]
      for source in entity.sources { look(at: source, in: entity.path, reporting: &findings) }
    })

  /// The same of the sources that pages share.
  static let unstableSharedAddress = Check(
    reach: .site(.sharedSources) { site, findings in
      for source in site.sharedSources.sources {
        look(at: source, in: site.sharedSources.path, reporting: &findings)
      }
    })

  private static func look(
    at source: Source, in path: String, reporting findings: inout [Diagnostic]
  ) {
    guard let url = source.url, let fault = fault(of: url.value) else { return }
    findings.append(
      Diagnostic(
        .unstableAddress, "'\(source.id.value)' \(fault)",
        at: SourcePlace(path: path, range: url.range)))
  }

  private static func fault(of address: String) -> String? {
    if address.hasPrefix("http:") { return "has an address with http:" }
    guard address.hasByte(UInt8(ascii: "?")), let question = address.firstIndex(of: "?") else {
      return nil
    }
    let (place, query) = (address[..<question], address[address.index(after: question)...])
    for parameter in query.split(separator: "&") {
      let name = parameter.prefix { $0 != "=" }
      if name.hasPrefix("utm_") || trackers.contains(String(name)) {
        return "has an address that tracks its readers ('\(name)')"
      }
    }
    return searches.contains { place.hasSuffix($0) } && query.hasPrefix("q=")
      ? "has the address of a search" : nil
  }

  private static let trackers: Set<String> = ["fbclid", "gclid", "mc_cid", "mc_eid", "igshid"]
  private static let searches = ["/search", ".com/", "/results"]
}
