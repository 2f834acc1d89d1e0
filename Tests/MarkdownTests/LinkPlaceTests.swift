import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Places of links")
struct LinkPlaceTests {
  /// The first mark is the whole link, the second its target; a third its fragment or title.
  private func check(_ text: String, target: LinkRequest.Target) {
    let source = MarkedSource(text)
    let request = Rendering(source.file).requests.last
    #expect(request?.target == target)
    #expect(request?.range == source.marked)
    #expect(request?.targetRange == source.marks.dropFirst().first)
    if source.marks.count > 2 {
      #expect((request?.fragmentRange ?? request?.title?.range) == source.marks[2])
    }
  }

  private func checkOrder(_ text: String) {
    check(text, target: .entity(kind: "policy", slug: "eo-14110", fragment: nil))
  }

  @Test(
    "a link is found wherever it stands",
    arguments: [
      "⟦[x](policy:⟦eo-14110⟧)⟧", "a *b* `c` \\* &amp; ⟦[x](policy:⟦eo-14110⟧)⟧ d",
      "a\nb ⟦[x](policy:⟦eo-14110⟧)⟧", "a  \n   b ⟦[x](policy:⟦eo-14110⟧)⟧",
      "a\\\r\nb ⟦[x](policy:⟦eo-14110⟧)⟧",
      "> a\n> b ⟦[x](policy:⟦eo-14110⟧)⟧", "> a\nlazy ⟦[x](policy:⟦eo-14110⟧)⟧",
      "> > a\n> lazy\n>> ⟦[x](policy:⟦eo-14110⟧)⟧", "- a\n  b ⟦[x](policy:⟦eo-14110⟧)⟧",
      "- a\nlazy ⟦[x](policy:⟦eo-14110⟧)⟧", "1. > - a\n     > ⟦[x](policy:⟦eo-14110⟧)⟧",
      "\t- \ta\n\n- b\n\n\t⟦[x](policy:⟦eo-14110⟧)⟧", "# a ⟦[x](policy:⟦eo-14110⟧)⟧ #",
      "a\n⟦[x](policy:⟦eo-14110⟧)⟧\n===", "[a]: /b\nc ⟦[x](policy:⟦eo-14110⟧)⟧",
      "[a]: /b\n[c]:\n  /d\n  'e\n  f'\n[a] ⟦[x](policy:⟦eo-14110⟧)⟧",
      "[x](/a 'b\nc') ⟦[x](policy:⟦eo-14110⟧)⟧",
      "<http://a.b/\\c&amp;d> ⟦[x](policy:⟦eo-14110⟧)⟧", "`` a ` b\nc `` ⟦[x](policy:⟦eo-14110⟧)⟧",
      "<a\nb='>'> ⟦[x](policy:⟦eo-14110⟧)⟧", "> <a\n>     > ⟦[x](policy:⟦eo-14110⟧)⟧",
      "⟦[x](\n  policy:⟦eo-14110⟧\n  )⟧", "> ⟦[x\n> y](policy:⟦eo-14110⟧)⟧",
      "⟦[x](<policy:⟦eo-14110⟧>)⟧",
      "⟦[*x* [y]](policy:⟦eo-14110⟧)⟧ (z)", "a\u{0}b ⟦[x](policy:⟦eo-14110⟧)⟧",
      "&NotEqualTilde;&fjlig;&nope;&amp;amp;&#38;lt; ⟦[x](policy:⟦eo-14110⟧)⟧",
      "é“” ⟦[x](policy:⟦eo-14110⟧ \"⟦historical⟧\")⟧", "***a** b* ⟦[x](policy:⟦eo-14110⟧)⟧",
      "![i](<a b> (t)) ⟦[x](policy:⟦eo-14110⟧)⟧",
      "[a][b] [a](c\n\n[b]: /d\n\n⟦[x](policy:⟦eo-14110⟧)⟧",
      "⟦[](policy:⟦eo-14110⟧)⟧", "⟦<policy:⟦eo-14110⟧>⟧",
    ])
  func found(_ text: String) { checkOrder(text) }

  @Test func `paths, URLs, sources and fragments have their own places`() {
    check(
      "a ⟦[x](⟦../companies/iren.md⟧#⟦power⟧)⟧",
      target: .path("../companies/iren.md", fragment: "power"))
    check("⟦[x](<⟦a%20b c⟧>)⟧", target: .path("a b c", fragment: nil))
    check("⟦[x](⟦https://a.b/c#d⟧)⟧", target: .external("https://a.b/c#d"))
    check("⟦[](source:⟦iren-8k⟧)⟧", target: .source("iren-8k"))
    check(
      "⟦[](agency:⟦sec⟧#⟦powers⟧)⟧",
      target: .entity(kind: "agency", slug: "sec", fragment: "powers"))
    check("⟦![x](⟦a.png⟧ '⟦t⟧')⟧", target: .path("a.png", fragment: nil))
    check("⟦[[ ⟦IREN⟧ ]]⟧", target: .wiki(name: "IREN", fragment: nil))
    check(
      "> a\nb ⟦[[⟦sec⟧#⟦jurisdiction⟧|x]]⟧", target: .wiki(name: "sec", fragment: "jurisdiction"))
  }

  @Test func `a reference link's target is where its definition has it`() {
    let source = MarkedSource(
      "a ⟦[The order]⟧ b\n\n> [the\n> ORDER]: <policy:⟦eo-14110⟧> 'historical'\n")
    let request = Rendering(source.file).requests.first
    #expect(request?.target == .entity(kind: "policy", slug: "eo-14110", fragment: nil))
    #expect(request?.range == source.marks[0])
    #expect(request?.targetRange == source.marks[1])
    #expect(request?.title?.text == "historical")
  }

  @Test func `places are those of the whole file`() {
    let source = MarkedSource("---\ntitle: x\n---\n⟦[[⟦IREN⟧]]⟧\n")
    let rendering = Rendering(source.file, body: 17..<source.file.bytes.count)
    #expect(rendering.requests.first?.range == source.marks[0])
    #expect(rendering.requests.first?.targetRange == source.marks[1])
  }

  @Test func `in generated documents every inline link is found`() {
    for seed in 1...3000 {
      var generator = GeneratedMarkdown(seed: UInt64(seed))
      let file = SourceFile(path: "x.md", text: generator.document(pieces: 2 + seed % 50))
      for request in Rendering(file).requests {
        let shown = file.text(in: request.range)
        let isFound =
          switch request.target {
          case .entity(_, let slug, _): file.text(in: request.targetRange) == slug
          case .external(let url)
          where url.hasSuffix(request.text) && !"[!<".contains(shown.prefix(1)):
            ("&" + request.text.prefix(1)).contains(shown.prefix(1))
              && (";\0" + request.text.suffix(1)).contains(shown.suffix(1))
          case .wiki: shown.hasPrefix("[[") && shown.hasSuffix("]]")
          default: "[!<".contains(shown.prefix(1)) && ")]>".contains(shown.suffix(1))
          }
        guard isFound else {
          Issue.record(
            "\(request.target) at \(shown.debugDescription) in \(file.text(in: 0..<9999).debugDescription)"
          )
          return
        }
      }
    }
  }
}
