package import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Text

extension Rule {
  package static let unstableAddress = Rule(
    "UnstableAddress", .warning,
    summary: "The address of a source is secure, without tracking, and not a search.",
    explanation: """
      http: can be altered on its way, parameters such as utm_source tell where the reader came from, \
      and what a search shows is something else tomorrow.
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
    reach: .site { site, findings in
      func look(_ sources: [Source], in path: String) {
        for source in sources {
          guard let url = source.url, let fault = fault(of: url.value) else { continue }
          findings.append(
            Diagnostic(
              .unstableAddress, "'\(source.id.value)' \(fault)",
              at: SourcePlace(path: path, range: url.range)))
        }
      }
      // A deal written in place shares its briefing's file and sources.
      for entity in site.catalog.entities where !entity.sources.isEmpty {
        look(entity.sources, in: entity.path)
      }
      look(site.sharedSources.sources, in: site.sharedSources.path)
    })

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
