internal import Files
internal import PolicyModel
internal import Text

extension EntityID {
  /// The record that the name of a wiki link means by its kind or its folder: `person/jane-roe`,
  /// `people/jane-roe`, `Content/people/jane-roe.md`.
  init?(wikiPath: String) {
    guard wikiPath.hasByte(UInt8(ascii: "/")) else { return nil }
    let names = wikiPath.split(separator: "/").drop { [".", "..", "Content"].contains($0) }
    guard names.count > 1, let first = names.first, let last = names.last,
      let kind = EntityKind(name: first) ?? EntityKind(folder: String(first))
    else { return nil }
    let slug = Slug.from(name: String(last.hasSuffix(".md") ? last.dropLast(3) : last))
    guard !slug.isEmpty else { return nil }
    self.init(kind, slug)
  }
}
