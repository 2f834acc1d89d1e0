package import Diagnostics
import FrontMatter
internal import Text

/// One item of a list of references with what it says of its edge.
struct ReferenceItem: Sendable {
  var reference: Reference
  private(set) var boxedAttributes = BoxedAttributes()
  var range: Range<Int>

  init(reference: Reference, range: Range<Int>) {
    self.reference = reference
    self.range = range
  }

  var attributes: EdgeAttributes {
    get { boxedAttributes.value }
    set { boxedAttributes = BoxedAttributes(newValue) }
  }
}

extension FieldReader {
  mutating func reference(_ node: YAMLNode, _ name: String) -> Reference? {
    guard let text = node.text, !node.isNull else {
      wrongShape(node, name, wanted: "a reference")
      return nil
    }
    guard !text.isBlank else {
      blank(node, name)
      return nil
    }
    return Reference(text, at: node.textRange, on: day)
  }

  /// One reference or a list of them, in file order.
  mutating func references(
    _ node: YAMLNode, _ name: String, value: ReferenceValue
  ) -> [ReferenceItem] {
    var items: [ReferenceItem] = []
    switch node.content {
    case .scalar(let text, let style):
      if style == .plain, let list = bracketed(text) {
        wrongShape(node, name, wanted: "a list of references", suggestion: list)
      } else {
        append(node, name, value, to: &items)
      }
    case .sequence(let nodes):
      items.reserveCapacity(nodes.count)
      for node in nodes { append(node, name, value, to: &items) }
    case .mapping(let entries):
      guard case .none = value else {
        for entry in entries { append(entry, name, value, to: &items) }
        return items
      }
      wrongShape(node, name, wanted: "a list of references")
    }
    return items
  }

  private mutating func append(
    _ node: YAMLNode, _ name: String, _ value: ReferenceValue, to items: inout [ReferenceItem]
  ) {
    if let entries = node.entries {
      guard !value.meaning.isEmpty else {
        wrongShape(node, name, wanted: "a list of references")
        return
      }
      guard entries.count == 1, let entry = entries.first else {
        report(
          .wrongShape, "an item of '\(name)' is one reference and \(value.meaning)", at: node.range,
          help: "begin a line with '- ' for each")
        return
      }
      append(entry, name, value, to: &items)
      return
    }
    guard let reference = reference(node, name) else { return }
    if case .role = value {
      withoutRole(reference)
      return
    }
    items.append(ReferenceItem(reference: reference, range: node.range))
  }

  private mutating func append(
    _ entry: YAMLNode.Entry, _ name: String, _ value: ReferenceValue,
    to items: inout [ReferenceItem]
  ) {
    guard !entry.key.isBlank else {
      report(.missingField, "a reference in '\(name)' is blank", at: entry.keyRange)
      return
    }
    var item = ReferenceItem(
      reference: Reference(entry.key, at: entry.keyRange, on: day), range: entry.range)
    switch value {
    case .none: return
    case .interest:
      if !entry.value.isNull { item.attributes.interest = text(entry.value, entry.key)?.value }
    case .mode:
      if !entry.value.isNull, let text = text(entry.value, entry.key) {
        item.attributes.mode =
          LinkMode.read(text, in: path, reporting: &findings) ?? .current
      }
    case .role:
      if entry.value.isNull || entry.value.items?.isEmpty == true {
        withoutRole(item.reference)
        return
      }
      for role in words(entry.value, entry.key, of: .partyRole) {
        item.attributes.role = role
        items.append(item)
      }
      return
    }
    items.append(item)
  }

  private mutating func withoutRole(_ reference: Reference) {
    report(
      .partyWithoutRole, "'\(reference.text)' has no role in the deal", at: reference.range,
      help: "write \(reference.text): ROLE, such as buyer, seller, customer or supplier")
  }

  /// A list of slugs that lacks its brackets.
  private func bracketed(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: ",")) else { return nil }
    let parts = text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return parts.allSatisfy { Slug.isValid($0) } ? "[\(parts.joined(separator: ", "))]" : nil
  }
}

extension ReferenceValue {
  /// For a message; empty where items are references alone.
  var meaning: String {
    switch self {
    case .none: ""
    case .interest: "its interest"
    case .mode: "its mode"
    case .role: "its role"
    }
  }
}

extension LinkMode {
  /// Reads `current`, `historical` or `as of 2024-06-01`, or reports what it is not.
  package static func read(
    _ text: Located<String>, in path: String, reporting findings: inout [Diagnostic]
  ) -> LinkMode? {
    switch text.value {
    case "current": return .current
    case "historical": return .historical
    default: break
    }
    for prefix in ["as of ", "as-of "] where text.value.hasPrefix(prefix) {
      let start = text.value.index(text.value.startIndex, offsetBy: prefix.utf8.count)
      let date = text.part(start..<text.value.endIndex)
      do {
        return .asOf(try Day(parsing: date.value))
      } catch {
        findings.append(.invalidDate(date, error, in: path))
        return nil
      }
    }
    let nearest = ["current", "historical"].nearMiss(to: text.value)
    findings.append(
      Diagnostic(
        .unknownValue, "'\(text.value)' is not a mode of a reference",
        at: SourcePlace(path: path, range: text.range), nearMiss: nearest,
        help: nearest == nil ? "one of current, historical, as of DATE" : nil))
    return nil
  }
}

extension Reference {
  /// Whether it can only be an id, so that finding nothing is a mistake: `eo-14148`, `agency/sec`.
  package var isSlugLike: Bool {
    EntityID(text).map { Slug.isValid($0.slug) } ?? Slug.isValid(text)
  }
}

extension Rule {
  package static let partyWithoutRole = Rule(
    "PartyWithoutRole", .error, structural: true,
    summary: "Reports a party of a deal without a role."
  )
}
