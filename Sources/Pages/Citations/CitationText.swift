internal import Text

/// The text of a file for bibliographies while it is written, as UTF-8.
struct CitationText {
  private(set) var bytes = ContiguousArray<UInt8>()

  init() {
    // Nearly all are shorter.
    bytes.reserveCapacity(640)
  }

  mutating func add(literal: StaticString) { bytes.append(literal: literal) }

  mutating func add(_ text: String) { bytes.append(text) }

  mutating func add(_ number: Int) { bytes.append(number: number) }

  /// Adds a text as a JSON string.
  mutating func add(json text: String) { bytes.append(json: text, escaping: .terminalControls) }
}

extension String {
  init(_ citation: CitationText) { self = citation.bytes.text(citation.bytes.indices) }
}
