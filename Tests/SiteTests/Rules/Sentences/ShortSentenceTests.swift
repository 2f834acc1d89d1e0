import Testing

@Suite("Short sentences on ended law, and some of several clauses")
struct ShortSentenceTests {
  @Test func `sentences of several clauses`() async throws {
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
        Banks said that [SAB 121](policy:sab-121) was scrapped and that regulated firms must report.
        CEQ’s interim rule removes the [Phase 2 rule](policy:nepa) from the books.
        After four decades, the Court discarded [Chevron](policy:chevron).
        What [Chevron](policy:chevron) was to the 1980s, Loper Bright is to this decade.
        The [HIPAA rule](policy:hipaa-repro) no longer stands.
        President Trump’s labor agenda began with the repeal of Executive Order 14055.
        """)
  }
}
