import Testing

@Suite("Sentences on rules for industry, carriers and exporters that were undone")
struct IndustryRuleSentenceTests {
  @Test func `rules for industry, carriers and exporters`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Broadband providers may not block or throttle traffic, because [the FCC's open internet order](policy:fcc-net-neutrality-2024) classifies them as common carriers.
        Whatever they say in court, Comcast and Verizon live with [net neutrality](policy:fcc-net-neutrality-2024) and sell it as a feature.
        States have to file plans under [the Clean Power Plan](policy:clean-power-plan) to bring power-sector emissions 32 percent below the level of 2005.
        Although the Supreme Court stayed it in 2016, [the Clean Power Plan](policy:clean-power-plan) sets the targets that state planners use.
        [The Affordable Clean Energy rule](policy:ace-rule) limits EPA to heat-rate improvements at individual coal plants.
        Operators owe $1,200 for each metric ton of excess methane under [the waste emissions charge rule](policy:epa-methane-fee).
        Carmakers are building to [California's waiver](policy:acc-ii-waiver), which ends sales of new gasoline cars in 2035.
        Nvidia needs a license to sell its best chips to most countries because of [the AI diffusion rule](policy:ai-diffusion).
        Under [the diffusion framework](policy:ai-diffusion), Saudi Arabia and the Emirates belong to the second tier.
        [The 2015 Clean Water Rule](policy:wotus-2015) extends to ephemeral streams with a bed and a bank.
        Dry washes fall outside federal jurisdiction, for [the Navigable Waters Protection Rule](policy:nwpr) leaves them to the states.
        Gyms have to make it as easy to quit as to sign up, by [the click-to-cancel rule](policy:click-to-cancel).
        Compliance with [the one-to-one consent rule](policy:fcc-one-to-one) begins with an audit of every web form.
        Owners of bump stocks commit a felony, given [ATF's 2018 rule](policy:bump-stock-rule).
        Opponents say that [the click-to-cancel rule](policy:click-to-cancel) will be struck down, but gyms have to follow it in the meantime.
        It is a myth that [the AI diffusion rule](policy:ai-diffusion) was rescinded; exporters must still classify each destination.
        In contrast to the Obama plan, which was repealed, [the ACE rule](policy:ace-rule) is on the books.
        Unlike its predecessor, which a court set aside, [the Navigable Waters Protection Rule](policy:nwpr) has held up.
        Beijing complains that [the diffusion rule](policy:ai-diffusion) keeps Nvidia's chips out of the Gulf.
        > [!NOTE]\\n> [The click-to-cancel rule](policy:click-to-cancel) applies to free trials, too.
        The Clean Power Plan gives states until 2030.
        Lawyers at three firms told us that [the one-to-one consent rule](policy:fcc-one-to-one) means the end of comparison sites.
        [The bump stock rule](policy:bump-stock-rule) bans what the Las Vegas gunman used in 2017.
        Those who expected Congress to void [California's waiver](policy:acc-ii-waiver) underestimated the parliamentarian, and eleven states follow it.
        The agency's lawyers, who had spent two years defending the Obama-era standards, are now defending [the Affordable Clean Energy rule](policy:ace-rule), which gives states three years to submit plans.
        To the surprise of many in the industry, [the click-to-cancel rule](policy:click-to-cancel), adopted by a vote of three to two, is being enforced with vigor by the new chairman.
        Some 900,000 Americans own a bump stock, and [ATF's rule](policy:bump-stock-rule) makes each of them a felon who could face ten years in prison.
        The Commerce Department may give a country more chips if its government signs an assurance, a step that [the diffusion rule](policy:ai-diffusion) foresees and that three governments are negotiating.
        Farmers who fill a prairie pothole need a permit under [the Clean Water Rule of 2015](policy:wotus-2015), and the fines start at $37,500 a day.
        A gas producer that vents more than the limit pays a charge, which [EPA's rule](policy:epa-methane-fee) sets at $1,200 a ton for this year and $1,500 for the next.
        """,
      silent: """
        EPA has proposed to repeal [the 2024 carbon rule](policy:epa-carbon-2024), but until it does, coal plants have to plan for capture.
        [The click-to-cancel rule](policy:click-to-cancel) fell in July, when the Eighth Circuit found a flaw in the FTC's procedure.
        The now-defunct [AI diffusion rule](policy:ai-diffusion) sorted countries into three tiers.
        BIS scrapped [the diffusion rule](policy:ai-diffusion) two days before it was to bite.
        Obama's lawyers built [the Clean Power Plan](policy:clean-power-plan) on a few words of the Clean Air Act.
        Democrats promise to reinstate [net neutrality](policy:fcc-net-neutrality-2024) if they win back the FCC.
        ## What became of [the Clean Power Plan](policy:clean-power-plan)\\n\\nIt never went into operation.
        Coal was in decline anyway. (The Supreme Court had put [the plan](policy:clean-power-plan) on hold in 2016.)
        Lawmakers wiped out [California's waiver](policy:acc-ii-waiver) with a resolution that the parliamentarian had called out of order.
        California is suing to get [the waiver](policy:acc-ii-waiver) back.
        Without [the waiver](policy:acc-ii-waiver), the state cannot enforce its mandate.
        A return to [the Clean Power Plan](policy:clean-power-plan) is unlikely.
        The proposal reads like a copy of [the ACE rule](policy:ace-rule).
        The draft borrows its definitions from [the 2020 rule](policy:nwpr).
        The opinion vacating [the ACE rule](policy:ace-rule) came on Trump's last full day.
        The Sixth Circuit put an end to [net neutrality](policy:fcc-net-neutrality-2024) on January 2.
        The agency's lawyers, who had spent two years defending [the Affordable Clean Energy rule](policy:ace-rule), lost on the last day of Trump's first term.
        The click-to-cancel rule, which the Eighth Circuit [vacated](policy:click-to-cancel) in July, would have taken effect within a week.
        In June 2024 the justices held, by six to three, that [ATF's rule](policy:bump-stock-rule) went beyond the statute.
        The new export policy does without the three tiers on which [the diffusion rule](policy:ai-diffusion) was built.
        Neither [the Clean Water Rule of 2015](policy:wotus-2015) nor its Trump-era replacement survived; the definition that counts today dates from 2023.
        The law still provides for a methane charge, but there is no rule to collect it by: Congress voided [the one EPA wrote](policy:epa-methane-fee), and the charge itself has been put off until 2034.
        """)
  }
}
