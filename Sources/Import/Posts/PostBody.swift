import Diagnostics
import PolicyModel

/// The text of a post, line by line, with what only its generator understood.
struct PostBody {
  private(set) var text = ""
  /// What was not understood, with its place; it stays in the text.
  private(set) var lost: [(text: String, place: Range<Int>)] = []
  /// Images that are not on another host.
  private(set) var images: [(text: String, place: Range<Int>)] = []
  /// What was left out or rewritten, counted.
  private(set) var counts: [String: Int] = [:]
  private let file: SourceFile
  private let targets: [String: String]

  /// - Parameters:
  ///   - title: Left out where the text repeats it as a heading.
  ///   - targets: The slugs of briefings by the names of their files.
  init(_ post: Post, title: String, targets: [String: String]) {
    file = post.file
    self.targets = targets
    var start = post.body.lowerBound
    var fence: Substring?
    var isFirst = true
    while start < post.body.upperBound {
      let next = file.nextLine(start)
      let line = file.text(in: start..<next)
      let plain = line.trimmed
      if let open = fence {
        if plain.hasPrefix(open), plain.allSatisfy({ $0 == open.first }) { fence = nil }
        text += line
      } else if plain.hasPrefix("```") || plain.hasPrefix("~~~") {
        fence = plain.prefix { $0 == plain.first }
        text += line
      } else {
        add(line, plain, at: start, isFirst: isFirst && !plain.isEmpty, title)
      }
      if !plain.isEmpty { isFirst = false }
      start = next
    }
  }

  private mutating func count(_ what: String) { counts[what, default: 0] += 1 }

  private mutating func add(
    _ line: String, _ plain: String, at start: Int, isFirst: Bool, _ title: String
  ) {
    if isFirst, plain.lowercased() == "# \(title.lowercased())" {
      count("repeated title, left out")
      return
    }
    let bare = plain.lowercased().filter { $0 != " " }
    if bare == "<!--more-->" || bare == "<!--excerpt-->" {
      count("mark of the excerpt, left out")
      return
    }
    if plain.hasPrefix("{:"), plain.hasSuffix("}") {
      lost.append((plain, start..<start + line.utf8.count))
      count("attributes of kramdown, left out")
      return
    }
    noteImages(line, at: start)
    text += converted(line, at: start)
  }

  private mutating func noteImages(_ line: String, at start: Int) {
    var rest = line[...]
    while let open = rest.firstRange(of: "![") {
      let tail = rest[open.upperBound...]
      guard let middle = tail.firstRange(of: "]("),
        let close = tail[middle.upperBound...].firstIndex(of: ")")
      else { return }
      let path = tail[middle.upperBound..<close].split(separator: " ").first.map(String.init) ?? ""
      if !path.contains("://"), !path.hasPrefix("data:"), !path.isEmpty {
        let place = start + line.utf8.distance(from: line.utf8.startIndex, to: middle.upperBound)
        images.append((path, place..<place + path.utf8.count))
      }
      rest = tail[close...]
    }
  }

  /// Replaces links to other posts, and notes every other tag.
  private mutating func converted(_ line: String, at start: Int) -> String {
    var result = ""
    var rest = line[...]
    // Looked for once in a line.
    var missing: Set<String> = []
    while let open = rest.firstRange(of: "{") {
      let tail = rest[open.lowerBound...]
      let closers = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")]
      let found = closers.first { tail.hasPrefix($0.0) }
      let end = found.flatMap { missing.contains($0.1) ? nil : tail.firstRange(of: $0.1) }
      guard let (opener, closer) = found, let end else {
        if let found { missing.insert(found.1) }
        result += rest[..<open.upperBound]
        rest = rest[open.upperBound...]
        continue
      }
      result += rest[..<open.lowerBound]
      let tag = tail[..<end.upperBound]
      let words = tag.dropFirst(opener.count).dropLast(closer.count)
        .split { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "`" }.map(String.init)
      if words.count >= 2, ["ref", "relref", "post_url", "link"].contains(words[0]),
        let slug = target(of: words[1])
      {
        result += "briefing:\(slug)"
        count("links to posts, now links to briefings")
      } else {
        let place = start + line.utf8.distance(from: line.utf8.startIndex, to: open.lowerBound)
        lost.append((String(tag), place..<place + tag.utf8.count))
        count("shortcodes and tags, still in the text")
        result += tag
      }
      rest = tail[end.upperBound...]
    }
    return result + rest
  }

  private func target(of path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return targets[stem.lowercased()]
  }
}
