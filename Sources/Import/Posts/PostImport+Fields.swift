import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// Fields that several posts compete for, or that keep a post back.
extension PostImport {
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
