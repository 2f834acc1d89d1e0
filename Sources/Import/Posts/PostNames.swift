import Diagnostics
import FrontMatter
import PolicyModel

/// The posts of an import by everything that their links may call them.
struct PostNames {
  enum Match: Equatable {
    case none
    case one(Int)
    case several
  }

  private var paths: [String: Int] = [:]
  private var stems: [String: [Int]] = [:]
  private var aliases: [String: [Int]] = [:]
  private var addresses: [String: [Int]] = [:]
  private var headings: [PostHeadings] = []
  /// The path of each post relative to the folder.
  let files: [String]

  init(_ posts: [Post], in folder: PostFolder, _ generator: PostGenerator) {
    files = posts.map { folder.relative($0.file.path) }
    for (number, post) in posts.enumerated() {
      let path = Self.withoutExtension(files[number].lowercased())
      paths[path] = number
      stems[post.stem.lowercased(), default: []].append(number)
      // Both forms of a day's post are in use: `2016-03-01-a-post` and `a-post`.
      if post.dayOfName != nil, let name = post.nameAfterDay {
        stems[name.lowercased(), default: []].append(number)
      }
      if generator == .obsidian {
        for alias in Post.texts(post["aliases", "alias"]?.value) {
          aliases[alias.lowercased(), default: []].append(number)
        }
      } else {
        for key in ["aliases", "alias", "url", "permalink", "redirectfrom"] {
          for text in Post.texts(post[key]?.value) { add(address: text, of: number) }
        }
      }
      if generator == .hugo, let start = path.firstIndex(of: "/"), path[..<start] == "content" {
        let page = String(path[start...])
        add(address: page.hasSuffix("/index") ? String(page.dropLast(6)) : page, of: number)
      }
      if let day = post.dayOfName, let name = post.nameAfterDay {
        add(address: "\(day.iso.split(separator: "-").joined(separator: "/"))/\(name)", of: number)
      }
      headings.append(PostHeadings(of: post))
    }
  }

  private mutating func add(address: String, of number: Int) {
    let key = Self.key(of: address)
    guard !key.isEmpty, addresses[key]?.contains(number) != true else { return }
    addresses[key, default: []].append(number)
  }

  /// `/posts/A/index.html` → `posts/a`.
  private static func key(of address: String) -> String {
    var names = address.lowercased().split(separator: "/").map(String.init)
    if names.last == "index.html" || names.last == "index.md" { names.removeLast() }
    guard let last = names.popLast() else { return "" }
    for end in [".html", ".md", ".markdown"] where last.hasSuffix(end) {
      return (names + [String(last.dropLast(end.count))]).joined(separator: "/")
    }
    return (names + [last]).joined(separator: "/")
  }

  static func withoutExtension(_ path: String) -> String {
    for end in [".md", ".markdown"] where path.hasSuffix(end) {
      return String(path.dropLast(end.count))
    }
    return path
  }

  // MARK: Look-ups

  /// The note that a wiki link names: by its path, the end of its path, its file's name or an alias.
  func note(_ name: String, from number: Int) -> Match {
    let name = Self.withoutExtension(name.lowercased().trimmed)
    guard !name.isEmpty else { return .none }
    let folder = files[number].lowercased().split(separator: "/").dropLast().joined(separator: "/")
    for path in [name, PostFolder.normalized("\(folder)/\(name)"), PostFolder.normalized(name)] {
      if let found = paths[path] { return .one(found) }
    }
    let last = String(name.split(separator: "/").last ?? "")
    let candidates = stems[last] ?? []
    if name.contains("/") {
      return Self.match(
        candidates.filter { Self.withoutExtension(files[$0].lowercased()).hasSuffix("/" + name) })
    }
    let match = Self.match(candidates)
    return match == .none ? Self.match(aliases[name] ?? []) : match
  }

  /// The post that a reference of Hugo or Jekyll names: `posts/a.md`, `a`, `2016-03-01-a`.
  func reference(_ path: String, from number: Int) -> Match {
    let key = Self.key(of: path)
    if let found = paths[key] ?? paths["content/" + key] { return .one(found) }
    let match = Self.match(addresses[key] ?? [])
    guard match == .none else { return match }
    return Self.match(stems[String(key.split(separator: "/").last ?? "")] ?? [])
  }

  /// The post at the path or the old address that a link has.
  func post(at path: String, from number: Int) -> Match {
    let folder = files[number].lowercased().split(separator: "/").dropLast().joined(separator: "/")
    let key = Self.key(of: path)
    guard !key.isEmpty else { return .none }
    if !path.hasPrefix("/") {
      let own = PostFolder.normalized("\(folder)/\(Self.withoutExtension(path.lowercased()))")
      for path in [own, own + "/index"] {
        if let found = paths[path] { return .one(found) }
      }
    }
    let rooted = PostFolder.normalized(key)
    for path in [rooted, rooted + "/index", "content/\(rooted)", "content/\(rooted)/index"] {
      if let found = paths[path] { return .one(found) }
    }
    if let found = addresses[rooted] { return Self.match(found) }
    // Addresses are made by patterns that only the old site's settings know; most end with the name.
    let names = rooted.split(separator: "/").map(String.init)
    let tail = names.suffix(4).joined(separator: "/")
    if let found = addresses[tail] { return Self.match(found) }
    guard names.count > 1, let last = names.last, last.utf8.count > 7,
      !path.lowercased().hasSuffix(".md")
    else { return .none }
    return Self.match(stems[last] ?? [])
  }

  private static func match(_ numbers: [Int]) -> Match {
    numbers.count == 1 ? .one(numbers[0]) : numbers.isEmpty ? .none : .several
  }

  // MARK: Headings

  /// Whether a post has a heading that a link can name.
  func has(_ heading: String, in number: Int) -> Bool {
    headings[number].plain.contains(heading.lowercased().trimmed)
  }

  /// Whether a post has a heading with an anchor.
  func hasAnchor(_ anchor: String, in number: Int) -> Bool {
    headings[number].has(anchor: anchor)
  }
}
