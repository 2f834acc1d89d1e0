import Testing

@Suite("Sentences on statutes and programs that have ended")
struct StatuteSentenceTests {
  @Test func `statutes and programs`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Commercial banks may not affiliate with securities firms under [Sections 20 and 32 of Glass-Steagall](policy:glass-steagall).
        It is illegal to sell a new AR-15 anywhere in the country under [the assault weapons ban](policy:assault-weapons-ban).
        Ask your provider whether it takes part in [the Affordable Connectivity Program](policy:acp), which takes $30 a month off the bill.
        High-risk chemical plants must submit site security plans to CISA; [CFATS](policy:cfats) covers about 3,200 of them.
        Lesotho's garment makers ship to the United States duty-free under [AGOA](policy:agoa).
        Importers of Cambodian luggage claim duty-free treatment under [GSP](policy:gsp), and customs brokers know the code.
        The president can bring trade pacts to Congress for an up-or-down vote, thanks to [Trade Promotion Authority](policy:tpa-2015).
        Neither chamber has repealed [the Line Item Veto Act](policy:line-item-veto), and the president may use it.
        Texas must clear changes to its voting laws with Washington because of [the coverage formula](policy:vra-4b).
        The FBI collects business records under [Section 215 of the Patriot Act](policy:patriot-215), a power that civil libertarians want to narrow.
        Only Congress can repeal [AGOA](policy:agoa), and Congress shows no sign of doing so.
        [The assault weapons ban](policy:assault-weapons-ban) expires next September unless Congress renews it.
        [CFATS](policy:cfats) is due to lapse in July, and the Senate has not acted.
        AGOA lets 32 African countries sell clothing here without duty.
        By law ([CFATS](policy:cfats)), plants that store chlorine screen their visitors against the terrorist watch list.
        Nobody in the trade office expects the program to be extended past 2027, when [AGOA](policy:agoa) runs out.
        If the president wants to save money, he already has the tool: [the Line Item Veto Act](policy:line-item-veto) lets him cancel earmarks one by one.
        """,
      silent: """
        Companies can again share threat data under [the 2015 cybersecurity law](policy:cisa-2015), which Congress revived on November 12.
        The One Big Beautiful Bill Act (Public Law 119-21) phases out the credits for wind and solar power.
        [The enhanced premium credits](policy:enhanced-ptc) lapse at the end of December unless Congress acts.
        Congress let [AGOA](policy:agoa) lapse on September 30.
        [CFATS](policy:cfats) has been dark since July 2023, and CISA can no longer inspect.
        The Supreme Court's 2018 decision killed [PASPA](policy:paspa) and opened the way to sports betting in 38 states.
        Since [the assault weapons ban](policy:assault-weapons-ban) ran out in 2004, sales of AR-15s have soared.
        Between 1994 and 2004, [the ban](policy:assault-weapons-ban) covered 19 models by name.
        Under [Glass-Steagall](policy:glass-steagall), J.P. Morgan had to give up underwriting.
        What if [Glass-Steagall](policy:glass-steagall) were still in force?
        Should Congress bring back [the assault weapons ban](policy:assault-weapons-ban)?
        Restoring [AGOA](policy:agoa) is the first item on Nairobi's list.
        She wants Congress to revive [CFATS](policy:cfats) before somebody gets hurt.
        After [the Line Item Veto Act](policy:line-item-veto) was struck down in 1998, Congress looked for another way.
        The lapse of [Section 215](policy:patriot-215) in March 2020 passed almost unnoticed.
        Imports that once came in under [GSP](policy:gsp) now pay the ordinary tariff.
        Tribal offices that relied on [the Affordable Connectivity Program](policy:acp) have been scrambling since it ran out of money.
        The gap left by [CFATS](policy:cfats) worries plant managers.
        Two years after [CFATS](policy:cfats) went dark, no successor is in sight.
        The program's statute, [CFATS](policy:cfats), sunset on July 28, 2023.
        A bill to renew [AGOA](policy:agoa) for three years is stuck in Ways and Means.
        Kenya's exporters have paid tariffs of 10 percent and more since [AGOA](policy:agoa)'s preferences ended.
        [GSP](policy:gsp) hasn't been renewed in five years.
        [GSP](policy:gsp) is awaiting renewal, and until then importers pay.
        The last grant of [trade promotion authority](policy:tpa-2015) ran from 2015 to 2021.
        Sports betting was illegal outside Nevada under [PASPA](policy:paspa).
        Governor Murphy's victory over [PASPA](policy:paspa) made New Jersey a betting state.
        Clinton used [the Line Item Veto Act](policy:line-item-veto) 82 times.
        *Shelby County* gutted [the coverage formula](policy:vra-4b).
        Congress has never replaced [the coverage formula](policy:vra-4b) that the court struck in 2013.
        The John Lewis bill would write a new formula in place of [the one struck down in 2013](policy:vra-4b).
        Exporters in Lesotho had hoped that Congress would act before [AGOA](policy:agoa) expired; it did not.
        Had [the Line Item Veto Act](policy:line-item-veto) survived, presidents could strike out earmarks one by one, and Congress would write its bills differently.
        """)
  }
}
