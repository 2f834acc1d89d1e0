import Testing

@Suite("Sentences on ended law of banking, labour and communications")
struct BankingSentenceTests {
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
}
