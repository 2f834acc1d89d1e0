import PolicyModel
import Testing
import Wording

struct ArticleTests {
  @Test(
    "public bodies and laws have an article within a sentence",
    arguments: [
      "Department of Energy", "Securities and Exchange Commission", "House of Representatives",
      "Senate", "Public Utility Commission of Texas", "Office of the Comptroller of the Currency",
      "Federal Deposit Insurance Corporation", "North American Electric Reliability Corporation",
      "CLARITY Act", "CHIPS and Science Act of 2022", "Executive Office of the President",
    ])
  func takesArticle(_ name: String) {
    #expect(Wording.english.preposition(before: name, isPlace: false) == "by the")
  }

  @Test(
    "abbreviations, companies, people and numbered documents have none",
    arguments: [
      "FERC", "Congress", "Amazon", "Dell Technologies", "Joseph R. Biden Jr.",
      "Executive Order 14148", "Staff Accounting Bulletin 122", "America's AI Action Plan",
      "FERC docket RM26-4", "The New York Times", "Office memorandum 12", "Exelon Corporation",
    ])
  func takesNone(_ name: String) {
    #expect(Wording.english.preposition(before: name, isPlace: true) == "in")
  }

  @Test func `a clause has the article too`() {
    let clause = Wording.english.language.clause(
      happened: "issued", inPart: false, by: "Department of Energy")
    #expect(clause == "issued by the Department of Energy")
  }
}
