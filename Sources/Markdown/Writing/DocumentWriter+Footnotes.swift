package import Diagnostics
internal import Text

extension DocumentWriter {
  /// Writes a reference to a footnote; one that is not defined stays text.
  mutating func writeFootnoteReference(_ item: Inlines.Item) {
    let link = inlines.links[item.link]
    let label = inlines.bytes.text(link.destination)
    guard let note = footnotes.index(of: label) else {
      let near = footnotes.nearMisses.nearMiss(to: label)
      findings.append(
        Diagnostic(
          .unknownFootnote, "'[^\(label)]' has no footnote",
          at: SourcePlace(path: file.path, range: destinationPlace(of: link)), nearMiss: near,
          help: near == nil ? "define it with a line '[^\(label)]: …'" : nil))
      return writeText("[^\(label)]")
    }
    let number = noteNumbers[note] ?? noteOrder.count + 1
    if noteNumbers[note] == nil {
      noteNumbers[note] = number
      noteOrder.append(note)
    }
    let anchor = noteAnchor(note)
    let use = useAnchor(note, anchor)
    html.append(literal: "<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.append(anchor)
    html.append(literal: "\" id=\"fnref-")
    html.append(use)
    html.append(literal: "\" data-footnote-ref")
    if !options.isPlain {
      html.append(literal: " aria-label=\"")
      html.append(options.words.note)
      html.append(literal: " ")
      html.append(number: number)
      html.append(literal: "\"")
    }
    html.append(literal: ">")
    html.append(number: number)
    html.append(literal: "</a></sup>")
  }

  /// Writes the footnotes that are referred to, numbered by their first use, and reports the others.
  mutating func writeFootnotes<R: LinkResolver>(_ tree: inout CmarkTree, resolver: inout R) {
    var texts: [ContiguousArray<UInt8>] = []
    let body = html
    isInNote = true
    // A footnote may refer to others, which then follow.
    while texts.count < noteOrder.count {
      html = []
      containers = [.other, .note]
      itemIndentations = []
      quotationDepth = 0
      lead = .nothing
      tree.enter(footnotes.definitions[noteOrder[texts.count]].item)
      write(&tree, resolver: &resolver)
      texts.append(html)
    }
    isInNote = false
    html = body
    if !texts.isEmpty {
      html.append(
        options.isPlain
          ? "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
          : "<section class=\"footnotes\" data-footnotes aria-label=\"\(options.words.notes)\">\n<ol>\n"
      )
      for (note, text) in zip(noteOrder, texts) { writeFootnote(note, text) }
      html.append(literal: "</ol>\n</section>\n")
    }
    reportFootnotes()
  }

  private mutating func writeFootnote(_ note: Int, _ text: ContiguousArray<UInt8>) {
    let anchor = noteAnchor(note)
    html.append("<li id=\"fn-\(anchor)\">\n")
    let paragraphEnd = "</p>\n".utf8
    let endsWithParagraph = text.suffix(paragraphEnd.count).elementsEqual(paragraphEnd)
    html.append(contentsOf: text.dropLast(endsWithParagraph ? paragraphEnd.count : 0))
    if options.isPlain {
      return writePlainBackReferences(
        noteUses[note] ?? [anchor], endsWithParagraph: endsWithParagraph)
    }
    if !endsWithParagraph { html.append(literal: "<p>") }
    let number = noteNumbers[note] ?? 0
    for (index, id) in (noteUses[note] ?? [anchor]).enumerated() {
      let use = index + 1
      let place = use > 1 ? "\(number)-\(use)" : "\(number)"
      if use > 1 || endsWithParagraph { html.append(literal: " ") }
      html.append(literal: "<a href=\"#fnref-")
      html.append(id)
      html.append(literal: "\" class=\"footnote-backref\" data-footnote-backref")
      html.append(literal: " data-footnote-backref-idx=\"")
      html.append(place)
      html.append(literal: "\" aria-label=\"")
      html.append(options.words.backToReference)
      html.append(literal: " ")
      html.append(place)
      html.append(literal: "\">↩")
      if use > 1 { html.append("<sup>\(use)</sup>") }
      html.append(literal: "</a>")
    }
    html.append(literal: "</p>\n</li>\n")
  }

  /// As cmark-gfm writes them: without a paragraph of their own.
  private mutating func writePlainBackReferences(
    _ uses: [String], endsWithParagraph: Bool
  ) {
    for (index, id) in uses.enumerated() {
      let use = index + 1
      html.append(
        "\(use > 1 || endsWithParagraph ? " " : "")<a href=\"#fnref-\(id)\""
          + " class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if use > 1 { html.append("<sup class=\"footnote-ref\">\(use)</sup>") }
      html.append(literal: "</a>")
    }
    html.append(endsWithParagraph ? "</p>\n</li>\n" : "\n</li>\n")
  }

  private mutating func reportFootnotes() {
    for (index, note) in footnotes.definitions.enumerated() where noteNumbers[index] == nil {
      findings.append(
        Diagnostic(
          .unusedFootnote, "'[^\(note.label)]' is a footnote that nothing refers to",
          at: SourcePlace(path: file.path, range: note.place), help: "it is left out of the page"))
    }
    for (label, place) in footnotes.repeated {
      findings.append(
        Diagnostic(
          .duplicateFootnote, "'[^\(label)]' is defined twice",
          at: SourcePlace(path: file.path, range: place), help: "the first one is used"))
    }
  }

  /// Whether the item at hand, or the first of the list at hand, is the definition of a footnote.
  func isDefinition(_ tree: borrowing CmarkTree) -> Bool {
    !footnotes.isEmpty && excerptDepth == 0
      && footnotes.isDefinition(at: text.lines.start(of: tree.startLine) + tree.startColumn - 1)
  }

  /// Whether the raw HTML at hand is not the author's: what an empty definition was given, or the end of
  /// a table.
  func isFiller(_ tree: borrowing CmarkTree) -> Bool {
    let start = text.lines.start(of: tree.startLine) + tree.startColumn - 1
    return text.bytes[start..<text.body.upperBound].starts(with: FootnoteDefinitions.filler.utf8)
      && text.place(start..<start + 1).isEmpty
  }

  /// The anchor of a note, unlike all others: two labels may be written alike in an address.
  private mutating func noteAnchor(_ note: Int) -> String {
    if noteAnchors.isEmpty {
      for definition in footnotes.definitions {
        let anchor = footnoteAnchor(definition.label)
        var unique = anchor
        var number = 2
        while !takenNotes.insert(unique).inserted {
          unique = "\(anchor)-\(number)"
          number += 1
        }
        noteAnchors.append(unique)
      }
    }
    return noteAnchors[note]
  }

  /// The anchor of the next reference to a note: its own, and then with numbers that no note has.
  private mutating func useAnchor(_ note: Int, _ anchor: String) -> String {
    var use = anchor
    if noteUses[note] != nil {
      var number = noteCounts[note, default: 1]
      repeat {
        number += 1
        use = "\(anchor)-\(number)"
      } while !takenNotes.insert(use).inserted
      noteCounts[note] = number
    }
    noteUses[note, default: []].append(use)
    return use
  }

  private func footnoteAnchor(_ label: String) -> String {
    var anchor: ContiguousArray<UInt8> = []
    let bytes = ContiguousArray(label.utf8)
    anchor.appendEscapedURL(bytes, bytes.indices)
    return anchor.text(anchor.indices)
  }
}

extension Rule {
  package static let unknownFootnote = Rule(
    "UnknownFootnote", .error, structural: true,
    summary: "Reports a reference to a footnote that is not defined.")
  package static let unusedFootnote = Rule(
    "UnusedFootnote", .warning, summary: "Reports a footnote that the text does not refer to.")
  package static let duplicateFootnote = Rule(
    "DuplicateFootnote", .error, structural: true,
    summary: "Reports a footnote label that is defined twice in a document.")
}
