internal import Liquid
internal import PolicyModel

/// The home page.
struct HomePage: SiteOutput {
  let pages: PageTemplates

  var files: [PlannedFile] { [.page(at: .home, template: "home")] }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = pages.site
    let intro = HomeView.introduction(in: site)
    let body = if let intro { try pages.body(of: intro) } else { nil as ContiguousArray<UInt8>? }
    try pages.render(
      .home, PageView(description: site.configuration.description, address: .home), at: .home,
      .record(HomeView.make(in: site, intro: body)), into: &out)
  }
}
