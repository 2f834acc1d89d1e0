package import Diagnostics
internal import Text

/// Raw HTML in running text: safe elements pass, others leave their text.
extension DocumentWriter {
  /// Sorts out the tags of the block at hand: those of safe elements that are balanced, in the block and in
  /// the emphasis or link they are in, become elements; the others of those become text.
  mutating func readTags() {
    guard inlines.items.contains(where: { $0.kind == .rawHTML }) else { return }
    var balance = TagBalance()
    for index in inlines.items.indices {
      let item = inlines.items[index]
      switch item.edge {
      case .enter: balance.enter()
      case .exit: balance.leave()
      case .leaf:
        guard item.kind == .rawHTML else { continue }
        guard let tag = HTMLTag(inlines.bytes, in: item.text) else {
          dropMarkup(item)
          continue
        }
        guard SafeElement.inline.contains(tag.name) else {
          reportTag(tag.name, at: place(of: item))
          continue
        }
        reportAttributes(of: tag, at: place(of: item))
        if tag.name == "br", !tag.isClosing {
          inlines.items[index].kind = .lineBreak
          continue
        }
        inlines.items[index].kind = .element
        inlines.items[index].link = inlines.elements.count
        inlines.elements.append(tag.safeHTML)
        balance.take(index, tag)
      }
    }
    balance.leave()
    for index in balance.unbalanced.sorted() {
      let item = inlines.items[index]
      inlines.items[index].kind = .tagText
      reportUnbalanced(inlines.bytes.text(item.text), at: place(of: item))
    }
  }

  private func place(of item: Inlines.Item) -> Range<Int> {
    text.place(block.isLocated && !item.source.isEmpty ? item.source : block.start..<block.start)
  }

  /// What is no tag: a comment leaves no trace, text in a declaration or the like is reported.
  private mutating func dropMarkup(_ item: Inlines.Item) {
    guard !inlines.bytes.begins(item.text, with: "<!--") else { return }
    let opening = inlines.bytes.text(item.text.prefix(2))
    findings.append(.textInHTML(opening, at: SourcePlace(path: file.path, range: place(of: item))))
  }

  /// Says once for each element that its tags are left out of the page.
  mutating func reportTag(_ name: String, at range: Range<Int>) {
    guard reportedTags.insert(name).inserted else { return }
    findings.append(
      Diagnostic(
        .rawHTML, "'<\(name)>' is left out of the page",
        at: SourcePlace(path: file.path, range: range),
        help: "write Markdown, or set unsafe_html: true in site.yml"))
  }

  mutating func reportAttributes(of tag: HTMLTag, at range: Range<Int>) {
    guard let first = tag.strippedAttributes.first else { return }
    findings.append(
      Diagnostic(
        .strippedAttribute, "'\(first)' of '<\(tag.name)>' is left out of the page",
        at: SourcePlace(path: file.path, range: range), help: "remove the attribute"))
  }

  mutating func reportUnbalanced(_ tag: String, at range: Range<Int>) {
    let isClosing = tag.hasPrefix("</")
    findings.append(
      Diagnostic(
        .unbalancedHTML,
        "'\(tag)' has no \(isClosing ? "beginning" : "end") in its block, and is text",
        at: SourcePlace(path: file.path, range: range),
        help: isClosing ? "leave it out" : "close it in the same block"))
  }
}

/// Pairs the tags of a block, those in each link or emphasis apart.
private struct TagBalance {
  private var open: [(index: Int, name: String)] = []
  private var counts: [String: Int] = [:]
  private var frames: [(start: Int, counts: [String: Int])] = []
  private var start = 0
  private(set) var unbalanced: [Int] = []

  mutating func enter() {
    frames.append((start, counts))
    (start, counts) = (open.count, [:])
  }

  mutating func leave() {
    while open.count > start, let last = open.popLast() { unbalanced.append(last.index) }
    if let frame = frames.popLast() { (start, counts) = frame }
  }

  mutating func take(_ index: Int, _ tag: HTMLTag) {
    guard tag.isClosing else {
      open.append((index, tag.name))
      counts[tag.name, default: 0] += 1
      return
    }
    guard counts[tag.name, default: 0] > 0 else { return unbalanced.append(index) }
    while let last = open.popLast() {
      counts[last.name, default: 0] -= 1
      if last.name == tag.name { return }
      unbalanced.append(last.index)
    }
  }
}

extension Diagnostic {
  static func textInHTML(_ tag: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .textInHTML, "the text in '\(tag)' would not be on the page", at: place,
      help: "write it as Markdown, or set unsafe_html: true in site.yml")
  }
}

extension Rule {
  package static let rawHTML = Rule(
    "RawHTML", .warning,
    summary:
      "Reports raw HTML that is left out of the page.",
    explanation: """
      Unless the site allows raw HTML, only br, sub, sup, kbd, abbr, b, i, em, strong, u, s, del, \
      ins, mark, small, q, cite, details and summary are kept, without most of their attributes \
      (see StrippedAttribute). Tags of other elements are left out; the text between tags in a \
      paragraph stays.
      """,
    bad: """
      The <span class="law">Clean Air Act</span> binds them.
      """,
    good: """
      The *Clean Air Act* limits CO<sub>2</sub>.
      """)
  package static let textInHTML = Rule(
    "TextInHTML", .error,
    summary: "Reports text in a block of raw HTML, which is left out of the page.",
    explanation: """
      The block is left out as a whole, and readers would miss its text without a trace. Write the \
      text in Markdown.
      """,
    bad: """
      <div class="note">The comment period closes on December 5.</div>
      """,
    good: """
      > [!NOTE]
      > The comment period closes on December 5.
      """)
  package static let strippedAttribute = Rule(
    "StrippedAttribute", .info,
    summary:
      "Reports an HTML attribute that is left out: all but `title` on `abbr` and `open` on `details`."
  )
  package static let unbalancedHTML = Rule(
    "UnbalancedHTML", .warning,
    summary: "Reports an HTML element that does not end in the block in which it begins.")
}
