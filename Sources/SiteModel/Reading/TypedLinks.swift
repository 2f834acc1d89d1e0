internal import Diagnostics
internal import Markdown
internal import PolicyModel

/// Links in texts such as `[x](person:nobody)` whose target has no file, for stubs.
struct TypedLinks: LinkResolver {
  /// One link: its kind, and the reference with its place.
  struct Link: Sendable {
    var kind: EntityKind
    var reference: Reference
  }

  private let known: Set<EntityID>
  private(set) var unknown: [Link] = []

  private init(known: Set<EntityID>) { self.known = known }

  mutating func resolve(_ link: LinkRequest) -> LinkResolution {
    if case .entity(let name, let slug, _) = link.target, let kind = EntityKind(name: name),
      KindSet.subjects.contains(kind), !known.contains(EntityID(kind, slug))
    {
      unknown.append(Link(kind: kind, reference: Reference(slug, at: link.targetRange)))
    }
    if case .wiki(let name, _) = link.target, let id = Self.unknownID(name, known) {
      let reference = Reference(id.slug, at: link.targetRange)
      unknown.append(Link(kind: id.kind, reference: reference))
    }
    return .plain()
  }

  /// The record that a wiki link means by its kind, if there is no file for it: `[[people/nobody]]`.
  private static func unknownID(_ name: String, _ known: Set<EntityID>) -> EntityID? {
    guard let id = EntityID(wikiPath: name), KindSet.subjects.contains(id.kind),
      !known.contains(id)
    else { return nil }
    return id
  }

  /// The links of a text without a file as target.
  ///
  /// - Parameter known: The ids of all files.
  /// - Complexity: O(*n*); parses the Markdown only if its bytes may contain such a link.
  static func unknown(
    in file: SourceFile, body: Range<Int>, known: Set<EntityID>, options: MarkdownOptions
  ) -> [Link] {
    guard mayHold(file, body, known) || mayHoldPath(file, body, known) else { return [] }
    var links = TypedLinks(known: known)
    // Findings in the text are reported when its page is made.
    var findings: [Diagnostic] = []
    _ = MarkdownDocument(
      file, body: body, options: options, resolver: &links, reporting: &findings)
    return links.unknown
  }

  /// Whether a colon follows the name of a kind and precedes a slug without a file.
  private static func mayHold(
    _ file: SourceFile, _ body: Range<Int>, _ known: Set<EntityID>
  ) -> Bool {
    let bytes = file.bytes
    var start = body.lowerBound
    while start < body.upperBound,
      let colon = bytes[start..<body.upperBound].firstIndex(of: UInt8(ascii: ":"))
    {
      start = colon + 1
      for (kind, name) in schemes
      where colon - name.count > body.lowerBound && bytes[colon - name.count..<colon] == name {
        let opener = bytes[colon - name.count - 1]
        guard [UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: " ")].contains(opener) else {
          continue
        }
        let end = bytes[start..<body.upperBound].firstIndex { !isSlugByte($0) } ?? body.upperBound
        let slug = String(decoding: bytes[start..<end], as: UTF8.self)
        if !known.contains(EntityID(kind, slug)) { return true }
      }
    }
    return false
  }

  /// Whether a wiki link has a path that leads to no file.
  private static func mayHoldPath(
    _ file: SourceFile, _ body: Range<Int>, _ known: Set<EntityID>
  ) -> Bool {
    let bytes = file.bytes
    var start = body.lowerBound
    while start + 1 < body.upperBound,
      let bracket = bytes[start..<body.upperBound - 1].firstIndex(of: UInt8(ascii: "["))
    {
      start = bracket + 1
      guard bytes[start] == UInt8(ascii: "[") else { continue }
      let name = bytes[start + 1..<body.upperBound].prefix { !Array("[]|#\n".utf8).contains($0) }
      if name.contains(UInt8(ascii: "/")),
        unknownID(String(decoding: name, as: UTF8.self), known) != nil
      {
        return true
      }
    }
    return false
  }

  private static let schemes: [(kind: EntityKind, name: ArraySlice<UInt8>)] =
    KindSet.subjects.kinds.map { ($0, Array($0.name.utf8)[...]) }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
