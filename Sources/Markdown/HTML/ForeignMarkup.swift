/// A piece of markup that is another tool's.
struct ForeignMarkup {
  var dialect: Dialect
  var range: Range<Int>

  enum Dialect {
    case liquid, hugo, kramdown, obsidianComment, obsidianEmbed, obsidianBlock, dataview, critic
    case container, admonition, contents, inlineNote, addition
    case callout, wordPress, templater, math, emoji, frontMatter, definition, abbreviation
    case imageSize

    var name: String {
      switch self {
      case .liquid: "Liquid (Jekyll, Eleventy)"
      case .hugo: "Hugo's shortcodes"
      case .kramdown: "kramdown"
      case .obsidianComment, .obsidianEmbed, .obsidianBlock: "Obsidian"
      case .dataview: "Dataview"
      case .critic, .addition: "CriticMarkup"
      case .container: "Pandoc and Docusaurus"
      case .admonition: "MkDocs"
      case .contents: "other generators"
      case .inlineNote: "Pandoc"
      case .callout: "a callout"
      case .wordPress: "WordPress's shortcodes"
      case .templater: "ERB, EJS or Templater"
      case .math: "mathematics (LaTeX)"
      case .emoji: "GitHub's emoji"
      case .frontMatter: "front matter"
      case .definition: "definition lists (Pandoc, kramdown)"
      case .abbreviation: "abbreviations (kramdown, PHP Markdown Extra)"
      case .imageSize: "image sizes"
      }
    }

    var isPrivate: Bool { self == .obsidianComment || self == .critic }

    var help: String {
      switch self {
      case .liquid, .hugo: "write the content itself; in code it is left as it is"
      case .kramdown: "leave it out; {#id} after a heading sets its anchor"
      case .obsidianEmbed: "write ![description](file) for an image, or a link"
      case .obsidianBlock: "link to a heading, and leave this out"
      case .dataview: "write it in the front matter, or as text"
      case .container, .admonition: "write '> [!NOTE]' and quote the text"
      case .contents: "leave it out; the page has its contents"
      case .inlineNote: "write [^label] and define it below"
      case .addition: "write the text alone"
      case .callout: "write it as the first line of a quotation, '> [!NOTE]'"
      case .wordPress, .templater: "write the content itself; in code it is left as it is"
      case .math: "write it as text, with <sub> and <sup>, or as code"
      case .emoji: "write the character"
      case .frontMatter: "put it between the first lines of the file, or leave it out"
      case .definition: "write a list or a table"
      case .abbreviation: "write <abbr title=\"…\">…</abbr>"
      case .imageSize: "leave it out; an image is as wide as its page allows"
      case .obsidianComment, .critic: "take it out"
      }
    }
  }

  /// All in a text, ascending.
  ///
  /// - Complexity: O(*n*) in the text's bytes: what has no end is looked for once.
  static func all(
    in bytes: ContiguousArray<UInt8>, _ text: Range<Int>, beginsLine: Bool, endsBlock: Bool
  ) -> [ForeignMarkup] {
    var scan = ForeignScan(bytes: bytes, text: text)
    if beginsLine { scan.readLineStart() }
    scan.readText()
    if endsBlock { scan.readBlockEnd() }
    return scan.found
  }
}
