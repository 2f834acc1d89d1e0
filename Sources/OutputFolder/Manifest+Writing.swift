internal import Text

extension Manifest {
  /// JSON with one file a line, the same bytes for the same facts.
  static func bytes(of entries: [Entry], identity: BuildIdentity) -> ContiguousArray<UInt8> {
    var json: ContiguousArray<UInt8> = []
    json.reserveCapacity(256 + entries.count * 160)
    json.append(marker)
    json.append(json: identity.version)
    json.append(beforeCmark)
    json.append(json: identity.cmark)
    json.append(beforeClock)
    json.append(json: identity.clock)
    json.append(beforeFiles)
    for index in entries.indices {
      let entry = entries[index]
      json.append(index == 0 ? beforeFirst : beforeNext)
      json.append(json: entry.path)
      json.append(beforeSize)
      json.append(number: entry.size)
      json.append(beforeDigest)
      entry.sha256.appendHexadecimal(to: &json)
      json.append(afterDigest)
    }
    json.append(end)
    return json
  }

  // What is between the values.
  private static let marker =
    "{\n  \"generator\": {\"name\": \"\(BuildIdentity.generator)\", \"version\": "
  private static let beforeCmark = ", \"cmark\": "
  private static let beforeClock = "},\n  \"clock\": "
  private static let beforeFiles = ",\n  \"files\": ["
  private static let beforeFirst = "\n    {\"path\": "
  private static let beforeNext = ",\n    {\"path\": "
  private static let beforeSize = ", \"size\": "
  private static let beforeDigest = ", \"sha256\": \""
  private static let afterDigest = "\"}"
  private static let end = "\n  ]\n}\n"
}
