internal import Files

/// The line at which a manifest stops being as it is written.
package struct ManifestDamage: Error, Hashable {
  package let line: Int
}

extension Manifest {
  /// Reads exactly what ``bytes(of:identity:)`` writes, whatever the versions and the clock say.
  ///
  /// The paths must be safe and ascend: what is listed may be removed.
  ///
  /// - Complexity: One pass over the bytes.
  package init(reading bytes: ContiguousArray<UInt8>) throws(ManifestDamage) {
    var reader = ManifestReader(bytes)
    guard let entries = reader.entries() else {
      throw ManifestDamage(line: reader.line)
    }
    self.init(entries: entries, bytes: bytes)
  }
}

private struct ManifestReader {
  private let bytes: ContiguousArray<UInt8>
  private var offset = 0

  init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  var line: Int {
    bytes[..<offset].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  mutating func entries() -> [Manifest.Entry]? {
    guard take(Manifest.marker), string() != nil,
      take(Manifest.beforeCmark), string() != nil,
      take(Manifest.beforeClock), string() != nil,
      take(Manifest.beforeFiles)
    else { return nil }
    var entries: [Manifest.Entry] = []
    while take(entries.isEmpty ? Manifest.beforeFirst : Manifest.beforeNext) {
      let start = offset
      guard let path = string(), Path.isSafeRelative(path), take(Manifest.beforeSize),
        let size = number(), take(Manifest.beforeDigest),
        let digest = ContentDigest(hexadecimal: bytes, at: offset)
      else { return nil }
      offset += 64
      guard take(Manifest.afterDigest) else { return nil }
      if let last = entries.last, !Path.precedes(last.path, path) {
        offset = start
        return nil
      }
      entries.append(Manifest.Entry(path: path, size: size, sha256: digest))
    }
    return take(Manifest.end) && offset == bytes.count ? entries : nil
  }

  private mutating func take(_ text: String) -> Bool {
    let text = text.utf8
    guard bytes.count - offset >= text.count else { return false }
    var index = offset
    for byte in text {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    offset = index
    return true
  }

  private mutating func string() -> String? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let start = offset + 1
    var end = start
    var isEscaped = false
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") {
        isEscaped = true
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else { return nil }
    let raw = bytes[start..<end]
    let text =
      isEscaped ? unescaped(raw) : String(validating: raw, as: UTF8.self)
    guard let text else { return nil }
    offset = end + 1
    return text
  }

  /// Only what is written is read: `\"`, `\\` and `\u00XX`.
  private func unescaped(_ raw: ArraySlice<UInt8>) -> String? {
    var text: ContiguousArray<UInt8> = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == UInt8(ascii: "\\") {
        index += 1
        guard index < raw.endIndex else { return nil }
        if raw[index] == UInt8(ascii: "u") {
          guard raw.endIndex - index > 4,
            let code = UInt8(
              String(decoding: raw[(index + 1)...(index + 4)], as: UTF8.self), radix: 16)
          else { return nil }
          text.append(code)
          index += 5
          continue
        }
      }
      text.append(raw[index])
      index += 1
    }
    return String(validating: text, as: UTF8.self)
  }

  private mutating func number() -> Int? {
    let start = offset
    var value = 0
    while offset < bytes.count, offset - start < 16, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    return offset > start ? value : nil
  }
}
