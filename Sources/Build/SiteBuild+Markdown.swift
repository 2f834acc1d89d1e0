package import Diagnostics
internal import Files
internal import Markdown
internal import PolicyModel
internal import SiteModel

/// One text as HTML, with its findings.
package struct RenderedText: Sendable {
  package var html: ContiguousArray<UInt8>
  package var findings: [Diagnostic]
}

extension SiteBuild {
  /// The HTML of one Markdown text, with links resolved in the surrounding site.
  ///
  /// A file of the site is rendered as on its page, without its front matter; any other text as if
  /// it were at the site's root.
  ///
  /// - Parameter path: Relative to the site for one of its files, otherwise as shown in findings.
  /// - Returns: `nil` if there is no site here or above.
  package func render(_ text: SourceFile) async -> RenderedText? {
    guard let root = siteRoot else { return nil }
    var report = BuildReport(findings: [], outcome: .sound, root: root)
    let ground = await resolve(SiteLayout(root: root), report: &report)
    let options = markdownOptions(for: ground.configuration)
    var findings: [Diagnostic] = []
    if let record = ground.context.recordByPath[text.path] {
      var html = ContiguousArray<UInt8>()
      let document = Document(
        of: record, from: text,
        body: ground.parsed[ExactPath(text.path)]?.body ?? 0..<0, in: ground.context,
        options: options
      ) {
        html = $0
        return .none
      }
      return RenderedText(
        html: html,
        findings: ground.findings.all.filter { $0.place.path == text.path } + document.findings)
    }
    var links = DocumentLinks(path: text.path, in: ground.context)
    let document = MarkdownDocument(
      text, body: text.bytes.indices, options: options, resolver: &links, reporting: &findings)
    return RenderedText(html: document.html, findings: findings + links.findings)
  }

  /// A file's path relative to the site, if it is inside.
  package func shownPath(of path: String) -> String {
    let path = Path.normalized(path)
    guard let root = siteRoot, Path.isInside(path, root), path != root else { return path }
    return Path.relative(path, to: root)
  }

  /// CommonMark with GitHub's extensions, without a site.
  package static func renderPlain(_ text: SourceFile) -> ContiguousArray<UInt8> {
    MarkdownDocument.plainHTML(of: text, extensions: true)
  }
}
