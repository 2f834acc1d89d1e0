import Testing

@Suite("Sentences on rules for work, schools and hospitals that were undone")
struct WorkplaceRuleSentenceTests {
  @Test func `rules for work, schools and hospitals`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        [The FTC's non-compete rule](policy:ftc-noncompete) prohibits employers from enforcing the clauses against nearly all workers.
        To comply with [the Non-Compete Rule](policy:ftc-noncompete), employers should send each affected worker a notice.
        Critics said in 2024 that [the non-compete rule](policy:ftc-noncompete) would not last, yet it protects a fifth of the work force today.
        Salaried workers who earn less than $58,656 a year are entitled to overtime under [the 2024 rule](policy:dol-overtime-2024).
        **Which salary level applies to my assistant managers?**\\n\\nThe one in [the Labor Department's overtime rule](policy:dol-overtime-2024), which is $1,128 a week.
        A franchisor is a joint employer under [the NLRB's 2023 rule](policy:nlrb-joint-employer) even if it never uses the control that it reserves.
        Colleges that misgender a student may be violating [the 2024 Title IX regulations](policy:title-ix-2024).
        School boards are still training staff on [the 2024 Title IX rule](policy:title-ix-2024), whose definition of sex covers gender identity.
        Forty million borrowers qualify for up to $20,000 of forgiveness under [the debt relief plan](policy:student-debt-relief).
        Landlords in most counties cannot evict tenants who sign a declaration under [the CDC's moratorium](policy:cdc-eviction).
        Employers with at least 100 workers have to require vaccination or weekly tests ([OSHA's emergency standard](policy:osha-ets)).
        The border is closed to most asylum seekers by [Title 42](policy:title-42).
        Nursing homes have until 2027 to provide 3.48 hours of care per resident per day, the standard in [the CMS staffing rule](policy:cms-staffing).
        Brokers who give one-time rollover advice are fiduciaries under [the Labor Department's 2016 rule](policy:dol-fiduciary-2016).
        Hospitals may not hand reproductive health records to investigators under [the 2024 HIPAA privacy rule](policy:hipaa-repro).
        Before you hire, check that the offer letter meets [the non-compete rule](policy:ftc-noncompete).
        The agency has proposed to rescind [the nursing home rule](policy:cms-staffing), but it remains in force until the rescission is final.
        Once [the overtime rule](policy:dol-overtime-2024) is vacated, as many expect, the threshold returns to $684 a week.
        **Do we have to post the notice?**\\n\\nYes. [The non-compete rule](policy:ftc-noncompete) says so.
        Employers need to act.[^1]\\n\\n[^1]: The ban is in [16 CFR part 910](policy:ftc-noncompete), which covers independent contractors, too.
        Since the Supreme Court ended deference to agencies, [the 2016 fiduciary rule](policy:dol-fiduciary-2016) is on thin ice.
        Officials turn migrants back at the border using [the Title 42 order](policy:title-42), issued in March 2020.
        Hospitals are waiting to see whether HHS will rescind [the reproductive privacy rule](policy:hipaa-repro).
        When the Labor Department moved in April 2024 to lift the salary threshold, restaurant chains warned of layoffs, but [the rule](policy:dol-overtime-2024) has turned out to be manageable, and most now classify shift leaders as hourly.
        Because the Senate confirmed him without a hearing on it, the nominee has never said what he thinks of [the non-compete rule](policy:ftc-noncompete), under which his own former company may not enforce its contracts.
        Two federal courts have upheld [the nursing home standard](policy:cms-staffing); a third is expected to rule by March.
        According to the department, which has issued guidance on the matter, [the 2024 Title IX regulations](policy:title-ix-2024) protect transgender students from harassment.
        Should a landlord file for eviction anyway, the tenant can show the declaration that [the CDC's order](policy:cdc-eviction) provides for, and the court has to stop the case.
        While the administration has frozen new rules, it has left in place those that were final, among them [the HIPAA privacy rule](policy:hipaa-repro), so hospitals should train their records staff.
        The Dallas judge upheld the rule in part, and so [the ban on non-competes](policy:ftc-noncompete) covers everybody but senior executives.
        """,
      silent: """
        [The non-compete rule](policy:ftc-noncompete) never took effect: a judge in Dallas set it aside two weeks before the date.
        A Texas judge wiped [the overtime rule](policy:dol-overtime-2024) off the books last November.
        Under the former [Title IX rule](policy:title-ix-2024), schools had to investigate complaints about pronouns.
        No federal rule stops an employer from using a non-compete: [the FTC's ban](policy:ftc-noncompete) is not in effect.
        Would [the non-compete rule](policy:ftc-noncompete) have helped her?
        > Under [the FTC's new rule](policy:ftc-noncompete), existing noncompetes for the vast majority of workers will no longer be enforceable.\\n>\\n> — FTC press release, April 23, 2024
        The vaccine mandate for large employers ([OSHA's emergency standard](policy:osha-ets)) was withdrawn after the Supreme Court blocked it.
        Students who were promised relief under [the 2022 plan](policy:student-debt-relief) got none.
        Gone are [the staffing minimums](policy:cms-staffing) that nursing homes feared.
        Nursing homes need not meet [the 2024 staffing standard](policy:cms-staffing).
        Employers are free to ignore [the FTC's ban](policy:ftc-noncompete), which a court set aside.
        Do not send the notices that [the non-compete rule](policy:ftc-noncompete) called for.
        When the Labor Department moved in April 2024 to lift the salary threshold, restaurant chains warned of layoffs; seven months later a judge in Sherman, Texas, voided [the rule](policy:dol-overtime-2024) nationwide.
        The nominee once called [the non-compete rule](policy:ftc-noncompete) "the most important thing the agency has done in my lifetime."
        A federal court in Texas threw out [the nursing home standard](policy:cms-staffing), and in the budget law Congress barred its enforcement for ten years anyway.
        It was [the 2024 Title IX regulations](policy:title-ix-2024) that set off the revolt: within a week of their publication, fifteen states had sued.
        Tenants who had counted on [the CDC's order](policy:cdc-eviction) found themselves in court by September 2021.
        Hospitals that rewrote their forms for [the HIPAA privacy rule](policy:hipaa-repro) may go back to the old ones, a judge in Amarillo having vacated it in June.
        The Dallas judge did not stop at the plaintiffs; she set aside [the ban on non-competes](policy:ftc-noncompete) for everyone.
        """)
  }
}
