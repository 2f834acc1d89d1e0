import Diagnostics
import Markdown
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test func `more unclosed brackets than cmark bears are an error and nothing is rendered`() {
    let text = "a\n\n" + String(repeating: "![[]()", count: 10_001) + "\n\nb\n"
    let rendering = Rendering(text)
    #expect(rendering.findings.map(\.rule) == [.tooManyBrackets])
    #expect(rendering.findings.first?.place.range.lowerBound == 3 + 6 * 9_999 + 2)
    #expect(rendering.html.isEmpty)
  }

  @Test(
    "brackets that close, are escaped or stand in other paragraphs do not count",
    arguments: ["[x]", "\\[", "[\n\n", "[\r\n\r\n"])
  func allowed(_ piece: String) {
    #expect(Rendering(String(repeating: piece, count: 10_100)).findings.isEmpty)
  }

  @Test(
    "depth costs no stack",
    arguments: [
      "> ", "- ", "*", "**a ", "[", "![a](b ", "<b>", "[[a|", "(", "`", "~~a ", "~a ", "www._",
      "a@", "- [ ] ",
      "> [!TIP]\n> ", "EO ", "&a;", "{~~ ", "[a](b.c d ", "| a | b |\n", "[a][b] ", "$x^", "[!NOTE",
      "<% ", "{a=",
      "%%b\n\n", "[a b=\"", "[^a](", "---\na: b\n---\n",
    ])
  func deep(_ piece: String) {
    let text = String(repeating: piece, count: 2_400)
    #expect(!Rendering(text + "x").document.html.isEmpty)
    #expect(!Rendering(text + "x" + text + "\n").document.html.isEmpty)
  }

  @Test(
    "nothing an author writes becomes markup of its own",
    arguments: [
      "<script>alert(1)</script>", "a <img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
      "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))", "[a](\\javascript:alert(1))",
      "<javascript:alert(1)>", "![a](javascript:alert(1))", "[a](x.md '\" onclick=\"alert(1)')",
      "[a](x.md\"onclick=\"alert(1))", "![\"onload=\"alert(1)](x.png)", "[[x\"onclick=\"alert(1)]]",
      "[[<script>|<script>]]", "# a\"onclick=\"alert(1)", "[a]\n\n[a]: data:text/html,x",
      "[a](vbscript:x)",
      "[a](#\"onclick=\"alert(1))", "```\"onclick=\"x\n```", "[](policy:\"onclick=\"x)",
      "[](source:\"onclick=\"x)",
      "<a\nhref='javascript:x'>", "[a](  javascript:x)", "[a](file:///etc/passwd)",
    ])
  func inert(_ text: String) {
    let html = Rendering(text).html.lowercased()
    let tags = html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
    for tag in tags {
      #expect(
        !tag.hasPrefix("script") && !tag.contains("\"javascript:") && !tag.contains("\"onc")
          && !tag.contains("\" onc"), "\(html)")
      #expect(tag.count { $0 == "\"" } % 2 == 0, "\(html)")
      #expect(
        !tag.contains("vbscript:") && !tag.contains("data:") && !tag.contains("file:"), "\(html)")
      #expect(!tag.hasPrefix("img src=x"), "\(html)")
    }
  }

  @Test func `generated documents give the same page twice, and places inside the file`() {
    let options = MarkdownOptions(
      kindSchemes: ["policy"],
      names: NameMatcher([.init("grid", target: 900), .init("power grid", target: 901)]),
      findsCitations: true, reportsUnlinked: true)
    for seed in 5001...6500 {
      var generator = GeneratedMarkdown(seed: UInt64(seed))
      let text = generator.document(pieces: 80)
      let count = text.utf8.count
      let first = Rendering(text, options: options) { .link(href: "/", mention: $0.range.count) }
      let second = Rendering(text, options: options) { .link(href: "/", mention: $0.range.count) }
      #expect(first.document.html == second.document.html)
      for range in first.requests.map(\.range) + first.requests.map(\.targetRange)
        + first.findings.map(\.place.range) + first.document.outline.map(\.range)
        + first.document.unlinked.map(\.range)
      {
        #expect(range.lowerBound >= 0 && range.upperBound <= count)
      }
      #expect(first.document.mentions.count <= first.requests.count)
    }
  }

  @Test(
    "empty and odd bodies are fine",
    arguments: ["", "\n", "\r", " ", "\u{0}", "\u{FEFF}", "\u{FEFF}# a", "[", "]]", "[["])
  func odd(_ text: String) {
    #expect(Rendering(text).findings.isEmpty)
  }

  @Test func `bytes that are not UTF-8 do no harm`() {
    var bytes = ContiguousArray("# a \u{1}[x](policy:a\u{1}) [[\u{1}]] d. \u{1}".utf8)
    for (index, broken) in zip(bytes.indices.filter { bytes[$0] == 1 }, [0xFF, 0xE2, 0xF0, 0xC3]) {
      bytes[index] = UInt8(broken)
    }
    let rendering = Rendering(SourceFile(path: "x.md", bytes: bytes)) { _ in
      .link(href: "/", mention: 1)
    }
    #expect(rendering.requests.count == 2)
  }
}
