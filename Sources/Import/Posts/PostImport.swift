import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// Posts of another generator, as new briefings and records. What the site has is left alone.
struct PostImport {
  let catalog: Catalog
  let generator: PostGenerator
  let folder: PostFolder
  var kinds = NoteKinds()
  private(set) var added: [AddedFile] = []
  var remarks: [ImportRemark] = []
  private(set) var findings: [Diagnostic] = []
  var tally = PostTally()
  /// The day on which each post was saved, by its path.
  var savedDays: [String: Day] = [:]
  /// Whether the vault says of notes that they are public, so that the others are not.
  var marksPublic = false
  var taken: Set<EntityID> = []
  var addresses: Set<String> = []
  var names: Set<String> = []

  /// A post with what it becomes.
  struct Draft {
    let post: Post
    let number: Int
    let id: EntityID
    let title: String
    let day: Day?
    let type: String?
    /// The day on which the file was saved.
    let saved: Day
    /// The front matter without its two lines of hyphens.
    var head: [String] = []

    var stem: String { id.kind == .briefing ? (day.map { "\($0.iso)-" } ?? "") + id.slug : id.slug }
    /// Whether it is a draft, or was to be published only after its file was saved.
    var isHeldBack: Bool {
      head.contains("draft: true") || day.map { $0 > saved } == true
    }
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
    for file in files { savedDays[file.file.path] = file.accessed }
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
    // What a public post shows is public, also where others show it.
    for draft in new where !draft.isHeldBack { attachments = add(draft, references, attachments) }
    for draft in new where draft.isHeldBack {
      attachments.heldBackPost = String(draft.path.dropLast(3))
      attachments = add(draft, references, attachments)
    }
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

  mutating func leaveOut(_ post: Post, _ reason: String, _ todo: String?) {
    remark(.notImported, "\(reason): \(post.file.path)", post)
    if let todo { tally.todo[todo, default: 0] += 1 }
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
}
