/// A path that equals another only where every byte does.
///
/// `String` compares by canonical equivalence: `é` written as one scalar equals `e` with an accent behind it. To
/// a file system these are two names. Sets and dictionaries of paths have this type for their keys.
///
///     ExactPath("caf\u{E9}") == ExactPath("cafe\u{301}")  // false
package struct ExactPath: Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }
}

extension ExactPath: Hashable {
  package static func == (a: ExactPath, b: ExactPath) -> Bool { Path.isSame(a.text, b.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }
}

extension ExactPath: Comparable {
  package static func < (a: ExactPath, b: ExactPath) -> Bool { Path.precedes(a.text, b.text) }
}

extension ExactPath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension ExactPath: CustomStringConvertible {
  package var description: String { text }
}
