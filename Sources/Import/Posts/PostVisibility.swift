import Diagnostics
import FrontMatter
import PolicyModel

/// Whether a post was public where it comes from. What is not certainly public becomes a draft.
struct PostVisibility {
  /// Why it is a draft, for each field that says so.
  private(set) var reasons: [String] = []

  private static let on: Set<String> = ["true", "yes", "on", "1"]
  private static let off: Set<String> = ["false", "no", "off", "0"]
  private static let showing: Set<String> = ["published", "publish", "public", "visible", "live"]
  private static let hiding: Set<String> = [
    "private", "hidden", "hide", "unlisted", "noindex", "headless", "draft", "isdraft",
  ]
  private static let done: Set<String> = [
    "published", "publish", "public", "final", "live", "done",
  ]
  /// Dates, which are read as such.
  private static let dates: Set<String> = [
    "publishdate", "pubdate", "pubdatetime", "publisheddate", "datepublished",
  ]
  private static let others: Set<String> = [
    "build", "password", "cascade", "visibility", "access", "expirydate", "unpublishdate",
    "expires", "embargo",
    "embargountil", "sitemapexclude", "excludefromsearch", "audience", "classification", "tlp",
  ]

  init(_ post: Post) {
    if post.isInDrafts { reasons.append("it is in _drafts") }
    if post.entries.isEmpty, let opening = post.unreadHead {
      reasons.append("what begins with '\(opening)' may be fields that say so")
    }
    // What could not be read may say it, too.
    for range in post.rest {
      let line = post.file.text(in: range).trimmed
      let key = line.prefix { $0 != "=" && $0 != "]" }.filter { $0 != "[" && $0 != " " }
      if Self.isAbout(String(key.split(separator: ".").first ?? "")) {
        reasons.append("it has '\(line)'")
      }
    }
    read(post.entries)
  }

  /// Reads fields and those within them, such as Hugo's `params`.
  private mutating func read(_ entries: [YAMLNode.Entry]) {
    for entry in entries {
      let key = Post.folded(entry.key)
      guard Self.isAbout(entry.key) else {
        read(entry.value.entries ?? [])
        continue
      }
      // `published: 2020-04-28` is a date, and an empty status says nothing.
      if key == "published", entry.value.text.flatMap(Post.day) != nil { continue }
      if key == "status", entry.value.isNull || entry.value.items?.isEmpty == true { continue }
      let value = entry.value.text?.lowercased() ?? ""
      let isPublic =
        Self.showing.contains(key) && Self.on.contains(value)
        || Self.hiding.contains(key) && Self.off.contains(value)
        || key == "status" && Self.done.contains(value)
      if !isPublic { reasons.append("it has '\(entry.key)\(value.isEmpty ? "" : ": \(value)")'") }
    }
  }

  /// Whether a key says who may see a post.
  private static func isAbout(_ key: String) -> Bool {
    let folded = Post.folded(key)
    guard !dates.contains(folded) else { return false }
    return showing.contains(folded) || hiding.contains(folded) || others.contains(folded)
      || folded == "status" || ForeignKeys.isAboutVisibility(key)
  }

  var isDraft: Bool { !reasons.isEmpty }
}
