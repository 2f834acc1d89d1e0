internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel

/// Links that name a file or an address of the site.
extension DocumentLinks {
  /// A path from the document's own folder, or from the site's root where it begins with a slash.
  mutating func lead(
    toFile target: String, _ fragment: String?, _ link: LinkRequest
  ) -> LinkResolution {
    if target.hasPrefix("/") { return lead(toAddress: target, fragment, link) }
    let folder = Path.parent(of: path) ?? "."
    let file = Path.normalized(Path.join(folder, target))
    if link.isImage, context.recordByPath[file] != nil {
      findings.append(
        Diagnostic(
          .unknownFile, "'\(target)' is a page and no image", at: place(link.targetRange),
          help: "leave out the '!' to link it"))
      return .plain()
    }
    if let record = context.recordByPath[file] {
      if context.catalog.isHeldBack[record], !isHeldBack {
        findings.append(.heldBack(target, at: place(link.targetRange)))
        return .plain()
      }
      let name = context.catalog.entities[record].name.value
      cite(record, as: target, statedModes[record] ?? .current, link)
      return .link(
        href: href(of: record, fragment, link), text: link.text.isEmpty ? name : nil,
        suffix: chip(for: record), mention: record == document ? nil : record)
    }
    if let file = Path.removing("Content/static/", from: file) {
      if context.statics.contains(file) {
        return lead(to: root + encoded(file), file: "Content/static/" + file, link)
      }
    } else if context.attachments.contains(file) {
      let name = String(Path.name(of: file))
      attachments.append(SiteFiles.Copy(source: file, target: address.path + name))
      return lead(to: encoded(name), file: file, link)
    }
    reportMissing(target, near: file, link)
    return .plain()
  }

  private mutating func lead(
    toAddress target: String, _ fragment: String?, _ link: LinkRequest
  ) -> LinkResolution {
    let path = String(target.drop { $0 == "/" })
    let suffix = fragment.map { "#" + $0 } ?? ""
    if path.isEmpty { return .link(href: root + suffix) }
    if context.statics.contains(path) {
      return lead(to: root + encoded(path) + suffix, file: "Content/static/" + path, link)
    }
    if let address = PageAddress(parsing: path), context.addresses.isServed(address) {
      return .link(href: root + encoded(address.path) + suffix)
    }
    if let address = PageAddress(parsing: path),
      let record = context.addresses.ofRecord.firstIndex(of: address),
      context.catalog.isHeldBack[record]
    {
      findings.append(.heldBack(target, at: place(link.targetRange)))
      return .plain()
    }
    let known =
      context.addresses.owners.keys.map { "/" + $0.path } + context.statics.map { "/" + $0 }
    let nearest = known.sorted().nearMiss(to: target)
    findings.append(
      Diagnostic(
        .unknownFile, "'\(target)' is not an address of this site", at: place(link.targetRange),
        nearMiss: nearest))
    return .plain()
  }

  /// To a file that is no page; an image has its size.
  private mutating func lead(
    to address: String, file: String, _ link: LinkRequest
  ) -> LinkResolution {
    guard link.isImage, let folder = context.folder,
      let header = try? ImageHeader(ofFile: file, in: folder)
    else {
      return .link(href: address)
    }
    switch header {
    case .image(let size): return .image(href: address, width: size?.width, height: size?.height)
    case .unknown:
      if ImageHeader.isPromised(by: file) {
        findings.append(
          Diagnostic(
            .unreadableImage, "'\(Path.name(of: file))' does not begin as an image does",
            at: place(link.targetRange), help: "it is shown as it is; save it anew"))
      }
      return .link(href: address)
    }
  }

  private mutating func reportMissing(_ target: String, near file: String, _ link: LinkRequest) {
    let known =
      context.recordByPath.keys.sorted() + context.attachments.sorted()
      + context.statics.sorted().map { "Content/static/" + $0 }
    let nearest = known.nearMiss(to: file)
    let place = place(link.targetRange)
    guard let nearest else {
      findings.append(
        Diagnostic(.unknownFile, "there is no file \(file)", at: place))
      return
    }
    let folder = Path.parent(of: path) ?? "."
    findings.append(
      Diagnostic(
        .unknownFile, "there is no file \(file)", at: place,
        nearMiss: NearMiss(Path.relative(nearest.text, to: folder), isOnly: nearest.isOnly)))
  }

  /// A path as it stands in an address: what a URL cannot hold is percent-encoded.
  func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
