import TestSupport

@testable import Build
@testable import SiteModel

/// A site with the parts that search has something to say about, and ways to read its index.
enum SearchedSite {
  static let archive = """
    -- Content/site.yml --
    title: Harbor
    -- Content/topics/ports.md --
    ---
    name: Ports
    ---
    -- Content/agencies/coast-guard.md --
    ---
    name: United States Coast Guard
    abbr: USCG
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme Shipping
    aliases: [Acme Lines]
    ticker: NYSE:ACME
    topics: [ports]
    ---
    Ships for **everybody**.
    -- Content/policies/harbor-act.md --
    ---
    name: Harbor Act
    type: bill
    bill: hr77-119
    history: [{2025-03-01: introduced}]
    topics: [ports]
    ---
    -- Content/briefings/2025-04-01-first.md --
    ---
    title: Who dredges
    date: 2025-04-01
    bottom_line: Nobody dredges the channel.
    topics: [ports]
    regulators: [coast-guard]
    ---
    Silt gathers.

    ## Ways out

    Acme waits for the tide.
    -- Content/briefings/2025-05-01-second.md --
    ---
    title: Tides
    date: 2025-05-01
    bottom_line: Silt is left.
    ---
    Still no dredging.

    """
}

extension BuiltSite {
  /// The files of search, its page included, by their path below `Output/search/`.
  func searchFiles() throws -> [String: String] {
    let output = try output()
    return Dictionary(
      uniqueKeysWithValues: output.files.filter { $0.hasPrefix("search/") }.map {
        (String($0.dropFirst("search/".count)), output.text($0))
      })
  }

  /// All words of the index with their lists: `tide` → `,B,,A`.
  func searchWords() throws -> [String: String] {
    var words: [String: String] = [:]
    for (path, text) in try searchFiles() where path.hasPrefix("words/") {
      for entry in text.split(separator: ";") {
        let parts = entry.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, !entry.contains("\"") { words[String(parts[0])] = String(parts[1]) }
      }
    }
    return words
  }
}
