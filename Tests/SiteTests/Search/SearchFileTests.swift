import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The search index of a site") struct SearchFileTests {
  @Test func `each word leads to the pages that have it, in their best place`() async throws {
    let site = try await BuiltSite(SearchedSite.archive)
    #expect(site.isBuilt, "\(site.findings)")
    let words = try site.searchWords()
    // Briefing 0 is the older one; other records begin at 4096, which is "AgE", after 0 or 1 less.
    #expect(words["tide"] == "B,,,A")
    #expect(words["silt"] == ",B,,A")
    #expect(words["way"] == ",,A")
    #expect(words["nobody"] == ",A")
    #expect(words["strong"] == nil, "the name of an element")
  }

  @Test func `names and identifiers lead to their page at once, with what is shown of it`()
    async throws
  {
    let site = try await BuiltSite(SearchedSite.archive)
    let words = try site.searchWords()
    for key in ["=hr77119", "=hr77", "=harboract"] { #expect(words[key] == words["=harboract"]) }
    for key in ["=acmeshipping", "=acmelines", "=nyseacme", "=acme"] {
      #expect(words[key] != nil && words[key] == words["=acmeshipping"], "\(key)")
    }
    #expect(words["=uscg"] != nil)
    #expect(words["=whodredges"] == nil, "a briefing is found by the words of its title")
    let files = try site.searchFiles()
    let file = try #require(files.first { $0.value.contains(";=hr77:") })
    #expect(file.value.contains("\"policies/harbor-act/\",\"Harbor Act\",\"Bill\",\"pending\""))
  }

  @Test func `results have the address, title, kind, date, summary and text`() async throws {
    let files = try await BuiltSite(SearchedSite.archive).searchFiles()
    let briefings = try #require(files["briefings/0.js"])
    #expect(briefings.hasPrefix("briefgenSearch(\"briefings/0\",[[\"briefings/first/\","))
    #expect(
      briefings.contains(
        "[\"briefings/second/\",\"Tides\",\"Briefing\",\"\",\"\",\"2025-05-01\",\"1 May 2025\",\"Silt is left.\",\"Still no dredging.\\n\"]"
      ))
    #expect(briefings.contains("\"Silt gathers.\\nWays out\\nAcme waits for the tide.\\n\""))
    #expect(files["records/0.js"]?.contains("Ships for everybody.") == true)
  }

  @Test func `filters have their values with the pages`() async throws {
    let files = try await BuiltSite(SearchedSite.archive).searchFiles()
    let facets = files["facets.js"] ?? ""
    #expect(
      facets.hasPrefix(
        """
        briefgenSearch("facets",[["kind",[["briefing","Briefing","AA"],
        ["company","Company","ggE"],
        ["agency","Agency","hgE"],
        ["policy","Policy","igE"],
        ["topic","Topic","jgE"]]],
        ["topic",[["ports","Ports",
        """), "\(facets)")
    #expect(facets.contains("[\"coast-guard\",\"United States Coast Guard\",\"A"))
    #expect(facets.contains("[\"pending\","))
    #expect(facets.contains("[\"2025\",\"2025\","))
  }

  @Test func `the page lists names, lists and trackers without a script`() async throws {
    let site = try await BuiltSite(SearchedSite.archive)
    let page = try site.page("search/index.html")
    for link in ["companies/acme/", "topics/ports/", "briefings/", "policies/"] {
      #expect(page.contains("href=\"../\(link)\""), "\(link)")
    }
    #expect(page.contains("<noscript><p>Search needs JavaScript."))
    #expect(page.contains("<script src=\"../search.js\" defer></script>"))
    let other = try site.page("companies/acme/index.html")
    #expect(other.contains("<form class=\"find\" role=\"search\" action=\"../../search/\">"))
    #expect(!other.contains("<script src="))
  }

  @Test func `the version changes with a text`() async throws {
    func version(_ archive: String) async throws -> Substring? {
      let page = try await BuiltSite(archive).page("search/index.html")
      return page.split(separator: "data-search=\"").last?.prefix { $0 != "\"" }
    }
    let first = try await version(SearchedSite.archive)
    #expect(first != nil)
    #expect(try await version(SearchedSite.archive) == first)
    #expect(
      try await version(SearchedSite.archive.replacing("Silt gathers", with: "Silt settles"))
        != first)
  }

  @Test func `search can be switched off`() async throws {
    let site = try await BuiltSite(
      SearchedSite.archive.replacing(
        "title: Harbor\n", with: "title: Harbor\noutputs: {search: false}\n"))
    #expect(site.isBuilt, "\(site.findings)")
    #expect(try site.output().files.filter { $0.contains("search") } == [])
    #expect(try !site.page("index.html").contains("search/"))
  }

  @Test func `a page of the site at its address replaces it`() async throws {
    let site = try await BuiltSite(
      SearchedSite.archive
        + "-- Content/pages/search.md --\n---\ntitle: My search\n---\nMine.\n")
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(site.findings)")
    #expect(try site.output().files.filter { $0.contains("search") } == ["search/index.html"])
    #expect(try site.page("search/index.html").contains("Mine."))
  }

  @Test func `many names are on a page for each letter`() async throws {
    var archive = SearchedSite.archive
    for number in 0...SearchLetter.namesOnOnePage {
      archive += "-- Content/people/b\(number).md --\n---\nname: Bo B\(number)\n---\n"
    }
    let site = try await BuiltSite(archive)
    #expect(site.isBuilt, "\(site.findings)")
    #expect(try site.page("search/index.html").contains("href=\"../search/b/\">B</a>"))
    #expect(try !site.page("search/index.html").contains("people/b7/"))
    #expect(try site.page("search/b/index.html").contains("href=\"../../people/b7/\""))
    #expect(try site.page("search/a/index.html").contains("href=\"../../companies/acme/\""))
    // And in a file for the first letter of each of their words.
    #expect(try site.page("search/index.html").contains(" data-by-letter "))
    let files = try site.searchFiles()
    #expect(files["names.js"] == nil)
    #expect(files["names/c.js"]?.contains("United States Coast Guard\\tUSCG") == true)
    #expect(files["names/u.js"]?.contains("United States Coast Guard\\tUSCG") == true)
    #expect(files["names/b.js"]?.contains("Bo B7") == true)
    #expect(files["names/0.js"] == "briefgenSearch(\"names/0\",\"\",\"\")\n")
  }
}
