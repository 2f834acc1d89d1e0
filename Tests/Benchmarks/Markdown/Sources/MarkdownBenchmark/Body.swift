import CCmark
import Diagnostics
import Foundation
import Markdown

/// The Markdown of one file.
struct Body {
  let bytes: ContiguousArray<UInt8>
  private let file: SourceFile

  /// A file, or all Markdown files in a folder; front matter is left out.
  static func all(in path: String) throws -> [Body] {
    var isFolder: ObjCBool = false
    _ = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return [try Body(path)] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".md") }.map { try Body(path + "/" + $0) }
  }

  private init(_ path: String) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let end = text.hasPrefix("---\n") ? text.range(of: "\n---\n")?.upperBound : nil
    bytes = ContiguousArray(text[(end ?? text.startIndex)...].utf8)
    file = SourceFile(path: path, bytes: bytes)
  }

  /// What cmark's own renderer makes of it, freed at once.
  func htmlByCmark() -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      let html = unsafe cmark_markdown_to_html(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, CMARK_OPT_DEFAULT)
      guard let html = unsafe html else { return 0 }
      defer { unsafe free(html) }
      return unsafe html.pointee == 0 ? 0 : 1
    }
  }

  /// Everything that a build asks for: safe HTML, links resolved, outline, sentences around mentions,
  /// words counted, passages for the rules that read prose.
  func page(names: NameMatcher?) -> Int {
    let options = MarkdownOptions(
      kindSchemes: ["briefing", "company", "agency", "policy", "deal", "person", "topic"],
      names: names, findsCitations: names != nil, wantsPassage: { _ in true })
    var resolver = Everywhere()
    var findings: [Diagnostic] = []
    return MarkdownDocument(
      file, body: bytes.indices, options: options, resolver: &resolver, reporting: &findings
    ).html.count
  }
}

/// Leads each link somewhere, without a look at a catalog.
private struct Everywhere: LinkResolver {
  private var notes = 0

  mutating func resolve(_ link: LinkRequest) -> LinkResolution {
    switch link.target {
    case .source(let id):
      notes += 1
      return .sourceNote(number: notes, id: id)
    case .external(let address): return .link(href: address)
    case .name(let number): return .link(href: "../../companies/acme-power/", mention: number)
    case .citation: return .link(href: "../../policies/an-order/", mention: -1)
    case .entity(_, let slug, _):
      return .link(href: "../../companies/acme-power/", text: slug, mention: slug.utf8.count)
    case .wiki(let name, _):
      return .link(href: "../../companies/acme-power/", mention: name.utf8.count)
    case .path(let path, _): return .link(href: path)
    }
  }
}
