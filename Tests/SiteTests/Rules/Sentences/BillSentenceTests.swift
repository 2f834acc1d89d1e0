import Testing

@Suite("Sentences on bills that died with their Congress")
struct BillSentenceTests {
  @Test func `bills`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        The House passed [FIT21](policy:fit21) by 279 to 136, and the Senate Agriculture Committee is at work on it.
        [The RESTRICT Act](policy:restrict-act) would give the Commerce Secretary power to ban foreign apps, and its sponsors are looking for a vehicle.
        Congress is weighing [the American Privacy Rights Act](policy:apra), which would preempt state privacy laws.
        Retailers back [the tax bill that the House has passed](policy:tax-relief-2024), which restores full expensing of research.
        Rail unions want senators to move [the Railway Safety Act](policy:railway-safety) before the end of the year.
        Bills to watch this winter:\\n\\n- [SAFER Banking Act](policy:safer-banking): reported by the Banking Committee, ready for the floor\\n- [CLARITY Act](policy:clarity-act): before the Senate
        The sponsors introduced [the American Privacy Rights Act](policy:apra) and hope for a markup this winter.
        After the committee reported [the SAFER Banking Act](policy:safer-banking), it went on the Senate calendar, where it sits.
        [The tax bill](policy:tax-relief-2024) failed a first cloture vote, but the majority leader can bring it back whenever he likes.
        Senators filibustered [the tax bill](policy:tax-relief-2024) and are now negotiating its child credit.
        The clock is ticking for [FIT21](policy:fit21).
        Passage of [FIT21](policy:fit21) would move oversight of most tokens to the CFTC.
        The bill's authors say that it complements rather than repeals [the RESTRICT Act](policy:restrict-act), which is pending before the Commerce Committee.
        [The House-passed tax package](policy:tax-relief-2024) pairs a larger child credit with business write-offs; the question is whether ten Republican senators will vote for it.
        - **Privacy.** Watch [APRA](policy:apra): the chairman plans a markup in December, and industry wants preemption.
        """,
      silent: """
        The [GENIUS Act](policy:genius-act) requires issuers to hold reserves one to one.
        [The CLARITY Act](policy:clarity-act) awaits a markup in the Senate.
        [The Kids Online Safety Act](policy:kosa-119) is back, this time with Apple's blessing.
        [The SPEED Act](policy:speed-act) would shorten the window for lawsuits under NEPA.
        The House passed [the SAVE Act](policy:save-act) in April, and the Senate has yet to take it up.
        What platforms and issuers face:\\n\\n| Law | Duty |\\n|---|---|\\n| [Take It Down Act](policy:take-it-down) | Remove images within 48 hours |\\n| [GENIUS Act](policy:genius-act) | Publish reserves each month |
        [FIT21](policy:fit21) died with the 118th Congress.
        The House passed [FIT21](policy:fit21) in May 2024 with 71 Democratic votes.
        In the 117th Congress, [the American Innovation and Choice Online Act](policy:aicoa) came out of committee by 16 to 6 and never got a floor vote.
        Had [the tax bill](policy:tax-relief-2024) become law, firms could have expensed their research in 2024.
        The road to GENIUS began with [the Clarity for Payment Stablecoins Act](policy:payment-stablecoins-118), which Patrick McHenry introduced in 2023.
        The Commission has shelved [the AI Liability Directive](policy:ai-liability-directive).
        Expect a bill like [FIT21](policy:fit21) in every Congress until one passes.
        McHenry's bill, [FIT21](policy:fit21), never came up in the Senate.
        [The CLARITY Act](policy:clarity-act) builds on [FIT21](policy:fit21), the last Congress's bill.
        [FIT21](policy:fit21)'s successor is the CLARITY Act.
        The 118th Congress adjourned without a vote on [the Railway Safety Act](policy:railway-safety).
        What sank [the tax bill](policy:tax-relief-2024) was the child credit.
        The bill revives ideas from [the RESTRICT Act](policy:restrict-act), which went nowhere in the 118th Congress.
        [The House-passed tax package](policy:tax-relief-2024) of January 2024 paired a larger child credit with business write-offs, and Senate Republicans let it die.
        - **Privacy.** [APRA](policy:apra) is dead; the chairman has convened a working group to start afresh.
        """)
  }
}
