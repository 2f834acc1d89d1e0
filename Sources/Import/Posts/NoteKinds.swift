import Diagnostics
import FrontMatter
import PolicyModel
internal import Text

/// What the notes of a vault are, as a user wrote it in a file with a row for each folder, tag and note.
struct NoteKinds {
  /// What becomes of a note.
  enum Choice: Hashable {
    case kind(EntityKind, type: String?)
    case skip
  }

  private var folders: [String: Choice] = [:]
  private var tags: [String: Choice] = [:]
  private var notes: [String: Choice] = [:]
  /// Rows that name nothing in the vault.
  private(set) var unused: [(name: String, place: SourcePlace)] = []

  init() {}

  /// Reads the file, and reports words that are no kinds.
  init(
    _ file: SourceFile, for posts: [Post], in folder: PostFolder,
    reporting findings: inout [Diagnostic]
  ) {
    guard let root = YAMLNode.read(file, reporting: &findings) else { return }
    let present = Self.rows(posts, in: folder)
    for section in root.entries ?? [] {
      let isKnown = ["folders", "tags", "notes"].contains(section.key)
      if !isKnown || section.value.entries == nil && !section.value.isNull {
        findings.append(
          Diagnostic(
            .unreadableData, "'\(section.key)' is not a list of folders, tags or notes",
            at: SourcePlace(path: file.path, range: section.keyRange)))
        continue
      }
      for row in section.value.entries ?? [] where !row.value.isNull {
        let place = SourcePlace(path: file.path, range: row.value.range)
        guard let choice = Self.choice(row.value.text ?? "") else {
          findings.append(Self.unknown(row.value.text ?? "", at: place))
          continue
        }
        switch section.key {
        case "folders": folders[row.key] = choice
        case "tags": tags[row.key.lowercased()] = choice
        default: notes[row.key] = choice
        }
        if present[section.key]?.contains(where: { $0.name == row.key }) != true {
          unused.append((row.key, SourcePlace(path: file.path, range: row.keyRange)))
        }
      }
    }
  }

  /// `company`, or `policy/bill` for a kind with a type.
  private static func choice(_ text: String) -> Choice? {
    if text == "skip" { return .skip }
    let parts = text.split(separator: "/", maxSplits: 1).map { String($0).trimmed }
    guard let first = parts.first, let kind = EntityKind(name: first) else { return nil }
    guard parts.count > 1 else { return .kind(kind, type: nil) }
    guard Vocabulary.type(of: kind)?.contains(parts[1]) == true else { return nil }
    return .kind(kind, type: parts[1])
  }

  private static func unknown(_ text: String, at place: SourcePlace) -> Diagnostic {
    let kinds = EntityKind.allCases.map(\.name) + ["skip"]
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count > 1, let kind = EntityKind(name: parts[0]), let types = Vocabulary.type(of: kind)
    {
      return Diagnostic(
        .unreadableData, "'\(parts[1])' is not a type of \(kind.name)", at: place,
        help: types.nearest(to: parts[1]).map { "did you mean '\(kind.name)/\($0)'?" }
          ?? "one of \(types.words.joined(separator: ", "))")
    }
    return Diagnostic(
      .unreadableData, "'\(text)' is not a kind", at: place,
      help: kinds.closestMatch(to: text).map { "did you mean '\($0)'?" }
        ?? "one of \(kinds.joined(separator: ", "))")
  }

  // MARK: What a note is

  /// The choice for a note: its own, that of its innermost folder with one, or that of its tags.
  ///
  /// - Returns: `nil` where there is none; several where its tags disagree.
  func choices(for post: Post, _ file: String) -> [Choice] {
    let name = PostNames.withoutExtension(file)
    if let own = notes[name] { return [own] }
    var parts = name.split(separator: "/").dropLast()
    while !parts.isEmpty {
      if let choice = folders[parts.joined(separator: "/")] { return [choice] }
      parts.removeLast()
    }
    var found: [Choice] = []
    for tag in Self.tags(of: post) {
      if let choice = tags[tag.lowercased()], !found.contains(choice) { found.append(choice) }
    }
    return found
  }

  /// The tags in the properties of a note.
  static func tags(of post: Post) -> [String] {
    var tags: [String] = []
    for text in Post.texts(post["tags", "tag"]?.value) {
      for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
        tags.append(String(word.first == "#" ? word.dropFirst() : word))
      }
    }
    return tags
  }

  // MARK: The file to be filled in

  private typealias Row = (name: String, count: Int)

  private static func rows(_ posts: [Post], in folder: PostFolder) -> [String: [Row]] {
    var folders: [String: Int] = [:]
    var tags: [String: Int] = [:]
    var notes: [Row] = []
    for post in posts {
      let name = PostNames.withoutExtension(folder.relative(post.file.path))
      let parts = name.split(separator: "/").dropLast()
      if !parts.isEmpty { folders[parts.joined(separator: "/"), default: 0] += 1 }
      for tag in Set(Self.tags(of: post)) { tags[tag, default: 0] += 1 }
      notes.append((name, 1))
    }
    func sorted(_ counts: [String: Int]) -> [Row] {
      counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
    return [
      "folders": sorted(folders), "tags": sorted(tags), "notes": notes.sorted { $0.name < $1.name },
    ]
  }

  /// The file with a row for each folder, tag and note, and no kinds.
  static func table(_ posts: [Post], in folder: PostFolder) -> (text: String, summary: String) {
    let rows = rows(posts, in: folder)
    var text = """
      # What the notes of the vault are. Write a kind behind a name: briefing, page, company, agency, policy, deal,
      # person or topic; with a type where it needs one, as in policy/bill; or skip, to leave it out.
      # A note's own row counts first, then that of its innermost folder, then those of its tags. A note without a
      # kind becomes a briefing if it has a date, and is listed otherwise.

      """
    for section in ["folders", "tags", "notes"] {
      guard let own = rows[section], !own.isEmpty else { continue }
      text += "\(section):\n"
      for row in own {
        let count =
          section == "notes" ? "" : "  # \(row.count) \(row.count == 1 ? "note" : "notes")"
        text += "  \(YAMLQuoting.scalar(row.name)):\(count)\n"
      }
    }
    func count(_ section: String, _ one: String) -> String {
      let number = rows[section]?.count ?? 0
      return "\(number) \(number == 1 ? one : one + "s")"
    }
    return (
      text, "\(count("folders", "folder")), \(count("tags", "tag")) and \(count("notes", "note"))"
    )
  }
}
