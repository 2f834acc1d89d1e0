import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// Posts of another generator, as new briefings. A briefing that the site has is left alone.
struct PostImport {
  private let catalog: Catalog
  private(set) var added: [AddedFile] = []
  private(set) var remarks: [ImportRemark] = []
  private(set) var findings: [Diagnostic] = []
  private var mapped: [String: Int] = [:]
  private var dropped: [String: Int] = [:]
  private var lost: [String: Int] = [:]
  private var tags: [String: (count: Int, topic: String?)] = [:]
  private var kept = 0
  private var present = 0

  /// A post with what its briefing is called.
  private struct Draft {
    let post: Post
    let title: String
    let day: Day
    let id: EntityID
  }

  init(_ files: [SavedFile], to catalog: Catalog) {
    self.catalog = catalog
    let posts = files.compactMap { Post($0.file, reporting: &findings) }
    guard findings.isEmpty else { return }
    var drafts: [Draft] = []
    var targets: [String: String] = [:]
    var taken: Set<EntityID> = []
    for post in posts {
      guard let draft = draft(of: post) else { continue }
      targets[post.stem.lowercased()] = draft.id.slug
      targets[draft.id.slug] = targets[draft.id.slug] ?? draft.id.slug
      if catalog.number(of: draft.id) != nil {
        present += 1
      } else if taken.insert(draft.id).inserted {
        drafts.append(draft)
      } else {
        byHand(post, "another post has the address \(draft.id.slug)")
      }
    }
    for draft in drafts { add(draft, targets) }
  }

  // MARK: What it is called

  private mutating func draft(of post: Post) -> Draft? {
    if post.stem == "_index" {
      byHand(post, "it describes a list, which briefgen makes by itself")
      return nil
    }
    guard let title = Post.texts(post["title"]?.value).first ?? post.heading else {
      byHand(post, "it has no title")
      return nil
    }
    guard let day = day(of: post) else {
      byHand(post, "it has no date in its fields or its name")
      return nil
    }
    guard !post.slug.isEmpty else {
      byHand(post, "its name has no letter or digit for an address")
      return nil
    }
    return Draft(post: post, title: title, day: day, id: EntityID(.briefing, post.slug))
  }

  /// The latest of the days that a post has: what is to be published later is held back until then.
  private func day(of post: Post) -> Day? {
    let keys = ["date", "publishdate", "pubdate", "pubdatetime", "publisheddate", "datepublished"]
    var days: [Day] = []
    for key in keys {
      guard let entry = post[key], let text = entry.value.text else { continue }
      guard let day = Post.day(text) else { return nil }
      days.append(day)
    }
    return days.max() ?? post.dayOfName
  }

  private mutating func byHand(_ post: Post, _ reason: String) {
    remarks.append(
      ImportRemark(
        .notImported, "\(reason): \(post.file.path)",
        at: SourcePlace(path: post.file.path, range: 0..<0)))
  }

  // MARK: The briefing

  private mutating func add(_ draft: Draft, _ targets: [String: String]) {
    let post = draft.post
    var lines = ["---", "title: \(YAMLWriting.list([draft.title]))", "date: \(draft.day.iso)"]
    var read: Set<String> = ["title", "slug", "date"]
    func take(_ field: String, _ keys: [String], _ line: String?) {
      for key in keys where post[key] != nil { read.insert(key) }
      guard let line else { return }
      lines.append(line)
      mapped[field, default: 0] += 1
    }
    let authors = Post.texts(post["authors", "author"]?.value)
    take(
      "authors", ["author", "authors"],
      authors.isEmpty ? nil : "authors: \(YAMLWriting.flowList(authors))")
    let summary = Post.texts(post["description", "summary", "excerpt", "subtitle"]?.value).first
    let line = summary.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    take(
      "bottom_line", ["description", "summary", "excerpt", "subtitle"],
      line.map { "bottom_line: \(YAMLWriting.list([$0]))" })
    let topics = topics(of: post)
    take(
      "topics", ["tags", "categories", "category", "keywords"],
      topics.isEmpty ? nil : "topics: \(YAMLWriting.flowList(topics))")
    let old = addresses(of: post)
    take(
      "redirects", ["aliases", "alias", "url", "permalink", "redirectfrom"],
      old.isEmpty ? nil : "redirects: \(YAMLWriting.flowList(old))")
    let visibility = PostVisibility(post)
    if visibility.isDraft {
      take("draft", [], "draft: true")
      remarks.append(
        ImportRemark(
          .draft, "\(draft.id) is a draft: \(visibility.reasons.joined(separator: ", "))",
          at: SourcePlace(path: post.file.path, range: 0..<0)))
    }
    mapped["title", default: 0] += 1
    mapped["date", default: 0] += 1
    for entry in post.entries where !read.contains(Post.folded(entry.key)) {
      if ForeignKeys.isAboutVisibility(entry.key) { continue }
      dropped[entry.key, default: 0] += 1
    }
    for range in post.rest { lose(post.file.text(in: range), "part of the head", post, range) }
    let body = PostBody(post, title: draft.title, targets: targets)
    for (what, count) in body.counts { lost[what, default: 0] += count }
    for item in body.lost { lose(item.text, nil, post, item.place) }
    for image in body.images { lose(image.text, "a local image, to be copied", post, image.place) }
    lines += ["---", body.text]
    kept += 1
    let path = "Content/briefings/\(draft.day.iso)-\(draft.id.slug).md"
    added.append(
      AddedFile(id: draft.id, file: SourceFile(path: path, text: lines.joined(separator: "\n"))))
  }

  private mutating func lose(_ text: String, _ what: String?, _ post: Post, _ range: Range<Int>) {
    if let what { lost[what, default: 0] += 1 }
    remarks.append(
      ImportRemark(
        .notImported, (what.map { "\($0): " } ?? "") + text.quotedShort,
        at: SourcePlace(path: post.file.path, range: range)))
  }

  /// Tags become topics only where the site has the topic; what others there are is counted.
  private mutating func topics(of post: Post) -> [String] {
    var topics: [String] = []
    for entry in post.entries
    where ["tags", "categories", "category", "keywords"].contains(Post.folded(entry.key)) {
      for tag in Post.texts(entry.value, splitting: entry.key == "categories") {
        var topic: String?
        for name in [tag, Slug.from(name: tag)] {
          if case .found(let number) = catalog.resolve(name, among: .topic), !catalog.isStub[number]
          {
            topic = catalog.entities[number].id.slug
          }
        }
        tags[tag, default: (0, topic)].count += 1
        if let topic, !topics.contains(topic) { topics.append(topic) }
      }
    }
    return topics
  }

  /// Old addresses on the same site.
  private func addresses(of post: Post) -> [String] {
    var found: [String] = []
    for key in ["aliases", "alias", "url", "permalink", "redirectfrom"] {
      for text in Post.texts(post[key]?.value) {
        guard text.contains("/"), !text.contains(":"), !text.contains(" ") else { continue }
        let address = text.hasPrefix("/") ? text : "/" + text
        if !found.contains(address) { found.append(address) }
      }
    }
    return found
  }

  // MARK: The page at the end

  /// What was mapped, kept, dropped and lost, with counts.
  var summary: [String] {
    func list(_ counts: [String: Int]) -> String {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
        .joined(separator: ", ")
    }
    var lines = ["\(kept) \(kept == 1 ? "post" : "posts") imported, \(present) there before"]
    if !mapped.isEmpty { lines.append("mapped: \(list(mapped))") }
    let topics = tags.filter { $0.value.topic != nil }.mapValues(\.count)
    if !topics.isEmpty { lines.append("tags that are topics of the site: \(list(topics))") }
    let others = tags.filter { $0.value.topic == nil }.mapValues(\.count)
    if !others.isEmpty {
      lines.append(
        "tags without a topic: \(list(others)); make the topics you want before you import")
    }
    if !dropped.isEmpty { lines.append("fields dropped: \(list(dropped))") }
    if !lost.isEmpty { lines.append("in the texts: \(list(lost))") }
    return lines
  }
}
