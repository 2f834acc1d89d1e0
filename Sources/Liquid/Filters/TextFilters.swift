internal import Text

/// The filters that work on texts.
enum TextFilters {
  /// Markup stays markup: what is added to it is escaped unless it is markup too.
  static func append(_ value: Value, _ arguments: FilterArguments) -> Value {
    joined(value, arguments.first, isMarkup: value.isMarkup)
  }

  static func prepend(_ value: Value, _ arguments: FilterArguments) -> Value {
    joined(arguments.first, value, isMarkup: value.isMarkup)
  }

  private static func joined(_ a: Value, _ b: Value, isMarkup: Bool) -> Value {
    guard isMarkup else { return .text(a.string + b.string) }
    var bytes = ContiguousArray<UInt8>()
    a.writeEscaped(to: &bytes)
    b.writeEscaped(to: &bytes)
    return .html(bytes)
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst().lowercased()
  }

  static func strip(_ value: Value, left: Bool, right: Bool) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    var range = 0..<bytes.count
    while left, let byte = bytes[range].first, byte.isWhitespace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while right, let byte = bytes[range].last, byte.isWhitespace {
      range = range.lowerBound..<range.upperBound - 1
    }
    if value.isMarkup { return .html(ContiguousArray(bytes[range])) }
    return .text(String(decoding: bytes[range], as: UTF8.self))
  }

  /// One space for each run of white space, none at the ends.
  static func squish(_ value: Value, _ arguments: FilterArguments) -> Value {
    let words = value.string.utf8.split(whereSeparator: \.isWhitespace)
    let bytes = ContiguousArray(words.joined(separator: [0x20]))
    return value.isMarkup ? .html(bytes) : .text(String(decoding: bytes, as: UTF8.self))
  }

  static func stripNewlines(_ value: Value, _ arguments: FilterArguments) -> Value {
    let bytes = value.string.utf8.filter { $0 != 0x0A && $0 != 0x0D }
    return value.isMarkup
      ? .html(ContiguousArray(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Replacing nothing puts the replacement between all characters.
  static func replace(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    let limit = arguments.limits.outputBytes
    let replacement = arguments.second.string
    let needle = ContiguousArray(arguments.first.string.utf8)
    var result = ContiguousArray<UInt8>()
    if needle.isEmpty {
      for character in value.string.unicodeScalars {
        result.append(contentsOf: replacement.utf8)
        result.append(contentsOf: UTF8.encode(character) ?? .init())
        try check(result, limit)
      }
      result.append(contentsOf: replacement.utf8)
    } else {
      let bytes = ContiguousArray(value.string.utf8)
      var start = 0
      while let match = bytes.firstRange(of: needle, from: start) {
        result.append(contentsOf: bytes[start..<match.lowerBound])
        result.append(contentsOf: replacement.utf8)
        try check(result, limit)
        start = match.upperBound
      }
      result.append(contentsOf: bytes[start...])
    }
    return .text(String(decoding: result, as: UTF8.self))
  }

  private static func check(
    _ bytes: ContiguousArray<UInt8>, _ limit: Int
  ) throws(FilterError) {
    if bytes.count > limit { throw .limit("the text of one page is more than \(limit) bytes") }
  }

  static func remove(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    guard !arguments.first.string.isEmpty else { return .text(value.string) }
    return try replace(value, arguments)
  }

  static func replaceFirst(_ value: Value, _ arguments: FilterArguments) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    let match = bytes.firstRange(of: ContiguousArray(arguments.first.string.utf8), from: 0)
    return replacing(match, of: bytes, by: arguments.second.string)
  }

  static func replaceLast(_ value: Value, _ arguments: FilterArguments) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    let needle = ContiguousArray(arguments.first.string.utf8)
    let reversed = ContiguousArray(bytes.reversed())
    let match = reversed.firstRange(of: ContiguousArray(needle.reversed()), from: 0).map {
      bytes.count - $0.upperBound..<bytes.count - $0.lowerBound
    }
    return replacing(match, of: bytes, by: arguments.second.string)
  }

  private static func replacing(
    _ match: Range<Int>?, of bytes: ContiguousArray<UInt8>, by text: String
  ) -> Value {
    var bytes = bytes
    if let match { bytes.replaceSubrange(match, with: text.utf8) }
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Cuts at each separator and drops empty parts at the end; a single space cuts at white space,
  /// nothing between all characters.
  static func split(_ value: Value, _ arguments: FilterArguments) -> Value {
    let text = value.string
    let separator = arguments.first.string
    if separator.isEmpty { return .list(text.map { .text(String($0)) }) }
    if separator == " " {
      return .list(words(text).map { .text($0) })
    }
    let bytes = ContiguousArray(text.utf8)
    let needle = ContiguousArray(separator.utf8)
    var parts: [Value] = []
    var start = 0
    while let match = bytes.firstRange(of: needle, from: start) {
      parts.append(.text(String(decoding: bytes[start..<match.lowerBound], as: UTF8.self)))
      start = match.upperBound
    }
    parts.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
    while let last = parts.last, last.holdsNothing { parts.removeLast() }
    return .list(parts)
  }

  static func words(_ text: String) -> [String] {
    text.utf8.split(whereSeparator: { $0.isWhitespace }).map { String(decoding: $0, as: UTF8.self) }
  }

  static func truncate(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    let length = arguments.count > 0 ? try whole(arguments.first, "truncate") : 50
    let ending = arguments.count > 1 ? arguments.second.string : "..."
    let scalars = value.string.unicodeScalars
    guard scalars.count > max(length, 0) else { return .text(value.string) }
    let kept = max(max(length, 0) - ending.unicodeScalars.count, 0)
    return .text(String(String.UnicodeScalarView(scalars.prefix(kept))) + ending)
  }

  static func truncateWords(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    let count = arguments.count > 0 ? max(try whole(arguments.first, "truncatewords"), 1) : 15
    let ending = arguments.count > 1 ? arguments.second.string : "..."
    let words = words(value.string)
    guard words.count > count else { return .text(value.string) }
    return .text(words.prefix(count).joined(separator: " ") + ending)
  }

  /// A part of a text or list; negative offsets count from the end.
  static func slice(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    let offset = try whole(arguments.first, "slice")
    var length = 1
    if arguments.count > 1 {
      if case .none = arguments.second {} else { length = try whole(arguments.second, "slice") }
    }
    func bounds(_ count: Int) -> Range<Int>? {
      let start = offset < 0 ? count &+ offset : offset
      guard start >= 0, start <= count, length > 0 else { return nil }
      return start..<start + min(length, count - start)
    }
    if case .list(let items) = value {
      return .list(bounds(items.count).map { Array(items[$0]) } ?? [])
    }
    let scalars = Array(value.string.unicodeScalars)
    return .text(bounds(scalars.count).map { String(String.UnicodeScalarView(scalars[$0])) } ?? "")
  }

  /// A whole number, given as one or as a text.
  static func whole(_ value: Value, _ filter: String) throws(FilterError) -> Int {
    switch value {
    case .integer(let number): return number
    case .text(let text):
      if let number = Int(text) { return number }
    default: break
    }
    throw FilterError("'\(filter)' needs a whole number")
  }
}

extension Value {
  var isMarkup: Bool { if case .html = self { true } else { false } }
}
