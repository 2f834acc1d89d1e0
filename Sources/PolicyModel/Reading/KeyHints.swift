import FrontMatter

/// What to say of a key that is no field.
enum FieldHint: Sendable {
  /// The field that was probably meant.
  case use(String)
  /// A field that is the same under another name, so that `--fix` may rename the key where its value
  /// fits.
  case synonym(String)
  /// The field that was probably meant, and what to write if it was not.
  case useOr(String, String)
  /// What to do.
  case help(String)
  /// What to do, with a part of the value in it.
  case helpOfValue(String)
  /// What depends on the value beside the key.
  case byValue(@Sendable (YAMLNode) -> FieldHint)

  /// The hint for a value.
  func resolved(for value: YAMLNode) -> FieldHint {
    if case .byValue(let hint) = self { hint(value).resolved(for: value) } else { self }
  }
}

/// The hints of a kind of record, by key: letter case, hyphens, underscores and spaces do not count.
struct KeyHints: Sendable {
  private var hints: [String: FieldHint] = [:]

  subscript(key: String) -> FieldHint? {
    get { hints[KeyHints.folded(key)] }
    set { hints[KeyHints.folded(key)] = newValue }
  }

  init() {}

  /// `publishDate`, `publish_date` and `Publish date` alike.
  static func folded(_ key: String) -> String {
    String(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " })
  }
}

extension KeyHints: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, FieldHint)...) {
    for (key, hint) in elements { self[key] = hint }
  }
}

/// What an unknown key probably means.
struct KeyGuess {
  /// A field or a relation.
  var suggestion: String?
  var help: String?
  /// Whether the help differs with the value.
  var isOfValue = false
  /// Whether the key may be rewritten.
  var isCertain = false
  /// What the value refers to, where only that shows that a relation was meant.
  var references: [String] = []

  /// The guess where the field that is meant has a key of its own: that one may not be given twice.
  func withoutGiven(_ entries: [YAMLNode.Entry], mayBeIgnored: Bool) -> KeyGuess {
    guard let suggestion, entries.contains(where: { $0.key == suggestion }) else { return self }
    let rest = mayBeIgnored ? ", or name it under ignored_fields in site.yml" : ""
    return KeyGuess(help: help ?? "'\(suggestion)' is given already; remove this key\(rest)")
  }
}
