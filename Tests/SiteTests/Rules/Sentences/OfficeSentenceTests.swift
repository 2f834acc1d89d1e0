import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on who is in office") struct OfficeSentenceTests {
  @Test func `a president who has left is said to be in office`() async throws {
    try await SentenceTable(rule: "OutOfOffice", world: lawToCite).check(
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
        The Biden administration argues that the rule is needed.
        The Biden administration expects the rule by spring.
        The Biden administration continues to press allies.
        The Biden administration hasn't decided.
        The Biden administration announces new limits every month.
        The Biden administration is preparing a rule.
        President Biden supports the bill.
        President Joe Biden has signed it.
        President Biden is expected to sign the bill.
        President Obama opposes the pipeline.
        The Obama administration maintains that the rule is lawful.
        The Biden administration remains opposed.
        The Biden administration also seeks a delay.
        The Biden administration’s lawyers agree and the Biden administration wants a stay.
        President Biden now backs the bill.
        Today the Obama administration defends the rule.
        The Biden administration believes so, aides say.
        The Biden administration rejects the claim.
        The Biden administration, under pressure, agrees.
        President Joe Biden vows to veto it.
        Like Congress, the Obama administration wants a deal.
        President Biden won't sign the bill.
        President Biden won’t sign the bill, aides say.
        President Biden can't sign the bill.
        President Biden cannot sign the bill before Friday.
        The Biden administration and House leaders are negotiating a stopgap.
        The Biden administration and its allies are preparing a response.
        President Biden and Congress remain at odds.
        President Biden and Vice President Harris are campaigning in Ohio.
        President Biden and congressional leaders are set to meet.
        The Biden administration and the Senate plan to vote.
        The Biden-Harris administration intends to publish guidance.
        President Barack Obama's administration is weighing a ban.
        Biden's White House is preparing an order on chips.
        The bill has the support of President Biden, who plans to sign it.
        President Biden, who opposes the bill, met senators.
        The Biden administration's negotiators are in Geneva.
        The Biden administration’s Treasury Department is weighing a ban.
        Officials in the Biden administration are drafting a response.
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
        Former President Barack Obama says so.
        President Biden signed the order in 2023.
        President Biden's order is gone.
        The Biden administration's order has been revoked.
        The Biden administration proposed the rule in 2024.
        The Biden administration has been gone since January.
        The Biden administration was preparing a rule.
        The Biden administration would have acted.
        The rule dates from the Biden administration and is gone.
        The late President George H.W. Bush is honored.
        Ex-president Donald Trump was fined.
        President Trump wants a deal.
        The Trump administration is preparing a rule.
        The Trump White House opposes it.
        A Biden administration rule requires licences.
        Biden administration appointees have left.
        The Biden administration policies are gone.
        Biden-era rules are gone.
        Officials from the Biden administration have joined the firm.
        Unlike the Biden administration, the Trump administration has no plan.
        Rules that President Biden signed have been undone.
        The memo says: “President Biden has decided.”
        The Biden administration left office in January.
        The Biden administration reportedly planned it.
        The Biden administration did not act.
        The Biden administration, which left office in January, planned it.
        The Biden administration may have erred.
        In the Biden administration, the rule was popular.
        Former president Joe Biden supports it.
        The previous Biden administration is to blame.
        "The Biden administration plans more," he warned.
        President Biden's allies want more.
        President Biden himself never signed it.
        The Clinton administration enacted it.
        The bush is green.
        The Biden administration rejected the claim.
        The Biden administration in 2024 rejected the claim.
        The Biden administration and its allies lost.
        President Biden and Congress agreed.
        An official of the Biden administration says so.
        President Biden's Justice Department argued otherwise.
        The former president, Joe Biden, says so.
        Biden says so.
        What the Biden administration began, the Trump administration ends.
        President Biden, who left office in January, is writing a memoir.
        President Biden, whose term ended in January, has returned to Delaware.
        President Biden, now out of office, is writing a memoir.
        ‘The Biden administration is wrong,’ he said in 2023.
        In 2023 a headline read, 'President Biden is ready to sign the order'.
        'The Biden administration isn't done,' he said in 2023.
        The headline was `The Biden administration plans more`.
        As the Biden administration leaves office, agencies rush to finish rules.
        The Biden administration is being sued over records from 2022.
        Rules that President Biden signs off on were typical of 2022.
        President Biden and his wife have a house in Delaware.
        It was President Biden who has the order to his name.
        Polls show that President Biden is more popular than when he left office.
        President Biden, who is 82, signed the order in 2023.
        President Biden and Congress left rules that are in force.
        The Biden administration's negotiators were in Geneva.
        The Biden administration's lawyers argued that rules are needed.
        A rule by officials in the Biden administration is in force.
        The Obama-Biden administration wrote it.
        President Biden cannot have known it.
        The Biden administration and the courts agreed that the rules are void.
        """)
  }

  @Test func `a person who has left a post is said to hold it`() async throws {
    let world =
      lawToCite + """

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
        SEC Chair [Gary Gensler](person:gary-gensler) chairs the meeting.
        SEC Chair Gary Gensler still wants more.
        SEC Chair Gary Gensler warns of fraud.
        [Chairman Gensler](person:gary-gensler) will act.
        [Gary Gensler](person:gary-gensler), the SEC chair, wants more.
        [Gary Gensler](person:gary-gensler) is the SEC chair.
        [Gary Gensler](person:gary-gensler) is chairman of the SEC.
        Gary Gensler, chair of the SEC, opposes it.
        Sen. [Sherrod Brown](person:sherrod-brown) opposes it.
        Senator Sherrod Brown has a bill.
        SEC Chair Gary Gensler says most tokens are securities.
        SEC Chairman Gary Gensler is pushing ahead.
        Gary Gensler, the chair of the SEC, says so.
        SEC Chair Gary Gensler defends the rule.
        [Gary Gensler](person:gary-gensler) chairs the SEC.
        [[Gary Gensler]] still chairs the SEC.
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
        Gary Gensler teaches at MIT.
        Former Chair Gary Gensler teaches at MIT.
        Gary Gensler, who chaired the SEC until January, teaches.
        SEC Chair Paul Atkins says most tokens are not securities.
        Gary Gensler's successor as SEC chair is Paul Atkins.
        Former SEC chairman Gary Gensler says so.
        Gary Gensler was chair until January and now teaches.
        Gary Gensler chairs a seminar.
        [Gary Gensler](person:gary-gensler) chaired the SEC.
        [Paul Atkins](person:paul-atkins) chairs the SEC.
        """)
  }
}
