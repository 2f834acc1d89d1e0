/// A generator whose posts can be imported, as briefings; the notes of a vault as records too.
package enum PostGenerator: String, CaseIterable, Sendable {
  case hugo, jekyll, obsidian, markdown

  /// What its files are, for the help of the command.
  package var meaning: String {
    switch self {
    case .hugo: "posts of a Hugo site, with YAML or TOML at their head"
    case .jekyll: "posts of a Jekyll site (_posts, _drafts)"
    case .obsidian: "the folder of an Obsidian vault"
    case .markdown: "Markdown files with or without fields at their head"
    }
  }

  /// What one of its files is called.
  var noun: String { self == .obsidian ? "note" : "post" }

  /// The folder that a post is published from, by its path: that of the site where it is known by a folder in it.
  ///
  ///     PostGenerator.hugo.folder(of: "old/content/posts/a.md") == "old"
  package func folder(of path: String) -> String {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let marks: Set<Substring> =
      switch self {
      case .hugo: ["content"]
      case .jekyll: ["_posts", "_drafts"]
      case .obsidian, .markdown: []
      }
    if let mark = names.lastIndex(where: marks.contains) { names = names[..<mark] }
    let folder = names.joined(separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  }
}
