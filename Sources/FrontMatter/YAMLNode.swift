/// A part of a YAML document with the bytes of the file that it stands in; scalars stay text.
package struct YAMLNode: Sendable {
  package var content: Content
  /// Byte offsets in the file. A quoted scalar's includes its quotation marks; empty where a key has
  /// no value, and then it is where the value would begin.
  package var range: Range<Int>

  package enum Content: Sendable {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package enum ScalarStyle: Sendable {
    case plain, quoted, block
  }

  /// A key and its value. Keys are text and occur once in their mapping.
  package struct Entry: Sendable {
    package var key: String
    package var keyRange: Range<Int>
    package var value: YAMLNode

    package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }

    package var range: Range<Int> {
      keyRange.lowerBound..<max(keyRange.upperBound, value.range.upperBound)
    }
  }

  package init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

extension YAMLNode {
  /// The text of a scalar.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The bytes of a scalar's text, without quotation marks.
  package var textRange: Range<Int> {
    guard case .scalar(_, .quoted) = content, range.count >= 2 else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key in a mapping.
  ///
  /// - Complexity: O(*n*) for *n* keys.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }

  /// Whether nothing is there: `key:`, `key: ~` or `key: null`.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What it is, for a message: `a list`.
  package var shape: String {
    switch content {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
