import Testing

@testable import Site

@Suite("Sentences on who is in office") struct OfficeSentenceTests {
  @Test func `a president who has left is said to be in office`() async throws {
    try await SentenceTable(rule: "OutOfOffice", world: law).check(
      found: """
        The Biden administration plans a rule.
        The Biden administration still plans a rule.
        The Biden administration urges the court to wait.
        The Biden administration has a plan.
        The Biden administration is against it.
        The Biden administration will act.
        The Biden administration also warns of fires.
        The Biden administration does not object.
        The Biden White House opposes it.
        President Biden has a plan.
        President Joe Biden plans a rule.
        President Joseph R. Biden Jr. plans a rule.
        President Barack Obama intends to veto it.
        President Biden urges restraint.
        President Biden, a Democrat, opposes it.
        The Biden administration, meanwhile, wants more.
        The Biden administration, which proposed the rule, says so.
        The **Biden\\nadministration** will act.
        Lobbyists say that the Biden administration wants a rule.
        On chips, the Obama administration insists on a licence.
        The Biden administration plans to regulate training runs.
        The Biden administration orders a review.
        """,
      silent: """
        Former President Biden is in Delaware.
        Ex-President Obama has a foundation.
        Then-President Biden has since left.
        The former Biden administration is blamed.
        Former President Joe Biden opposes it.
        “The Biden administration plans a rule,” the memo said.
        He said, "President Biden has a plan," in 2023.
        The Biden administration planned a rule.
        The Biden administration had a plan.
        The Biden administration's plan is old.
        The Biden administration’s rule is gone.
        The Trump administration intends to act.
        President Trump plans a rule.
        The Biden administration is over.
        The Biden administration is remembered for it.
        The Biden administration is credited with the rule.
        Biden administration officials say so.
        The Biden administration rules require a licence.
        The Biden administration plans were dropped.
        The Biden and Trump administrations have both asked for it.
        Vice President Biden says so in the film.
        Hunter Biden has a lawyer.
        Hillary Clinton plans a book.
        President-elect Biden plans, the paper wrote in 2020, a rule.
        Under the Biden administration, the rule is from 2023.
        The rule that the Biden administration proposed is gone.
        A bush is green, and the bush administration of the park plans more.
        > The Biden administration plans a rule.
        Past President Obama has a foundation.
        """)
  }

  @Test func `a person who has left a post is said to hold it`() async throws {
    let world =
      law + """

        -- Content/people/gary-gensler.md --
        ---
        name: Gary Gensler
        positions: [{role: Chair, since: 2021-04-17, until: 2025-01-20}]
        ---
        -- Content/people/paul-atkins.md --
        ---
        name: Paul Atkins
        positions: [{role: Chairman, since: 2025-04-21}]
        ---
        -- Content/people/sherrod-brown.md --
        ---
        name: Sherrod Brown
        positions: [{role: Senator for Ohio, since: 2007-01-03, until: 2025-01-03}]
        ---
        """
    try await SentenceTable(rule: "OutOfOffice", world: world).check(
      found: """
        SEC Chair [Gary Gensler](person:gary-gensler) wants more.
        SEC Chair Gary Gensler still wants more.
        SEC Chair Gary Gensler warns of fraud.
        [Chairman Gensler](person:gary-gensler) will act.
        [Gary Gensler](person:gary-gensler), the SEC chair, wants more.
        [Gary Gensler](person:gary-gensler) is the SEC chair.
        [Gary Gensler](person:gary-gensler) is chairman of the SEC.
        Gary Gensler, chair of the SEC, opposes it.
        Sen. [Sherrod Brown](person:sherrod-brown) opposes it.
        Senator Sherrod Brown has a bill.
        """,
      silent: """
        SEC Chair [Gary Gensler](person:gary-gensler) wanted more.
        Former SEC Chair [Gary Gensler](person:gary-gensler) wants more.
        Then-Chair [Gary Gensler](person:gary-gensler) wants more.
        Ex-chair [Gary Gensler](person:gary-gensler) wants more.
        [Gary Gensler](person:gary-gensler), the former SEC chair, wants more.
        [Gary Gensler](person:gary-gensler) is the former SEC chair.
        [Gary Gensler](person:gary-gensler), who was SEC chair, wants more.
        [Gary Gensler](person:gary-gensler) was the SEC chair.
        Commissioner [Gary Gensler](person:gary-gensler) wants more.
        [Gary Gensler](person:gary-gensler) wants more.
        SEC Chair [Paul Atkins](person:paul-atkins) wants less.
        [Paul Atkins](person:paul-atkins) is the SEC chair.
        Former Sen. [Sherrod Brown](person:sherrod-brown) runs again.
        “SEC Chair Gary Gensler wants more,” he wrote.
        SEC Chair [Gary Gensler](person:gary-gensler)'s rule is gone.
        """)
  }
}
