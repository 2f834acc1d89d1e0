/// A generator whose posts can be imported as briefings.
package enum PostGenerator: String, CaseIterable, Sendable {
  case hugo, jekyll, markdown

  /// What its files are, for the help of the command.
  package var meaning: String {
    switch self {
    case .hugo: "posts of a Hugo site, with YAML or TOML at their head"
    case .jekyll: "posts of a Jekyll site (_posts, _drafts)"
    case .markdown: "Markdown files with or without fields at their head"
    }
  }
}
