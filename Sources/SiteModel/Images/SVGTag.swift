/// The opening `svg` tag of an SVG file.
struct SVGTag {
  private var attributes: [String: String] = [:]

  /// `nil` where the bytes hold none.
  init?(_ bytes: ContiguousArray<UInt8>) {
    guard var index = Self.start(in: bytes) else { return nil }
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    while index < bytes.count {
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      let name = bytes[index...].prefix { !isBlank($0) && $0 != 0x3D && $0 != 0x3E }
      index = name.endIndex
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3D else { return }
      index += 1
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return }
      let quote = bytes[index]
      let value = bytes[(index + 1)...].prefix { $0 != quote }
      attributes[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      index = value.endIndex + 1
    }
  }

  /// From `width` and `height` in pixels, else from `viewBox`.
  var size: ImageSize? {
    if let width = pixels(attributes["width"]), let height = pixels(attributes["height"]) {
      return ImageSize(width, height)
    }
    let box = attributes["viewBox"]?.split { $0 == " " || $0 == "," || $0 == "\n" } ?? []
    guard box.count == 4, let width = pixels(String(box[2])), let height = pixels(String(box[3]))
    else { return nil }
    return ImageSize(width, height)
  }

  /// A length without a unit or in `px`, rounded.
  private func pixels(_ length: String?) -> Int? {
    guard let length else { return nil }
    let number = length.hasSuffix("px") ? String(length.dropLast(2)) : length
    guard let value = Double(number), value >= 0.5, value < 1e6 else { return nil }
    return Int(value.rounded())
  }

  /// Behind the name of the first `svg` tag outside comments.
  private static func start(in bytes: ContiguousArray<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: 0x3C) {
      index = open + 1
      let rest = bytes[index...]
      if rest.starts(with: "!--".utf8) {
        var end = index
        while end + 2 < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
        index = end
      } else if rest.starts(with: "svg".utf8), index + 3 < bytes.count,
        bytes[index + 3] <= 0x20 || bytes[index + 3] == 0x3E
      {
        return index + 3
      } else if rest.first != 0x21, rest.first != 0x3F {
        // Another element comes first.
        return nil
      }
    }
    return nil
  }
}
