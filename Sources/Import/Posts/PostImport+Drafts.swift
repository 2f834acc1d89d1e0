import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// What a post becomes: its kind, name, day and address.
extension PostImport {
  mutating func draft(of post: Post, _ number: Int, _ file: String) -> Draft? {
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
    guard kind != .briefing || !post.isEmpty else {
      leaveOut(post, "it is empty", nil)
      return nil
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
    // Records with the same name would make every reference to it ambiguous.
    if kind != .briefing, !names.insert("\(kind) \(title.lowercased())").inserted {
      leaveOut(post, "another note has its name", "notes with the name of another")
      return nil
    }
    if isRecord, case .found(let number) = catalog.resolve(title, among: KindSet(kind)) {
      id = catalog.entities[number].id
    } else {
      id = free(kind, slug, post, day)
    }
    return Draft(
      post: post, number: number, id: id, title: title, day: day, type: type,
      saved: savedDays[post.file.path] ?? Day(number: 0))
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
}
