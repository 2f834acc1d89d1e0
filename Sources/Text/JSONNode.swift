/// A JSON value as it was written, with its place.
///
/// ```swift
/// let node = try JSONNode(reading: bytes)
/// node["findings"]?.elements?.first?["line"]?.integer
/// ```
package struct JSONNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Members in the order in which they are written; a key may be there more than once.
    case object([Member])
    case array([JSONNode])
    case string(String)
    /// As it is written.
    case number(String)
    case bool(Bool)
    case null
  }

  package struct Member: Hashable, Sendable {
    package let key: String
    /// With its quotes.
    package let keyRange: Range<Int>
    package let value: JSONNode
  }

  package let content: Content
  /// Bytes of the text; those of a string with its quotes.
  package let range: Range<Int>

  /// Reads a whole text.
  ///
  /// - Complexity: One pass over the bytes.
  package init(reading bytes: ContiguousArray<UInt8>, depthLimit: Int = 512) throws(JSONFault) {
    var reader = JSONReader(bytes, depthLimit: depthLimit)
    // The reader gives a first token or throws.
    let token = try reader.next() ?? .null
    self = try JSONNode(token, &reader)
    _ = try reader.next()
  }

  private init(content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// - Parameter token: The first of the value, the last that was read.
  private init(_ token: JSONReader.Token, _ reader: inout JSONReader) throws(JSONFault) {
    let start = reader.range.lowerBound
    let content: Content
    switch token {
    case .beginObject:
      var members: [Member] = []
      while let token = try reader.next(), token != .endObject {
        let (key, keyRange) = (reader.text, reader.range)
        let first = try reader.next() ?? .null
        let value = try JSONNode(first, &reader)
        members.append(Member(key: key, keyRange: keyRange, value: value))
      }
      content = .object(members)
    case .beginArray:
      var elements: [JSONNode] = []
      while let token = try reader.next(), token != .endArray {
        elements.append(try JSONNode(token, &reader))
      }
      content = .array(elements)
    case .string: content = .string(reader.text)
    case .number: content = .number(reader.bytes.text(reader.range))
    case .bool(let flag): content = .bool(flag)
    case .null, .endObject, .endArray, .key: content = .null
    }
    self.init(content: content, range: start..<reader.range.upperBound)
  }
}

extension JSONNode {
  package var members: [Member]? { if case .object(let members) = content { members } else { nil } }
  package var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }
  package var string: String? { if case .string(let text) = content { text } else { nil } }
  package var bool: Bool? { if case .bool(let flag) = content { flag } else { nil } }
  package var isNull: Bool { content == .null }

  /// A number that is whole and neither has a point nor an exponent.
  package var integer: Int? { if case .number(let text) = content { Int(text) } else { nil } }
  package var double: Double? { if case .number(let text) = content { Double(text) } else { nil } }

  /// The value of a key; of several the last, as JavaScript has it.
  ///
  /// - Complexity: O(*n*) in the members.
  package subscript(key: String) -> JSONNode? { members?.last { $0.key == key }?.value }
}
