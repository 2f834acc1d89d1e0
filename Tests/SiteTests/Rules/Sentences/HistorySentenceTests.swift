import Testing

@Suite("Sentences that claim something of ended law, and that leave it to history")
struct HistorySentenceTests {
  @Test func `banking, labour and communications`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Federal agencies must still file quarterly inventories under Executive Order 14110.
        Executive Order 14110 remains the centerpiece of federal AI policy.
        Developers of large models continue to report training runs to Commerce pursuant to Executive Order 14110.
        Commerce is drafting rules under Executive Order 14110 that would bind cloud providers.
        Under Executive Order 14110, developers that train the largest models share red-team results with the government.
        Companies subject to Executive Order 14110 face a 90-day reporting clock.
        [SAB 121](policy:sab-121) keeps most banks out of crypto custody.
        Banks that hold crypto for clients have to book a liability under [SAB 121](policy:sab-121).
        Because [SAB 121](policy:sab-121) forces a balance-sheet liability on custodians, few lenders offer the service.
        The [private fund adviser rules](policy:pf-rules) oblige managers to send quarterly statements to investors.
        Sponsors should prepare now for the [private fund adviser rules](policy:pf-rules), which phase in over 18 months.
        The [noncompete rule](policy:noncompete) bans nearly all new noncompetes, including those of senior executives.
        Employers may not enter into new noncompetes under the FTC’s [rule](policy:noncompete).
        Some 30 million workers are protected by the FTC’s [noncompete rule](policy:noncompete).
        The [overtime rule](policy:overtime) sets the salary threshold at $1,128 a week.
        With the [overtime rule](policy:overtime) in force, four million more workers qualify for time and a half.
        Salaried staff who earn less than $1,128 a week are entitled to overtime under [Labor’s 2024 rule](policy:overtime).
        [FIT21](policy:fit21) awaits a vote in the Senate Banking Committee.
        [FIT21](policy:fit21), which the House passed 279–136, is pending in the Senate.
        The Senate has yet to take up [FIT21](policy:fit21).
        Sponsors hope to bring [FIT21](policy:fit21) to the Senate floor before the recess.
        H.R. 4763 of the 118th Congress now sits with the Senate Banking Committee.
        The [broker rule](policy:defi-rule) takes effect in 2027 and will require front-end providers to file Form 1099-DA.
        Decentralized exchanges face penalties under the [IRS rule](policy:defi-rule) if they do not collect names.
        Internet providers are regulated as common carriers under the [Open Internet Order](policy:open-internet).
        The FCC’s [order](policy:open-internet) prohibits blocking, throttling and paid prioritization.
        Nursing homes are required by the [staffing rule](policy:staffing) to have a registered nurse on site around the clock.
        Courts defer to reasonable agency readings under [Chevron](policy:chevron).
        [Chevron](policy:chevron) still governs how courts read ambiguous statutes.
        Companies share threat indicators under the [Cybersecurity Information Sharing Act](policy:cisa-2015), which shields them from liability.
        [AGOA](policy:agoa) lets 32 African countries export most goods to the United States free of duty.
        Apparel from Kenya enters the country duty-free under [AGOA](policy:agoa).
        Agencies are to name chief AI officers, as [M-24-10](policy:m-24-10) requires.
        [M-24-10](policy:m-24-10) directs agencies to finish their impact assessments by December.
        Executive Order 14067 guides the administration’s policy on digital assets.
        Treasury’s work on a digital dollar continues under Executive Order 14067.
        Since its signing in 2023, Executive Order 14110 has required developers to share test results.
        Executive Order 14110 has been the main source of federal AI duties since October 2023.
        Executive Order 14110, signed in October 2023, requires developers to notify Commerce.
        Although critics call it overreach, Executive Order 14110 binds every federal agency.
        Although a court vacated the SEC’s private fund rules, Executive Order 14110 remains in force.
        Unlike the repealed Clean Power Plan, the [staffing rule](policy:staffing) binds facilities today.
        Executive Order 14110 — the broadest AI directive yet — obliges NIST to write testing standards.
        Republicans vow to repeal Executive Order 14110 if they win the White House.
        - Reporting: developers notify Commerce of large training runs (Executive Order 14110)
        | Sector | Rule |\\n|---|---|\\n| AI | Executive Order 14110 requires reports on training runs |
        Developers must report.[^1]\\n\\n[^1]: Executive Order 14110 requires the reports.
        > [!warning]\\n> Executive Order 14110 requires developers to report training runs.
        Antitrust agencies take their cue from Executive Order 14036; the FTC is rewriting its guidelines accordingly.
        The FTC and DOJ are instructed by Executive Order 14036 to scrutinize farm mergers.
        Hospitals in rural areas get an extra three years to comply with the [staffing rule](policy:staffing).
        Compliance with the [private fund adviser rules](policy:pf-rules) is due in September.
        Operators have until January to comply with the [overtime rule](policy:overtime).
        What makes Executive Order 14110 unusual is that it relies on the Defense Production Act.
        Executive Order 14110 applies to any model trained with more than 10^26 operations.
        The [noncompete rule](policy:noncompete) leaves existing agreements with senior executives in place.
        Under [Chevron](policy:chevron), a court asks first whether the statute is clear.
        Cyber firms rely on the [2015 statute](policy:cisa-2015) for antitrust cover when they trade indicators.
        The [Open Internet Order](policy:open-internet) now faces a challenge in the Sixth Circuit.
        The [noncompete rule](policy:noncompete) will void most agreements on September 4.
        The rule that replaced the 2019 standard, the [2024 overtime rule](policy:overtime), raises the bar to $58,656.
        NIST, acting under Executive Order 14110, publishes guides on red-teaming.
        Once the [broker rule](policy:defi-rule) applies, wallets will have to collect tax data.
        Passage of [FIT21](policy:fit21) in the Senate is likely this winter.
        [FIT21](policy:fit21) would hand the CFTC the spot market; its Senate sponsors are counting votes.
        For now, Executive Order 14110 is the only federal text that reaches frontier models.
        Executive Order 14110 gives Commerce authority to demand reports, and Commerce uses it.
        Custodians are bound by [SAB 121](policy:sab-121), whatever state law says.
        A manager that charges a portfolio company for its own examination breaches the [private fund adviser rules](policy:pf-rules).
        Executive Order 14110 is in effect.
        Executive Order 14110 has not been revoked and still applies to every agency.
        The [staffing rule](policy:staffing) has survived two lawsuits and binds operators.
        Commerce must act within 90 days (see Executive Order 14110).
        Lawyers advise clients to follow Executive Order 14110 to the letter.
        The Act complements Executive Order 14110, which tells agencies how to buy AI.
        """,
      silent: """
        Executive Order 14110 is gone.
        Executive Order 14110 did not survive the change of administration.
        President Trump tore up Executive Order 14110 on his first day.
        On Inauguration Day, Trump scrapped Executive Order 14110.
        Trump’s first-day rollback of Executive Order 14110 left agencies without a reporting mandate.
        With Executive Order 14110 off the books, developers answer to no federal reporting rule.
        Had Executive Order 14110 survived, developers would owe quarterly reports today.
        If Executive Order 14110 were still in force, cloud providers would be filing reports.
        Executive Order 14110 required developers to share test results.
        Under Executive Order 14110, NIST published four guides.
        The reporting duty came from Executive Order 14110.
        What happened to Executive Order 14110?
        Does Executive Order 14110 still bind contractors?
        “Executive Order 14110 requires companies to report,” Raimondo told reporters in 2024.
        Executive Order 14110 no longer binds anyone.
        Executive Order 14110 is not in force.
        Nothing in Executive Order 14110 survives.
        Under the now-rescinded Executive Order 14110, developers had to report training runs.
        The since-revoked Executive Order 14110 drew on the Defense Production Act.
        Until January 2025, Executive Order 14110 required developers to report.
        From October 2023 until its revocation in January 2025, Executive Order 14110 bound every agency.
        Executive Order 14148 wiped out Executive Order 14110.
        Executive Order 14148 revokes Executive Order 14110 and 77 other actions.
        The Fifth Circuit threw out the [private fund adviser rules](policy:pf-rules).
        The SEC did not seek Supreme Court review after the Fifth Circuit struck down the [private fund adviser rules](policy:pf-rules).
        Judge Ada Brown set the [noncompete rule](policy:noncompete) aside nationwide in August 2024.
        The FTC dropped its appeal and acceded to the vacatur of the [noncompete rule](policy:noncompete).
        A Texas judge’s ruling killed the [overtime rule](policy:overtime), returning the threshold to $684 a week.
        [Loper Bright](policy:loper-bright) buried [Chevron](policy:chevron).
        Courts once deferred to agencies under [Chevron](policy:chevron).
        In the [Chevron](policy:chevron) era, courts gave agencies the benefit of the doubt.
        The post-[Chevron](policy:chevron) landscape rewards challengers.
        [FIT21](policy:fit21) died when the 118th Congress adjourned.
        [FIT21](policy:fit21) never got a Senate vote.
        The [CLARITY Act](policy:clarity) is the successor to [FIT21](policy:fit21).
        Congress used the Congressional Review Act to wipe out the [DeFi broker rule](policy:defi-rule).
        Trump signed the resolution overturning the [broker rule](policy:defi-rule) in April.
        [SAB 122](policy:sab-122) rescinds [SAB 121](policy:sab-121).
        The repeal of [SAB 121](policy:sab-121) has opened custody to banks.
        In place of [SAB 121](policy:sab-121), the staff now points issuers to the standards on contingencies.
        [AGOA](policy:agoa) lapsed on 30 September.
        Lawmakers from both parties want to revive [AGOA](policy:agoa).
        Kenya is lobbying for the renewal of [AGOA](policy:agoa), which ran out in September.
        Congress let [AGOA](policy:agoa) lapse.
        Companies share less since the [Cybersecurity Information Sharing Act](policy:cisa-2015) expired.
        The Biden administration’s Executive Order 14110 had directed agencies to name chief AI officers.
        ## The end of Executive Order 14110\\n\\nA short note.
        | Order | Fate |\\n|---|---|\\n| Executive Order 14110 | revoked 20 January 2025 |
        - Executive Order 14110 (2023–2025)
        Executive Order 14110 lasted 15 months.
        Executive Order 14110 was short-lived.
        Critics argued that Executive Order 14110 overreached.
        Like Executive Order 14110 before it, the new plan tells agencies to name officers.
        NIST’s guides outlived Executive Order 14110.
        Executive Order 14110 is a dead letter.
        Executive Order 14110 has no legal effect.
        The [staffing rule](policy:staffing) is vacated, and operators need not comply.
        The [noncompete rule](policy:noncompete) never took effect.
        The Sixth Circuit’s decision means that the [Open Internet Order](policy:open-internet) is a nullity.
        The [Open Internet Order](policy:open-internet) fell in January, when the Sixth Circuit held that the FCC lacks authority.
        Gone, too, is the [staffing rule](policy:staffing).
        The [private fund adviser rules](policy:pf-rules) would have obliged managers to send quarterly statements.
        The [broker rule](policy:defi-rule) was to apply from 2027.
        Before it was disapproved, the [broker rule](policy:defi-rule) was set to bring wallets into tax reporting.
        [M-25-21](policy:m-25-21) replaces [M-24-10](policy:m-24-10) and keeps its inventory duty.
        The White House withdrew Executive Order 14036 in August.
        Executive Order 14036, which President Trump revoked in August 2025, called for a whole-of-government approach.
        Executive Order 14067 is no more.
        Executive Order 14178 undoes Executive Order 14067 and bars a digital dollar.
        It reverses Executive Order 14067.
        Executive Order 14067’s demise ended the work on a digital dollar.
        The [climate rule](policy:climate-rule) is stayed while the Eighth Circuit hears the case.
        Executive Order 14148 directs agencies to review what was done under the revoked orders.
        The [GENIUS Act](policy:genius) requires issuers to hold reserves one to one.
        The [CLARITY Act](policy:clarity) is before the Senate.
        Some argue that Executive Order 14110 did more harm than good.
        Suppose Executive Order 14110 still applied: a developer would then file each quarter.
        Advocates have urged Congress to codify the duties that Executive Order 14110 imposed before it was revoked.
        Biden issued Executive Order 14110 on October 30, 2023.
        Executive Order 14110, *Safe, Secure, and Trustworthy Development and Use of Artificial Intelligence*, 88 Fed. Reg. 75191 (Oct. 30, 2023) (revoked).
        The bill would bring back the reporting duty of Executive Order 14110.
        The bill would reinstate the [noncompete rule](policy:noncompete).
        A court that had upheld the [noncompete rule](policy:noncompete) earlier was not persuaded.
        Judge Jordan held that the department exceeded its authority in the [overtime rule](policy:overtime), which he vacated.
        Vacated in November 2024, the [overtime rule](policy:overtime) raised the threshold twice.
        Struck down by the Fifth Circuit, the [private fund adviser rules](policy:pf-rules) reach no one.
        The [staffing rule](policy:staffing) is unenforceable after the April ruling.
        After the April ruling, no facility is subject to the [staffing rule](policy:staffing).
        """)
  }

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

  @Test func `idioms`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Any company that trains a frontier model has to notify Commerce within 90 days (Executive Order 14110, sec. 4.2).
        Executive Order 14110 lays down a threshold of 10^26 operations.
        Executive Order 14110 puts NIST in charge of red-team standards.
        Vendors selling AI to the government need to meet the terms of Executive Order 14110.
        Executive Order 14110 also touches immigration: it tells State to speed visas for researchers.
        Developers are waiting for Commerce to spell out what Executive Order 14110 means for open weights.
        So far, Executive Order 14110 has survived every challenge.
        Having survived a court challenge, Executive Order 14110 sets the terms for federal procurement.
        Compared with the EU’s Act, Executive Order 14110 is light on penalties.
        Executive Order 14110 differs from the EU’s Act in that it relies on existing agencies.
        The two pillars of U.S. policy are Executive Order 14110 and the CHIPS Act.
        Banks want relief from [SAB 121](policy:sab-121).
        The bulletin, [SAB 121](policy:sab-121), treats custodied tokens as liabilities.
        [SAB 121](policy:sab-121) is under fire from both parties.
        The industry hopes the SEC will soften [SAB 121](policy:sab-121).
        Sen. Lummis says [SAB 121](policy:sab-121) hurts consumers.
        FIT21 moves next to the Senate.
        Senate Democrats object to FIT21 because it weakens the SEC.
        A vote on FIT21 could come before Thanksgiving.
        FIT21’s fate is in the hands of the Senate.
        Brokers have until 2027 to build systems for the [broker rule](policy:defi-rule).
        The [broker rule](policy:defi-rule) treats front ends as brokers.
        Internet providers have sued to stop the [Open Internet Order](policy:open-internet), which bans paid prioritization.
        Verizon must obey the [Open Internet Order](policy:open-internet).
        The [noncompete rule](policy:noncompete) helps nurses and welders alike.
        Most firms have stopped using noncompetes because of the [FTC’s rule](policy:noncompete).
        Payroll teams track hours for anyone below the threshold of the [overtime rule](policy:overtime).
        The [overtime rule](policy:overtime) reaches about four million workers.
        Preferential treatment is restricted by the [private fund rules](policy:pf-rules).
        Rural homes qualify for hardship exemptions from the [staffing rule](policy:staffing).
        Homes are hiring nurses to meet the [staffing rule](policy:staffing).
        The [HIPAA rule](policy:hipaa-repro) bars disclosure for the purpose of investigating lawful care.
        Data flows to the United States rest on the [Privacy Shield](policy:privacy-shield).
        Treaty partners trade imagery under [Open Skies](policy:open-skies); the United States takes part.
        The [AI Liability Directive](policy:aild) complements the AI Act.
        Federal contractors at Dulles must rehire the old crew, as Executive Order 14055 demands.
        Executive Order 14055 protects cafeteria workers when contracts change hands.
        [AGOA](policy:agoa) underpins 300,000 jobs in Africa.
        Under the [2015 act](policy:cisa-2015), companies may monitor their own networks.
        [Chevron](policy:chevron) tilts the field toward agencies.
        Because of [Roe](policy:roe), states cannot ban the procedure.
        Executive Order 14036 encourages the FTC to limit noncompetes.
        Fed officials study a digital dollar, as directed by Executive Order 14067.
        The [ACE rule](policy:ace) lets states set their own standards.
        The [Phase 2 rule](policy:nepa) adds environmental justice to the list of effects that agencies analyze.
        CMS will pay by foreign benchmarks under the [most-favored-nation rule](policy:mfn) next year.
        """,
      silent: """
        Trump’s first act on AI was to revoke Executive Order 14110.
        The first thing to go was Executive Order 14110.
        Gone is Executive Order 14110.
        Executive Order 14110 did not live to see its second birthday.
        Executive Order 14110 came and went in 15 months.
        Executive Order 14110, alas, was no match for an election.
        In January the White House ripped up Executive Order 14110.
        Executive Order 14110 has been consigned to history.
        The new team has no use for Executive Order 14110, which it repealed within hours.
        Commerce dropped its rule once Executive Order 14110 was rescinded.
        The rule was proposed under Executive Order 14110, which has since been revoked.
        The proposed rule cited Executive Order 14110 as its authority.
        Raimondo oversaw the reports that came in under Executive Order 14110.
        In 2024 the institute tested models as Executive Order 14110 directed.
        The institute was created in the wake of Executive Order 14110.
        Biden’s team drafted Executive Order 14110 over the summer of 2023.
        The Biden White House hailed Executive Order 14110 as the strongest set of actions on AI.
        Unlike the repealed Executive Order 14110, the plan sets no threshold.
        Unlike Executive Order 14110, which was rescinded in January, the plan sets no threshold.
        Executive Order 14110’s threshold was 10^26 operations.
        Would labs still report if Executive Order 14110 had not been revoked?
        Labs would still be reporting had Executive Order 14110 not been revoked.
        FIT21 got no hearing in the Senate before the Congress ended.
        FIT21 was the template for the CLARITY Act.
        After FIT21 died, its sponsors started over.
        The sponsors of FIT21 started over in 2025.
        The Senate refused to take up FIT21 in 2024.
        The SEC’s reversal of [SAB 121](policy:sab-121) was its first act under Uyeda.
        [SAB 121](policy:sab-121) is out; [SAB 122](policy:sab-122) is in.
        Thanks to the repeal of [SAB 121](policy:sab-121), banks can hold tokens.
        The SEC under Gensler used [SAB 121](policy:sab-121) to keep banks away.
        Senators of both parties celebrated the death of the [broker rule](policy:defi-rule).
        The IRS can never reissue the [broker rule](policy:defi-rule), which Congress disapproved.
        The [Open Internet Order](policy:open-internet) was stillborn.
        The FCC’s attempt to bring back net neutrality, the [Open Internet Order](policy:open-internet), failed in court.
        The panel ruled that the FCC lacked the power to adopt the [Open Internet Order](policy:open-internet).
        Carr cheered the ruling that struck the [Open Internet Order](policy:open-internet) down.
        The FTC will not appeal the ruling that set aside the [noncompete rule](policy:noncompete).
        Lacking authority for the [noncompete rule](policy:noncompete), which a court set aside, the FTC now sues case by case.
        Employers no longer have to worry about the [noncompete rule](policy:noncompete).
        The threshold fell back to $684 when the [overtime rule](policy:overtime) was struck down.
        Pay thresholds reverted to 2019 levels after the court nixed the [overtime rule](policy:overtime).
        The [private fund rules](policy:pf-rules) were short-lived: the Fifth Circuit vacated them within a year.
        In vacating the [private fund rules](policy:pf-rules), the court read the Dodd-Frank Act narrowly.
        Nursing homes are off the hook: the [staffing rule](policy:staffing) is gone.
        CMS has delayed and then repealed the [staffing rule](policy:staffing).
        HHS did not appeal the decision vacating the [HIPAA rule](policy:hipaa-repro).
        The [HIPAA rule](policy:hipaa-repro) is no longer enforceable.
        The Court struck down the [Privacy Shield](policy:privacy-shield), as it had its predecessor.
        Two adequacy decisions, the last of them the [Privacy Shield](policy:privacy-shield), have fallen.
        The Commission buried its proposal for an [AI Liability Directive](policy:aild).
        Washington left [Open Skies](policy:open-skies); Moscow followed.
        Executive Order 14055 was swept away with the rest of Biden’s labor orders.
        Contractors are free to hire whom they like now that Executive Order 14055 is gone.
        CEQ’s rescission wiped the [Phase 2 rule](policy:nepa) off the books.
        The Clean Power Plan and its successor, the [ACE rule](policy:ace), both ended in court.
        [AGOA](policy:agoa), a fixture of trade policy for 25 years, expired in September.
        Trade ministers want [AGOA](policy:agoa) back.
        Until it expired, [AGOA](policy:agoa) covered 6,000 products.
        Renewing the expired [AGOA](policy:agoa) is a priority for Nairobi.
        [Roe](policy:roe) fell in June 2022.
        Forty years of [Chevron](policy:chevron) came to an end in Loper Bright.
        The justices did not mourn [Chevron](policy:chevron); they overruled it.
        OMB tossed [M-24-10](policy:m-24-10) and wrote a shorter memo.
        The inventory rule outlived [M-24-10](policy:m-24-10).
        Executive Order 14036 fell victim to the president’s pen in August.
        Executive Order 14067 was among the first to be undone.
        """)
  }

  @Test func `a last round`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Chip designers are bound to report under Executive Order 14110; startups are not.
        The order most often cited by procurement officers is Executive Order 14110.
        What Executive Order 14110 asks of hospitals is modest.
        Executive Order 14110, despite its critics, continues to shape agency behavior.
        Agencies are rushing to comply with Executive Order 14110 before the year is out.
        OMB has told agencies how to carry out Executive Order 14110.
        Washington regulates AI by decree, chiefly through Executive Order 14110.
        A future president could undo Executive Order 14110 with a signature.
        Industry groups have called for the repeal of Executive Order 14110.
        Nothing in Executive Order 14110 prevents a lab from releasing weights.
        Executive Order 14110 has not expired.
        Executive Order 14110 grew out of talks with seven companies and obliges all labs to report.
        The draft bill borrows from Executive Order 14110, which requires reports from large labs.
        FIT21 needs 60 votes in the Senate.
        FIT21 sits on Chairman Brown’s desk.
        Exchanges would register with the CFTC under FIT21.
        The Act (FIT21) is now with the Senate.
        [SAB 121](policy:sab-121) makes it costly for banks to hold tokens.
        Since 2022, [SAB 121](policy:sab-121) has required custodians to book a liability.
        Custodians report the liability under [SAB 121](policy:sab-121) in every 10-Q.
        The [noncompete rule](policy:noncompete) frees workers to change jobs.
        The FTC can fine firms that ignore the [noncompete rule](policy:noncompete).
        Union leaders praise the [overtime rule](policy:overtime) for raising pay.
        Under Labor’s [overtime rule](policy:overtime), the bar rises every three years.
        The [broker rule](policy:defi-rule) survives for now, as the resolution to repeal it is stuck.
        [AGOA](policy:agoa) is up for renewal in 2025.
        [AGOA](policy:agoa) keeps Lesotho’s mills running.
        A Kenyan shirt enters at zero duty because of [AGOA](policy:agoa), while a Bangladeshi one pays 16 percent.
        The FCC is enforcing the [Open Internet Order](policy:open-internet).
        Net neutrality is federal law again under the [Open Internet Order](policy:open-internet).
        The [staffing rule](policy:staffing) costs operators $4 billion a year.
        The United States is bound by [Open Skies](policy:open-skies).
        The [Privacy Shield](policy:privacy-shield) allows U.S. firms to import EU data.
        Executive Order 14036 asks the FTC to write rules on repair.
        Executive Order 14055 remains on the books.
        Coal states favor the [ACE rule](policy:ace), which sets no cap.
        The [private fund rules](policy:pf-rules) limit side letters.
        """,
      silent: """
        In hindsight, Executive Order 14110 was the high-water mark of federal AI oversight.
        Executive Order 14110 never had the force of a statute, and it fell with the presidency that made it.
        What remains of Executive Order 14110, after its repeal, is a stack of NIST guides.
        The reporting duty died with Executive Order 14110.
        Executive Order 14110’s repeal came on the first day.
        Labs cheered as Executive Order 14110 was torn up.
        Executive Order 14110 has been off the books since January.
        The president canceled Executive Order 14110 on day one.
        Trump nixed Executive Order 14110.
        Executive Order 14110 got the axe.
        Executive Order 14110 is one of the orders Trump revoked.
        Executive Order 14110 was one of dozens of Biden orders rescinded that day.
        Under Biden, Executive Order 14110 required labs to report.
        Back when Executive Order 14110 was in force, labs reported each quarter.
        Executive Order 14110 used to require quarterly reports.
        Labs used to report under Executive Order 14110.
        Labs are no longer required to report under Executive Order 14110.
        Labs no longer report under Executive Order 14110.
        There is no successor to the revoked Executive Order 14110.
        Executive Order 14110 and its reporting rule are both gone.
        The 2023 approach (Executive Order 14110, now rescinded) relied on the Defense Production Act.
        Executive Order 14110 — signed in 2023, revoked in 2025 — set a threshold.
        State bills copy language from Executive Order 14110, which is no longer in effect.
        Should Congress codify what Executive Order 14110 began?
        FIT21, a casualty of the calendar, died in the Senate.
        The last Congress’s bill, FIT21, passed the House but not the Senate.
        FIT21 had bipartisan support in the House, but the Senate never voted on it.
        No Senate committee ever took up FIT21.
        The CLARITY Act is FIT21 reborn.
        The SEC’s staff has withdrawn [SAB 121](policy:sab-121).
        Banks had lobbied against [SAB 121](policy:sab-121) for years before its repeal.
        The rescission of [SAB 121](policy:sab-121) opened the door to banks.
        The Senate joined the House in voting down the [broker rule](policy:defi-rule).
        The [broker rule](policy:defi-rule) was overturned under the CRA, and the IRS removed it from the code.
        The Sixth Circuit held the [Open Internet Order](policy:open-internet) unlawful and set it aside.
        Broadband is again an information service after the court struck down the [Open Internet Order](policy:open-internet).
        The FTC has walked away from the [noncompete rule](policy:noncompete).
        The FTC gave up on the [noncompete rule](policy:noncompete) in September.
        Texas’s suit brought down the [overtime rule](policy:overtime).
        The [overtime rule](policy:overtime) survived only until November 2024.
        The court’s vacatur of the [private fund rules](policy:pf-rules) was total.
        The One Big Beautiful Bill delayed the [staffing rule](policy:staffing), which a court had vacated in April.
        Operators had feared the [staffing rule](policy:staffing).
        The [HIPAA rule](policy:hipaa-repro) lasted a year.
        Max Schrems toppled the [Privacy Shield](policy:privacy-shield).
        After Washington’s departure from [Open Skies](policy:open-skies), Moscow left too.
        CEQ scrapped the [Phase 2 rule](policy:nepa), and agencies now follow their own procedures.
        The [ACE rule](policy:ace) was thrown out on the last full day of the Trump presidency.
        With [Roe](policy:roe) overturned, states set their own limits.
        [Chevron](policy:chevron) met its match in Loper Bright.
        [AGOA](policy:agoa) has lapsed, and duties have returned.
        Duties returned when [AGOA](policy:agoa) ran out.
        The lapse of [AGOA](policy:agoa) hurts Lesotho.
        Since September 30, when the [2015 act](policy:cisa-2015) expired, firms have shared less.
        Executive Order 14036 was rescinded in August, and the council it created was disbanded.
        Trump’s order put an end to Executive Order 14067.
        """)
  }

  @Test func `short sentences`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: DeskRecords.policies + "\n" + DeskRecords.people
    ).check(
      found: """
        Executive Order 14110 assigns more than 100 tasks to the agencies.
        Procurement lawyers read Executive Order 14110 narrowly.
        The Defense Production Act gives Executive Order 14110 its force.
        Labs report under Executive Order 14110 whether or not they sell to the government.
        Executive Order 14110 is popular with voters.
        The government’s authority over labs comes from Executive Order 14110.
        If labs ignore Executive Order 14110, Commerce can subpoena them.
        The Senate takes up FIT21 next week.
        FIT21 has the votes to pass the Senate.
        Advocates hope FIT21 becomes law this year.
        [SAB 121](policy:sab-121) binds every listed custodian.
        Banks complain that [SAB 121](policy:sab-121) treats crypto unlike any other asset.
        Non-competes signed by nurses are void under the [noncompete rule](policy:noncompete).
        The [overtime rule](policy:overtime) indexes the threshold every three years.
        Managers who earn $45,000 get overtime thanks to the [2024 rule](policy:overtime).
        The [broker rule](policy:defi-rule) goes into effect in 2027.
        The [Open Internet Order](policy:open-internet) treats broadband as a utility.
        Inspectors cite homes that violate the [staffing rule](policy:staffing).
        [AGOA](policy:agoa) benefits expire unless Congress acts.
        Firms share threat data because the [2015 act](policy:cisa-2015) protects them from suits.
        The [ACE rule](policy:ace) is EPA’s answer to the Clean Power Plan.
        The [Phase 2 rule](policy:nepa) governs reviews begun after July 2024.
        Courts in the Fifth Circuit follow [Chevron](policy:chevron).
        The [HIPAA rule](policy:hipaa-repro) applies to clinics in every state.
        As required by Executive Order 14055, agencies insert the clause in new contracts.
        """,
      silent: """
        The White House threw out Executive Order 14110 on January 20.
        Executive Order 14110 was rescinded before Commerce could finish its rule.
        Commerce never finished the rule that Executive Order 14110 called for.
        By revoking Executive Order 14110, Trump cleared the way for his own plan.
        Executive Order 14110 asked Commerce to collect reports.
        In the time of Executive Order 14110, labs reported to Commerce.
        How did Executive Order 14110 define a frontier model?
        Executive Order 14110 had set the threshold at 10^26 operations.
        Trump’s order did more than rescind Executive Order 14110.
        The death of Executive Order 14110 did not end state efforts.
        The threshold in the repealed Executive Order 14110 lives on in Albany.
        FIT21 expired on January 3, 2025.
        FIT21 did not get through the Senate.
        FIT21 was reintroduced in modified form as the CLARITY Act.
        [SAB 121](policy:sab-121) was scrapped within days of the inauguration.
        Hester Peirce said goodbye to [SAB 121](policy:sab-121).
        No bank mourned [SAB 121](policy:sab-121).
        The [noncompete rule](policy:noncompete) was blocked before it could start, then vacated.
        A federal judge in Dallas invalidated the [noncompete rule](policy:noncompete).
        The salary threshold dropped after a judge voided the [overtime rule](policy:overtime).
        The [broker rule](policy:defi-rule) was struck from the books by Congress.
        The [Open Internet Order](policy:open-internet) could not survive Loper Bright.
        The [Open Internet Order](policy:open-internet) is dead, and Congress is unlikely to revive it.
        A Texas court freed nursing homes from the [staffing rule](policy:staffing).
        The repeal of the [staffing rule](policy:staffing) took effect this year.
        Congress allowed [AGOA](policy:agoa) to expire.
        Before the shutdown, the [2015 act](policy:cisa-2015) protected firms that shared threat data.
        The [ACE rule](policy:ace) was vacated, not amended.
        CEQ’s interim rule removes the [Phase 2 rule](policy:nepa) from the books.
        After four decades, the Court discarded [Chevron](policy:chevron).
        What [Chevron](policy:chevron) was to the 1980s, Loper Bright is to this decade.
        The [HIPAA rule](policy:hipaa-repro) no longer stands.
        President Trump’s labor agenda began with the repeal of Executive Order 14055.
        """)
  }
}
