import Testing

@Suite("Sentences on ended law of energy, trade and Europe")
struct EnergySentenceTests {
  @Test func `energy, trade and Europe`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Coal plants are regulated under the [ACE rule](policy:ace), which leaves standards to the states.
        States have three years to submit plans under the [Affordable Clean Energy rule](policy:ace).
        EPA’s carbon policy rests on the [ACE rule](policy:ace).
        Agencies weigh climate effects in every review, as the [Phase 2 rule](policy:nepa) instructs.
        Pipeline developers, already wary, must reckon with the [NEPA rule](policy:nepa).
        Franchisors are joint employers of franchise staff under the [Board’s rule](policy:joint-employer).
        The [joint-employer rule](policy:joint-employer) exposes McDonald’s and its peers to bargaining duties.
        A franchisor that reserves control, even if it never uses it, is an employer under the [rule](policy:joint-employer).
        Brussels is still negotiating the [AI Liability Directive](policy:aild).
        The [AI Liability Directive](policy:aild) would ease the burden of proof for victims; Parliament’s rapporteur expects a vote by June.
        More than 5,000 companies rely on the [Privacy Shield](policy:privacy-shield) to move data to the United States.
        Transfers to certified U.S. companies are lawful under the [Privacy Shield](policy:privacy-shield).
        The United States may fly unarmed observation flights over Russia under [Open Skies](policy:open-skies).
        Washington remains a party to [Open Skies](policy:open-skies).
        Medicare pays for 50 costly drugs at foreign prices under the [most-favored-nation rule](policy:mfn).
        Providers need an attestation before they release records, per the [HIPAA rule](policy:hipaa-repro).
        Covered entities have until December to revise their notices under the [HIPAA rule](policy:hipaa-repro).
        Successor contractors have to offer jobs to incumbent workers under Executive Order 14055.
        Executive Order 14055 covers most service contracts above the threshold.
        Congress is close to a national privacy standard: the [American Privacy Rights Act](policy:apra) has bipartisan backing.
        The [American Privacy Rights Act](policy:apra) heads to a full committee markup.
        Negotiators are haggling over preemption in the [American Privacy Rights Act](policy:apra).
        States may not ban abortion before viability under [Roe](policy:roe).
        [Roe](policy:roe) protects the right to abortion nationwide.
        Compliance officers should map their models against Executive Order 14110.
        Cloud providers report foreign customers because Executive Order 14110 tells them to.
        Executive Order 14110 — not any statute — is what obliges labs to share safety tests.
        As long as Executive Order 14110 stands, labs report.
        The administration leans on Executive Order 14110 to police foundation models.
        At issue is Executive Order 14110, which reaches any model above the compute threshold.
        Hospitals that buy AI tools look to Executive Order 14110 for guidance.
        Every agency now has a chief AI officer under [M-24-10](policy:m-24-10).
        OMB expects agencies to meet the deadlines in [M-24-10](policy:m-24-10).
        The staff’s view in [SAB 121](policy:sab-121) is that custodied crypto belongs on the balance sheet.
        State Street cannot offer custody at scale while [SAB 121](policy:sab-121) applies.
        Auditors apply [SAB 121](policy:sab-121) to any entity that safeguards tokens.
        Wallet makers are lobbying Treasury to narrow the [broker rule](policy:defi-rule) before it takes effect.
        Without relief, DeFi front ends will have to report under the [broker rule](policy:defi-rule) from 2027.
        Broadband is a Title II service, the FCC says in its [2024 order](policy:open-internet).
        Carriers may not throttle video under the [order](policy:open-internet).
        Garment makers in Lesotho ship to U.S. retailers duty-free thanks to [AGOA](policy:agoa).
        [AGOA](policy:agoa) offers sub-Saharan exporters preferential access.
        Banks share indicators of compromise under the liability shield of the [2015 act](policy:cisa-2015).
        FIT21 gives the CFTC exclusive authority over digital commodities.
        The Senate is expected to mark up FIT21 after the recess.
        Noncompetes for most workers are unlawful under the [FTC rule](policy:noncompete).
        Employers must notify staff by September that their noncompetes are void under the [FTC rule](policy:noncompete).
        An employee paid $50,000 qualifies for overtime under the [2024 rule](policy:overtime).
        Fund sponsors cannot give some investors better terms without disclosure, under the [SEC’s rules](policy:pf-rules).
        Executive Order 14036 charges a council of 17 officials with reviving competition.
        Merger review is tougher because of Executive Order 14036.
        Facilities that miss the hours in the [staffing rule](policy:staffing) risk losing Medicare payments.
        1. Executive Order 14067 directs Treasury to study a digital dollar.
        Judges applying [Chevron](policy:chevron) ask whether the statute is ambiguous.
        Since 1984, [Chevron](policy:chevron) has been the test for agency readings.
        """,
      silent: """
        The D.C. Circuit sank the [ACE rule](policy:ace) a day before Biden took office.
        After the D.C. Circuit’s ruling, nothing of the [ACE rule](policy:ace) was left.
        EPA’s first attempt, the [ACE rule](policy:ace), came to grief in court.
        The [Phase 2 rule](policy:nepa) told agencies to weigh climate effects.
        CEQ has pulled the [Phase 2 rule](policy:nepa) from the Code of Federal Regulations.
        CEQ removed the [Phase 2 rule](policy:nepa) in February.
        The [joint-employer rule](policy:joint-employer) was knocked out by a judge in Tyler, Texas.
        Judge Barker tossed the [joint-employer rule](policy:joint-employer) three days before it was to apply.
        The Board has given up defending the [joint-employer rule](policy:joint-employer).
        With the [2023 rule](policy:joint-employer) vacated, the 2020 standard governs.
        The 2020 standard is back because the [2023 rule](policy:joint-employer) was set aside.
        The Commission pulled the [AI Liability Directive](policy:aild) in February.
        The Commission’s work programme dropped the [AI Liability Directive](policy:aild).
        The Court of Justice invalidated the [Privacy Shield](policy:privacy-shield) in Schrems II.
        The Data Privacy Framework took over from the [Privacy Shield](policy:privacy-shield) in 2023.
        The Data Privacy Framework is what came after the [Privacy Shield](policy:privacy-shield).
        Companies used the [Privacy Shield](policy:privacy-shield) until Schrems II.
        The United States is no longer a party to [Open Skies](policy:open-skies).
        Washington walked out of [Open Skies](policy:open-skies) in 2020.
        Since the U.S. exit from [Open Skies](policy:open-skies), allies have shared imagery.
        CMS never enforced the [most-favored-nation rule](policy:mfn).
        The [most-favored-nation rule](policy:mfn) would have tied Part B prices to those abroad.
        CMS formally withdrew the [most-favored-nation rule](policy:mfn) in December 2021.
        A judge in Amarillo vacated the [HIPAA rule](policy:hipaa-repro) nationwide.
        Providers need no attestation now that the [HIPAA rule](policy:hipaa-repro) is gone.
        The [HIPAA rule](policy:hipaa-repro), until a judge vacated it, required an attestation.
        On his first day Trump also revoked Executive Order 14055.
        Executive Order 14055 bound successor contractors until January 2025.
        Incumbent workers lost their right of first refusal when Executive Order 14055 was rescinded.
        The [American Privacy Rights Act](policy:apra) died in committee.
        The [American Privacy Rights Act](policy:apra) never made it to the floor.
        The [American Privacy Rights Act](policy:apra) ran out of time.
        Republicans shelved the [American Privacy Rights Act](policy:apra) hours before a markup.
        [Dobbs](policy:dobbs) overruled [Roe](policy:roe).
        Before [Dobbs](policy:dobbs), [Roe](policy:roe) barred such bans.
        Since the fall of [Roe](policy:roe), 14 states have banned abortion.
        Post-[Roe](policy:roe), clinics moved across state lines.
        Would Executive Order 14110 have survived in court?
        When Executive Order 14110 lapsed, so did the reporting duty.
        Executive Order 14110 is one of 78 actions that the president undid on January 20.
        The reporting regime of Executive Order 14110 ended with the order itself.
        Labs stopped filing after the White House rescinded Executive Order 14110.
        In December 2023, Commerce told labs that Executive Order 14110 required quarterly reports.
        Executive Order 14110 directed NIST to set standards; its work went on after the order was revoked.
        Executive Order 14110 (Oct. 30, 2023; revoked Jan. 20, 2025) set a compute threshold.
        The threshold that Executive Order 14110 set survives in state bills.
        California’s bill borrows its threshold from the defunct Executive Order 14110.
        Agencies reported under Executive Order 14110 through 2024.
        NTIA, acting on Executive Order 14110, published its report in July 2024.
        “[M-24-10](policy:m-24-10) requires an inventory,” OMB wrote at the time.
        The inventories began under [M-24-10](policy:m-24-10), which OMB replaced in April.
        OMB has superseded [M-24-10](policy:m-24-10).
        Gary Gensler’s SEC issued [SAB 121](policy:sab-121) in March 2022.
        The SEC scrapped [SAB 121](policy:sab-121), and banks are moving into custody.
        Free of [SAB 121](policy:sab-121), banks are moving into custody.
        Bipartisan majorities voted to overturn [SAB 121](policy:sab-121) in 2024.
        Congress killed the [broker rule](policy:defi-rule) with a joint resolution.
        The [broker rule](policy:defi-rule) is the first crypto regulation that Congress has ever disapproved.
        The Sixth Circuit ended the fight over the [Open Internet Order](policy:open-internet) by striking it down.
        In striking down the [Open Internet Order](policy:open-internet), the court relied on Loper Bright.
        Exporters have paid full duty since [AGOA](policy:agoa) expired.
        Congress has yet to renew [AGOA](policy:agoa), which lapsed in September.
        A one-year extension of the lapsed [AGOA](policy:agoa) is in the Senate package.
        Were [AGOA](policy:agoa) still in effect, the shirts would enter free of duty.
        Industry wants the [2015 act](policy:cisa-2015) restored before the next breach.
        The liability shield vanished when the [2015 act](policy:cisa-2015) sunset.
        FIT21 was the House’s first big crypto bill.
        Much of FIT21 lives on in the CLARITY Act.
        FIT21 won 71 Democratic votes in May 2024 but went no further.
        The FTC has stopped defending the [noncompete rule](policy:noncompete).
        The FTC voted to vacate its [noncompete rule](policy:noncompete).
        Ferguson calls the [noncompete rule](policy:noncompete) dead.
        A judge nullified the [overtime rule](policy:overtime) six weeks before the second increase.
        The Fifth Circuit wiped the [private fund rules](policy:pf-rules) off the books.
        Executive Order 14036 is off the books.
        Trump’s revocation order buried Executive Order 14036.
        The [staffing rule](policy:staffing) no longer threatens operators.
        The [staffing rule](policy:staffing) did not outlast the lawsuit.
        """)
  }
}
