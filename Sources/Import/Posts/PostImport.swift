import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// Posts of another generator, as new briefings and records. What the site has is left alone.
struct PostImport {
  let catalog: Catalog
  let generator: PostGenerator
  let folder: PostFolder
  private var kinds = NoteKinds()
  private(set) var added: [AddedFile] = []
  private(set) var remarks: [ImportRemark] = []
  private(set) var findings: [Diagnostic] = []
  var tally = PostTally()
  /// Whether the vault says of notes that they are public, so that the others are not.
  private var marksPublic = false
  private var taken: Set<EntityID> = []
  private var addresses: Set<String> = []
  private var names: Set<String> = []

  /// A post with what it becomes.
  struct Draft {
    let post: Post
    let number: Int
    let id: EntityID
    let title: String
    let day: Day?
    let type: String?
    /// The front matter without its two lines of hyphens.
    var head: [String] = []

    var stem: String { id.kind == .briefing ? (day.map { "\($0.iso)-" } ?? "") + id.slug : id.slug }
    var path: String { "Content/\(id.kind.folder)/\(stem).md" }
  }

  /// - Parameters:
  ///   - kinds: The file with the kinds of the notes of a vault.
  ///   - site: A file of the site by its path, `nil` where there is none.
  init(
    _ files: [SavedFile], from generator: PostGenerator, in folder: PostFolder,
    kinds: SourceFile? = nil, to catalog: Catalog,
    site: @escaping (String) -> ContiguousArray<UInt8>?
  ) {
    self.catalog = catalog
    self.generator = generator
    self.folder = folder
    // Templates need not be valid: they hold what is filled in later.
    let notes = files.filter {
      generator != .obsidian || !Self.isTemplate(folder.relative($0.file.path))
    }
    if notes.count < files.count { tally.ignored["templates"] = files.count - notes.count }
    let posts = notes.compactMap { Post($0.file, reporting: &findings) }
    if let kinds { self.kinds = NoteKinds(kinds, for: posts, in: folder, reporting: &findings) }
    guard findings.isEmpty else { return }
    noteUnread()
    for row in self.kinds.unused {
      remarks.append(
        ImportRemark(.notImported, "nothing in the vault has this name: \(row.name)", at: row.place)
      )
    }
    marksPublic =
      generator == .obsidian && posts.contains { $0["publish"]?.value.text?.lowercased() == "true" }
    let names = PostNames(posts, in: folder, generator)
    var targets: [PostReferences.Target?] = []
    var drafts: [Draft] = []
    for (number, post) in posts.enumerated() {
      let draft = draft(of: post, number, names.files[number])
      targets.append(draft.map { PostReferences.Target(id: $0.id, stem: $0.stem) })
      if let draft { drafts.append(draft) }
    }
    var new: [Draft] = []
    for var draft in drafts {
      guard catalog.number(of: draft.id) == nil else {
        tally.present += 1
        continue
      }
      draft.head = head(of: draft)
      if isSound(draft) { new.append(draft) } else { targets[draft.number] = nil }
    }
    let references = PostReferences(generator, names, in: folder, catalog, targets: targets)
    var attachments = Attachments(of: folder, generator, site: site)
    for draft in new { attachments = add(draft, references, attachments) }
    tally.copied = attachments.added.count
    tally.copiedBytes = attachments.bytes
    added += attachments.added
  }

  /// Folders of templates, by the names that Obsidian and its plugins suggest.
  static func isTemplate(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains {
      ["templates", "template", "_templates"].contains($0.lowercased())
    }
  }

  /// Counts the files of a vault that are no notes and that no note shows.
  private mutating func noteUnread() {
    for file in folder.files {
      let name = file.split(separator: "/").last?.lowercased() ?? ""
      for ending in [".canvas", ".base", ".excalidraw"] where name.hasSuffix(ending) {
        tally.ignored["files \(ending)", default: 0] += 1
      }
    }
  }

  mutating func remark(
    _ sort: ImportRemark.Sort, _ message: String, _ post: Post, _ range: Range<Int> = 0..<0,
    lines: [String] = []
  ) {
    remarks.append(
      ImportRemark(
        sort, message, at: SourcePlace(path: post.file.path, range: range), lines: lines))
  }

  private mutating func leaveOut(_ post: Post, _ reason: String, _ todo: String?) {
    remark(.notImported, "\(reason): \(post.file.path)", post)
    if let todo { tally.todo[todo, default: 0] += 1 }
  }

  // MARK: What a post becomes

  private mutating func draft(of post: Post, _ number: Int, _ file: String) -> Draft? {
    if post.stem == "_index" {
      leaveOut(post, "it describes a list, which briefgen makes by itself", nil)
      return nil
    }
    let choices = kinds.choices(for: post, file)
    guard choices.count < 2 else {
      leaveOut(post, "its tags have different kinds", "notes without one kind")
      return nil
    }
    var kind = EntityKind.briefing
    var type: String?
    switch choices.first {
    case .skip?:
      tally.ignored["notes to skip", default: 0] += 1
      return nil
    case .kind(let chosen, let word)?: (kind, type) = (chosen, word)
    case nil: break
    }
    let isRecord = kind != .briefing && kind != .page
    guard let title = title(of: post, isRecord: isRecord) else {
      leaveOut(post, "it has no title", "posts without a title")
      return nil
    }
    let day = day(of: post)
    guard kind != .briefing || day != nil else {
      let what = generator == .obsidian ? "notes without a kind and a date" : "posts without a date"
      leaveOut(post, "it has no date in its fields or its name", what)
      return nil
    }
    let slug = isRecord ? Slug.short(title) : post.slug
    guard !slug.isEmpty else {
      leaveOut(post, "its name has no letter or digit for an address", "posts without an address")
      return nil
    }
    var id = EntityID(kind, slug)
    // Two records of one name could not be told apart.
    if kind != .briefing, !names.insert("\(kind) \(title.lowercased())").inserted {
      leaveOut(post, "another note has its name", "notes with the name of another")
      return nil
    }
    if isRecord, case .found(let number) = catalog.resolve(title, among: KindSet(kind)) {
      id = catalog.entities[number].id
    } else {
      id = free(kind, slug, post, day)
    }
    return Draft(post: post, number: number, id: id, title: title, day: day, type: type)
  }

  /// An address that no other post of the import has. What is cut or lacks its day is written in full then.
  private mutating func free(_ kind: EntityKind, _ slug: String, _ post: Post, _ day: Day?)
    -> EntityID
  {
    let full = Slug.from(name: post.nameAfterDay ?? post.stem)
    let candidates = [slug, full] + (day.map { ["\(slug)-\($0.iso)"] } ?? [])
    for candidate in candidates + (2...99_999).lazy.map({ "\(slug)-\($0)" }) {
      let id = EntityID(kind, candidate)
      if taken.insert(id).inserted { return id }
    }
    return EntityID(kind, slug)
  }

  private func title(of post: Post, isRecord: Bool) -> String? {
    let own = Post.texts(post[isRecord ? "name" : "title", "title"]?.value).first
    guard generator == .obsidian else { return own ?? post.heading }
    // A note is called by its file's name; its first heading may be any part of it.
    return own ?? post.nameAfterDay ?? post.stem
  }

  /// The latest of the days that a post has: what is to be published later is held back until then.
  private func day(of post: Post) -> Day? {
    let keys = [
      "date", "publishdate", "pubdate", "pubdatetime", "publisheddate", "datepublished",
      "published",
    ]
    var days: [Day] = []
    for key in keys {
      guard let entry = post[key], let text = entry.value.text else { continue }
      guard let day = Post.day(text) else {
        // Jekyll's `published` is true or false.
        if key == "published" { continue }
        return nil
      }
      days.append(day)
    }
    if days.isEmpty, generator == .obsidian {
      days += [post.dayOfName].compactMap(\.self)
      if days.isEmpty, let text = post["created", "datecreated", "creationdate"]?.value.text {
        days += [Post.day(text)].compactMap(\.self)
      }
    }
    return days.max() ?? post.dayOfName
  }

  // MARK: The new file

  /// Whether the record can be read; otherwise what is missing is listed with the lines that there are.
  private mutating func isSound(_ draft: Draft) -> Bool {
    var found: [Diagnostic] = []
    let text = "---\n" + draft.head.joined(separator: "\n") + "\n---\n"
    _ = EntityFile(
      reading: SourceFile(path: draft.path, text: text), kind: draft.id.kind, slug: draft.id.slug,
      fileDate: draft.id.kind == .briefing ? draft.day : nil, reporting: &found)
    let errors = found.filter { $0.severity == .error }
    guard !errors.isEmpty else { return true }
    let reasons = errors.map(\.message).joined(separator: "; ")
    remark(
      .byHand, "\(draft.path): \(reasons)", draft.post, lines: draft.head)
    tally.todo["records to be made by hand", default: 0] += 1
    return false
  }

  private mutating func add(
    _ draft: Draft, _ references: PostReferences, _ attachments: consuming Attachments
  ) -> Attachments {
    let post = draft.post
    let text = PostText(post, draft.number, title: draft.title, references, attachments)
    for (what, count) in text.counts { tally.texts[what, default: 0] += count }
    for item in text.remarks { remark(.notImported, item.message, post, item.place) }
    for tag in text.tags { countTag(tag) }
    if !text.remarks.isEmpty {
      tally.todo["places in texts to look at", default: 0] += text.remarks.count
    }
    for range in post.rest {
      tally.texts["part of the head", default: 0] += 1
      remark(
        .notImported, "part of the head: " + post.file.text(in: range).quotedShort, post, range)
    }
    tally.kept[draft.id.kind.name, default: 0] += 1
    if draft.id.kind == .policy || draft.id.kind == .deal {
      tally.todo["records without a history", default: 0] += 1
      remark(
        .byHand, "\(draft.id) has no history, so it has no status: add what happened to it", post,
        lines: ["history:", "  - DATE: EVENT"])
    }
    var bytes = ContiguousArray(("---\n" + draft.head.joined(separator: "\n") + "\n---\n").utf8)
    bytes += text.bytes
    added.append(AddedFile(id: draft.id, file: SourceFile(path: draft.path, bytes: bytes)))
    return text.attachments
  }

  // MARK: Fields

  /// The reasons for which a post is not public, listed.
  mutating func draftLine(of draft: Draft) -> String? {
    var reasons = PostVisibility(draft.post).reasons
    if marksPublic, draft.post["publish"] == nil {
      reasons.append("other notes of the vault have 'publish: true', and it has not")
    }
    guard !reasons.isEmpty else { return nil }
    remark(.draft, "\(draft.id) is a draft: \(reasons.joined(separator: ", "))", draft.post)
    tally.todo["drafts to publish", default: 0] += 1
    return "draft: true"
  }

  /// Old addresses on the same site that no other post of the import has.
  mutating func redirects(of draft: Draft) -> [String] {
    guard generator != .obsidian else { return [] }
    var found: [String] = []
    for key in ["aliases", "alias", "url", "permalink", "redirectfrom"] {
      for text in Post.texts(draft.post[key]?.value) {
        guard text.contains("/"), !text.contains(":"), !text.contains(" ") else { continue }
        let address = text.hasPrefix("/") ? text : "/" + text
        var folded = address.lowercased()
        if folded.hasSuffix("/index.html") { folded.removeLast(10) }
        while folded.hasSuffix("/") { folded.removeLast() }
        guard folded != "/\(draft.id.kind.folder)/\(draft.id.slug)", !folded.isEmpty else {
          continue
        }
        if addresses.insert(folded).inserted {
          found.append(address)
        } else if !found.contains(address) {
          remark(.notImported, "an old address that is given twice: \(address)", draft.post)
        }
      }
    }
    return found
  }

  mutating func countTag(_ tag: String) { _ = topic(of: tag, counting: true) }

  /// The slug of the topic of the site that a tag names.
  func topicOfSite(_ tag: String) -> String? {
    for name in [tag, Slug.from(name: tag)] {
      if case .found(let number) = catalog.resolve(name, among: .topic), !catalog.isStub[number] {
        return catalog.entities[number].id.slug
      }
    }
    return nil
  }

  mutating func topic(of tag: String, counting: Bool) -> String? {
    let slug = Slug.from(name: tag)
    let topic = topicOfSite(tag) ?? (taken.contains(EntityID(.topic, slug)) ? slug : nil)
    if counting { tally.tags[tag, default: (0, topic)].count += 1 }
    return topic
  }
}
