/// The elements that ``MarkdownFromHTML`` writes in a way of their own.
enum ElementName: String, CaseIterable {
  case a, aside, b, blockquote, br, code, del, details, div, em, h1, h2, h3, h4, h5, h6, hr, i, img
  case input, kbd, li, ol, p, pre, s, script, section, strong, style, sub, summary, sup, table
  case tbody, td, th, thead, tr, ul

  /// - Parameter range: Of ASCII letters and digits, in either case. Names are compared by their length and first eight
  ///   letters, which differ for all elements here.
  init?(_ html: ContiguousArray<UInt8>, _ range: Range<Int>) {
    var key: UInt64 = 0
    for index in range.prefix(8) {
      let byte = html[index]
      key = key << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    var (low, high) = (0, Self.keys.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    guard low < Self.keys.count, Self.keys[low].key == key,
      range.count == Self.keys[low].length
    else { return nil }
    self = Self.keys[low].name
  }

  private static let keys: [(key: UInt64, length: Int, name: ElementName)] = allCases.map { name in
    let bytes = Array(name.rawValue.utf8)
    return (bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, bytes.count, name)
  }.sorted { $0.key < $1.key }
}
