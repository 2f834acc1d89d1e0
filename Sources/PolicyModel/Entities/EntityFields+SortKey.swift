internal import Text

extension EntityFields {
  /// See ``Entity/sortKey``.
  var sortKey: String {
    if let sortName { return Self.folded(sortName) }
    switch id.kind {
    case .person: return Self.folded(Self.surnameFirst(name.value))
    case .briefing, .page: return Self.folded(name.value)
    default:
      let words = name.value.split(separator: " ", maxSplits: 1)
      let isArticle = words.count == 2 && words[0] == "The"
      return Self.folded(isArticle ? String(words[1]) : name.value)
    }
  }

  /// `Biden Joseph R.` for `Joseph R. Biden Jr.`; what stands before the last word, `van` or `de` too, belongs to the rest.
  private static func surnameFirst(_ name: String) -> String {
    var words = name.split { $0 == " " || $0 == "," }
    while words.count > 1, let last = words.last, suffixes.contains(last.lowercased()) {
      words.removeLast()
    }
    guard words.count > 1, let surname = words.popLast() else { return name }
    return "\(surname) \(words.joined(separator: " "))"
  }

  private static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "ph.d.", "phd", "md", "m.d.", "esq", "esq.",
  ]

  private static func folded(_ text: String) -> String {
    let slug = Slug.from(name: text)
    // Names of other scripts have no slug.
    guard !slug.isEmpty else { return text.lowercased() }
    // A slug is ASCII.
    var key = ContiguousArray<UInt8>()
    var digits = 0
    for byte in slug.utf8 {
      if byte.isASCIIDigit {
        digits += 1
      } else {
        key.padNumber(ofDigits: digits)
        digits = 0
      }
      key.append(byte)
    }
    key.padNumber(ofDigits: digits)
    return String(decoding: key, as: UTF8.self)
  }
}

extension ContiguousArray<UInt8> {
  /// Puts zeros before the number at the end, so that it has at least ten digits.
  fileprivate mutating func padNumber(ofDigits digits: Int) {
    guard 1..<10 ~= digits else { return }
    insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 10 - digits), at: count - digits)
  }
}
