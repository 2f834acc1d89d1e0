import Diagnostics
internal import Markdown

/// The headings of a post outside of code.
struct PostHeadings {
  /// Those without markup, in lower case: a wiki link can name them.
  private(set) var plain: Set<String> = []
  /// The anchors that this site will give them. Markup within a heading is read only roughly: for an anchor that is wrong,
  /// a link becomes text or `check` reports it.
  private var anchors = HeadingAnchors(reserved: [])

  init(of post: Post) {
    var isCode = false
    var previous = ""[...]
    for line in post.file.text(in: post.body).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      if !isCode { read(line, after: previous) }
      previous = line
    }
  }

  /// Whether a heading has an anchor.
  func has(anchor: String) -> Bool { anchors.contains(anchor) }

  private mutating func read(_ line: Substring, after previous: Substring) {
    if line.hasPrefix("#") {
      let text = line.drop { $0 == "#" }
      guard line.count - text.count < 7, text.isEmpty || text.first == " " else { return }
      add(String(text).trimmed)
    } else if let first = line.first, first == "=" || first == "-", !previous.isEmpty,
      line.allSatisfy({ $0 == first || $0 == " " })
    {
      anchor(String(previous).trimmed)
    }
  }

  private mutating func add(_ heading: String) {
    if !heading.contains(where: { "*_[]`<>{}|\\#^".contains($0) }) {
      plain.insert(heading.lowercased())
    }
    anchor(heading)
  }

  private mutating func anchor(_ heading: String) {
    if let start = heading.firstRange(of: "{#")?.lowerBound, heading.hasSuffix("}") {
      anchors.take(String(heading[start...].dropFirst(2).dropLast()))
    } else {
      _ = anchors.anchor(for: heading.withoutMarkup)
    }
  }
}

extension String {
  /// Without emphasis, code marks, closing `#` and the addresses of links.
  fileprivate var withoutMarkup: String {
    var text = ""
    var rest = self[...]
    while rest.last == "#" || rest.last == " " { rest = rest.dropLast() }
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case "*", "`", "[", "\\": break
      case "]":
        if rest.first == "(", let close = rest.firstIndex(of: ")") {
          rest = rest[close...].dropFirst()
        }
      default: text.append(first)
      }
    }
    return text
  }
}
