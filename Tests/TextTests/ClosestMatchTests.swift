import Testing
import Text

@Suite("Closest match")
struct ClosestMatchTests {
  @Test(
    "finds the name that was probably meant",
    arguments: [
      ("titel", "title"), ("sce", "sec"), ("Mircosoft", "Microsoft"), ("topcs", "topics"),
      ("DATE", "date"),
    ])
  func near(typed: String, meant: String) {
    #expect(["title", "topics", "date", "sec", "Microsoft"].closestMatch(to: typed) == meant)
  }

  @Test("has nothing to say where nothing is near", arguments: ["xyz", "", "regulators", "cat"])
  func far(typed: String) {
    #expect(["title", "sec"].closestMatch(to: typed) == nil)
  }

  @Test func `of two as near it takes the first by name`() {
    #expect(["sed", "sea"].closestMatch(to: "sec") == "sea")
  }

  @Test(arguments: [
    ("title", "titel", true), ("title", "titl", true), ("title", "Title", true),
    ("title", "xitle", true), ("title", "tiitle", true), ("title", "tilte", true),
    ("deals", "details", false), ("redirects", "redirectto", false), ("ab", "ba", true),
    ("abc", "cba", false), ("", "a", true), ("ftc", "cftc", true),
  ])
  func `one edit is a letter or two neighbours`(word: String, typed: String, isOne: Bool) {
    #expect(word.isOneEdit(from: typed) == isOne)
    #expect(typed.isOneEdit(from: word) == isOne)
  }
}
