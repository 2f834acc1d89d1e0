import Diagnostics
import Testing

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
}
