import Foundation

/// The texts of a page that its template or a view wrote: the text nodes and labels of its HTML, without the
/// rendered Markdown, its labels aside, the sentences quoted from it, and the page's address.
struct PageText {
  private(set) var texts: [String] = []

  init(_ html: String) {
    var rest = html[...]
    // The element whose content is passed over, and how many of its kind are open within.
    var skipped: (name: Substring, depth: Int)?
    while let start = rest.firstIndex(of: "<") {
      if skipped == nil { texts.append(String(rest[..<start])) }
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      // What a screen reader says of notes in a text is briefgen's too.
      if skipped?.name == "div", !tag.hasPrefix("/") { addLabels(of: tag) }
      if let open = skipped {
        guard name == open.name else { continue }
        let depth = open.depth + (tag.hasPrefix("/") ? -1 : 1)
        skipped = depth == 0 ? nil : (name, depth)
      } else if !tag.hasPrefix("/"), Self.isFromContent(tag, name) {
        skipped = (name, 1)
      } else {
        addLabels(of: tag)
      }
    }
  }

  private mutating func addLabels(of tag: Substring) {
    for label in ["aria-label=\"", "data-label=\""] {
      guard let range = tag.range(of: label) else { continue }
      texts.append(String(tag[range.upperBound...].prefix { $0 != "\"" }))
    }
  }

  private static func isFromContent(_ tag: Substring, _ name: Substring) -> Bool {
    ["script", "style", "blockquote"].contains(name) || tag.hasPrefix("div class=\"text")
      || tag.hasPrefix("p class=\"address")
  }

  /// What is left of each text outside of marks, where it has letters.
  var unmarked: [String] {
    texts.flatMap { text -> [String] in
      var depth = 0
      var left = ""
      for character in text {
        switch character {
        case "⟦": depth += 1
        case "⟧":
          depth -= 1
          left += "·"
        default: if depth == 0 { left.append(character) }
        }
      }
      return left.split(separator: "·").map { String($0).plainWords }
        .filter { $0.contains(where: \.isLetter) }
    }
  }
}

extension String {
  /// Its letters and digits with one space for whatever lies between.
  var plainWords: String {
    replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
