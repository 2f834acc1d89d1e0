internal import Files

/// The width and height of an image in pixels, from the first bytes of its file.
struct ImageSize: Sendable, Hashable {
  var width: Int
  var height: Int

  /// `nil` for an impossible side.
  init?(_ width: Int, _ height: Int) {
    guard (1...1_000_000).contains(width), (1...1_000_000).contains(height) else { return nil }
    self.width = width
    self.height = height
  }
}

/// The result of reading the first bytes of a file.
enum ImageHeader: Sendable, Hashable {
  /// The size is `nil` if it is not in these bytes.
  case image(ImageSize?)
  case unknown

  /// The number of bytes read from a file of any size.
  private static let limit = 65_536

  /// Reads the beginning of a file.
  init(ofFile path: String, in source: FileSource) throws(FileError) {
    var reader = try source.reader(path)
    self.init(try reader.read(upTo: Self.limit))
  }

  /// PNG, JPEG, GIF and WebP are recognized by their first bytes, SVG by its tag.
  init(_ bytes: ContiguousArray<UInt8>) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .image(bytes.pngSize)
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .image(bytes.jpegSize)
    } else if bytes.starts(with: "GIF8".utf8) {
      self = .image(bytes.gifSize)
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .image(bytes.webPSize)
    } else if let tag = SVGTag(bytes) {
      self = .image(tag.size)
    } else {
      self = .unknown
    }
  }

  /// Whether a file's extension is that of a supported image type.
  static func isPromised(by path: String) -> Bool {
    let name = path.utf8.suffix(5).map { $0 | 0x20 }
    return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"].contains {
      $0.utf8.map { $0 | 0x20 }.elementsEqual(name.suffix($0.utf8.count))
    }
  }
}

extension ContiguousArray<UInt8> {
  /// A number of so many bytes; zero behind the end.
  fileprivate func bigEndian(_ offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= self.count else { return 0 }
    return self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func littleEndian(_ offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= self.count else { return 0 }
    return self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func holds(_ word: String, at offset: Int) -> Bool {
    dropFirst(offset).starts(with: word.utf8)
  }

  fileprivate var pngSize: ImageSize? {
    holds("IHDR", at: 12) ? ImageSize(bigEndian(16, 4), bigEndian(20, 4)) : nil
  }

  fileprivate var gifSize: ImageSize? { ImageSize(littleEndian(6, 2), littleEndian(8, 2)) }

  /// A canvas, or a bitstream with loss or without.
  fileprivate var webPSize: ImageSize? {
    if holds("VP8X", at: 12) { return ImageSize(littleEndian(24, 3) + 1, littleEndian(27, 3) + 1) }
    if holds("VP8L", at: 12) {
      let bits = littleEndian(21, 4)
      return ImageSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard holds("VP8 ", at: 12), bigEndian(23, 3) == 0x9D012A else { return nil }
    return ImageSize(littleEndian(26, 2) & 0x3FFF, littleEndian(28, 2) & 0x3FFF)
  }

  /// From the frame header, with the sides swapped if preceding Exif data rotates the image.
  fileprivate var jpegSize: ImageSize? {
    var offset = 2
    var turns = false
    while offset + 4 <= count, self[offset] == 0xFF {
      let marker = self[offset + 1]
      switch marker {
      case 0xFF: offset += 1
      case 0x01, 0xD0...0xD8: offset += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        let (height, width) = (bigEndian(offset + 5, 2), bigEndian(offset + 7, 2))
        return turns ? ImageSize(height, width) : ImageSize(width, height)
      case 0xDA: return nil
      default:
        if marker == 0xE1, holds("Exif\0\0", at: offset + 4) {
          if isTurned(byExifAt: offset + 10) { turns = true }
        }
        offset += 2 + Swift.max(2, bigEndian(offset + 2, 2))
      }
    }
    return nil
  }

  /// Whether the tag Orientation (0x0112) of a TIFF header has one of the four that lie on a side.
  private func isTurned(byExifAt start: Int) -> Bool {
    let isLittle = holds("II", at: start)
    func number(_ offset: Int, _ count: Int) -> Int {
      isLittle ? littleEndian(offset, count) : bigEndian(offset, count)
    }
    let directory = start + number(start + 4, 4)
    for entry in 0..<Swift.min(number(directory, 2), 64)
    where number(directory + 2 + 12 * entry, 2) == 0x0112 {
      return (5...8).contains(number(directory + 2 + 12 * entry + 8, 2))
    }
    return false
  }
}
