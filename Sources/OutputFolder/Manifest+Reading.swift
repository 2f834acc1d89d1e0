internal import Files
internal import Text

/// The line at which a manifest stops being as it is written.
package struct ManifestDamage: Error, Hashable {
  package let line: Int
}

extension Manifest {
  /// Reads exactly what ``bytes(of:identity:)`` writes, whatever the versions and the clock say.
  ///
  /// The paths must be safe and ascend: what is listed may be removed.
  ///
  /// - Complexity: One pass over the bytes to read them, one to compare them with what would be written.
  package init(reading bytes: ContiguousArray<UInt8>) throws(ManifestDamage) {
    func damage(at offset: Int) -> ManifestDamage {
      ManifestDamage(line: 1 + bytes.count(of: UInt8(ascii: "\n"), in: 0..<offset))
    }
    var reader = ManifestReader(bytes)
    let (entries, identity): ([Entry], BuildIdentity)
    do {
      (entries, identity) = try reader.read()
    } catch {
      throw damage(at: error.range.lowerBound)
    }
    let form = Manifest.bytes(of: entries, identity: identity)
    if form != bytes {
      throw damage(at: zip(form, bytes).prefix { $0 == $1 }.count)
    }
    self.init(entries: entries, bytes: bytes)
  }
}

/// The members of a manifest in the order in which they are written.
private struct ManifestReader {
  private var json: JSONReader

  init(_ bytes: ContiguousArray<UInt8>) { json = JSONReader(bytes, depthLimit: 3) }

  mutating func read() throws(JSONFault) -> ([Manifest.Entry], BuildIdentity) {
    try take(.beginObject)
    try key("generator")
    try take(.beginObject)
    try key("name")
    _ = try string()
    try key("version")
    let version = try string()
    try key("cmark")
    let cmark = try string()
    try take(.endObject)
    try key("clock")
    let clock = try string()
    try key("files")
    try take(.beginArray)
    let entries = try entries()
    try take(.endObject)
    _ = try json.next()
    return (entries, BuildIdentity(version: version, cmark: cmark, clock: clock))
  }

  private mutating func entries() throws(JSONFault) -> [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    while let token = try json.next(), token == .beginObject {
      try key("path")
      let path = try string()
      guard Path.isSafeRelative(path),
        entries.last.map({ Path.precedes($0.path, path) }) ?? true
      else { throw damage }
      try key("size")
      try take(.number)
      guard let size = json.integer, size >= 0 else { throw damage }
      try key("sha256")
      try take(.string)
      guard json.range.count == 66,
        let digest = ContentDigest(hexadecimal: json.bytes, at: json.range.lowerBound + 1)
      else { throw damage }
      try take(.endObject)
      entries.append(Manifest.Entry(path: path, size: size, sha256: digest))
    }
    // What is neither a file nor the end of the list is found when the form is compared.
    return entries
  }

  private mutating func take(_ token: JSONReader.Token) throws(JSONFault) {
    guard try json.next() == token else { throw damage }
  }

  private mutating func key(_ name: String) throws(JSONFault) {
    try take(.key)
    guard json.text == name else { throw damage }
  }

  private mutating func string() throws(JSONFault) -> String {
    try take(.string)
    return json.text
  }

  /// The last token is not what a manifest has there.
  private var damage: JSONFault { JSONFault(.value, at: json.range) }
}
