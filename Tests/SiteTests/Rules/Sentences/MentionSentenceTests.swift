import Testing

@Suite("Sentences that only mention what has ended")
struct MentionSentenceTests {
  @Test func `law that is compared with, remembered or looked back at`() async throws {
    try await SentenceTable(rule: "StaleCitation", world: MentionRecords.policies).check(
      found: """
        Contractors bidding on federal work must still price in the social-cost figures that [Executive Order 13990](policy:eo-13990) prescribes.
        [Executive Order 13990](policy:eo-13990) directs the Interior Department to keep the Arctic refuge off limits to drilling.
        The permits face long odds so long as [Executive Order 13990](policy:eo-13990) remains on the books.
        [The Noncompete Rule](policy:noncompete-rule) bars most employers from enforcing existing noncompete clauses.
        Because [the Noncompete Rule](policy:noncompete-rule) preempts weaker state statutes, a patchwork is unlikely.
        [The AI Diffusion Rule](policy:diffusion-rule) caps the number of advanced chips that a Tier 2 country may import.
        Data center operators can apply for validated end-user status under [the AI Diffusion Rule](policy:diffusion-rule).
        Exporters need a license for those chips, as provided in [the AI Diffusion Rule](policy:diffusion-rule).
        [OMB Memorandum M-24-10](policy:m-24-10) sets minimum practices for AI that affects rights or safety.
        Vendors will find the waiver process of [OMB Memorandum M-24-10](policy:m-24-10) cumbersome.
        Banks that hold crypto for customers must record a liability under [SAB 121](policy:sab-121).
        Under [SAB 121](policy:sab-121), a custodian has to book customers' crypto on its own balance sheet.
        Public companies that safeguard tokens remain subject to [SAB 121](policy:sab-121).
        [FIT21](policy:fit21) would give the CFTC authority over spot markets in digital commodities.
        Industry lobbyists are urging senators to back [FIT21](policy:fit21).
        [The Clean Power Plan](policy:cpp) requires states to file implementation plans.
        Utilities are retiring coal units ahead of schedule to meet [the Clean Power Plan](policy:cpp).
        Section 111(d) is the legal basis on which [the Clean Power Plan](policy:cpp) rests.
        The Air Force is buying two new jets to carry out its duties under [the Open Skies Treaty](policy:open-skies).
        [The Open Skies Treaty](policy:open-skies) entitles American inspectors to fly over Russian bases.
        Stations worry about their licenses, since [the Fairness Doctrine](policy:fairness) obliges them to give critics airtime.
        A bank that underwrites securities violates [Glass-Steagall](policy:glass).
        The White House relies on [Executive Order 13990](policy:eo-13990) for its authority to convene the panel.
        Nothing in [Executive Order 13990](policy:eo-13990) prevents an agency from considering costs.
        [OMB Memorandum M-24-10](policy:m-24-10) no longer applies only to large agencies; it now covers small ones too.
        Lawyers advise hospitals to comply with [the Noncompete Rule](policy:noncompete-rule) despite the litigation.
        Violations of [the Noncompete Rule](policy:noncompete-rule) carry civil penalties.
        Companies are spending millions on lawyers to understand [the AI Diffusion Rule](policy:diffusion-rule).
        The bill would codify [Executive Order 13990](policy:eo-13990), which currently binds only executive agencies.
        [FIT21](policy:fit21) has bipartisan support and a path through the Senate Agriculture Committee.
        The order builds on [Executive Order 13990](policy:eo-13990), which requires agencies to account for climate risk.
        [OMB Memorandum M-24-10](policy:m-24-10) and its companion memo set the rules for buying AI.
        Rulewriters must monetize methane using the numbers that [Executive Order 13990](policy:eo-13990) calls for.
        [Executive Order 13990](policy:eo-13990) obliges every agency head to submit a list of suspect rules.
        Federal lands policy today is set by [Executive Order 13990](policy:eo-13990).
        Private equity buyers should note that [the Noncompete Rule](policy:noncompete-rule) carves out the sale of a business.
        Our employment team helps clients meet the notice provisions of [the Noncompete Rule](policy:noncompete-rule).
        State attorneys general can cite [the Noncompete Rule](policy:noncompete-rule) in their own suits.
        [The AI Diffusion Rule](policy:diffusion-rule) exempts eighteen close allies from the caps.
        Cloud operators weigh where to build with [the AI Diffusion Rule](policy:diffusion-rule) in mind.
        If a buyer exceeds its allocation, [the AI Diffusion Rule](policy:diffusion-rule) demands a license.
        [OMB Memorandum M-24-10](policy:m-24-10) forbids the use of rights-impacting AI without an impact assessment.
        [OMB Memorandum M-24-10](policy:m-24-10) defines safety-impacting AI broadly.
        Auditors insist that [SAB 121](policy:sab-121) leaves no discretion.
        The disclosure is made in accordance with [SAB 121](policy:sab-121).
        Registrants must continue to follow [SAB 121](policy:sab-121) in their year-end filings.
        [FIT21](policy:fit21) faces an uncertain future in the Senate.
        Exchanges would register with the CFTC under [FIT21](policy:fit21).
        Coinbase is spending heavily to get [FIT21](policy:fit21) over the line.
        Gas plants compete well under [the Clean Power Plan](policy:cpp).
        Power-sector emissions are regulated by [the Clean Power Plan](policy:cpp).
        Allies value [the Open Skies Treaty](policy:open-skies) as a source of imagery.
        A radio station that airs one view breaches [the Fairness Doctrine](policy:fairness).
        Because [the Fairness Doctrine](policy:fairness) is still on the books, stations keep logs of airtime.
        Bank affiliates are walled off by [Glass-Steagall](policy:glass).
        Trade groups oppose [the AI Diffusion Rule](policy:diffusion-rule) and are asking for its repeal.
        Whatever its flaws, [OMB Memorandum M-24-10](policy:m-24-10) is binding on every federal agency.
        In setting tariffs, the bureau takes account of [Executive Order 13990](policy:eo-13990).
        A permit writer who ignores [Executive Order 13990](policy:eo-13990) invites a lawsuit.
        [Executive Order 13990](policy:eo-13990) ties the hands of every regulator that deals with carbon.
        [The Noncompete Rule](policy:noncompete-rule) hits dental chains and hair salons hardest.
        Boards have to choose between litigation and compliance with [the Noncompete Rule](policy:noncompete-rule).
        Departing executives rely on [the Noncompete Rule](policy:noncompete-rule) when they join a rival.
        Singapore wants to move up a tier under [the AI Diffusion Rule](policy:diffusion-rule).
        [The AI Diffusion Rule](policy:diffusion-rule) weighs on the share price of Nvidia.
        European diplomats lobby for a looser version of [the AI Diffusion Rule](policy:diffusion-rule).
        The deadlines of [OMB Memorandum M-24-10](policy:m-24-10) are tight.
        [OMB Memorandum M-24-10](policy:m-24-10) extends to systems bought from vendors.
        Regional banks shun crypto custody on account of [SAB 121](policy:sab-121).
        The footnote reflects the requirements of [SAB 121](policy:sab-121).
        Bank lobbyists hope that the new chair will rescind [SAB 121](policy:sab-121).
        Token issuers would file disclosures with the SEC under [FIT21](policy:fit21).
        The White House backs [FIT21](policy:fit21) and says the president will sign it.
        [FIT21](policy:fit21) passed the House, and the Senate is up next.
        Wind developers count on [the Clean Power Plan](policy:cpp) for demand.
        [The Clean Power Plan](policy:cpp) makes new coal plants uneconomic.
        Of the treaties that still bind Washington and Moscow, [the Open Skies Treaty](policy:open-skies) is the least known.
        Licensees have to keep records that show compliance with [the Fairness Doctrine](policy:fairness).
        A complaint under [the Fairness Doctrine](policy:fairness) costs a station thousands in legal fees.
        Small banks support [Glass-Steagall](policy:glass) because it keeps Wall Street out of their towns.
        The rule, like [Executive Order 13990](policy:eo-13990) itself, applies to all executive agencies.
        Every resource plan the bureau writes must follow [Executive Order 13990](policy:eo-13990).
        The climate chapter of the budget rests on [Executive Order 13990](policy:eo-13990).
        Staff at the bureau treat [Executive Order 13990](policy:eo-13990) as binding.
        Small firms underestimate what [the Noncompete Rule](policy:noncompete-rule) asks of them.
        Employers have until the end of the year to send the letters that [the Noncompete Rule](policy:noncompete-rule) prescribes.
        Buyers in India look for ways around [the AI Diffusion Rule](policy:diffusion-rule).
        For cloud companies, [the AI Diffusion Rule](policy:diffusion-rule) is the most important export control in years.
        The GAO grades agencies on how well they meet [OMB Memorandum M-24-10](policy:m-24-10).
        Brokers seek relief from [SAB 121](policy:sab-121).
        [FIT21](policy:fit21) needs sixty votes in the Senate.
        States choose among three ways to comply with [the Clean Power Plan](policy:cpp).
        Germany and Canada fly over America under [the Open Skies Treaty](policy:open-skies).
        A merger of the two firms would run afoul of [Glass-Steagall](policy:glass).
        As long as [Executive Order 13990](policy:eo-13990) stays in place, the refuge is closed to drillers.
        Any rule that ignores [Executive Order 13990](policy:eo-13990) risks reversal.
        [The Noncompete Rule](policy:noncompete-rule) voids tens of millions of contracts.
        Multistate employers now design their contracts around [the Noncompete Rule](policy:noncompete-rule).
        The ban on noncompetes in [the Noncompete Rule](policy:noncompete-rule) covers interns.
        Under [the AI Diffusion Rule](policy:diffusion-rule), even Switzerland needs a license above the cap.
        Washington enforces [the AI Diffusion Rule](policy:diffusion-rule) through its embassies.
        [OMB Memorandum M-24-10](policy:m-24-10) puts the burden of proof on the agency.
        The inventory is due in December under [OMB Memorandum M-24-10](policy:m-24-10).
        [SAB 121](policy:sab-121) raises the cost of custody.
        The crypto industry's hopes rest on [FIT21](policy:fit21).
        Senators are haggling over the text of [FIT21](policy:fit21).
        West Virginia is suing over [the Clean Power Plan](policy:cpp).
        Inspectors trained for [the Open Skies Treaty](policy:open-skies) flights are stationed at Travis.
        Airtime for opposing views is guaranteed by [the Fairness Doctrine](policy:fairness).
        Investment banks may not take deposits under [Glass-Steagall](policy:glass).
        """,
      silent: """
        Gone with [Executive Order 13990](policy:eo-13990) are the working group and its price on carbon.
        On his first day back in office the president swept away [Executive Order 13990](policy:eo-13990).
        In January 2021, [Executive Order 13990](policy:eo-13990) ordered a review of four years of rules.
        What [Executive Order 13990](policy:eo-13990) gave, its successor took away.
        Since the demise of [Executive Order 13990](policy:eo-13990), agencies have used a carbon price of zero.
        [The Noncompete Rule](policy:noncompete-rule) never took effect.
        The Fifth Circuit appeal over [the Noncompete Rule](policy:noncompete-rule) was dropped in September.
        After the defeat of [the Noncompete Rule](policy:noncompete-rule), the agency turned to case-by-case enforcement.
        Employers breathed easier once [the Noncompete Rule](policy:noncompete-rule) fell.
        Unlike [the Noncompete Rule](policy:noncompete-rule), the Florida statute favors employers.
        The new enforcement policy is far narrower than [the Noncompete Rule](policy:noncompete-rule).
        [The AI Diffusion Rule](policy:diffusion-rule) did not outlive the spring.
        The Trump team has yet to publish a replacement for [the AI Diffusion Rule](policy:diffusion-rule).
        No chips were ever licensed under [the AI Diffusion Rule](policy:diffusion-rule).
        Gulf states got better terms than under [the AI Diffusion Rule](policy:diffusion-rule).
        In the days of [the AI Diffusion Rule](policy:diffusion-rule), a Gulf buyer faced a cap of 50,000 chips.
        [OMB Memorandum M-24-10](policy:m-24-10), now defunct, had told agencies to name chief AI officers.
        The chief AI officer is one of the few ideas to survive from [OMB Memorandum M-24-10](policy:m-24-10).
        Compared with [OMB Memorandum M-24-10](policy:m-24-10), the new memo asks for less paperwork.
        The old [OMB Memorandum M-24-10](policy:m-24-10) ran to 34 pages.
        [SAB 121](policy:sab-121) is history.
        SAB 122 withdrew [SAB 121](policy:sab-121) in a single paragraph.
        Few will miss [SAB 121](policy:sab-121).
        Post-[SAB 121](policy:sab-121), banks are back in the custody market.
        [FIT21](policy:fit21) never got a vote in the Senate.
        The CLARITY bill borrows heavily from last Congress's [FIT21](policy:fit21).
        The new bill departs from [FIT21](policy:fit21) in three ways.
        In the last Congress, [FIT21](policy:fit21) drew 71 House Democrats.
        In West Virginia v. EPA the Court held that [the Clean Power Plan](policy:cpp) had gone too far.
        [The Clean Power Plan](policy:cpp), the Obama administration's signature climate rule, never went into effect.
        Emissions fell faster than [the Clean Power Plan](policy:cpp) had called for.
        EPA will not revive [the Clean Power Plan](policy:cpp).
        Would [the Clean Power Plan](policy:cpp) have survived review?
        Russia followed the United States out of [the Open Skies Treaty](policy:open-skies) in 2021.
        The aircraft once used for [the Open Skies Treaty](policy:open-skies) were sold for scrap.
        Some Democrats want to bring back [the Fairness Doctrine](policy:fairness).
        Calls for a new [Fairness Doctrine](policy:fairness) surface every election year.
        Gramm-Leach-Bliley undid [Glass-Steagall](policy:glass) in 1999.
        A "twenty-first-century [Glass-Steagall](policy:glass)" has been proposed by senators of both parties.
        [Executive Order 13990](policy:eo-13990) lasted exactly four years.
        Mr. Trump's first order did away with [Executive Order 13990](policy:eo-13990).
        Much of what the agency does today it did before [Executive Order 13990](policy:eo-13990).
        Lawyers who worked on [Executive Order 13990](policy:eo-13990) have since left government.
        Ryan LLC's lawsuit finished off [the Noncompete Rule](policy:noncompete-rule).
        [The Noncompete Rule](policy:noncompete-rule) failed in court.
        Few employers had changed their contracts by the time [the Noncompete Rule](policy:noncompete-rule) was struck down.
        The FTC's case against Gateway shows what enforcement looks like without [the Noncompete Rule](policy:noncompete-rule).
        The ban would have reached 30 million workers had [the Noncompete Rule](policy:noncompete-rule) survived.
        The rise and fall of [the Noncompete Rule](policy:noncompete-rule) took barely sixteen months.
        The Commerce Department shelved [the AI Diffusion Rule](policy:diffusion-rule) in May.
        The Gulf deals would have been impossible under [the AI Diffusion Rule](policy:diffusion-rule).
        [The AI Diffusion Rule](policy:diffusion-rule) was four months old when the department withdrew it.
        The country caps of [the AI Diffusion Rule](policy:diffusion-rule) are gone.
        OMB scrapped [OMB Memorandum M-24-10](policy:m-24-10) in April.
        Gone too is [OMB Memorandum M-24-10](policy:m-24-10).
        Much of [OMB Memorandum M-24-10](policy:m-24-10) lives on in its successor.
        Commissioner Peirce called [SAB 121](policy:sab-121) a pernicious weed.
        Hester Peirce's farewell note read: bye, bye [SAB 121](policy:sab-121).
        Until this January, [SAB 121](policy:sab-121) had kept banks on the sidelines.
        The GAO found in 2023 that [SAB 121](policy:sab-121) was a rule under the Congressional Review Act.
        Seventy-one Democrats voted for [FIT21](policy:fit21) in May 2024.
        [FIT21](policy:fit21) ran to 253 pages; the new bill is shorter.
        President Biden opposed [FIT21](policy:fit21) but did not threaten a veto.
        The Trump EPA repealed [the Clean Power Plan](policy:cpp) in June 2019.
        Scholars regard [the Clean Power Plan](policy:cpp) as the turning point for the major questions doctrine.
        Carbon emissions have fallen further than [the Clean Power Plan](policy:cpp) ever asked for.
        Russia's Duma voted to quit [the Open Skies Treaty](policy:open-skies) in May 2021.
        The Senate had consented to [the Open Skies Treaty](policy:open-skies) in 1993.
        [The Fairness Doctrine](policy:fairness) met its end in 1987.
        Elizabeth Warren has long wanted [Glass-Steagall](policy:glass) back.
        [Executive Order 13990](policy:eo-13990) didn't make it past Inauguration Day.
        Mr. Trump took aim at [Executive Order 13990](policy:eo-13990) within hours and wiped it from the books.
        TC Energy lost its permit to [Executive Order 13990](policy:eo-13990).
        Among the measures rescinded: [Executive Order 13990](policy:eo-13990).
        What remains of [Executive Order 13990](policy:eo-13990) is a line in the Federal Register.
        In hindsight, [Executive Order 13990](policy:eo-13990) was the high-water mark of executive climate policy.
        Judge Brown ruled that the agency lacked the power to issue [the Noncompete Rule](policy:noncompete-rule).
        The FTC gave up its appeal, and with it [the Noncompete Rule](policy:noncompete-rule).
        Minnesota's statute succeeds where [the Noncompete Rule](policy:noncompete-rule) failed.
        [The Noncompete Rule](policy:noncompete-rule) proved too ambitious for the courts.
        The death knell for [the Noncompete Rule](policy:noncompete-rule) came from Dallas.
        Oracle warned that [the AI Diffusion Rule](policy:diffusion-rule) would hand the market to Chinese rivals; Commerce agreed and withdrew it.
        A week before it was to bite, [the AI Diffusion Rule](policy:diffusion-rule) was pulled.
        [The AI Diffusion Rule](policy:diffusion-rule) came too late in the Biden term to stick.
        After Commerce rescinded [the AI Diffusion Rule](policy:diffusion-rule), the UAE signed its own agreement.
        Allies had complained bitterly about [the AI Diffusion Rule](policy:diffusion-rule).
        [OMB Memorandum M-24-10](policy:m-24-10) survived barely a year.
        Agencies can ignore [OMB Memorandum M-24-10](policy:m-24-10).
        The 2024 inventories were compiled under [OMB Memorandum M-24-10](policy:m-24-10).
        Within days of taking over, Acting Chairman Uyeda killed [SAB 121](policy:sab-121).
        [SAB 121](policy:sab-121) required banks to carry customers' crypto as a liability.
        Custody fees have fallen since [SAB 121](policy:sab-121) was lifted.
        Most of the text comes straight from [FIT21](policy:fit21).
        The Senate let [FIT21](policy:fit21) lapse.
        Three Republicans voted against [FIT21](policy:fit21) in 2024.
        Chief Justice Roberts wrote that [the Clean Power Plan](policy:cpp) exceeded the agency's authority.
        [The Clean Power Plan](policy:cpp), which was to have cut emissions by a third, was never enforced.
        [The Clean Power Plan](policy:cpp) was replaced in 2019 by the Affordable Clean Energy rule.
        Mr. Pruitt built his career on fighting [the Clean Power Plan](policy:cpp).
        Since leaving [the Open Skies Treaty](policy:open-skies), Washington has relied on commercial imagery.
        A generation of broadcasters grew up under [the Fairness Doctrine](policy:fairness).
        By 1999 little was left of [Glass-Steagall](policy:glass).
        [Executive Order 13990](policy:eo-13990) met its end on January 20.
        Environmental groups lament the loss of [Executive Order 13990](policy:eo-13990).
        The Keystone XL pipeline lost its permit under [Executive Order 13990](policy:eo-13990) in 2021.
        [The Noncompete Rule](policy:noncompete-rule) fell to a challenge by a tax firm.
        Congress has shown no interest in replacing [the Noncompete Rule](policy:noncompete-rule).
        Few rules have died as quickly as [the Noncompete Rule](policy:noncompete-rule).
        The chip caps vanished along with [the AI Diffusion Rule](policy:diffusion-rule).
        In place of [the AI Diffusion Rule](policy:diffusion-rule), Commerce strikes deals one capital at a time.
        [OMB Memorandum M-24-10](policy:m-24-10) was one of the first memos to go.
        Before its withdrawal, [SAB 121](policy:sab-121) had drawn fire from both parties.
        Good riddance to [SAB 121](policy:sab-121), say the banks.
        Like [FIT21](policy:fit21) before it, the new bill divides the turf between the SEC and the CFTC.
        [The Clean Power Plan](policy:cpp) set targets that the industry beat without it.
        Five Justices voted to freeze [the Clean Power Plan](policy:cpp) in 2016.
        The late 1980s saw the end of [the Fairness Doctrine](policy:fairness).
        For 66 years [Glass-Steagall](policy:glass) kept the two businesses apart.
        [Executive Order 13990](policy:eo-13990) was swept into the bin with the rest of the climate agenda.
        When he signed [Executive Order 13990](policy:eo-13990), Mr. Biden promised a new era for science.
        The agency has stopped applying [Executive Order 13990](policy:eo-13990).
        The FTC pulled the plug on its defense of [the Noncompete Rule](policy:noncompete-rule).
        Few tears were shed for [the Noncompete Rule](policy:noncompete-rule) in boardrooms.
        No court ever enforced [the Noncompete Rule](policy:noncompete-rule).
        Commissioner Holyoak voted against [the Noncompete Rule](policy:noncompete-rule).
        The agency is back to policing noncompetes one by one, as it did before [the Noncompete Rule](policy:noncompete-rule).
        The UAE and Saudi Arabia are the big winners from the end of [the AI Diffusion Rule](policy:diffusion-rule).
        The caps would have hit Malaysia hardest had [the AI Diffusion Rule](policy:diffusion-rule) taken effect.
        A leaner regime has supplanted [the AI Diffusion Rule](policy:diffusion-rule).
        The new memo drops the two-tier scheme of [OMB Memorandum M-24-10](policy:m-24-10).
        Civil society groups mourn the safeguards of [OMB Memorandum M-24-10](policy:m-24-10).
        The SEC reversed course on [SAB 121](policy:sab-121).
        Banks can offer custody now that [SAB 121](policy:sab-121) is gone.
        [FIT21](policy:fit21) failed to clear the Senate before the Congress ended.
        This year's bill is a rewrite of [FIT21](policy:fit21).
        [The Clean Power Plan](policy:cpp) never recovered from the stay.
        The lesson of [the Clean Power Plan](policy:cpp) is that agencies need clear authority.
        By the time Mr. Biden took office, [the Open Skies Treaty](policy:open-skies) was lost.
        Cable news grew up in a world without [the Fairness Doctrine](policy:fairness).
        Deregulation in 1999 swept away what was left of [Glass-Steagall](policy:glass).
        """)
  }
}
