import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// The front matter of new briefings, pages and records.
extension PostImport {
  mutating func head(of draft: Draft) -> [String] {
    let isRecord = draft.id.kind != .briefing && draft.id.kind != .page
    return isRecord ? recordHead(of: draft) : pageHead(of: draft)
  }

  private static let summaries = ["description", "summary", "excerpt", "subtitle"]
  private static let tagKeys = [
    "tags", "tag", "categories", "category", "keywords", "topics", "topic",
  ]

  private mutating func pageHead(of draft: Draft) -> [String] {
    let post = draft.post
    let isBriefing = draft.id.kind == .briefing
    var lines = ["title: \(YAMLWriting.list([draft.title]))"]
    if let day = draft.day { lines.append("date: \(day.iso)") }
    var read: Set<String> = ["title", "slug", "date"]
    if generator == .obsidian {
      read.formUnion(["aliases", "alias", "created", "published", "cssclasses"])
    }
    func take(_ field: String, _ keys: [String], _ line: String?) {
      for key in keys where post[key] != nil { read.insert(key) }
      guard let line else { return }
      lines.append(line)
      tally.mapped[field, default: 0] += 1
    }
    if isBriefing {
      let authors = Post.texts(post["authors", "author"]?.value).map { plain($0) }
      take(
        "authors", ["author", "authors"],
        authors.isEmpty ? nil : "authors: \(YAMLWriting.flowList(authors))")
    }
    let texts = Self.summaries.compactMap { key in
      Post.texts(post[key]?.value).first.map { (key, $0) }
    }
    let summary = texts.first.map {
      $0.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let field = isBriefing ? "bottom_line" : "summary"
    take(
      field,
      Self.summaries.filter { key in
        !texts.dropFirst().contains { $0.0 == key && $0.1 != texts[0].1 }
      },
      summary.map { "\(field): \(YAMLWriting.list([$0]))" })
    let topics = topics(of: post)
    take("topics", Self.tagKeys, topics.isEmpty ? nil : "topics: \(YAMLWriting.flowList(topics))")
    let old = redirects(of: draft)
    take(
      "redirects", ["aliases", "alias", "url", "permalink", "redirectfrom"],
      old.isEmpty ? nil : "redirects: \(YAMLWriting.flowList(old))")
    take("draft", [], draftLine(of: draft))
    tally.mapped["title", default: 0] += 1
    if draft.day != nil { tally.mapped["date", default: 0] += 1 }
    drop(post, but: read)
    return lines
  }

  private mutating func recordHead(of draft: Draft) -> [String] {
    let post = draft.post
    let kind = draft.id.kind
    var lines = ["name: \(YAMLWriting.list([draft.title]))"]
    var read: Set<String> = ["title", "name", "slug", "created", "date", "cssclasses"]
    tally.mapped["name", default: 0] += 1
    let stated = Post.texts(post["type"]?.value).first.map(plain)
    if let type = draft.type
      ?? stated.flatMap({ Vocabulary.type(of: kind)?.contains($0) == true ? $0 : nil })
    {
      lines.append("type: \(type)")
      if draft.type == nil { read.insert("type") }
      tally.mapped["type", default: 0] += 1
    }
    let aliases = Post.texts(post["aliases", "alias"]?.value).filter { $0 != draft.title }
    read.formUnion(["aliases", "alias"])
    if !aliases.isEmpty {
      lines.append("aliases: \(YAMLWriting.flowList(aliases))")
      tally.mapped["aliases", default: 0] += 1
    }
    if post["summary"] == nil, let text = Post.texts(post["description"]?.value).first {
      lines.append(
        "summary: \(YAMLWriting.list([text.split(whereSeparator: \.isWhitespace).joined(separator: " ")]))"
      )
      read.insert("description")
      tally.mapped["summary", default: 0] += 1
    }
    for entry in post.entries where Self.ownFields.contains(entry.key) {
      let values = Post.texts(entry.value).map(plain)
      guard !values.isEmpty else { continue }
      let line = "\(entry.key): \(YAMLWriting.list(values))"
      guard isRead(lines + [line], after: lines, as: draft) else { continue }
      lines.append(line)
      read.insert(Post.folded(entry.key))
      tally.mapped[entry.key, default: 0] += 1
    }
    if kind != .topic {
      let topics = topics(of: post)
      if !topics.isEmpty {
        lines.append("topics: \(YAMLWriting.flowList(topics))")
        tally.mapped["topics", default: 0] += 1
      }
    }
    read.formUnion(Self.tagKeys)
    if let line = draftLine(of: draft) {
      lines.append(line)
      tally.mapped["draft", default: 0] += 1
    }
    drop(post, but: read)
    return lines
  }

  /// Properties that are fields here, if the record can be read with them. None of them refers to other records or
  /// says what happened.
  private static let ownFields: Set<String> = {
    let texts = [
      "abbr", "legal_name", "jurisdiction", "headquarters", "website", "summary", "party",
      "sort_name",
      "value", "site",
    ]
    return Set(texts + IdentifierScheme.all.map(\.key))
  }()

  /// Whether a head has no more findings than one without its last line.
  private func isRead(_ lines: [String], after before: [String], as draft: Draft) -> Bool {
    func findings(_ lines: [String]) -> Int {
      var found: [Diagnostic] = []
      let text = "---\n" + lines.joined(separator: "\n") + "\n---\n"
      _ = EntityFile(
        reading: SourceFile(path: draft.path, text: text), kind: draft.id.kind, slug: draft.id.slug,
        reporting: &found)
      return found.count
    }
    return findings(lines) <= findings(before)
  }

  private mutating func drop(_ post: Post, but read: Set<String>) {
    for entry in post.entries where !read.contains(Post.folded(entry.key)) {
      if ForeignKeys.isAboutVisibility(entry.key) || entry.value.isNull { continue }
      tally.dropped[entry.key, default: 0] += 1
    }
  }

  /// `[[Name|label]]` in a property → `label`.
  private func plain(_ text: String) -> String {
    guard text.hasPrefix("[["), text.hasSuffix("]]") else { return text }
    let inner = text.dropFirst(2).dropLast(2)
    let name = inner.split(separator: "|").last.map(String.init) ?? String(inner)
    return name.split(separator: "/").last.map(String.init) ?? name
  }

  /// Tags become topics only where the site has the topic, or the import makes it.
  private mutating func topics(of post: Post) -> [String] {
    var topics: [String] = []
    for entry in post.entries where Self.tagKeys.contains(Post.folded(entry.key)) {
      let tags =
        generator == .obsidian && Post.folded(entry.key).hasPrefix("tag")
        ? NoteKinds.tags(of: post)
        : Post.texts(entry.value, splitting: entry.key == "categories").map(plain)
      for tag in tags {
        if let topic = topic(of: tag, counting: true), !topics.contains(topic) {
          topics.append(topic)
        }
      }
    }
    return topics
  }
}
