internal import Diagnostics
internal import Files

extension SiteFiles {
  /// Reports a file in a kind's folder that would be ignored although it is meant as a page.
  ///
  /// - Returns: Whether it is one.
  static func reportEnding(
    of path: String, in source: FileSource, reporting findings: inout [Diagnostic]
  ) -> Bool {
    guard isMarkdown(path) || mayHoldText(path) && hasFrontMatter(path, in: source) else {
      return false
    }
    let name = Path.name(of: path)
    let folder = Path.parent(of: path).map { $0 + "/" } ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    findings.append(
      Diagnostic(
        .invalidFileName, "'\(name)' does not end in .md",
        at: SourcePlace(path: "Content/\(path)", range: 0..<0),
        help: "rename the file to Content/\(folder)\(stem).md"))
    return true
  }

  /// Other extensions for Markdown; files with them are not silently ignored.
  private static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".md", ".markdown", ".mdown", ".mkd"].contains { name.hasSuffix($0) }
  }

  /// Whether other generators make a page from a file with this extension, or without one.
  private static func mayHoldText(_ path: String) -> Bool {
    let name = Path.name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return true }
    return textEndings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let textEndings: Set<String> = [
    "mdx", "mdoc", "markdoc", "txt", "text", "html", "htm", "xhtml", "org", "rst", "qmd", "rmd",
    "njk", "ipynb", "adoc", "asciidoc", "textile", "liquid", "hbs", "pug", "haml", "erb", "vto",
    "mdwn", "mkdn", "mdtxt", "mdtext",
  ]

  /// Whether a file begins with a line of three hyphens.
  private static func hasFrontMatter(_ path: String, in source: FileSource) -> Bool {
    guard var reader = try? source.reader("Content/\(path)"), let read = try? reader.read(upTo: 8)
    else {
      return false
    }
    let start = read[...]
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start
    guard text.starts(with: "---".utf8) else { return false }
    return text.dropFirst(3).first.map { $0 <= 0x20 } ?? true
  }
}
