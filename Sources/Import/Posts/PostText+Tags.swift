import Diagnostics
internal import Text

/// Shortcodes of Hugo, tags and output of Liquid, and images in HTML.
extension PostText {
  /// A tag with its words: `{{< ref "a.md" >}}`.
  struct Tag {
    let range: Range<Int>
    let inner: Range<Int>
    let isOutput: Bool
  }

  func tag(at offset: Int) -> Tag? {
    let limit = min(end, offset + 1_000)
    func tag(_ opening: Int, _ closing: String, isOutput: Bool = false) -> Tag? {
      guard let close = find(closing, from: offset + opening, before: limit) else { return nil }
      return Tag(
        range: offset..<close + closing.utf8.count, inner: (offset + opening)..<close,
        isOutput: isOutput)
    }
    if has("{{<", at: offset) { return tag(3, ">}}") }
    if has("{{%", at: offset) { return tag(3, "%}}") }
    if has("{%", at: offset) { return tag(2, "%}") }
    return has("{{", at: offset) ? tag(2, "}}", isOutput: true) : nil
  }

  /// The words of a tag, without quotation marks; `key="a b"` is one word.
  private func words(of tag: Tag) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in text(tag.inner) {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if "\"'`“”".contains(character) {
        quote = character == "“" ? "”" : character
      } else if character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.hasPrefix("-") || $0.hasSuffix("-") ? $0.trimmingHyphens : $0 }
      .filter { !$0.isEmpty }
  }

  /// The address that a tag of the old generator expands to; `nil` if it is unknown.
  func value(of tag: Tag) -> String? {
    let words = words(of: tag)
    guard let first = words.first else { return nil }
    if tag.isOutput {
      if ["site.baseurl", "site.url", "page.baseurl"].contains(first), words.count == 1 {
        return ""
      }
      let filters = words.dropFirst().filter { $0 != "|" && $0 != "prepend:" }
      let known = ["relative_url", "absolute_url", "url", "site.baseurl", "site.url"]
      return first.hasPrefix("/") && !filters.isEmpty && filters.allSatisfy(known.contains)
        ? first : nil
    }
    guard words.count >= 2, ["ref", "relref", "post_url", "link"].contains(first) else {
      return nil
    }
    let parts = words[1].split(separator: "#", maxSplits: 1).map(String.init)
    guard let path = parts.first,
      case .one(let post) = references.names.reference(path, from: number)
    else { return nil }
    // Rooted, so that it is found again as the post it is.
    return "/" + references.names.files[post] + (parts.count > 1 ? "#\(parts[1])" : "")
  }

  /// Takes a tag outside of a link.
  mutating func takeTag() -> Bool {
    if has("{:", at: index) { return takeAttributes() }
    guard let tag = tag(at: index) else { return false }
    let words = words(of: tag)
    if words == ["comment"], has("{%", at: index) {
      let close = find("endcomment", from: index, before: end).flatMap {
        find("%}", from: $0, before: end)
      }
      note("a comment, left out", at: tag.range)
      count("comments, left out")
      index = close.map { $0 + 2 } ?? end
      return true
    }
    if words.first == "figure" || words.first == "img", !tag.isOutput, takeFigure(words, tag) {
      return true
    }
    note(text(tag.range).quotedShort, at: tag.range)
    count("shortcodes and tags, still in the text")
    copy(to: tag.range.upperBound)
    return true
  }

  /// `{: .right}` behind an image or a link.
  private mutating func takeAttributes() -> Bool {
    guard let close = find("}", from: index, before: nearEnd(from: index)) else { return false }
    note(text(index..<close + 1).quotedShort, at: index..<close + 1)
    count("attributes of kramdown, left out")
    index = close + 1
    return true
  }

  /// Hugo's figure becomes an image with its caption as the title.
  private mutating func takeFigure(_ words: [String], _ tag: Tag) -> Bool {
    var values: [String: String] = [:]
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: "=") else { continue }
      values[String(word[..<equals])] = String(word[word.index(after: equals)...])
    }
    guard let path = values["src"], !path.contains("{") else { return false }
    let caption = values["caption"] ?? values["title"]
    takeImage(path, values["alt"] ?? caption ?? "", caption, at: tag.range)
    count("figures, now images")
    return true
  }

  /// Writes an image that was no Markdown.
  mutating func takeImage(_ path: String, _ words: String, _ caption: String?, at place: Range<Int>)
  {
    let description = words.filter { !"[]\n".contains($0) }
    var address = path
    switch meaning(of: path, isImage: true, at: place) {
    case .address(let copied): address = copied
    case .unchanged: break
    default:
      write(description)
      index = place.upperBound
      return
    }
    let title = caption.map { " \"\($0.filter { !"\"\n".contains($0) })\"" } ?? ""
    write("![\(description)](\(address.contains(" ") ? "<\(address)>" : address)\(title))")
    index = place.upperBound
  }

  /// Takes a comment as it is, and an image as an image of Markdown.
  mutating func takeElement() -> Bool {
    if has("<!--", at: index) {
      copy(to: find("-->", from: index, before: end).map { $0 + 3 } ?? end)
      return true
    }
    return takePicture() || takeBlockElement()
  }

  private mutating func takePicture() -> Bool {
    guard has("<img", at: index) || has("<IMG", at: index), byte(index + 4)?.isWhitespace == true,
      let close = find(">", from: index, before: min(end, index + 1_000))
    else { return false }
    let inner = text((index + 4)..<close)
    guard var path = Self.attribute("src", in: inner) else { return false }
    for prefix in ["{{ site.baseurl }}", "{{site.baseurl}}", "{{ site.url }}", "{{site.url}}"]
    where path.hasPrefix(prefix) {
      path.removeFirst(prefix.count)
    }
    guard !path.contains("{{") else { return false }
    takeImage(path, Self.attribute("alt", in: inner) ?? "", nil, at: index..<close + 1)
    count("images in HTML, now in Markdown")
    return true
  }

  static func attribute(_ name: String, in text: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = text.firstRange(of: " \(name)=\(quote)")?.upperBound,
        let close = text[start...].firstIndex(where: { String($0) == quote })
      else { continue }
      return String(text[start..<close])
    }
    return nil
  }
}

extension String {
  /// Without the hyphens by which Liquid takes away blanks: `{%- link a -%}`.
  fileprivate var trimmingHyphens: String {
    var text = self[...]
    if text.hasPrefix("-") { text = text.dropFirst() }
    if text.hasSuffix("-") { text = text.dropLast() }
    return String(text)
  }
}
