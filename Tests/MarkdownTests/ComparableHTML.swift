/// HTML without what is deliberately ours or cmark-gfm's, so that the two can be compared.
///
/// Of footnotes: a reference is known by its label, as ours are numbered in the order in which they are
/// read (the text first, then the notes) and cmark-gfm's in that of the file; notes are sorted by their
/// labels; ways back are left out, and notes to which only notes lead that are not on the page.
///
/// Of tasks: their boxes are marks again, as cmark-gfm has none in quotations and in nested items.
struct ComparableHTML {
  let text: String

  init(_ html: String) {
    let html =
      html
      .replacing("<input type=\"checkbox\" disabled=\"\" /> ", by: "[ ] ")
      .replacing("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ", by: "[x] ")
      .replacing("[X] ", by: "[x] ")
      .replacing("[ ] \n<p>", by: "\n<p>[ ] ")
      .replacing("[x] \n<p>", by: "\n<p>[x] ")
    guard let start = html.range(of: "<section class=\"footnotes\"", from: html.startIndex) else {
      text = Self.withoutNumbers(html)
      return
    }
    let body = Self.withoutNumbers(String(html[..<start.lowerBound]))
    let notes = String(html[start.lowerBound...]).parts(behind: "<li id=\"fn-").map { note in
      let label = String(note.prefix { $0 != "\"" })
      return (label: label, text: Self.withoutNumbers(Self.withoutWaysBack(note)))
    }
    var seen: Set<String> = []
    var waiting = body.references
    while let label = waiting.popLast() {
      guard seen.insert(label).inserted, let note = notes.first(where: { $0.label == label })
      else { continue }
      waiting += note.text.references
    }
    let shown = notes.filter { seen.contains($0.label) }.sorted { $0.label < $1.label }
    text = ([body] + shown.map(\.text)).joined(separator: "\n<note>")
  }

  /// `<sup …><a href="#fn-x" id="fnref-x-2" …>3</a></sup>` as `<ref x>`.
  private static func withoutNumbers(_ html: String) -> String {
    let parts = html.parts(behind: "<sup class=\"footnote-ref\"><a href=\"#fn-")
    guard !parts.isEmpty else { return html }
    var text = html.part(before: "<sup class=\"footnote-ref\"><a href=\"#fn-")
    for part in parts {
      text += "<ref \(part.prefix { $0 != "\"" })>"
      if let end = part.range(of: "</a></sup>", from: part.startIndex) {
        text += part[end.upperBound...]
      }
    }
    return text
  }

  private static func withoutWaysBack(_ note: String) -> String {
    var text = note.part(before: "<a href=\"#fnref-")
    while text.last == " " || text.last == "\n" { text.removeLast() }
    if text.hasSuffix("</p>") { text.removeLast(4) }
    return text
  }
}

extension String {
  fileprivate var references: [String] {
    parts(behind: "<ref ").map { String($0.prefix { $0 != ">" }) }
  }

  fileprivate func replacing(_ word: String, by other: String) -> String {
    let parts = parts(behind: word)
    return parts.isEmpty ? self : ([part(before: word)] + parts).joined(separator: other)
  }

  fileprivate func part(before word: String) -> String {
    range(of: word, from: startIndex).map { String(self[..<$0.lowerBound]) } ?? self
  }

  /// What stands behind each occurrence of a word, up to the next.
  fileprivate func parts(behind word: String) -> [String] {
    var parts: [String] = []
    var start = startIndex
    while let found = range(of: word, from: start) {
      let end = range(of: word, from: found.upperBound)?.lowerBound ?? endIndex
      parts.append(String(self[found.upperBound..<end]))
      start = found.upperBound
    }
    return parts
  }

  fileprivate func range(of word: String, from start: Index) -> Range<Index>? {
    var index = start
    let (bytes, wanted) = (utf8, word.utf8)
    while let found = bytes[index...].firstIndex(of: wanted.first ?? 0) {
      if bytes[found...].starts(with: wanted) {
        return found..<bytes.index(found, offsetBy: wanted.count)
      }
      index = bytes.index(after: found)
    }
    return nil
  }
}
