import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Names in the text")
struct NameTests {
  private static let names = NameMatcher(
    [
      "SEC": 1, "Securities and Exchange Commission": 1, "ON": 2, "IREN": 3, "Microsoft": 4,
      "stablecoin": 5, "New York": 6, "New York Times": 7, "U.S.": 8, "U.S. Steel": 9, "AT&T": 10,
      "Moody's": 11, "Élysée": 12, "ETF": 13, "Dell Inc": 14, "iPhone": 15, "Bank": 16,
      "Bank of Canada": 17, "O’Neill": 18, "SEC-CFTC": 19, "Zürich Re": 22, "Ben “B” Lee": 23,
    ].sorted { $0.key < $1.key }.map { NameMatcher.Name($0.key, target: $0.value) }
      + [NameMatcher.Name("Mercury", target: 20), NameMatcher.Name("Mercury", target: 21)])

  private static let options = MarkdownOptions(
    kindSchemes: ["company"], names: names, reportsUnlinked: true)

  private func render(
    _ text: String, answer: @escaping (LinkRequest) -> LinkResolution = { $0.plainAnswer }
  ) -> Rendering {
    Rendering(text, options: Self.options, answer: answer)
  }

  /// What was linked, each as its text.
  private func linked(_ text: String) -> [String] {
    let file = SourceFile(path: "x.md", text: text)
    return Rendering(file, options: Self.options).requests.compactMap { request in
      guard case .name = request.target else { return nil }
      #expect(file.text(in: request.range) == request.text || request.text.contains("\n"))
      return request.text
    }
  }

  @Test(
    "whole names are linked",
    arguments: [
      ("The SEC said", ["SEC"]), ("(SEC)", ["SEC"]), ("“SEC”", ["SEC"]), ("SEC—then", ["SEC"]),
      ("the Securities and\nExchange  Commission", ["Securities and\nExchange  Commission"]),
      ("IREN's deal", ["IREN"]), ("IREN’s deal", ["IREN"]), ("IREN-owned", ["IREN"]),
      ("non-IREN", ["IREN"]), ("Microsoft-backed firms", ["Microsoft"]), ("IREN.", ["IREN"]),
      ("Microsoft–IREN deal", ["Microsoft", "IREN"]), ("SEC/IREN", ["SEC", "IREN"]),
      ("The New York Times of New York", ["New York Times", "New York"]),
      ("Stablecoin rules", ["Stablecoin"]), ("Yes. “Stablecoin” is", ["Stablecoin"]),
      ("a stablecoin", ["stablecoin"]), ("in the U.S. today", ["U.S."]),
      ("U.S. Steel", ["U.S. Steel"]),
      ("U.S.-led", ["U.S."]), ("AT&T and Moody’s", ["AT&T", "Moody’s"]), ("Élysée", ["Élysée"]),
      ("two ETFs", ["ETFs"]), ("by Dell Inc. now", ["Dell Inc"]),
      ("*IREN* and **SEC**", ["IREN", "SEC"]),
      ("- on IREN\n\n  more SEC", ["IREN", "SEC"]), ("|a|\n|-|\n|IREN|", ["IREN"]),
      ("a[^1]\n\n[^1]: IREN", ["IREN"]), ("> [!NOTE]\n> IREN", ["IREN"]), ("~~IREN~~", ["IREN"]),
      ("Bank of Canada", ["Bank of Canada"]), ("Bank of England", ["Bank"]),
      ("E\u{301}lyse\u{301}e", ["E\u{301}lyse\u{301}e"]), ("O'Neill", ["O'Neill"]),
      ("the O’Neill plan", ["O’Neill"]), ("a SEC–CFTC plan", ["SEC–CFTC"]),
      ("a SEC\u{2011}CFTC plan", ["SEC\u{2011}CFTC"]), ("Zu\u{308}rich Re", ["Zu\u{308}rich Re"]),
      ("Ben \"B\" Lee", ["Ben \"B\" Lee"]), ("IREN\u{2011}owned", ["IREN"]),
      ("a\u{A0}SEC", ["SEC"]), ("ON sells", ["ON"]), ("&amp; \\* SEC", ["SEC"]),
    ])
  func whole(_ text: String, _ expected: [String]) {
    #expect(linked(text) == expected)
  }

  @Test(
    "what is no name, or stands where none is linked",
    arguments: [
      "30 sec", "on time", "On time", "xSEC", "SECx", "SEC2", "Stablecoins", "a Stablecoin",
      "stablecoins", "NVIDIA-IREN-X", "IREN-X", "GPT-IREN", "SEC-2024-17", "@IREN", "IREN.com",
      "IREN_x", "a&SEC", "SEC&b", "SEC'd", "microsoft", "MICROSOFT", "iren", "U.S.A", "an IPhone",
      "# SEC", "> SEC", "`SEC`", "[SEC](a.md)", "[[SEC]]", "![SEC](a.png)", "    SEC",
      "|SEC|\n|-|", "<b title='SEC'>", "www.a.org/SEC", "<http://a.org/SEC>", "éSEC", "SECé",
      "New Yorks", "> > SEC", "the On", "O'SEC", "NVIDIA\u{2011}IREN\u{2011}X", "Elyse\u{301}e",
    ])
  func unlinked(_ text: String) {
    #expect(linked(text).isEmpty)
  }

  @Test func `only the first mention is linked, whatever it is called`() {
    #expect(
      render("SEC and SEC, the Securities and Exchange Commission.").html
        == "<p><a href=\"/name/1/\">SEC</a> and SEC, the Securities and Exchange Commission.</p>\n")
  }

  @Test func `a link covers the mentions after it`() {
    let rendering = render("[the agency](company:sec) and SEC; IREN.") { request in
      request.text == "the agency" ? .link(href: "/", mention: 1) : request.plainAnswer
    }
    #expect(rendering.requests.map(\.target).last == .name(3))
    #expect(rendering.document.mentions.map(\.mention) == [1, 3])
    #expect(rendering.document.unlinked.map(\.reason) == [.alreadyLinked])
  }

  @Test func `a mention has its place and its sentence`() {
    let source = MarkedSource(
      "One.\n> a\n\nTwo &amp; the ⟦New\nYork Times⟧ *said* so. ⟦IREN⟧ left.\n")
    let rendering = Rendering(source.file, options: Self.options)
    #expect(rendering.requests.map(\.range) == source.marks)
    #expect(rendering.document.mentions.map(\.range) == source.marks)
    #expect(
      rendering.document.mentions.first.map { $0.before + "‹" + $0.marked + "›" + $0.after }
        == "Two & the ‹New York Times› said so.")
    #expect(rendering.html.contains("<a href=\"/name/7/\">New\nYork Times</a> <em>said</em>"))
  }

  @Test func `in a cell a mention has its place`() {
    let source = MarkedSource("| a | b |\n|---|---|\n| x | the \\| ⟦IREN⟧ |\n")
    #expect(Rendering(source.file, options: Self.options).requests.map(\.range) == source.marks)
  }

  @Test func `what is left alone is told with its reason`() {
    let source = MarkedSource(
      "# ⟦SEC⟧\n\n> ⟦SEC⟧\n\n[⟦SEC⟧](a.md) ⟦Mercury⟧ ⟦IREN⟧-X\n\n|⟦SEC⟧|\n|-|\n")
    let rendering = Rendering(source.file, options: Self.options)
    #expect(rendering.document.unlinked.map(\.range) == source.marks)
    #expect(
      rendering.document.unlinked.map(\.reason) == [
        .inHeading, .inQuotation, .inLink, .ambiguous, .partOfWord, .inTableHeader,
      ])
    #expect(rendering.document.unlinked.map(\.target) == [1, 1, 1, 20, 3, 1])
  }

  @Test func `a target that the resolver declines is asked about once`() {
    let rendering = render("SEC and SEC") { _ in .plain() }
    #expect(rendering.requests.count == 1)
    #expect(rendering.html == "<p>SEC and SEC</p>\n")
    #expect(rendering.document.unlinked.map(\.reason) == [.declined, .declined])
  }

  @Test func `nothing is told unless it is asked for`() {
    let options = MarkdownOptions(names: Self.names)
    #expect(Rendering("# SEC\n\nMercury", options: options).document.unlinked.isEmpty)
  }

  @Test func `a link's address is escaped`() {
    let rendering = render("SEC") { _ in .link(href: "/\"&<", className: "a\"b", mention: 1) }
    #expect(rendering.html == "<p><a href=\"/%22&amp;%3C\" class=\"a&quot;b\">SEC</a></p>\n")
  }

  @Test func `ten thousand names are all found`() {
    let all = (0..<10_000).map { NameMatcher.Name("Firm \($0) of Texas", target: $0) }
    let text = all.map { "\($0.text)." }.joined(separator: " ")
    let options = MarkdownOptions(names: NameMatcher(all))
    #expect(Rendering(text, options: options).document.mentions.map(\.mention) == Array(0..<10_000))
  }

  @Test(
    "odd names do no harm",
    arguments: ["", " ", "-", "'s", "a", String(repeating: "a ", count: 5000), "\u{0}", "é", "·"])
  func odd(_ name: String) {
    let options = MarkdownOptions(names: NameMatcher([NameMatcher.Name(name, target: 1)]))
    #expect(Rendering("a é b's \(name) c", options: options).document.html.count > 10)
  }
}
