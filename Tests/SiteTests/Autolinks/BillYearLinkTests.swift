import Testing

@Suite("The year of a bill")
struct BillYearLinkTests {
  @Test func `a year that opens a sentence determines the Congress of a bill`() async throws {
    try await LinkedSentences.check(Self.openings)
  }

  @Test func `a year in the words beside a bill determines its Congress`() async throws {
    try await LinkedSentences.check(Self.descriptions)
  }

  @Test func `a year of something else leaves a bill in the current Congress`()
    async throws
  {
    try await LinkedSentences.check(Self.others)
  }

  @Test func `a time that is in no single Congress leaves a bill without a link`() async throws {
    try await LinkedSentences.check(Self.uncertain)
  }

  private static let uncertain: [(String, String)] = [
    ("In the 2010s, H.R. 3633 stalled.", ""),
    ("In the 2010s, H.R. 3633 would have passed.", ""),
    ("In the early 2010s the House passed H.R. 3633.", ""),
    ("In the '90s, H.R. 3633 stalled.", ""),
    ("During the 1990s, lawmakers debated H.R. 3633.", ""),
    ("H.R. 3633 died in the 2010s.", ""),
    ("H.R. 3633, introduced in the 2010s, died.", ""),
    ("H.R. 3633 of the 2010s died.", ""),
    ("H.R. 3633, a bill of the 2010s, died.", ""),
    ("H.R. 3633 was a 2010s bill.", ""),
    ("A bill of the 2010s, H.R. 3633, died.", ""),
    ("The House passed H.R. 3633 in the 2010s.", ""),
    ("Years ago, the House passed H.R. 3633.", ""),
    ("Many years ago the House passed H.R. 3633.", ""),
    ("A decade ago, H.R. 3633 stalled.", ""),
    ("Decades ago, H.R. 3633 stalled.", ""),
    ("Last decade, H.R. 3633 stalled.", ""),
    ("The House passed H.R. 3633 a few years ago.", ""),
    ("Eight years ago, the House passed H.R. 3633.", ""),
    ("The House passed H.R. 3633 ten years ago.", ""),
    ("Between 2019 and 2023, H.R. 3633 died twice.", ""),
    ("From 2013 to 2023 the House debated H.R. 3633.", ""),
    ("In 2019 and 2022 the House passed H.R. 3633.", ""),
    ("In the previous year, 2019, H.R. 3633 stalled.", ""),
    ("In that year, 2019, the House passed H.R. 3633.", ""),
    ("In the same year, 2024, the House passed H.R. 4763.", "fit21"),
    ("In the previous year, 2024, H.R. 4763 passed the House.", "fit21"),
    ("In the 2010s the SEC wrote a rule, and H.R. 3633 would undo it.", "sec clarity-act"),
    ("In the 2010s the House passed a law that H.R. 3633 would amend.", "clarity-act"),
    ("In the 2030s, H.R. 3633 would cut fees.", "clarity-act"),
    ("From 2026 to 2035, H.R. 3633 costs little.", "clarity-act"),
    ("H.R. 3633 would undo the rules of the 2010s.", "clarity-act"),
    ("A law of a decade ago is what H.R. 3633 amends.", "clarity-act"),
    ("Months ago, the House passed H.R. 3633.", "clarity-act"),
  ]

  private static let openings: [(String, String)] = [
    ("In 2011 the House passed H.R. 3633.", ""),
    ("In 2022 the Senate took up S. 1582.", ""),
    ("In 2019 lawmakers filed H.R. 3633.", ""),
    ("In 2019 Congress debated H.R. 3633.", ""),
    ("In May 2021 the House passed H.R. 3633.", ""),
    ("In 2021 Rep. Smith introduced H.R. 3633.", ""),
    ("In late 2019 the House passed H.R. 3633.", ""),
    ("In the fall of 2019 the House passed H.R. 3633.", ""),
    ("In the first half of 2019 the House passed H.R. 3633.", ""),
    ("In 2019 and 2020 the House debated H.R. 3633.", ""),
    ("In 2019–20 the House debated H.R. 3633.", ""),
    ("Between 2019 and 2020 the House debated H.R. 3633.", ""),
    ("Two years earlier, in 2019, the House passed H.R. 3633.", ""),
    ("A decade ago, in May 2015, the House passed H.R. 3633.", ""),
    ("But in 2019 the House passed H.R. 3633.", ""),
    ("On June 3, 2019 the House passed H.R. 3633.", ""),
    ("During 2019 the House debated H.R. 3633.", ""),
    ("Since 2019 H.R. 3633 has been dead.", ""),
    ("At a 2019 House hearing lawmakers debated H.R. 3633.", ""),
    ("In 2019 the Senate held a hearing on S. 1582.", ""),
    ("In 2019 sponsors of H.R. 3633 gave up.", ""),
    ("In 2019 the bill, H.R. 3633, died.", ""),
    ("On Tuesday, May 7, 2019, the House passed H.R. 3633.", ""),
    ("In the third quarter of 2019 the House passed H.R. 3633.", ""),
    ("As early as 2019 the House passed H.R. 3633.", ""),
    ("After a long fight, in 2019 the House passed H.R. 3633.", ""),
    ("In 2011 the House passed the bill known as H.R. 3633.", ""),
    ("In 2019 there was H.R. 3633.", ""),
    ("The House passed H.R. 3633 early in 2019.", ""),
    ("Lawmakers debated H.R. 3633 throughout 2019.", ""),
    ("In 2019 the House refused to take up H.R. 3633.", ""),
    ("In 2019 the committee held hearings on H.R. 3633.", ""),
    ("In 2019 Congress rejected both S. 1582 and H.R. 3633.", ""),
    ("In 2019 the Senate considered, and rejected, S. 1582.", ""),
    ("It was 2019 when H.R. 3633 passed.", ""),
    ("It was in May 2019 that the House passed H.R. 3633.", ""),
    ("2019 was the year the House passed H.R. 3633.", ""),
    ("2019 saw the House pass H.R. 3633.", ""),
    ("She left in 2019, when the House passed H.R. 3633.", ""),
    ("The House in 2019 passed H.R. 3633.", ""),
    ("Rep. Smith in May 2019 introduced H.R. 3633.", ""),
    ("H.R. 3633 in 2019 passed the House.", ""),
    ("In 2024 the House passed H.R. 4763.", "fit21"),
    ("In May 2024 the House passed H.R. 4763.", "fit21"),
    ("In spring 2024 the House passed H.R. 4763.", "fit21"),
    ("The House in May 2024 passed H.R. 4763.", "fit21"),
    ("In 2023 and 2024 the House debated H.R. 4763.", "fit21"),
    ("In 2025 the House passed H.R. 3633.", "clarity-act"),
    ("In July 2025 the House took up H.R. 3633.", "clarity-act"),
  ]

  private static let descriptions: [(String, String)] = [
    ("H.R. 3633, a bill of 2019, was about roads.", ""),
    ("H.R. 3633 was a bill of 2019.", ""),
    ("H.R. 3633 was a 2019 bill.", ""),
    ("H.R. 3633 dates from 2019.", ""),
    ("H.R. 3633 dates back to 2019.", ""),
    ("H.R. 3633 originated in 2019.", ""),
    ("S. 1582, the Senate's 2013 bill, died.", ""),
    ("S. 1582, a failed effort from 2013, died.", ""),
    ("H.R. 3633 has been dead since 2019.", ""),
    ("Dating from 2019, H.R. 3633 was about roads.", ""),
    ("H.R. 3633, a piece of legislation from 2019, died.", ""),
    ("H.R. 3633, a bill introduced in 2019, died.", ""),
    ("H.R. 3633, a bill that the House passed in 2019, died.", ""),
    ("H.R. 3633, a short bill from the fall of 2019, died.", ""),
    ("S. 1582, a bill from 2013, died.", ""),
    ("S. 1582, a bill of 2013, died.", ""),
    ("H.R. 3633 (a bill of 2019) died.", ""),
    ("H.R. 4763, a bill of 2023, set the stage.", "fit21"),
    ("H.R. 4763, the FIT Act of 2023, set the stage.", "fit21"),
    ("H.R. 4763 (passed by the House in May 2024) set the stage.", "fit21"),
    ("H.R. 4763 (first introduced in 2023) set the stage.", "fit21"),
    ("H.R. 3633, a bill of 2025, is pending.", "clarity-act"),
  ]

  private static let others: [(String, String)] = [
    ("In 2011 the House passed the Budget Control Act; H.R. 3633 would amend it.", "clarity-act"),
    ("In 2011 the House passed a cap, and H.R. 3633 would amend it.", "clarity-act"),
    ("In 2010 Congress passed the law that H.R. 3633 would repeal.", "clarity-act"),
    ("In 2010 Congress passed the law H.R. 3633 amends.", "clarity-act"),
    ("In 2008 the crash led to what became H.R. 3633.", "clarity-act"),
    ("In 2024 the House passed H.R. 4763; in 2025 it passed H.R. 3633.", "fit21 clarity-act"),
    ("In 2024 the House passed H.R. 4763, now H.R. 3633.", "fit21 clarity-act"),
    ("In 2024 the House passed H.R. 4763, the forerunner of H.R. 3633.", "fit21 clarity-act"),
    ("H.R. 3633 has been the largest bill since 2010.", "clarity-act"),
    ("Rep. Smith, elected in 2014, introduced H.R. 3633.", "clarity-act"),
    ("In office since 2015, Rep. Smith introduced H.R. 3633.", "clarity-act"),
    ("Since 2011 the law has applied, and H.R. 3633 would change that.", "clarity-act"),
    (
      "In 2024 the SEC lost in court, and the House passed H.R. 3633 this year.", "sec clarity-act"
    ),
    ("In 2024 voters chose the members who passed H.R. 3633.", "clarity-act"),
    ("In response to the 2008 crisis the House passed H.R. 3633.", "clarity-act"),
    ("In the 2008 crisis lie the roots of H.R. 3633.", "clarity-act"),
    ("In 2019 dollars H.R. 3633 costs little.", "clarity-act"),
    ("H.R. 3633 would repeal a law passed in 2010.", "clarity-act"),
    ("H.R. 3633, a bill to repeal a law of 2010, is pending.", "clarity-act"),
    ("H.R. 3633, a rewrite of the act of 2010, is pending.", "clarity-act"),
    ("H.R. 3633 (amending a law passed in 2010) is pending.", "clarity-act"),
    ("H.R. 3633 (passed by the House in response to the 2022 crash) is pending.", "clarity-act"),
    ("H.R. 3633 goes back to a 2019 draft.", "clarity-act"),
    ("By 2030 H.R. 3633 would cut fees.", "clarity-act"),
    ("By 2030 H.R. 3633 cuts fees.", "clarity-act"),
    ("In 2027 the House will vote on H.R. 3633.", "clarity-act"),
    ("H.R. 3633 would apply from 2027.", "clarity-act"),
    ("Members elected in 2024 introduced H.R. 3633.", "clarity-act"),
  ]
}
