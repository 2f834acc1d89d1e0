import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Words for the end of each sort of law") struct EndWordSentenceTests {
  @Test func `an end is told in the words of its sort`() async throws {
    try await SentenceTable(rule: "StaleCitation", world: EndWordRecords.policies).check(
      found: """
        Executive Order 14110 requires developers to report training runs.
        Under Exec. Order No. 14110, agencies must name chief AI officers.
        E.O. 14,110 binds federal contractors.
        EO 14110 is the main federal instrument on AI.
        Executive Order 14110, signed in October 2023, governs federal procurement of AI.
        The reporting duties of Executive Order 14110 apply to cloud providers.
        Executive Order 14110 remains in effect.
        H.R. 4763 (118th Congress) is before the Senate.
        H.R. 4763, 118th Cong., awaits a vote.
        Compliance with Executive Order 14110 is mandatory.
        Executive Order 14110 sets out eight principles and directs NIST to write standards.
        Although parts of it expired, Executive Order 14110 still binds contractors.
        Executive Order 14110 revoked an earlier order and governs AI today.
        Contractors whose authority was revoked may appeal under Executive Order 14110.
        Firms that comply with Executive Order 14110 avoid penalties.
        Pursuant to Executive Order 14110, the Commerce Department requires quarterly reports.
        A contractor whose licence has expired must reapply under Executive Order 14110.
        See Exec. Order No. 14,110, 88 Fed. Reg. 75191 (Nov. 1, 2023).
        The Senate replaced its chair before it took up H.R. 4763 of the 118th Congress, which is pending.
        The [climate rule](policy:climate-rule) requires large filers to disclose emissions.
        The rule implements Executive Order 14110, and the older guidance was repealed.
        Nothing in the filings suggests that Executive Order 14110 was revoked.
        Executive Order 14110 has not been revoked.
        If Executive Order 14110 is revoked, contractors will have to renegotiate.
        Executive Order 14110 may be revoked by the next administration.
        President Trump has vowed to repeal Executive Order 14110.
        Executive Order 14110 was never rescinded.
        Congress is considering whether to repeal the statute on which Executive Order 14110 rests.
        [The order](policy:eo-14110) survived Executive Order 14141 and applies to data centres.
        As of November 2025, [the AI order](policy:eo-14110) directs agencies to share threat data.
        [The order](policy:eo-14110) requires reports, and [another order](policy:eo-14148) requires less.
        [The order](policy:eo-14110), unlike the earlier one that was revoked, binds agencies.
        [The climate rule](policy:climate-rule) is in effect, and the stay has expired.
        [The climate rule](policy:climate-rule) obliges filers to report by March.
        [The climate rule](policy:climate-rule) was adopted in March 2024 and covers large filers.
        [The case against Coinbase](policy:sec-v-coinbase) is pending in New York.
        [SEC v. Coinbase](policy:sec-v-coinbase) will decide whether staking is a security.
        [FIT21](policy:fit21) awaits a vote in the Senate.
        [FIT21](policy:fit21) passed the House in May 2024 and is now in committee.
        [FIT21](policy:fit21) would give the CFTC the lead.
        The Senate Banking Committee is weighing [FIT21](policy:fit21).
        [The resolution](policy:hjres109) is with the President.
        Even though the comment deadline has expired, [the climate rule](policy:climate-rule) binds filers.
        The repeal of the tax credit leaves [the AI order](policy:eo-14110) as the only tool.
        The founder, who died in 2024, challenged [the climate rule](policy:climate-rule), which binds filers.
        [The climate rule](policy:climate-rule) replaced 2010 guidance and governs annual reports.
        A judge dismissed a challenge to [the order](policy:eo-14110).
        The Fifth Circuit vacated an injunction against [the climate rule](policy:climate-rule).
        | Order | Duty |\\n|---|---|\\n| [EO 14110](policy:eo-14110) | Report training runs |
        [The order](policy:eo-14110) is still cited in contracts that were terminated in May.
        The company, which had filed for bankruptcy, must comply with [the order](policy:eo-14110).
        Critics say [the order](policy:eo-14110) should be repealed.
        Republicans want to see [the order](policy:eo-14110) repealed.
        Lawyers expect [the order](policy:eo-14110) to be rescinded.
        Had [the order](policy:eo-14110) been repealed, firms would be free to train.
        [The order](policy:eo-14110) was not repealed.
        It is unclear whether [the order](policy:eo-14110) was repealed.
        The bill would repeal [the order](policy:eo-14110).
        A lawsuit seeks to have [the climate rule](policy:climate-rule) vacated.
        [The order](policy:eo-14110) was almost repealed.
        [The order](policy:eo-14110), once it is revoked, will leave a gap.
        [SEC v. Binance](policy:c-set) is pending in the D.C. district court.
        Under [Chevron](policy:c-ovr), courts defer to the agency.
        [Chevron](policy:c-ovr) governs review of the rule.
        [The broker rule](policy:r-dis) requires brokers to file Form 1099-DA.
        [The custody proposal](policy:r-wit) would widen the custody rule.
        [The Paris Agreement](policy:t-wf) obliges the United States to report.
        [The bridge authority](policy:s-lap) permits collection without a warrant.
        [Letter 1179](policy:g-wit) requires banks to give notice.
        [The Grid Cap Act](policy:b-fail) is before the Senate.
        [The rule](policy:r-res) defines waters broadly.
        Executive Order 14110 was revoked in part, but its reporting duty binds developers.
        Executive Order 14110 imposes duties. An earlier order was revoked.
        Executive Order 14141 was not revoked, and Executive Order 14110 applies too.
        EO 14110 stays on the books.
        Executive Order 14110 directs OMB to issue guidance; OMB has withdrawn its draft.
        H.R. 4763 of the 118th Congress heads to the Senate floor.
        The IRS Broker Rule takes effect in 2027.
        SEC v. Coinbase remains pending.
        """,
      silent: """
        Executive Order 14110 was revoked on January 20, 2025.
        President Trump rescinded Executive Order 14110 on his first day.
        Executive Order 14148 revoked Executive Order 14110.
        Executive Order 14110 (revoked 2025) had eight principles.
        The now-rescinded Executive Order 14110 required reports.
        See Exec. Order No. 14,110, 88 Fed. Reg. 75191 (Oct. 30, 2023), revoked by Exec. Order No. 14,148, 90 Fed. Reg. 8237 (Jan. 20, 2025).
        Executive Order 14110 is no longer in force.
        Before its revocation, Executive Order 14110 required reports.
        Executive Order 14110 has been superseded.
        H.R. 4763 of the 118th Congress died in the Senate.
        H.R. 4763 (118th Cong.) expired with that Congress.
        Executive Order 14110 had required developers to report.
        The White House withdrew Executive Order 14110.
        Mr. Trump’s revocation of Executive Order 14110 left a gap.
        The rescission of Executive Order 14110 came on inauguration day.
        Executive Order 14110 — since revoked — required reports to Commerce.
        The defunct Executive Order 14110 ran to 36 pages.
        OMB's memo cites Executive Order 14110, which President Trump rescinded in January.
        Executive Order 14110 was replaced by Executive Order 14179.
        The Eighth Circuit vacated the [climate rule](policy:climate-rule) in June.
        The SEC dropped [its suit against Coinbase](policy:sec-v-coinbase) in February.
        [The 2023 order](policy:eo-14110), repealed in January, told NIST to write guidance.
        In revoking Executive Order 14110, the president cited innovation.
        With Executive Order 14110 gone, agencies lack a common policy.
        Executive Order 14110 was among 78 orders that Executive Order 14148 rescinded.
        Of the orders rescinded in January, Executive Order 14110 was the longest.
        Executive Order 14110 ceased to have effect on January 20.
        Executive Order 14110 was struck from the books in January 2025.
        President Biden's Executive Order 14110, which has since been rescinded, defined dual-use models.
        H.R. 4763, 118th Cong. (2024), never reached a vote in the Senate and died in January 2025.
        Executive Order 14179, which replaces Executive Order 14110, calls for a plan.
        Executive Order 14179 replaced Executive Order 14110.
        FIT21 (H.R. 4763, 118th Cong.) lapsed when the Congress ended.
        Rescinded: Executive Order 14110.
        The former Executive Order 14110 had a reporting duty.
        Executive Order 14110 was overturned within hours of the inauguration.
        On Jan. 20, 2025, E.O. 14110 was rescinded in its entirety by President Trump, and agencies must now review all actions taken under it.
        The previous administration's Executive Order 14110 had set a threshold of 10^26 operations before it was repealed.
        Executive Order 14110 is a dead letter.
        [President Biden's AI order](policy:eo-14110) was one of the first casualties: Mr. Trump repealed it within hours.
        [The order](policy:eo-14110 "historical") was broad.\\n\\nExecutive Order 14110 requires developers to report.
        [The order](policy:eo-14110 "as of 2024-06-01") was broad.\\n\\nExecutive Order 14110 requires developers to report.
        “Executive Order 14141 requires data centers to report,” the agency said.
        President Trump’s Day One actions included the repeal of Executive Order 14110.
        [The Biden AI order](policy:eo-14110) is gone.
        [The Biden AI order](policy:eo-14110) no longer applies.
        [The Biden AI order](policy:eo-14110) no longer binds anyone.
        Agencies are unwinding [the Biden AI order](policy:eo-14110), which was revoked in January.
        [The order](policy:eo-14110) lasted fifteen months before President Trump revoked it.
        [The order](policy:eo-14110) (rescinded Jan. 20, 2025) defined dual-use models.
        Rescinded in January, [the order](policy:eo-14110) had asked Commerce for reports.
        Although [the order](policy:eo-14110) was rescinded, several of the memos issued under it survive.
        The Trump administration has since rescinded [the order](policy:eo-14110).
        [The order](policy:eo-14110) was nullified by [its successor](policy:eo-14148).
        [Executive Order 14148](policy:eo-14148) wiped out [the AI order](policy:eo-14110).
        The policy replaced [the Biden-era AI order](policy:eo-14110).
        [The order](policy:eo-14110) was terminated.
        [The order](policy:eo-14110) has lapsed.
        [The order](policy:eo-14110) was cancelled.
        [The order](policy:eo-14110) was canceled on inauguration day.
        [The order](policy:eo-14110) was annulled.
        [The order](policy:eo-14110) was voided.
        The court threw out [the climate rule](policy:climate-rule).
        [The climate rule](policy:climate-rule) was struck down.
        [The climate rule](policy:climate-rule) was set aside by the Eighth Circuit.
        The court set [the climate rule](policy:climate-rule) aside.
        [The climate rule](policy:climate-rule) was thrown out in June.
        The Eighth Circuit's vacatur of [the climate rule](policy:climate-rule) took effect in June.
        [The climate rule](policy:climate-rule) was invalidated.
        [The case against Coinbase](policy:sec-v-coinbase) was dismissed in February.
        The SEC dismissed [its case against Coinbase](policy:sec-v-coinbase).
        The SEC voluntarily dismissed with prejudice [its action](policy:sec-v-coinbase) on February 27.
        [SEC v. Coinbase](policy:sec-v-coinbase) ended in February.
        [SEC v. Coinbase](policy:sec-v-coinbase), dismissed in February, asked whether tokens are securities.
        [FIT21](policy:fit21) died with the 118th Congress.
        [FIT21](policy:fit21) failed in the Senate.
        [FIT21](policy:fit21) never became law.
        [FIT21](policy:fit21) expired at the end of the last Congress.
        [FIT21](policy:fit21) had passed the House in May 2024.
        The Senate let [FIT21](policy:fit21) die.
        [The resolution](policy:hjres109) was vetoed, and the override failed.
        [The resolution](policy:hjres109) died after President Biden's veto.
        | Order | Fate |\\n|---|---|\\n| [EO 14110](policy:eo-14110) | Revoked |
        | Order | Status |\\n|---|---|\\n| Executive Order 14110 | Revoked Jan. 20, 2025 |
        - Executive Order 14110: revoked by Executive Order 14148.
        Executive Order 14110, 88 FR 75191 (2023) [rescinded].
        EO 14110 (2023–2025) set eight principles.
        [SEC v. Binance](policy:c-set) was settled in May.
        The SEC settled [its case against Binance](policy:c-set) in May.
        [The case](policy:c-set) ended in a settlement.
        [The Kraken case](policy:c-clo) was closed in May.
        The SEC dropped [the Kraken case](policy:c-clo).
        [The decision](policy:c-rev) was reversed on appeal.
        The Ninth Circuit reversed [the decision](policy:c-rev) in May.
        [Doe v. FTC](policy:c-rev), 100 F. Supp. 3d 1 (D.D.C. 2024), rev'd, 200 F.4th 1 (D.C. Cir. 2025).
        [Chevron](policy:c-ovr) was overruled in Loper Bright.
        The Supreme Court overruled [Chevron](policy:c-ovr) in June 2024.
        [Chevron U.S.A. Inc. v. NRDC, 467 U.S. 837 (1984)](policy:c-ovr), overruled by Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024).
        [Chevron](policy:c-ovr) is no longer good law.
        [Chevron](policy:c-ovr) was overturned in 2024.
        [The broker rule](policy:r-dis) was disapproved under the Congressional Review Act.
        Congress disapproved [the broker rule](policy:r-dis) in April.
        Congress overturned [the broker rule](policy:r-dis) in April.
        Congress nullified [the broker rule](policy:r-dis) under the CRA.
        President Trump signed the resolution that killed [the broker rule](policy:r-dis).
        [The custody proposal](policy:r-wit) was withdrawn in June.
        The SEC formally withdrew [the custody proposal](policy:r-wit), with 13 others.
        The SEC abandoned [the custody proposal](policy:r-wit).
        [The rule](policy:r-res) was rescinded in June.
        EPA rolled back [the rule](policy:r-res).
        EPA's rescission of [the rule](policy:r-res) is being litigated.
        [The mask rule](policy:r-exp) expired in June 2023.
        The OCC rescinded [Letter 1179](policy:g-wit) in March.
        [Letter 1179](policy:g-wit), withdrawn in March, asked banks to notify the OCC.
        [The Old Tariff Act](policy:s-rep) was repealed in 2024.
        [The bridge authority](policy:s-lap) lapsed on September 30.
        [The bridge authority](policy:s-lap) was allowed to lapse.
        [The authority](policy:s-lap) sunset on September 30.
        The United States withdrew from [the Paris Agreement](policy:t-wf).
        The United States left [the Paris Agreement](policy:t-wf) in January.
        The U.S. withdrawal from [the Paris Agreement](policy:t-wf) took a year.
        The United States quit [the Paris Agreement](policy:t-wf) again.
        [The INF Treaty](policy:t-ter) was terminated in 2019.
        [The INF Treaty](policy:t-ter) collapsed in 2019.
        The United States pulled out of [the INF Treaty](policy:t-ter) in 2019.
        [The sprint](policy:p-com) was completed in October.
        [The sprint](policy:p-com) ended in October.
        The CFTC completed [its sprint](policy:p-com) in October.
        [The Landing Act](policy:b-inc) was folded into the defense bill.
        [The Landing Act](policy:b-inc) was incorporated into the defense bill.
        [The Grid Cap Act](policy:b-fail) was defeated on the floor.
        The House rejected [the Grid Cap Act](policy:b-fail).
        [The Grid Cap Act](policy:b-fail) failed on the floor, 210-220.
        [The act](policy:b-pv) was pocket-vetoed.
        President Biden pocket-vetoed [the act](policy:b-pv).
        [The act](policy:b-wd) was withdrawn by its sponsor.
        SEC v. Binance was settled in May.
        SEC v. Coinbase was dismissed in February.
        The court dismissed SEC v. Coinbase with prejudice.
        SEC v. Kraken was closed in May.
        Congress disapproved the IRS Broker Rule in April.
        The IRS Broker Rule was disapproved under the Congressional Review Act.
        Pub. L. 119-5 disapproved the IRS Broker Rule.
        The United States withdrew from the Paris Agreement.
        The United States withdrew the custody plan, and from the Paris Agreement it withdrew too.
        The Grid Cap Act failed on the floor.
        H.R. 778 failed on the floor, 210-220.
        H.J. Res. 109 (118th Congress) was vetoed on May 31, 2024.
        President Biden vetoed H.J. Res. 109 of the 118th Congress.
        The override of H.J. Res. 109 (118th Cong.) failed.
        H.R. 779 of the 118th Congress was pocket-vetoed.
        The Landing Act was folded into the defense bill.
        The Crypto Sprint ended in October.
        The Paris Agreement no longer binds the United States.
        H.R. 4763 (118th Congress) stalled in the Senate and died there.
        H.R. 4763, 118th Cong. (2023) (not enacted).
        H.R. 4763 of the 118th Congress did not become law.
        H.R. 4763 of the 118th Congress was never enacted.
        FIT21, the predecessor of the CLARITY Act, passed the House in the last Congress.
        H.R. 3633 succeeds H.R. 4763 of the 118th Congress, which the Senate never took up.
        See [the order](policy:eo-14110 "historical"). Executive Order 14110 binds agencies.
        [[Executive Order 14110|The order]] was revoked. Executive Order 14110 required reports.
        Executive Order 14110 was revoked in January. Executive Order 14110 required reports to Commerce.
        Executive Order 14110 was revoked in January. It required reports to Commerce.
        Executive Order 14110 required reports to Commerce. It was revoked in January.
        Executive Order 14110 was signed in 2023. President Trump revoked it on his first day back.
        Executive Order 14110 — President Biden’s order on AI, which President Trump revoked in January — required reports.
        Executive Order 14110 (“Safe, Secure, and Trustworthy AI”), since rescinded, required reports.
        Executive Order 14110, 88 Fed. Reg. 75,191 (Nov. 1, 2023) (rescinded), required reports.
        E.O. 14,110, repealed by E.O. 14,148, required reports.
        Executive Order 14148 rescinded E.O. 14110 and 77 others.
        Executive Orders 14110 and 14141 were treated differently: the first was revoked.
        Executive Order 14110’s reporting duties ended with its revocation.
        After Executive Order 14110’s repeal, OMB rewrote its memo.
        Post-revocation of Executive Order 14110, agencies waited.
        Executive Order 14110 didn’t survive the change of administration.
        Executive Order 14110 did not outlive the Biden administration.
        Executive Order 14110 is now defunct.
        Executive Order 14110 stands revoked.
        Executive Order 14110 is revoked.
        Executive Order 14110 remains revoked.
        Executive Order 14110 was withdrawn, repealed or revoked, depending on the source.
        Executive Order 14110 was rendered void.
        Executive Order 14110 had its last day on January 20.
        Executive Order 14110 was superseded in part by Executive Order 14141 and in whole by Executive Order 14179.
        “Executive Order 14110 requires developers to report,” the agency said in December 2023.
        In 2024, a court asked what Executive Order 14110 requires.
        In 2024, Executive Order 14110 had just taken effect.
        Executive Order 14110 replaced a patchwork of agency memos.
        Licences were revoked under Executive Order 14110.
        After the founder died, the company sought relief under Executive Order 14110.
        Executive Order 14110 superseded earlier guidance.
        Executive Order 14110 was signed by a president whose term has expired.
        [The climate rule](policy:climate-rule) repealed older forms.
        The committee had met twice before it turned to [FIT21](policy:fit21).
        Section 4.2 of [the order](policy:eo-14110) was implemented by a rule, since withdrawn, on reporting.
        """)
  }
}
