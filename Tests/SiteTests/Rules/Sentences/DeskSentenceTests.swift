import Testing

@Suite("Sentences of several desks on offices, comments and law")
struct DeskSentenceTests {
  @Test func `who is in office`() async throws {
    try await SentenceTable(rule: "OutOfOffice", world: Self.world).check(
      found: """
        President Biden plans to sign the measure next week.
        The Biden administration is weighing a ban on open weights.
        The Biden White House insists that the rule is lawful.
        President Joe Biden has threatened a veto.
        The Biden administration, which opposes the bill, will veto it.
        FTC Chair [Lina Khan](person:lina-khan) opposes the merger.
        SEC Chair [Gary Gensler](person:gary-gensler) has asked Congress for more money.
        CFTC Chairman [Rostin Behnam](person:rostin-behnam) is urging Congress to act.
        Sen. [Sherrod Brown](person:sherrod-brown) wants a markup before the recess.
        Rep. [Patrick McHenry](person:patrick-mchenry) says the House will move first.
        CFPB Director [Rohit Chopra](person:rohit-chopra) plans to finish the rule this spring.
        [Gary Gensler](person:gary-gensler), the chair of the SEC, warns that most tokens are securities.
        [Lina Khan](person:lina-khan) is the chair of the FTC.
        FCC Chairwoman [Jessica Rosenworcel](person:jessica-rosenworcel) will circulate a draft in March.
        Under fire from banks, the Biden administration refuses to withdraw the proposal.
        As SEC chair, [Gary Gensler](person:gary-gensler) oversees 4,000 staff.
        The Biden administration continues to defend the rule in court.
        Meanwhile, President Biden remains opposed.
        President Biden is weighing whether to sign.
        The Biden administration expects final rules by summer, according to two officials.
        Inside the White House, President Biden faces pressure from labor.
        [Lina Khan](person:lina-khan), who chairs the FTC, wants a second request.
        FTC Chair [Lina Khan](person:lina-khan) and her staff are reviewing the deal.
        [Rohit Chopra](person:rohit-chopra) is the director of the CFPB.
        SEC Chairman [Gary Gensler](person:gary-gensler) says most tokens are securities.
        Sen. [Sherrod Brown](person:sherrod-brown) has placed a hold on the nominee.
        President Joe Biden continues to back the pipeline ban.
        The Biden administration, facing lawsuits, defends the rule.
        [Gary Gensler](person:gary-gensler), who chairs the SEC, opposes the bill.
        FTC Chair [Lina Khan](person:lina-khan) is pushing for a block.
        As CFTC chairman, [Rostin Behnam](person:rostin-behnam) oversees swaps.
        CFPB Director [Rohit Chopra](person:rohit-chopra) has proposed a cap.
        President Biden has yet to say whether he will sign.
        The Biden administration says it will appeal.
        Sen. [Sherrod Brown](person:sherrod-brown), the Banking chairman, opposes the bill.
        [Jessica Rosenworcel](person:jessica-rosenworcel), the FCC chairwoman, is circulating an order.
        """,
      silent: """
        FTC Chair [Lina Khan](person:lina-khan) opposed the merger.
        Former FTC Chair [Lina Khan](person:lina-khan) opposes the merger.
        [Gary Gensler](person:gary-gensler), a former SEC chair, teaches at MIT.
        [Gary Gensler](person:gary-gensler) teaches at MIT.
        SEC Chair [Paul Atkins](person:paul-atkins) plans an innovation exemption.
        The Trump administration plans to appeal.
        The Biden administration’s methane rule requires operators to monitor leaks.
        [Lina Khan](person:lina-khan), who chaired the FTC until January, says that the guidelines should stay.
        Then-Chair [Lina Khan](person:lina-khan) takes the podium in a 2023 video.
        “The Biden administration plans to fight,” a spokesman said in 2024.
        [Sherrod Brown](person:sherrod-brown), the former senator, is running again.
        Ex-CFPB chief [Rohit Chopra](person:rohit-chopra) is advising state attorneys general.
        The Biden administration left the rule unfinished.
        Many Biden-era rules remain on the books.
        FCC Chairman [Brendan Carr](person:brendan-carr) wants to delete old rules.
        Had the Biden administration won, it would be defending the rule.
        President Biden’s order was revoked.
        Unlike the Biden administration, the Trump administration wants fewer rules.
        [Lina Khan](person:lina-khan), then chair of the FTC, opposed the deal.
        Under [Lina Khan](person:lina-khan), the FTC sued twice.
        The Biden administration’s export rule remains in place.
        Former SEC Chair [Gary Gensler](person:gary-gensler) now teaches.
        FTC Chairman [Andrew Ferguson](person:andrew-ferguson) wants faster reviews.
        Biden vetoed the resolution in May 2024.
        Lawyers who served in the Biden administration are defending the rule.
        [Sherrod Brown](person:sherrod-brown) is running for the Senate again.
        The Biden administration had defended the rule.
        [Gary Gensler](person:gary-gensler), who chaired the SEC from 2021 to 2025, opposes the bill.
        Trump officials have dropped the Biden administration’s defense of the rule.
        [Rohit Chopra](person:rohit-chopra), the former CFPB director, says so.
        Chair [Paul Atkins](person:paul-atkins) is pushing for speed.
        President Biden’s appointees no longer sit on the board.
        Biden officials said in 2024 that they would appeal.
        [Jessica Rosenworcel](person:jessica-rosenworcel), who left the FCC in January, is joining a think tank.
        Past SEC chairs, among them [Gary Gensler](person:gary-gensler), oppose the bill.
        The appeal that the Biden administration filed is pending.
        """)
  }

  @Test func `what is open for comment`() async throws {
    try await SentenceTable(rule: "CommentsClosed", world: Self.world).check(
      found: """
        Comments on [the proposal](policy:large-loads) are due in two weeks.
        The comment period on [the proposal](policy:large-loads) is open.
        FERC is accepting comments on [the proposal](policy:large-loads).
        Stakeholders can still comment on [the proposal](policy:large-loads).
        The public has until Friday to comment on [the proposal](policy:large-loads).
        FERC invites comment on [the proposal](policy:large-loads).
        [The proposal](policy:large-loads) is out for public comment.
        The docket for [the proposal](policy:large-loads) remains open for comment.
        Interested parties may file comments on [the proposal](policy:large-loads) through November.
        The deadline for comments on [the proposal](policy:large-loads) is approaching.
        FERC is soliciting comments on [the proposal](policy:large-loads).
        The commission seeks public comment on [its large-load proposal](policy:large-loads).
        Utilities should file comments on [the proposal](policy:large-loads) before the window closes.
        There is still time to comment on [the proposal](policy:large-loads).
        EPA is taking comment on [the plan](policy:large-loads) through Friday.
        Comments on [the plan](policy:large-loads) are being accepted.
        [The plan](policy:large-loads) remains open for comment.
        Anyone may submit comments on [the plan](policy:large-loads).
        The comment window on [the plan](policy:large-loads) is still open.
        You have until next week to file comments on [the plan](policy:large-loads).
        The agency welcomes comment on [the plan](policy:large-loads).
        Comments on [the plan](policy:large-loads) may be filed until next month.
        The public can weigh in: FERC is accepting comments on [the plan](policy:large-loads).
        FERC has opened [the plan](policy:large-loads) for comment, and the period runs through December.
        The comment deadline for [the plan](policy:large-loads) is approaching.
        [The plan](policy:large-loads) is open for public comment until December.
        Interested parties may submit comments on [the plan](policy:large-loads).
        FERC is inviting comments on [the plan](policy:large-loads).
        There are two weeks left to comment on [the plan](policy:large-loads).
        """,
      silent: """
        Comments on [the proposal](policy:large-loads) were due on 20 October.
        FERC is reviewing the comments it received on [the proposal](policy:large-loads).
        FERC asked for comment on [the proposal](policy:large-loads) in August.
        FERC declined to comment on [the proposal](policy:large-loads).
        A spokesman did not respond to a request for comment on [the proposal](policy:large-loads).
        Will FERC reopen the comment period on [the proposal](policy:large-loads)?
        Utilities have petitioned FERC to reopen comments on [the proposal](policy:large-loads).
        The comment period on [the proposal](policy:large-loads) has ended.
        Comments on [the methane proposal](policy:open-rule) are due on 5 December.
        EPA is accepting comments on [the methane proposal](policy:open-rule).
        In their comments on [the proposal](policy:large-loads), utilities call it premature.
        The window to comment on [the proposal](policy:large-loads) is shut.
        FERC no longer accepts comments on [the proposal](policy:large-loads).
        Most comments on [the proposal](policy:large-loads) oppose it.
        More than 400 comments on [the plan](policy:large-loads) came in.
        The comment period on [the plan](policy:large-loads) closed in October.
        FERC had sought comments on [the plan](policy:large-loads).
        Now that comments on [the plan](policy:large-loads) are in, FERC will draft a final rule.
        The utility declined to comment on [the plan](policy:large-loads).
        FERC may reopen [the plan](policy:large-loads) for comment.
        Reply comments aside, the record on [the plan](policy:large-loads) is closed.
        FERC received 300 comments on [the plan](policy:large-loads).
        The deadline for comments on [the plan](policy:large-loads) has passed.
        Comments on [the plan](policy:large-loads) closed last month.
        No further comments on [the plan](policy:large-loads) are accepted.
        FERC took comments on [the plan](policy:large-loads) until October.
        The window for comments on [the plan](policy:large-loads) has closed.
        Amazon, in comments on [the plan](policy:large-loads), asks for speed.
        FERC has stopped taking comments on [the plan](policy:large-loads).
        """)
  }

  @Test func `what is law`() async throws {
    try await SentenceTable(rule: "BillCalledLaw", world: Self.world).check(
      found: """
        The [CLARITY Act](policy:clarity) became law in July.
        Now that the [CLARITY Act](policy:clarity) is law, exchanges can register.
        Trump signed the [CLARITY Act](policy:clarity) into law on July 18.
        The [CLARITY Act](policy:clarity), a law that splits the market between two regulators, favors the CFTC.
        The [CLARITY Act](policy:clarity) was enacted in July.
        The newly enacted [CLARITY Act](policy:clarity) splits the market.
        The [CLARITY Act](policy:clarity), enacted in July, splits the market.
        Since the [CLARITY Act](policy:clarity) was signed into law, exchanges have begun to register.
        The [CLARITY Act](policy:clarity) has been law since July.
        Congress enacted the [CLARITY Act](policy:clarity) over the summer.
        The [GENIUS Act](policy:genius) is a bill that would regulate stablecoins.
        The [GENIUS Act](policy:genius), a bill on stablecoins, requires full reserves.
        The [CLARITY Act](policy:clarity) is now the law of the land.
        President Trump has signed the [CLARITY Act](policy:clarity) into law.
        The [CLARITY Act](policy:clarity), signed into law this summer, names the CFTC.
        Passed and signed, the [CLARITY Act](policy:clarity) is law.
        The [GENIUS Act](policy:genius) is still a bill.
        Exchanges now operate under the [CLARITY Act](policy:clarity), which became law in July.
        With the [CLARITY Act](policy:clarity) signed into law, the CFTC is hiring.
        The [CLARITY Act](policy:clarity) was signed into law on July 18.
        The [GENIUS Act](policy:genius), a pending bill, would license issuers.
        Now law, the [CLARITY Act](policy:clarity) gives exchanges 180 days.
        The [CLARITY Act](policy:clarity) became law on Friday.
        Trump signed into law the [CLARITY Act](policy:clarity).
        """,
      silent: """
        The [CLARITY Act](policy:clarity) could become law this year.
        If the [CLARITY Act](policy:clarity) is enacted, exchanges will register with the CFTC.
        The [CLARITY Act](policy:clarity) is not yet law.
        Before the [CLARITY Act](policy:clarity) becomes law, the Senate must act.
        The White House wants the [CLARITY Act](policy:clarity) signed into law by year-end.
        Unlike the [GENIUS Act](policy:genius), which is law, the [CLARITY Act](policy:clarity) is stuck in the Senate.
        A law professor says the [CLARITY Act](policy:clarity) is thin on disclosure.
        Law enforcement groups oppose the [CLARITY Act](policy:clarity).
        Until the [CLARITY Act](policy:clarity) becomes law, case law decides what is a security.
        The bill that became the [GENIUS Act](policy:genius) was introduced in May.
        The [GENIUS Act](policy:genius) became law in July, but the [CLARITY Act](policy:clarity) has not.
        Sponsors hope to see the [CLARITY Act](policy:clarity) enacted by spring.
        Were the [CLARITY Act](policy:clarity) law, exchanges would register.
        The [CLARITY Act](policy:clarity) has not been enacted.
        Backers expect the [CLARITY Act](policy:clarity) to be enacted by summer.
        The president will sign the [CLARITY Act](policy:clarity) into law if it reaches him.
        State law would be preempted by the [CLARITY Act](policy:clarity).
        The [CLARITY Act](policy:clarity) may never become law.
        Supporters want the [CLARITY Act](policy:clarity) to become law by spring.
        The [GENIUS Act](policy:genius) is law; the [CLARITY Act](policy:clarity) is a bill.
        The law firm’s memo on the [CLARITY Act](policy:clarity) is out.
        It is unclear when the [CLARITY Act](policy:clarity) will become law.
        The [CLARITY Act](policy:clarity), if it becomes law, gives exchanges 180 days.
        Once signed into law, the [CLARITY Act](policy:clarity) takes effect in 360 days.
        """)
  }

  @Test func `of two chairs, the one that is named`() async throws {
    try await SentenceTable(rule: "OutOfOffice", world: Self.two).check(
      found: """
        [Jane Doe](person:jane-doe) chairs the Federal Trade Commission.
        [Jane Doe](person:jane-doe) is the chair of the Federal Trade Commission.
        Federal Trade Commission Chair [Jane Doe](person:jane-doe) wants a review.
        """,
      silent: """
        [Jane Doe](person:jane-doe) chairs the Senate Banking Committee.
        [Jane Doe](person:jane-doe) is the chair of the Senate Banking Committee.
        Senate Banking Committee Chair [Jane Doe](person:jane-doe) wants a review.
        Chair [Jane Doe](person:jane-doe) wants a review.
        """)
  }

  private static let two = """
    -- Content/agencies/ftc.md --
    ---
    name: Federal Trade Commission
    ---
    -- Content/agencies/ssbk.md --
    ---
    name: Senate Banking Committee
    ---
    -- Content/people/jane-doe.md --
    ---
    name: Jane Doe
    positions:
      - {role: Chair, org: ftc, since: 2021-06-15, until: 2025-01-20}
      - {role: Chair, org: ssbk, since: 2025-02-01}
    ---
    """

  private static let world =
    DeskRecords.policies + "\n" + DeskRecords.people + "\n" + DeskRecords.deals
}
