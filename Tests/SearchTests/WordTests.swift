import Testing

@testable import Search

@Suite("Words of the search index") struct WordTests {
  private func words(_ text: String) -> [String] {
    WordFolding.words(of: text, foldsPlurals: true)
  }

  @Test func `words are folded to lower case without accents`() {
    #expect(words("Café ÉCOLE Zürich") == ["cafe", "ecole", "zurich"])
    #expect(words("e\u{301}cole") == ["ecole"])
    #expect(words("Москва Straße") == ["москва", "straße"])
  }

  @Test func `numbers keep their point and lose their commas`() {
    #expect(
      words("$9.7 billion, 10,000 of them. 240.10b-5") == [
        "9.7", "billion", "10000", "of", "them", "240.10b", "5",
      ])
  }

  @Test func `single letters are no words, single digits are`() {
    #expect(
      words("Regulation S-K of the U.S. in 4 parts") == [
        "regulation", "of", "the", "in", "4", "part",
      ])
    #expect(words("the SEC’s and the SEC's") == ["the", "sec", "and", "the", "sec"])
  }

  @Test func `plurals are folded by their endings`() {
    #expect(
      words("mines companies taxes losses branches process status basis ties gas") == [
        "mine", "company", "tax", "loss", "branch", "process", "status", "basis", "tie", "gas",
      ])
    #expect(WordFolding.words(of: "mines", foldsPlurals: false) == ["mines"])
  }

  @Test func `a word that is too long is left out`() {
    #expect(words("a1 \(String(repeating: "x", count: 41)) b2") == ["a1", "b2"])
  }

  @Test func `identifiers become one key`() {
    #expect(WordFolding.key("NASDAQ:IREN") == "nasdaqiren")
    #expect(WordFolding.key("17 CFR 240") == "17cfr240")
    #expect(WordFolding.key("hr3633-119") == "hr3633119")
  }
}
