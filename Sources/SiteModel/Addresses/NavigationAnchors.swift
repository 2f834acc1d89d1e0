package import Diagnostics
internal import EntityGraph
internal import Markdown
internal import PolicyModel
internal import Text
package import Theme

/// The anchors that templates write: `id="main"`, and how computed ones begin, `id="source-{{`.
package struct TemplateAnchors: Sendable {
  private var names: Set<String> = []
  private var prefixes: Set<String> = []

  package init(_ templates: [ThemeFile]) {
    let attribute = Array(" id=\"".utf8)
    for template in templates {
      let bytes = template.bytes
      var index = 0
      while index + attribute.count < bytes.count {
        guard bytes[index] == attribute[0],
          bytes[index..<index + attribute.count].elementsEqual(attribute)
        else {
          index += 1
          continue
        }
        let start = index + attribute.count
        let stops = Array("\"{\n".utf8)
        let end = bytes[start...].firstIndex { stops.contains($0) } ?? bytes.endIndex
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: "\"") {
          names.insert(text)
        } else if !text.isEmpty {
          prefixes.insert(text)
        }
        index = end
      }
    }
  }

  /// Whether a page may have an anchor other than those of its headings.
  func mayHold(_ anchor: String) -> Bool {
    names.contains(anchor) || prefixes.contains { anchor.hasPrefix($0) }
  }
}

extension Addresses {
  /// The path of the site's own file that is served at a path.
  private func file(at path: String) -> String? {
    switch served(at: path) {
    case .file(let file): file
    case .folder(let folder): folder + PageAddress.home.file
    case .page, nil: nil
    }
  }

  /// Reports navigation links to an anchor that the page does not have.
  package func checkAnchors(
    of navigation: [SiteConfiguration.NavigationEntry], _ documents: [Document],
    _ templates: TemplateAnchors, in files: inout LinkCheck, reporting findings: inout [Diagnostic]
  ) {
    for entry in navigation where !entry.isElsewhere {
      let text = entry.address.value
      guard let hash = text.firstIndex(of: "#") else { continue }
      let anchor = String(text[text.index(after: hash)...])
      let path = String(entry.path.prefix { $0 != "#" && $0 != "?" })
      let place = SourcePlace(
        path: SiteFiles.configuration,
        range: entry.address.part(text.index(after: hash)..<text.endIndex).range)
      if let file = file(at: path) {
        if !anchor.isEmpty, !LinkCheck.isOfBrowser(anchor), !files.mayHold(anchor, inFile: file) {
          findings.append(
            Diagnostic(.unknownAnchor, "'\(anchor)' is not an anchor of /\(file)", at: place))
        }
        continue
      }
      guard let address = path.isEmpty ? .home : PageAddress(parsing: path),
        address == .home || isServed(address)
      else { continue }
      let ids =
        ofRecord.firstIndex(of: address).map { documents[$0].outline.map(\.id) } ?? []
      if anchor.isEmpty || LinkCheck.isOfBrowser(anchor) || ids.contains(anchor)
        || templates.mayHold(anchor)
      {
        continue
      }
      let nearest = ids.nearMiss(to: anchor)
      findings.append(
        Diagnostic(
          .unknownAnchor, "'\(anchor)' is not an anchor of /\(address.path)",
          at: place, nearMiss: nearest,
          help: nearest == nil && !ids.isEmpty
            ? "one of \(ids.prefix(8).joined(separator: ", "))" : nil))
    }
  }
}
