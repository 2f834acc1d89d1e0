import Diagnostics
import FrontMatter
import PolicyModel
internal import Text

/// A post of another generator: its fields and its text.
struct Post {
  let file: SourceFile
  private(set) var entries: [YAMLNode.Entry] = []
  private(set) var body: Range<Int>
  /// Parts of the head that are not understood.
  private(set) var rest: [Range<Int>] = []

  /// - Returns: `nil` where the head cannot be read, which is reported.
  init?(_ file: SourceFile, reporting findings: inout [Diagnostic]) {
    self.file = file
    body = 0..<file.bytes.count
    if file.bytes.starts(with: "+++".utf8) {
      guard let fields = TOMLFields(file) else {
        findings.append(
          Diagnostic(
            .unreadableData, "'+++' opens fields that are not closed",
            at: SourcePlace(path: file.path, range: 0..<3)))
        return nil
      }
      (entries, body, rest) = (fields.entries, fields.body, fields.rest)
      return
    }
    guard file.bytes.starts(with: "---".utf8) else {
      var own: [Diagnostic] = []
      guard file.checkEncoding(reporting: &own) != nil else {
        findings += own
        return nil
      }
      return
    }
    var own: [Diagnostic] = []
    let front = FrontMatter(of: file.withThreeHyphens, reporting: &own)
    findings += own.filter { $0.severity == .error }
    guard let fields = front.fields?.entries else { return nil }
    (entries, body) = (fields, front.body)
  }

  /// The value of the first of several keys, without regard to case, hyphens and underscores.
  subscript(keys: String...) -> YAMLNode.Entry? {
    for key in keys {
      if let entry = entries.first(where: { Self.folded($0.key) == key }), !entry.value.isNull {
        return entry
      }
    }
    return nil
  }

  static func folded(_ key: String) -> String {
    key.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// The texts of a field: an item, or a list of them; Jekyll's lists may be words with blanks between.
  static func texts(_ node: YAMLNode?, splitting: Bool = false) -> [String] {
    guard let node else { return [] }
    if let items = node.items {
      return items.compactMap { $0.text?.trimmed }.filter { !$0.isEmpty }
    }
    guard let text = node.text?.trimmed, !text.isEmpty else { return [] }
    return splitting ? text.split(separator: " ").map(String.init) : [text]
  }

  /// Whether it has no field and no text: a daily note that nobody wrote in, or the note that a link made.
  var isEmpty: Bool {
    entries.isEmpty && rest.isEmpty
      && file.bytes[body].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// How a text without fields begins, where that may be fields which are not read: in JSON, or below blank lines, where
  /// Hugo reads them.
  var unreadHead: String? {
    let text = file.text(in: body)
    guard
      let line = text.split(whereSeparator: \.isNewline).first(where: {
        !$0.allSatisfy(\.isWhitespace)
      })
    else { return nil }
    let opening = String(line).trimmed
    if ["---", "+++"].contains(where: { opening.hasPrefix($0) }), Set(opening).count == 1 {
      return opening
    }
    let isTag = ["{%", "{{", "{:"].contains { opening.hasPrefix($0) }
    return opening.hasPrefix("{") && !isTag ? "{" : nil
  }

  // MARK: Names

  /// The file's name without its extension; of `index.md` the folder's.
  var stem: String {
    let parts = file.path.split(separator: "/").map(String.init)
    let name = parts.last ?? file.path
    let stem =
      name.hasSuffix(".md")
      ? String(name.dropLast(3)) : name.hasSuffix(".markdown") ? String(name.dropLast(9)) : name
    return stem == "index" && parts.count > 1 ? parts[parts.count - 2] : stem
  }

  /// The day that the name begins with: `2016-03-01-a-post`.
  var dayOfName: Day? {
    let stem = stem
    guard stem.utf8.count >= 10 else { return nil }
    let next = stem.dropFirst(10).first
    guard next == nil || next == "-" || next == " " || next == "_" else { return nil }
    return try? Day(parsing: stem.prefix(10))
  }

  /// The name without the day that it begins with; `nil` where it has none, or nothing else.
  var nameAfterDay: String? {
    guard dayOfName != nil, stem.utf8.count > 11 else { return nil }
    return String(stem.dropFirst(11))
  }

  var slug: String {
    if let slug = self["slug"]?.value.text, !Slug.from(name: slug).isEmpty {
      return Slug.short(slug)
    }
    return Slug.short(nameAfterDay ?? stem)
  }

  /// Whether it lies in Jekyll's folder of drafts.
  var isInDrafts: Bool { file.path.split(separator: "/").contains("_drafts") }

  /// The first heading of the first level.
  var heading: String? {
    for line in file.text(in: body).split(whereSeparator: \.isNewline).prefix(20)
    where line.hasPrefix("# ") {
      return String(line.dropFirst(2)).trimmed
    }
    return nil
  }

  /// A day from a date, or from a time such as `2016-03-01 10:00:00 +0200`.
  static func day(_ text: String) -> Day? {
    guard text.utf8.count >= 10 else { return nil }
    let next = text.utf8.dropFirst(10).first
    guard next == nil || next == UInt8(ascii: "T") || next == UInt8(ascii: " ") else { return nil }
    return try? Day(parsing: text.prefix(10))
  }
}

extension SourceFile {
  /// The same with spaces for the fourth and later hyphens of the first line, which Hugo and Jekyll take for a head too.
  fileprivate var withThreeHyphens: SourceFile {
    let count = bytes.prefix { $0 == UInt8(ascii: "-") }.count
    guard count > 3 else { return self }
    var bytes = bytes
    for index in 3..<count { bytes[index] = UInt8(ascii: " ") }
    return SourceFile(path: path, bytes: bytes)
  }
}
