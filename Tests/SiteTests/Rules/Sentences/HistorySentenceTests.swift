import Testing

@Suite("Sentences that claim something of ended law, and that leave it to history")
struct HistorySentenceTests {
  @Test func `what is and what was, side by side`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Labs that trained large models last year file their reports under Executive Order 14110 each quarter.
        Firms covered by Executive Order 14110 file with Commerce each quarter.
        Labs, which opposed the order in 2023, now follow Executive Order 14110.
        When Biden signed Executive Order 14110, he created duties that still bind the labs.
        Executive Order 14110, which Biden signed in 2023, remains the law for federal buyers.
        Models trained under Executive Order 14110 are subject to testing.
        Although the president promised to repeal it, Executive Order 14110 governs federal AI use.
        Companies that complied with Executive Order 14110 in 2024 are expected to do so again this year.
        The department wrote its rule in 2024 and enforces it under Executive Order 14110.
        Commerce has opened a portal where labs submit the reports that Executive Order 14110 requires.
        Executive Order 14110 has teeth: it invokes the Defense Production Act.
        The Act would codify Executive Order 14110, now in its second year.
        Reports due under Executive Order 14110 arrive at Commerce every 90 days.
        A lab that misses the deadline violates Executive Order 14110.
        No lab is exempt from Executive Order 14110.
        Executive Order 14110 does more than any statute to shape federal AI policy.
        Executive Order 14110 keeps Commerce at the center of AI oversight.
        The White House is weighing whether to revoke Executive Order 14110.
        Pressure is mounting to rescind Executive Order 14110.
        If Congress does not act, Executive Order 14110 stays in force.
        Executive Order 14110 faces an uncertain future.
        Trump plans to repeal Executive Order 14110 on his first day.
        The House passed FIT21 with 71 Democratic votes; the Senate is drafting its own version.
        FIT21, approved by the House last year, is on the Senate calendar.
        Lobbyists are pressing senators to pass FIT21.
        Exchanges are counting on FIT21 to settle who regulates tokens.
        If it becomes law, FIT21 will put the CFTC in charge.
        [SAB 121](policy:sab-121) has kept BNY out of the business since 2022.
        Critics of [SAB 121](policy:sab-121) want Congress to act.
        A repeal of [SAB 121](policy:sab-121) is not on the SEC’s agenda.
        The [broker rule](policy:defi-rule), published in December, applies to front ends from 2027.
        DeFi groups sued over the [broker rule](policy:defi-rule) and await a ruling.
        Under rules that the FCC adopted in 2024, the [Open Internet Order](policy:open-internet), blocking is banned.
        The FCC’s [2024 order](policy:open-internet) reclassifies broadband as a telecommunications service.
        The [noncompete rule](policy:noncompete), adopted 3–2, supersedes state law.
        Employers in Texas and elsewhere are rewriting contracts to comply with the [noncompete rule](policy:noncompete).
        Physicians benefit from the [noncompete rule](policy:noncompete), which frees them to change hospitals.
        Retailers budget for the [overtime rule](policy:overtime), under which the threshold rises to $58,656.
        The [private fund rules](policy:pf-rules) require an annual audit of each fund.
        The [staffing rule](policy:staffing) mandates 3.48 hours of care per resident per day.
        The [HIPAA rule](policy:hipaa-repro) shields records of lawful abortions from subpoenas.
        Clinics cite the [HIPAA rule](policy:hipaa-repro) when they refuse subpoenas.
        European firms certify themselves under the [Privacy Shield](policy:privacy-shield) every year.
        [Open Skies](policy:open-skies) gives Washington a look at Russian bases.
        The Commission’s [liability proposal](policy:aild) is before Parliament.
        Victims of faulty AI will find it easier to sue once the [AI Liability Directive](policy:aild) is adopted.
        Contractors that won bids in 2024 must keep the old crew under Executive Order 14055.
        The [Phase 2 rule](policy:nepa) makes agencies consider environmental justice.
        Utilities plan around the [ACE rule](policy:ace).
        Judges still cite [Roe](policy:roe) as binding.
        Agency lawyers invoke [Chevron](policy:chevron) whenever a statute is silent.
        Textile exporters enjoy duty-free access under [AGOA](policy:agoa) through 2025 and beyond.
        The [2015 act](policy:cisa-2015) remains the legal basis for sharing with DHS.
        [M-24-10](policy:m-24-10) is OMB’s standing guidance on federal AI use.
        Executive Order 14036 commits the government to the right to repair.
        - [SAB 121](policy:sab-121): custodians book a liability
        """,
      silent: """
        The White House has done away with Executive Order 14110.
        Nobody enforces Executive Order 14110 any longer; it was repealed in January.
        Executive Order 14110 was in force for fifteen months.
        Labs complied with Executive Order 14110 while it lasted.
        For fifteen months, labs reported to Commerce under Executive Order 14110.
        Commerce’s portal, built for Executive Order 14110, has been taken offline since the order was revoked.
        The order that Executive Order 14148 revoked, Executive Order 14110, ran to 36 pages.
        Among the casualties of Day One: Executive Order 14110.
        Executive Order 14110 is a relic.
        With the stroke of a pen, President Trump erased Executive Order 14110.
        Trump made good on a promise to repeal Executive Order 14110.
        Trump kept his promise to scrap Executive Order 14110.
        Nothing replaced Executive Order 14110 until Trump issued his own order.
        What replaced Executive Order 14110 is shorter.
        Executive Order 14179 supplants Executive Order 14110.
        The vacuum left by Executive Order 14110 has drawn in the states.
        States moved in after the federal government abandoned Executive Order 14110.
        Biden’s Executive Order 14110 had teeth: it invoked the Defense Production Act.
        Critics said at the time that Executive Order 14110 went too far.
        Did Executive Order 14110 slow research?
        Let us suppose that Executive Order 14110 had remained in force.
        Even if Executive Order 14110 were still on the books, small labs would be exempt.
        Absent the revocation of Executive Order 14110, labs would be filing today.
        *Executive Order 14110* (2023, revoked 2025)
        | Date | Event |\\n|---|---|\\n| 2025-01-20 | Executive Order 14110 rescinded |
        Commerce wound down the program after Executive Order 14110 fell.
        FIT21 foundered in the Senate.
        The Senate sat on FIT21 until the Congress ended.
        FIT21 stalled after it passed the House.
        The CLARITY Act picks up where FIT21 left off.
        The CLARITY Act replaces FIT21, which expired with the last Congress.
        Had the Senate passed FIT21, the CFTC would be writing rules.
        The SEC rescinded [SAB 121](policy:sab-121) on January 23.
        [SAB 121](policy:sab-121) kept banks out of custody for three years.
        [SAB 121](policy:sab-121) had the effect of keeping banks out of custody.
        Commissioner Peirce’s farewell to [SAB 121](policy:sab-121) was three words long.
        The [broker rule](policy:defi-rule) was repealed before it ever applied.
        Using the CRA, Congress erased the [broker rule](policy:defi-rule) in April.
        The resolution nullifying the [broker rule](policy:defi-rule) is now law.
        The FCC lost its fight to keep the [Open Internet Order](policy:open-internet).
        The [Open Internet Order](policy:open-internet) met its end in Cincinnati.
        The [Open Internet Order](policy:open-internet) was doomed once Loper Bright came down.
        The [noncompete rule](policy:noncompete) did not make it past Judge Brown.
        Judge Brown barred enforcement of the [noncompete rule](policy:noncompete) and set it aside.
        The FTC’s retreat from the [noncompete rule](policy:noncompete) is complete: it agreed to vacatur in September.
        Had the [noncompete rule](policy:noncompete) taken effect, 30 million workers would be free to move.
        States have filled the gap since the [noncompete rule](policy:noncompete) was vacated.
        In November 2024 a judge threw the [overtime rule](policy:overtime) out.
        The [overtime rule](policy:overtime)’s defeat leaves the 2019 threshold in place.
        The Fifth Circuit’s ruling against the [private fund rules](policy:pf-rules) was unanimous, and it vacated them in full.
        Advisers celebrated when the [private fund rules](policy:pf-rules) were vacated.
        Congress has since blocked the [staffing rule](policy:staffing), which a Texas judge had already vacated.
        The judge found the [staffing rule](policy:staffing) unlawful and vacated it.
        Clinics relied on the [HIPAA rule](policy:hipaa-repro) for a year before Judge Kacsmaryk struck it down.
        Parliament’s hopes for the [AI Liability Directive](policy:aild) ended when the Commission withdrew it.
        The [AI Liability Directive](policy:aild) never became law.
        Schrems II brought down the [Privacy Shield](policy:privacy-shield).
        Like [Safe Harbour’s successor](policy:privacy-shield) before it, the framework may fall.
        Allied flights go on without Washington, which quit [Open Skies](policy:open-skies) in 2020.
        The [most-favored-nation rule](policy:mfn) was enjoined and then rescinded.
        Executive Order 14055 joined the list of revoked orders.
        The [Phase 2 rule](policy:nepa), now rescinded, spoke of environmental justice.
        The [ACE rule](policy:ace) itself had replaced the Clean Power Plan.
        [Roe](policy:roe) was the law for 49 years.
        In the world after [Roe](policy:roe), state courts decide.
        [Chevron](policy:chevron) deference is dead.
        Courts no longer apply [Chevron](policy:chevron).
        Without [Chevron](policy:chevron), which the Court overruled in 2024, agencies must persuade.
        [AGOA](policy:agoa) expired without a vote.
        The end of [AGOA](policy:agoa) has raised duties on Kenyan shirts to 16 percent.
        Lawmakers aim to extend [AGOA](policy:agoa), which expired on September 30, by three years.
        The [2015 act](policy:cisa-2015) sunset amid the shutdown.
        OMB’s new memo drops much of [M-24-10](policy:m-24-10), which it replaces.
        Executive Order 14036 was Biden’s signature on competition; Trump revoked it in August.
        Ferguson welcomed the end of Executive Order 14036.
        """)
  }
}
