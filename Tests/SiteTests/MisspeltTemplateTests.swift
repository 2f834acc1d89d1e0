import Diagnostics
import Liquid
import PolicyModel
import Testing
import Theme
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// Every name in the default theme, misspelt one at a time.
@Suite("Misspelt templates") struct MisspeltTemplateTests {
  @Test(arguments: DefaultTheme.files.filter(\.isTemplate).map(\.path))
  func `a misspelt name is found where it stands`(path: String) throws {
    let template = try #require(DefaultTheme.file(at: path))
    for name in ThemeName.all(in: template.bytes) {
      var bytes = template.bytes
      bytes.insert(UInt8(ascii: "x"), at: name.range.upperBound)
      let places = findings(with: ThemeFile(path: path, bytes: bytes))
        .filter { $0.place.path == "Templates/\(path)" }.map(\.place.range)
      let wanted = name.range.lowerBound..<name.range.upperBound + 1
      #expect(places.contains { $0.overlaps(wanted) }, "\(name.text) at byte \(wanted.lowerBound)")
    }
  }

  private func findings(with file: ThemeFile) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let files = Theme(with: [file]).templates
    _ = TemplateLibrary(
      files.map {
        TemplateFile(path: $0.path, shownPath: "Templates/\($0.path)", bytes: $0.bytes)
      },
      entryPoints: PageContext.allCases.map { EntryPoint(path: $0.template, context: $0.type) },
      filters: Filter.standard + Filter.site(in: .english),
      constants: [WordsView.name: WordsView.make(in: .english)], reporting: &findings)
    return findings
  }
}

/// A word in a tag that stands for something which has to be there: a name, a field, a filter, a tag, a
/// parameter.
private struct ThemeName {
  let text: String
  let range: Range<Int>

  /// Words of the language, whose misspelling is another matter than that of a name.
  private static let language: Set<String> = [
    "in", "and", "or", "contains", "true", "false", "nil", "blank", "empty", "limit", "reversed",
  ]
  /// What follows these is declared there and is not a name that has to exist.
  private static let declaring: Set<String> = ["for", "assign", "capture", "block"]

  static func all(in bytes: ContiguousArray<UInt8>) -> [ThemeName] {
    var names: [ThemeName] = []
    var (inTag, quote): (Bool, UInt8?) = (false, nil)
    var start: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      if !inTag {
        if byte == UInt8(ascii: "{"), index + 1 < bytes.count,
          bytes[index + 1] == UInt8(ascii: "{") || bytes[index + 1] == UInt8(ascii: "%")
        {
          inTag = true
        }
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      let isWord =
        byte == UInt8(ascii: "_") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        || (start != nil && byte >= 0x30 && byte <= 0x39)
      if isWord {
        start = start ?? index
        continue
      }
      if let begin = start {
        let text = String(decoding: bytes[begin..<index], as: UTF8.self)
        let isDeclared = names.last.map { declaring.contains($0.text) } ?? false
        names.append(ThemeName(text: isDeclared ? "" : text, range: begin..<index))
        start = nil
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      if byte == UInt8(ascii: "}") { inTag = false }
    }
    return names.filter { !$0.text.isEmpty && !language.contains($0.text) }
  }
}
