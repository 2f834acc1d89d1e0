internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The JSON and the Markdown beside the page of each record.
struct TwinFiles: SiteOutput {
  let files: [PlannedFile]
  private let pages: PageTemplates
  private let numbers: [Int]

  init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    numbers = site.publishesData ? site.recordsWithPage : []
    files = numbers.flatMap { number in
      let folder = site.address(of: number).path
      return [DataLayout.json, DataLayout.markdown].map {
        PlannedFile(folder + $0, from: site.record(number).path)
      }
    }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (site, number) = (worker.site, numbers[place / 2])
    if place.isMultiple(of: 2) {
      TwinJSON.write(number, in: site, into: &out)
    } else {
      var twin = TwinMarkdown(of: number, in: site)
      twin.write(body: try pages.body(of: number, in: site))
      out += twin.bytes
    }
  }
}
