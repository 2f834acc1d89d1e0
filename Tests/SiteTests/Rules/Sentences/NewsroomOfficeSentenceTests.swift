import Testing

@Suite("Sentences of a newsroom on who is in office and what is law")
struct NewsroomOfficeSentenceTests {
  @Test func `who is in office`() async throws {
    try await NewsroomRecords.table(for: "OutOfOffice").check(
      found: """
        The Biden administration plans to finalize its methane rule before the summer.
        President Biden has called on Congress to raise the debt limit without conditions.
        With chips, the Biden White House is drafting a third round of controls, according to two officials.
        FTC Chair [[Lina Khan]] opposes the merger and is likely to sue.
        Sen. [[Joe Manchin]] holds the deciding vote on the committee.
        Treasury Secretary [[Janet Yellen]] is expected to testify next week.
        [[Rohit Chopra]], the director of the CFPB, wants banks to open their data.
        The Biden-Harris administration is committed to a carbon-free grid by 2035.
        SEC Chairman [[Gary Gensler]] has a different view of tokens.
        Senator [[Marco Rubio]] of Florida is sponsoring the bill.
        The Obama White House believes that the agreement can be verified.
        [[Lina Khan]], chair of the Federal Trade Commission, is preparing a suit.
        Senator [[Joe Manchin]] of West Virginia is sponsoring the bill.
        Sen. [[Marco Rubio]] (R-Fla.) opposes the treaty.
        Senator [[Joe Manchin]] of West Virginia opposes the bill.
        Senator [[Joe Manchin]], Democrat of West Virginia, opposes the bill.
        Chair [[Lina Khan]] of the FTC wants more merger challenges.
        FTC Chairwoman [[Lina Khan]] wants more merger challenges.
        [[Lina Khan]] chairs the FTC and wants more merger challenges.
        Biden's White House is drafting an order.
        The Biden administration, which took office in 2021, continues to defend the rule.
        The Biden administration and Congress are close to a deal.
        Neither Congress nor the Biden administration has a plan.
        President Biden, who signed the order, plans to extend it.
        President Joe Biden is seeking a third round of talks.
        """,
      silent: """
        The Biden administration planned to finalize the rule in 2024 but ran out of time.
        Former President Biden says that he will campaign in Ohio.
        The Biden administration's rule on methane is under review at EPA.
        SEC Chair [[Paul Atkins]] wants a taxonomy of tokens.
        [[Gary Gensler]], the former SEC chair, teaches at MIT.
        The Trump administration intends to cut the budget of the agency by half.
        Secretary of State [[Marco Rubio]] says that the talks are going well.
        President Biden left office in January; President Trump has no such plan.
        "The Biden administration is waging a war on coal," Mr. Barrasso said in 2023.
        In 2023 then-Senator [[Marco Rubio]] sponsored a bill on shipbuilding.
        When FTC Chair [[Lina Khan]] spoke in Aspen in 2024, the room was full.
        What the Biden administration has left behind is a stack of unfinished rules.
        The Biden administration's own lawyers doubted it.
        The Biden administration had by then lost three cases.
        President Biden's signature is on the law.
        President Biden's library is to be built in Delaware.
        Ex-President Biden is writing a memoir.
        The first Trump administration wrote the rule.
        The second Trump administration has other plans.
        Mr. Barrasso said in 2023 that the Biden administration was waging a war on coal.
        Unlike the Biden administration, this one has no interest in the rule.
        Critics say that the Biden administration should have acted sooner.
        Had the Biden administration acted sooner, the rule would be safe.
        Holdovers from the Biden administration are being replaced.
        A rule of the Biden administration is under review.
        [[Marco Rubio]], then a senator, wrote the bill.
        As chair of the FTC, [[Lina Khan]] sued Amazon.
        Former Treasury Secretary [[Janet Yellen]] says that the tariffs will raise prices.
        Chair [[Paul Atkins]] says that his predecessor [[Gary Gensler]] went too far.
        """)
  }

  @Test func `what is law`() async throws {
    try await NewsroomRecords.table(for: "BillCalledLaw").check(
      found: """
        The [CLARITY Act](policy:clarity-act) became law in July, and exchanges are registering.
        Now that [the Kids Online Safety Act](policy:kosa-119) has been signed into law, platforms are rewriting their defaults.
        Trump signed [the SAVE Act](policy:save-act) into law this spring.
        [The SPEED Act](policy:speed-act), a law that shortens environmental reviews, has the support of builders.
        [The GENIUS Act](policy:genius-act), a bill on stablecoins, has divided the banks.
        [The Take It Down Act](policy:take-it-down) is a bill that would make platforms remove intimate images.
        The [CLARITY Act](policy:clarity-act) was enacted with the votes of 78 Democrats.
        [The CLARITY Act](policy:clarity-act), signed into law in July, gives the CFTC the spot market.
        Congress enacted [the SPEED Act](policy:speed-act) over the objections of environmental groups.
        The president's signature made [the SAVE Act](policy:save-act) law.
        [The Kids Online Safety Act](policy:kosa-119) has been the law of the land since May.
        The [SAVE Act](policy:save-act) is now law.
        [The SAVE Act](policy:save-act), which became law in April, requires proof of citizenship.
        The newly enacted [SPEED Act](policy:speed-act) sets a limit of 150 days.
        Congress passed and the president signed [the SPEED Act](policy:speed-act).
        The president has signed [the SPEED Act](policy:speed-act).
        """,
      silent: """
        If the [CLARITY Act](policy:clarity-act) becomes law, exchanges will have a year to register.
        [The SAVE Act](policy:save-act) has not become law, and in the Senate it lacks the votes.
        The [GENIUS Act](policy:genius-act) became law on July 18.
        Builders want [the SPEED Act](policy:speed-act) signed into law by Christmas.
        "The [CLARITY Act](policy:clarity-act) is law in all but name," one lobbyist said.
        [The Kids Online Safety Act](policy:kosa-119), a bill with more than 60 cosponsors, has yet to get a markup.
        The bill that became [the GENIUS Act](policy:genius-act) passed the Senate in June by 68 to 30.
        [The CLARITY Act](policy:clarity-act) would become the first law to define digital commodities.
        Trump has said that he will sign [the CLARITY Act](policy:clarity-act) into law by the end of the year.
        A law like [the SPEED Act](policy:speed-act) would have spared the project five years.
        The [GENIUS Act](policy:genius-act), which began as a bill by Senator Hagerty, is law.
        A House bill, the companion of [the Take It Down Act](policy:take-it-down), was laid on the table.
        [The GENIUS Act](policy:genius-act), once a bill with few friends, is law.
        [The SPEED Act](policy:speed-act) could be law by spring.
        [The SPEED Act](policy:speed-act) may never become law.
        The president has promised to sign [the SPEED Act](policy:speed-act).
        [The SPEED Act](policy:speed-act) would amend a law of 1970.
        [The CLARITY Act](policy:clarity-act), like the law that regulates stablecoins, came from the House.
        Was [the SPEED Act](policy:speed-act) signed into law?
        It is wrong to say that [the SPEED Act](policy:speed-act) was signed into law.
        By the time [the SPEED Act](policy:speed-act) is enacted, the project will be done.
        [The CLARITY Act](policy:clarity-act) was passed by the House, and a law on stablecoins was enacted the same week.
        """)
  }
}
