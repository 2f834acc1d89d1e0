import Testing

@Suite("Idioms for the end of law")
struct IdiomSentenceTests {
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
}
