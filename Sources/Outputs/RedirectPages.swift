internal import Liquid
internal import Pages
internal import SiteModel

/// A page at each old address that leads on to the new one.
struct RedirectPages: SiteOutput {
  let addresses: Addresses
  let base: BaseURL?
  let configuration: SiteConfiguration

  var files: [PlannedFile] {
    addresses.redirects.map {
      PlannedFile($0.from.file, from: addresses.owners[$0.from] ?? "Content")
    }
  }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (from, to) = addresses.redirects[place]
    out += Redirect(
      to: from.root + to.path, absolute: base?.absolute(to.path),
      language: configuration.language, wording: configuration.wording
    ).rendered()
  }
}
