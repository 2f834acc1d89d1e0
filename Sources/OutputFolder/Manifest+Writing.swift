extension Manifest {
  /// JSON with one file a line, the same bytes for the same facts.
  static func bytes(of entries: [Entry], identity: BuildIdentity) -> ContiguousArray<UInt8> {
    var json: ContiguousArray<UInt8> = []
    json.reserveCapacity(256 + entries.count * 160)
    json.append(contentsOf: marker.utf8)
    json.appendString(identity.version)
    json.append(contentsOf: beforeCmark.utf8)
    json.appendString(identity.cmark)
    json.append(contentsOf: beforeClock.utf8)
    json.appendString(identity.clock)
    json.append(contentsOf: beforeFiles.utf8)
    for index in entries.indices {
      let entry = entries[index]
      json.append(contentsOf: (index == 0 ? beforeFirst : beforeNext).utf8)
      json.appendString(entry.path)
      json.append(contentsOf: beforeSize.utf8)
      json.append(contentsOf: String(entry.size).utf8)
      json.append(contentsOf: beforeDigest.utf8)
      entry.sha256.appendHexadecimal(to: &json)
      json.append(contentsOf: afterDigest.utf8)
    }
    json.append(contentsOf: end.utf8)
    return json
  }

  // What stands between the values: the writer's and the reader's one account of the form.
  static let marker =
    "{\n  \"generator\": {\"name\": \"\(BuildIdentity.generator)\", \"version\": "
  static let beforeCmark = ", \"cmark\": "
  static let beforeClock = "},\n  \"clock\": "
  static let beforeFiles = ",\n  \"files\": ["
  static let beforeFirst = "\n    {\"path\": "
  static let beforeNext = ",\n    {\"path\": "
  static let beforeSize = ", \"size\": "
  static let beforeDigest = ", \"sha256\": \""
  static let afterDigest = "\"}"
  static let end = "\n  ]\n}\n"
}

extension ContiguousArray<UInt8> {
  /// Adds a JSON string, RFC 8259: quotes, backslashes and controls escaped, the rest as it is.
  fileprivate mutating func appendString(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20:
        append(contentsOf: "\\u00\(byte < 0x10 ? "0" : "1")".utf8)
        append(contentsOf: String(byte & 0xF, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
