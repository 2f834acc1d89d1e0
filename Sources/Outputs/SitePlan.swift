internal import EntityGraph
internal import Files
package import Liquid
package import Pages
package import Queries
package import SiteModel

/// Every file of the output in a fixed order, and what makes each.
package struct SitePlan: Sendable {
  package let files: [Entry]
  private let outputs: [any SiteOutput]

  package struct Entry: Sendable {
    package let file: PlannedFile
    fileprivate let output: Int
    /// Where the file is among those of its output.
    fileprivate let place: Int
  }

  package init(
    of site: Queries, _ pages: PageTemplates, trackers: [TrackerView], matrices: [MatrixView],
    files siteFiles: SiteFiles
  ) {
    let base = pages.base
    let lists = ListPages(pages, of: site, files: siteFiles)
    let trackers = TrackerPages(pages, of: trackers, beside: matrices)
    let matrices = MatrixPages(pages, of: matrices)
    let calendar = CalendarPages(pages, of: site)
    let changes = ChangePages(pages, of: site)
    let siteLists = SiteListPages(pages, of: site)
    let search = SearchPages(pages, of: site)
    let connections = ConnectionPages(pages, of: site)
    let data = DataPage(pages, of: site)
    let copies = CopiedFiles(siteFiles.ownFiles, attachments: site.attachments)
    var outputs: [any SiteOutput] = [
      HomePage(pages), RecordPages(pages, of: site), lists, trackers, matrices, calendar, changes,
      siteLists, search, connections, data,
      RedirectPages(site, base: base),
      SiteFilePages(pages),
      NotFoundPage(pages),
    ]
    if let base {
      outputs.append(FeedFiles(of: site, at: base))
      outputs.append(CalendarFiles(of: site, at: base))
      outputs.append(
        SitemapFiles(
          of: site, at: base,
          lists: lists.addresses + trackers.addresses + matrices.addresses + calendar.addresses
            + changes.addresses + siteLists.addresses + search.addresses + connections.addresses
            + data.addresses))
    }
    outputs += [
      RobotsFile(base: base),
      ThemeAssets(
        assets: pages.templates.assets, hasSearch: site.searchPage != nil,
        hasConnections: site.connectionsPage != nil), copies,
      SearchFiles(of: site), ConnectionFiles(of: site), TableFiles(of: site, kinds: lists.kinds),
      TwinFiles(pages, of: site), DataFiles(of: site),
    ]
    self.init(outputs, ownPaths: PathSet(siteFiles.ownFiles.map(\.target)), frame: pages.frame)
  }

  /// - Parameter ownPaths: The paths that the site's own files take.
  private init(_ outputs: [any SiteOutput], ownPaths: PathSet, frame: Fingerprint) {
    var own = ownPaths
    var entries: [Entry] = []
    for (number, output) in outputs.enumerated() {
      let files = output.files
      if output.precedence == .givesWayTogether, files.first.map({ own.contains($0.path) }) == true
      {
        continue
      }
      for (place, file) in files.enumerated() {
        if output.precedence == .givesWay {
          if own.contains(file.path) { continue }
          if file.isOwnFile { own.insert(file.path) }
        }
        entries.append(Entry(file: file, output: number, place: place))
      }
    }
    self.outputs = outputs
    self.frame = frame
    files = entries
  }

  /// Appends the bytes of a file; nothing for one that is copied.
  package func render(
    _ entry: Entry, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try outputs[entry.output].render(entry.place, with: &worker, into: &out)
  }

  /// The same, in parts; see ``PlannedFile/isInParts``.
  package func render(
    _ entry: Entry, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>,
    passing pass: PartPassing
  ) throws(RenderError) {
    try outputs[entry.output].render(entry.place, with: &worker, into: &out, passing: pass)
  }

  /// What all pages that templates make have in common, in short.
  package let frame: Fingerprint

  /// One file of each template, which is enough to try them.
  package var samples: [Entry] {
    var seen: Set<String> = []
    return files.filter { entry in
      entry.file.template.map { seen.insert($0).inserted } ?? false
    }
  }
}
