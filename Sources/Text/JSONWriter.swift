/// JSON written as it is made, in the same layout as ``JSONText``, without a tree of its values.
package struct JSONWriter {
  package private(set) var bytes = ContiguousArray<UInt8>()
  private var depth = 0
  /// Whether the innermost object or list has nothing in it yet.
  private var isEmpty = true

  package init() {}

  /// Writes an object, as a value or an item of a list.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    nest(in: (UInt8(ascii: "{"), UInt8(ascii: "}")), content)
  }

  /// Writes the name of a member of an object; its value must follow.
  package mutating func name(_ name: String) {
    beginItem()
    bytes.append(json: name, escaping: .terminalControls)
    bytes.append(literal: ": ")
  }

  package mutating func member(_ name: String, _ text: String) {
    self.name(name)
    bytes.append(json: text, escaping: .terminalControls)
  }

  /// Writes a member that is a list of texts, on one line.
  package mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    bytes.append(UInt8(ascii: "["))
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(literal: ", ") }
      bytes.append(json: text, escaping: .terminalControls)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a member that is a list of objects.
  package mutating func member<Item>(
    _ name: String, objects items: [Item], _ content: (inout JSONWriter, Item) -> Void
  ) {
    self.name(name)
    nest(in: (UInt8(ascii: "["), UInt8(ascii: "]"))) { writer in
      for item in items {
        writer.beginItem()
        writer.object { content(&$0, item) }
      }
    }
  }

  /// Ends the text with a line feed.
  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func nest(
    in brackets: (UInt8, UInt8), _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(brackets.0)
    depth += 1
    isEmpty = true
    content(&self)
    depth -= 1
    if !isEmpty { bytes.append(lineAtDepth: depth) }
    isEmpty = false
    bytes.append(brackets.1)
  }

  private mutating func beginItem() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.append(lineAtDepth: depth)
  }
}
