internal import Liquid
internal import Pages
internal import Queries
internal import SiteModel

/// A page at each old address that leads on to the new one.
struct RedirectPages: SiteOutput {
  private let base: BaseURL?
  private let redirects: [(from: PageAddress, to: PageAddress, source: String)]

  init(_ site: Queries, base: BaseURL?) {
    self.base = base
    redirects = site.redirects
  }

  var files: [PlannedFile] { redirects.map { PlannedFile($0.from.file, from: $0.source) } }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    site.noteRedirects()
    let (from, to, _) = redirects[place]
    out += Redirect(
      to: from.root + to.path, absolute: base?.absolute(to.path),
      language: site.configuration.language, wording: site.wording
    ).rendered()
  }
}
