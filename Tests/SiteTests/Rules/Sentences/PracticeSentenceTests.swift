import Testing

@Suite("Sentences of law firms and agencies on what has ended")
struct PracticeSentenceTests {
  @Test func `memos, alerts and notices`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        Developers of dual-use foundation models should confirm that their quarterly submissions to the Bureau of Industry and Security satisfy Section 4.2(a) of [Executive Order 14110](policy:eo).
        Pursuant to [E.O. 14110](policy:eo), each covered agency designates a Chief AI Officer who is accountable for the agency's inventory of use cases.
        See [Exec. Order No. 14,110, 88 Fed. Reg. 75191](policy:eo) (Nov. 1, 2023).
        We recommend that government contractors map every AI-enabled deliverable to the minimum practices derived from [the AI Executive Order](policy:eo) before they bid.
        Because [the Order](policy:eo) applies to infrastructure-as-a-service resellers located abroad, our non-U.S. clients should review their know-your-customer procedures now.
        AI safety testing; [EO 14110](policy:eo) § 4; in effect; applies to models trained with more than 10^26 operations
        A deployer that commissions its own impact assessment is well placed to show diligence (compare the risk practices in [Executive Order 14110](policy:eo), which bind federal deployers).
        Notwithstanding the change in leadership at the Department, [Executive Order 14110](policy:eo) continues to govern the reporting of large computing clusters.
        Employers with workers in more than one state must conform their templates to [the FTC Non-Compete Rule, 16 C.F.R. Part 910](policy:rule), whatever local law allows.
        [The Rule](policy:rule) does not reach covenants given by a bona fide seller of a business, so purchasers may continue to insist on them.
        To the extent that a state statute is less protective of workers, it is preempted by [the Commission's Non-Compete Rule](policy:rule).
        A "senior executive," for purposes of [the Non-Compete Rule](policy:rule), is a worker who earns at least $151,164 and holds a policy-making position.
        Given [the nationwide ban on non-competes](policy:rule), we advise clients to rely on confidentiality and invention-assignment agreements.
        ☐ Send the notice prescribed by [the FTC rule](policy:rule) to former workers at their last known address.
        Although several trade associations have challenged [the Rule](policy:rule), it is effective while the appeals run their course, and non-compliance carries risk.
        A household is eligible under [the Connectivity Act](policy:act) if its income does not exceed 200 percent of the Federal Poverty Guidelines.
        Participating providers must de-enroll a subscriber within five business days of a finding of ineligibility, as [the Connectivity Act](policy:act) and the Commission's rules provide.
        The Commission draws its authority to require broadband labels in part from [the Connectivity Act](policy:act), which directs it to protect subscribers from inappropriate upselling.
        A plan that a provider offers under [the federal Connectivity Act](policy:act) satisfies New York's Affordable Broadband Act.
        "Connected device": a laptop, desktop computer or tablet. [Connectivity Act](policy:act) § 904(a)(4).
        Annual certifications under [the Connectivity Act](policy:act) are due on January 31, 2026.
        A licensee that suffers a breach affecting more than 500 residents must, under [the Reporting Act](policy:law), inform the Attorney General within 45 days.
        [The Reporting Act](policy:law) creates no private right of action, but plaintiffs plead its breach as negligence per se.
        HIPAA-covered entities are exempt from [the Reporting Act](policy:law) so long as they follow the federal notification rule.
        Staff takes the view that ransomware which merely encrypts data triggers [the Reporting Act](policy:law).
        Vendor agreements ought to flow down the 72-hour clock in [the Reporting Act](policy:law) to subprocessors.
        Penalties run to $5,000 per violation per day. See [Reporting Act](policy:law) § 9.
        Our client, an out-of-state insurer, is subject to [the Reporting Act](policy:law) because it holds policyholders' records on servers in the state.
        [H.R. 4763](policy:bill) would amend the Commodity Exchange Act to give the CFTC exclusive jurisdiction over digital commodity spot markets, and we expect a Senate markup in the new year.
        Currently pending before the Senate Banking Committee, [FIT21](policy:bill) offers issuers a path from security to commodity.
        Clients wishing to shape the decentralization test in [the FIT21 legislation](policy:bill) should approach committee staff before Thanksgiving.
        [H.R. 4763 (FIT21)](policy:bill); status: received in the Senate, awaiting action; outlook: favorable
        Once [FIT21](policy:bill) becomes law, the agencies will have 360 days to write joint rules on mixed transactions.
        The bill's sponsors urge the Senate to pass [H.R. 4763](policy:bill) without amendment so as to avoid a conference.
        Two vehicles compete for floor time: the Senate's discussion draft and [the House's FIT21](policy:bill).
        End users who merely run validation software fall outside the intermediary definitions of [H.R. 4763](policy:bill), a carve-out that is likely to survive the Senate.
        A national bank proposing to hold stablecoin reserves must notify its supervisory office and await a written non-objection. [OCC Interpretive Letter 1179](policy:guidance).
        [IL 1179](policy:guidance) confirms that the activities addressed in Letters 1170, 1172 and 1174 are permissible, provided that the bank demonstrates adequate controls.
        How long a pilot takes depends on [Interpretive Letter 1179](policy:guidance), which sets no deadline for the supervisor's reply.
        Boards should minute their review of the compliance, liquidity and cyber risks enumerated in [the OCC's 2021 letter](policy:guidance), for examiners will ask.
        The agency is reconsidering [IL 1179](policy:guidance), but until it acts the prior-approval step binds all federally chartered institutions.
        New York's prior-approval guidance operates alongside [OCC Interpretive Letter 1179](policy:guidance), and an institution with both charters has to satisfy each.
        By virtue of [Interpretive Letter 1179](policy:guidance), the OCC treats fiduciary powers as a question to be decided at chartering.
        The Secretary's construction of "lawful prescription" is reasonable and is therefore entitled to deference under [Chevron, 467 U.S. 837](policy:case).
        Courts do not substitute their own construction of a statutory provision for a reasonable interpretation made by the administrator. [Chevron U.S.A. Inc. v. NRDC](policy:case), 467 U.S. at 844.
        At step one of [Chevron](policy:case), the reviewing court asks whether Congress has directly spoken to the precise question at issue.
        Litigation risk is low, since the Fifth Circuit, like every other court of appeals, is bound by [Chevron](policy:case) to uphold any permissible reading.
        Interpretive rules receive only Skidmore weight, whereas legislative rules qualify for the stronger deference of [Chevron](policy:case).
        Footnote nine of [Chevron](policy:case) instructs courts to employ the traditional tools of construction first.
        The Court's major-questions cases leave [Chevron](policy:case) intact in the ordinary run of agency work.
        [The proposed Safeguarding Rule](policy:prop) would redesignate Rule 206(4)-2 as Rule 223-1 and is expected to be finalized in the first half of 2026.
        Registered advisers should inventory the assets that would come within [the proposal](policy:prop) and open talks with their custodians while there is time.
        Outstanding at the Commission are two custody-related rulemakings, the larger of which is [the 2023 safeguarding proposal](policy:prop).
        As proposed, [Rule 223-1](policy:prop) requires a written agreement with each qualified custodian, a point on which the Division of Investment Management remains open to suggestions.
        Bank clients object that [the safeguarding proposal](policy:prop) interferes with ordinary cash sweeps, and we are drafting a further letter to the Commission on their behalf.
        The compliance date for larger advisers falls twelve months after publication of the final version of [the Safeguarding Rule](policy:prop), which the Chairman has slated for spring.
        The staff is considering whether [the custody proposal](policy:prop) should recognize state-chartered trust companies, and a no-action letter may bridge the gap.
        Article IV of [the INF Treaty](policy:treaty) obliges each Party to eliminate its intermediate-range missiles and the launchers of such missiles.
        Exporters of solid rocket motors should note that components of ground-launched cruise missiles with ranges above 500 kilometers are barred by [the INF Treaty](policy:treaty).
        Belarus, Kazakhstan and Ukraine are Parties to [the INF Treaty](policy:treaty) as successors of the Soviet Union.
        A Party may withdraw from [the Treaty](policy:treaty) on six months' notice if extraordinary events jeopardize its supreme interests.
        Disputes as to compliance go to the Special Verification Commission, the body that [the INF Treaty](policy:treaty) charges with their resolution.
        In counsel's opinion the basing agreement with Manila is consistent with [the INF Treaty](policy:treaty), since the launchers are to leave when the exercise ends.
        The rider denies funds for any system whose flight test would breach [the INF Treaty](policy:treaty), which the United States takes seriously.
        An applicant can take comfort in [the deference that Chevron commands](policy:case) when the FERC reads "practice affecting rates" in its favor.
        Your Duties under [the Reporting Act](policy:law): A Checklist
        The Department and the Commission jointly enforce [the Non-Compete Rule](policy:rule), and complaints may be lodged at noncompete@ftc.gov.
        National trust banks remain under the notification procedure of [Interpretive Letter 1179](policy:guidance).
        Reimbursement requests under [the Connectivity Act](policy:act) are filed on the first business day of the month, based on the snapshot of enrolled subscribers.
        Supplier represents that it is, and throughout the Term will stay, in conformity with [Executive Order 14110](policy:eo).
        This Enforcement Advisory reminds providers that [the Connectivity Act](policy:act) forbids them to make enrollment conditional on a longer contract.
        The Parties being free under [the INF Treaty](policy:treaty) to test sea-launched missiles, the Navy's program raises no question of compliance.
        For private funds holding physical assets, the surprise examination in [the safeguarding proposal](policy:prop) is the item to watch.
        STANDARD OF REVIEW: Questions of statutory interpretation are reviewed under [Chevron](policy:case); findings of fact, for substantial evidence.
        Annual attestations of compliance with [the Reporting Act](policy:law) fall due on December 31, and the portal opens next week.
        Expect Senate amendments to [FIT21](policy:bill) on stablecoin yield and on the treatment of airdrops.
        """,
      silent: """
        On January 20, 2025, the President issued [Executive Order 14148](policy:ender), rescinding [Executive Order 14110](policy:eo) in its entirety.
        Clients that had been preparing submissions under [E.O. 14110](policy:eo) were relieved of that obligation on Inauguration Day and may close their files.
        In our November 2023 client alert, we walked through the eight policy areas that [the Biden Order](policy:eo) addressed.
        Commerce had proposed, but never finalized, regulations to implement the reporting mandate of [the now-defunct Order](policy:eo).
        The Bureau can no longer ground a reporting rule on [Executive Order 14110](policy:eo) and would have to find its authority elsewhere in the Defense Production Act.
        Q: I filed a report in 2024 under [EO 14110](policy:eo); do I need to file again? A: No. The order was rescinded on January 20, 2025.
        Plaintiff alleged in her 2024 complaint that the vendor had marketed its product as "compliant" with [the Executive Order](policy:eo).
        The Northern District of Texas set [the Rule](policy:rule) aside under Section 706(2) of the APA with nationwide effect. Ryan LLC v. FTC, 746 F. Supp. 3d 369 (N.D. Tex. 2024).
        [The Non-Compete Rule](policy:rule), which was to become effective on September 4, 2024, never did.
        Employers need not send the notices contemplated by [the vacated Rule](policy:rule), and those that already did should speak to counsel before enforcing the covenant.
        On September 5, 2025, the FTC moved to dismiss its appeals and acceded to the vacatur of [the Non-Compete Rule](policy:rule).
        Having abandoned [the categorical rule](policy:rule), the Commission now polices restrictive covenants under Section 5, as its complaint against Gateway Services shows.
        More than 26,000 commenters wrote to the agency before it adopted [the Rule](policy:rule) on April 23, 2024.
        Commissioner Ferguson's dissent argued that [the Rule](policy:rule) exceeded Section 6(g), a view that Judge Brown came to share.
        There is today no federal prohibition of non-competes; [the FTC's attempt at one](policy:rule) failed in the courts.
        The Wireline Competition Bureau's wind-down order closed enrollment in February 2024, and [the Connectivity Act](policy:act) expired on June 1 of that year.
        The relator alleged that the carrier had billed the fund for phantom tablets while [the Connectivity Act](policy:act) was in force.
        Congress has enacted no successor to [the Connectivity Act](policy:act), and Lifeline is again the only federal discount on consumer broadband.
        Between January and May 2024, providers sent subscribers three written notices that benefits under [the Connectivity Act](policy:act) were coming to an end.
        Claims were submitted through July 2024 for services rendered before [the Connectivity Act](policy:act) lapsed.
        Subscribers who opted to keep service after [the Connectivity Act](policy:act) ended are billed at the undiscounted rate.
        Enacted as part of the Infrastructure Investment and Jobs Act, [the Connectivity Act](policy:act) replaced an emergency benefit that Congress had created at the height of the pandemic.
        [The Reporting Act](policy:law) was superseded on January 1, 2023 by the Consumer Data Security Act, which shortened the deadline to 30 days.
        The Attorney General sued in 2024 over breaches that occurred in 2021, when [the Reporting Act](policy:law) governed.
        Notices that companies gave under [the former Reporting Act](policy:law) remain available in the Department's archive.
        Incident response plans that cite [the repealed Reporting Act](policy:law) should be updated.
        Signed on May 10, 2019, [the Reporting Act](policy:law) took its definition of "personal information" from California's statute.
        The late notice would have been actionable under [the Reporting Act](policy:law), but the repeal took it out of the Attorney General's reach.
        Unlike [its predecessor, the Reporting Act](policy:law), the new statute covers biometric templates.
        [H.R. 4763](policy:bill) lapsed when the 118th Congress adjourned sine die on January 3, 2025.
        In May 2024 the Biden White House opposed [FIT21](policy:bill) but stopped short of a veto threat.
        Chairman Behnam, testifying in July 2024, declined to endorse [FIT21](policy:bill) but asked for most of what was in it.
        After the failure of [FIT21](policy:bill), House staff consolidated the two committees' drafts into one text.
        OCC Interpretive Letter 1183, published on March 7, 2025, rescinds [Interpretive Letter 1179](policy:guidance) and ends the non-objection process.
        National banks may now engage in custody and node activities without the supervisory non-objection that [IL 1179](policy:guidance) demanded.
        The withdrawal of [Interpretive Letter 1179](policy:guidance) was followed within weeks by like steps at the FDIC and the Federal Reserve.
        Our client obtained its non-objection in October 2023, under [Letter 1179](policy:guidance), after eleven months of correspondence.
        Under [the rescinded letter](policy:guidance), the same pilot would have required a presentation to the resident examiner.
        [Interpretive Letter 1179](policy:guidance) is no longer of any relevance to an application filed after March 7, 2025.
        Examination teams ask fewer questions up front than they did when [IL 1179](policy:guidance) was the rule of the house.
        Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024), overruled [Chevron](policy:case) and directed courts to exercise independent judgment.
        The Chief Justice took care to say that holdings reached in reliance on [the overruled decision](policy:case) keep their statutory stare decisis effect.
        Because [Chevron](policy:case) is no longer good law, the agency's brief says nothing of it.
        Before June 2024, we would have told a client in this position to settle, because [Chevron](policy:case) all but decided such petitions.
        The petition was granted, the judgment vacated and the case remanded, the court below having relied on [the now-discarded framework](policy:case).
        Justice Stevens wrote for a unanimous six-member Court in [Chevron](policy:case); Justices Marshall, Rehnquist and O'Connor did not take part.
        In the absence of [Chevron](policy:case), expect agencies to build thicker records and to argue best meaning instead of permissible meaning.
        On June 12, 2025, the SEC formally withdrew [the Safeguarding Proposal](policy:prop), stating that any future action would begin with a new release.
        With [the proposal](policy:prop) withdrawn, the 2009 Custody Rule is what advisers must follow.
        Foreign banks would have had to meet seven conditions to serve as qualified custodians under [the 2023 release](policy:prop).
        Advisers that set aside a budget for [the abandoned safeguarding rule](policy:prop) may release it.
        In her statement at the open meeting in February 2023, Commissioner Peirce questioned whether [the proposal](policy:prop) left room for any adviser to trade crypto assets.
        [The safeguarding rulemaking](policy:prop) no longer appears on the Commission's agenda.
        The September no-action letter on state trust companies goes in the opposite direction from [the withdrawn proposal](policy:prop).
        The United States' withdrawal from [the INF Treaty](policy:treaty) took effect on August 2, 2019, six months after notice under Article XV.
        The Senate gave its advice and consent to [the INF Treaty](policy:treaty) by 93 votes to 5 on May 27, 1988, attaching a condition on treaty interpretation by Senator Biden.
        Ground-launched systems of this class have been lawful for the Army to test since [the INF Treaty](policy:treaty) came to an end.
        The State Department found every year from 2014 to 2018 that Russia was in violation of its obligations under [the INF Treaty](policy:treaty).
        Russia's moratorium was a unilateral undertaking, and its repudiation in August 2025 broke no treaty, [the INF accord](policy:treaty) having ended six years before.
        Would the deployment have been lawful under [the INF Treaty](policy:treaty)?
        Before joining the firm, Priya led the team at Commerce that drew up the first survey under [the AI Executive Order](policy:eo).
        The trial court rejected the hospital's argument that [the Reporting Act](policy:law) violated the Contracts Clause, and no appeal was taken before the legislature repealed it.
        [FIT21](policy:bill) having expired with the last Congress, sponsors had to begin again with a new number and a new coalition.
        Our government affairs group worked on [H.R. 4763](policy:bill) for two token issuers from the first discussion draft until the bill died in the Senate.
        The Gensler Commission ran out the clock on [the Safeguarding Proposal](policy:prop), and its successors formally gave it up.
        All told, 846 American missiles were eliminated under [the INF Treaty](policy:treaty) before the end of May 1991.
        Benjamin McDonough, who signed [Letter 1179](policy:guidance) as chief counsel in November 2021, later returned to the Federal Reserve.
        The Bureau's staff took down its compliance guide a week after [the Rule](policy:rule) was vacated.
        Had [the Connectivity Act](policy:act) been reauthorized, the affected households could have kept the tribal benefit of $75.
        OMB Memorandum M-25-21 replaced the memorandum that OMB had issued on the strength of [the revoked Executive Order](policy:eo).
        After forty years the Court abandoned [Chevron](policy:case), and with it the fiction of implied delegation.
        Since March, no charter application has been held up by [Interpretive Letter 1179](policy:guidance), the OCC having rescinded it.
        The parties signed the master services agreement in 2020 with [the Reporting Act](policy:law) in mind and amended it upon the repeal.
        """)
  }
}
