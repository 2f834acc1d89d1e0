internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import Search
internal import SiteModel
internal import Text
internal import Wording

/// The index of search: scripts that hand their data to `search.js`, so that they load from a disk as well.
///
/// - `search/words/N.js`: words with their pages, and names and identifiers with the results for them.
/// - `search/briefings/N.js`, `search/records/N.js`: results with their texts.
/// - `search/facets.js`: the pages of each value of each facet.
/// - `search/names.js`: names for completion and for misspelt words; with many names, `search/names/LETTER.js`.
struct SearchFiles: SiteOutput {
  let files: [PlannedFile]
  private let parts: [Part]

  private enum Part {
    case words(Int)
    case results(Int, ofBriefings: Bool)
    case facets
    case names(SearchNameFile)

    /// Below the search page, without its ending.
    var name: String {
      switch self {
      case .words(let shard): "words/\(shard)"
      case .results(let file, let ofBriefings): "\(ofBriefings ? "briefings" : "records")/\(file)"
      case .facets: "facets"
      case .names(.all): "names"
      case .names(.letter(let letter)):
        "names/\(letter.map { String(Unicode.Scalar($0)) } ?? "0")"
      }
    }
  }

  init(of site: Queries) {
    guard let page = site.searchPage else {
      (files, parts) = ([], [])
      return
    }
    let layout = site.searchLayout
    parts =
      SearchNameFile.files(manyNames: layout.hasManyNames).map { .names($0) } + [.facets]
      + (0..<layout.briefingFiles).map { .results($0, ofBriefings: true) }
      + (0..<layout.recordFiles).map { .results($0, ofBriefings: false) }
      + (0..<layout.shards).map { .words($0) }
    files = parts.map { PlannedFile("\(page.path)\($0.name).js") }
  }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    out.append(literal: "briefgenSearch(\"")
    out.append(parts[place].name)
    out.append(literal: "\",")
    switch parts[place] {
    case .words(let shard): writeWords(shard, of: site, into: &out)
    case .results(let file, let ofBriefings):
      out.append(literal: "[")
      for (index, number) in site.searchRecords(inFile: file, ofBriefings: ofBriefings).enumerated()
      {
        if index > 0 { out.append(literal: ",\n") }
        SearchResult(of: number, in: site).write(text: site.searchText(of: number), into: &out)
      }
      out.append(literal: "]")
    case .facets:
      out.append(literal: "[")
      for (index, facet) in SearchFacet.allCases.enumerated() {
        out.append(literal: index == 0 ? "[" : ",\n[")
        out.append(json: facet.rawValue)
        out.append(literal: ",")
        writeFacet(facet, of: site, into: &out)
        out.append(literal: "]")
      }
      out.append(literal: "]")
    case .names(let file): writeNames(file, of: site, into: &out)
    }
    out.append(literal: ")\n")
  }

  /// The words as text, then the result for each page that a key leads to.
  private func writeWords(
    _ shard: Int, of site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    let layout = site.searchLayout
    out.append(literal: "\"")
    // Words, lists and keys have no character that a string of JavaScript escapes.
    out += site.searchTerms(inShard: shard)
    var shown: Set<Int> = []
    for (key, places) in site.searchKeys(inShard: shard) {
      out.append(literal: ";=")
      out.append(key)
      out.append(literal: ":")
      out += NumberList.plain(places.map { layout.page(at: $0) })
      shown.formUnion(places)
    }
    out.append(literal: ";\",[")
    for (index, place) in shown.sorted().enumerated() {
      out.append(literal: index == 0 ? "[" : ",\n[")
      out.append(number: layout.page(at: place))
      out.append(literal: ",")
      SearchResult(of: layout.records[place], in: site).write(text: nil, into: &out)
      out.append(literal: "]")
    }
    out.append(literal: "]")
  }

  private func writeFacet(
    _ facet: SearchFacet, of site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    let layout = site.searchLayout
    out.append(literal: "[")
    for (index, group) in site.searchGroups(of: facet).enumerated() {
      let (value, label) = words(for: group.value, in: site)
      out.append(literal: index == 0 ? "[" : ",\n[")
      out.append(json: value)
      out.append(literal: ",")
      out.append(json: label)
      out.append(literal: ",\"")
      out += NumberList.text(group.places.map { layout.page(at: $0) })
      out.append(literal: "\"]")
    }
    out.append(literal: "]")
  }

  /// The value in an address, and its label.
  private func words(for value: SearchFacet.Value, in site: Queries) -> (String, String) {
    switch value {
    case .kind(let kind): (kind.name, site.wording.language.label(kind))
    case .record(let number): (site.id(of: number).slug, site.name(of: number))
    case .force(let force): (force.rawValue, force.label(in: site.wording))
    case .year(let year): (String(year), String(year))
    }
  }

  /// The ranks of the names, then for each its names on a line.
  private func writeNames(
    _ file: SearchNameFile, of site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    let names = site.searchNames(in: file)
    out.append(literal: "\"")
    out += NumberList.text(names.map(\.rank))
    out.append(literal: "\",")
    out.append(json: names.map { $0.names.joined(separator: "\t") }.joined(separator: "\n"))
  }
}
