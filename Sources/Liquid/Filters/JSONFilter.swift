internal import Text

extension Filter {
  /// The value as JSON, safe inside `<script>`: `<`, `>`, `&` and `'` are written as escapes. It is
  /// markup, so it is not escaped again; do not put it between double quotes of an attribute.
  static let json = Filter("json", gives: .html) { value, arguments throws(FilterError) in
    var bytes = ContiguousArray<UInt8>()
    try bytes.append(json: value, depth: 0, limit: arguments.limits.outputBytes)
    return .html(bytes)
  }
}

extension ContiguousArray<UInt8> {
  fileprivate mutating func append(
    json value: Value, depth: Int, limit: Int
  ) throws(FilterError) {
    guard count <= limit else {
      throw .limit("the text of one page is more than \(limit) bytes")
    }
    // Records may refer to each other in a ring.
    guard depth < maximalNesting else {
      throw .limit("the value is nested more than \(maximalNesting) deep")
    }
    switch value {
    case .none, .empty, .blank: append(contentsOf: "null".utf8)
    case .bool, .integer: value.write(to: &self)
    case .decimal(let number):
      if number.isFinite { value.write(to: &self) } else { append(contentsOf: "null".utf8) }
    case .text, .html, .range: append(json: value.string, escaping: .markup)
    case .list(let items):
      append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        try append(json: item, depth: depth + 1, limit: limit)
      }
      append(UInt8(ascii: "]"))
    case .map(let map):
      try append(object: map.entries.map { ($0.name, $0.value) }, depth: depth, limit: limit)
    case .record(let record):
      try append(
        object: zip(record.type.fields, record.fields.values).map { ($0.name, $1) }, depth: depth,
        limit: limit)
    }
  }

  private mutating func append(
    object members: [(String, Value)], depth: Int, limit: Int
  ) throws(FilterError) {
    append(UInt8(ascii: "{"))
    for (index, (name, value)) in members.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(json: name, escaping: .markup)
      append(UInt8(ascii: ":"))
      try append(json: value, depth: depth + 1, limit: limit)
    }
    append(UInt8(ascii: "}"))
  }
}

extension JSONEscapes {
  /// What may not be in a script or between single quotes of an attribute.
  fileprivate static let markup: JSONEscapes = [.script, .apostrophes]
}
