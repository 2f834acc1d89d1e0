internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel
internal import Text

/// Links that name a file or an address of the site.
extension DocumentLinks {
  /// Resolves a path from the document's folder, or from the site's root if it begins with a slash.
  mutating func resolveFile(
    _ target: String, _ fragment: String?, _ link: LinkRequest
  ) -> LinkResolution {
    if target.hasPrefix("/") { return resolveAddress(target, fragment, link) }
    let folder = Path.parent(of: path) ?? "."
    var file = Path.normalized(Path.join(folder, target))
    var query = ""
    if !context.hasFile(file), let mark = target.firstIndex(of: "?") {
      file = Path.normalized(Path.join(folder, String(target[..<mark])))
      query = String(target[mark...])
    }
    // A query alone refers to the page itself.
    if target.hasPrefix("?"), !query.isEmpty, !link.isImage {
      guard let document else { return .link(href: query + (fragment.map { "#" + $0 } ?? "")) }
      return .link(href: href(of: document, query, fragment, link))
    }
    if link.isImage, context.recordByPath[file] != nil {
      reportPageAsImage(link)
      return .plain()
    }
    if let record = context.recordByPath[file] {
      if context.catalog.isHeldBack[record], !isHeldBack {
        findings.append(.heldBack(target, at: place(link.targetRange)))
        return .plain()
      }
      return makeLink(toRecord: record, at: href(of: record, query, fragment, link), link)
    }
    if let file = Path.removing("Content/static/", from: file) {
      if context.statics.contains(file) {
        return makeLink(toServed: .file(file), query, fragment, link)
      }
    } else if context.attachments.contains(file) {
      let name = String(Path.name(of: file))
      attachments.append(SiteFiles.Copy(source: file, target: address.path + name))
      let end = query + (fragment.map { "#" + $0 } ?? "")
      return makeLink(toFileAt: URLPath.encoded(name) + end, file: file, link)
    }
    reportMissing(target, near: file, link)
    return .plain()
  }

  /// Links a file that is not a page; an image has its size.
  mutating func makeLink(
    toFileAt address: String, file: String, _ link: LinkRequest
  ) -> LinkResolution {
    guard link.isImage, let header = try? ImageHeader(ofFile: file, in: context.source) else {
      return .link(href: address)
    }
    switch header {
    case .image(let size): return .image(href: address, width: size?.width, height: size?.height)
    case .unknown:
      if ImageHeader.isPromised(by: file) {
        findings.append(
          Diagnostic(
            .unreadableImage, "'\(Path.name(of: file))' does not begin as an image does",
            at: place(link.targetRange), help: "it is shown as it is; save it again"))
      }
      return .link(href: address)
    }
  }

  mutating func reportPageAsImage(_ link: LinkRequest) {
    findings.append(
      Diagnostic(
        .unknownFile, "'\(link.target.written)' is a page, not an image",
        at: place(link.targetRange), help: "leave out the '!' to link it"))
  }

  private mutating func reportMissing(_ target: String, near file: String, _ link: LinkRequest) {
    let nearest = context.fileNames.nearMiss(to: file)
    let place = place(link.targetRange)
    guard let nearest else {
      findings.append(
        Diagnostic(
          .unknownFile, "there is no file \(file)", at: place,
          group: .init("there is no file", anyAdvice: true)))
      return
    }
    let folder = Path.parent(of: path) ?? "."
    findings.append(
      Diagnostic(
        .unknownFile, "there is no file \(file)", at: place,
        nearMiss: NearMiss(Path.relative(nearest.text, to: folder), isOnly: nearest.isOnly),
        group: .init("there is no file", anyAdvice: true)))
  }
}
