import Testing

@Suite("Sentences on attempts to end something, and on what ended it")
struct AttemptSentenceTests {
  @Test func `attempts, plans and refusals to end it leave it in force`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Congress tried to repeal [the overdraft rule](policy:cfpb-overdraft) and failed.
        Congress tried to repeal [the overdraft rule](policy:cfpb-overdraft) in vain, and banks must follow it.
        Congress failed to repeal [the overdraft rule](policy:cfpb-overdraft).
        Congress tried to kill [the overdraft rule](policy:cfpb-overdraft); banks must obey it.
        Critics predicted that the courts would kill [the late-fee rule](policy:cfpb-late-fees), but issuers must obey it.
        Congress failed to overturn [the overdraft rule](policy:cfpb-overdraft), so banks must comply.
        Congress could repeal [the overdraft rule](policy:cfpb-overdraft), but it has not.
        Congress may yet overturn [the overdraft rule](policy:cfpb-overdraft).
        A court refused to vacate [the medical debt rule](policy:cfpb-medical-debt).
        A judge declined to block [the medical debt rule](policy:cfpb-medical-debt), and lenders have to follow it.
        Trump might revoke [EO 14110](policy:eo-14110) next year.
        Trump is expected to revoke [EO 14110](policy:eo-14110).
        Lobbyists are urging Trump to revoke [EO 14110](policy:eo-14110).
        If Trump revokes [EO 14110](policy:eo-14110), labs will stop reporting.
        Until Trump revokes [EO 14110](policy:eo-14110), labs must report.
        [EO 14110](policy:eo-14110) would have to be revoked before labs could stop reporting.
        """,
      silent: """
        Congress disapproved [the overdraft rule](policy:cfpb-overdraft).
        Congress disapproved [the overdraft rule](policy:cfpb-overdraft) in May.
        In May, Congress disapproved [the overdraft rule](policy:cfpb-overdraft) under the Review Act.
        Congress overturned [the overdraft rule](policy:cfpb-overdraft).
        Congress overturned [the CFPB's larger-participant rule](policy:cfpb-larger-participant).
        [The rule](policy:cfpb-overdraft) was disapproved in May.
        """)
  }

  @Test func `the act that ended it is merely named beside it`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        [M-24-10](policy:m-24-10) and [M-25-21](policy:m-25-21) are the two memoranda that matter.
        Agencies work under [M-24-10](policy:m-24-10) and [M-25-21](policy:m-25-21).
        [EO 14110](policy:eo-14110) and [EO 14179](policy:eo-14179) are the two orders that labs must obey.
        Agencies must follow [EO 14110](policy:eo-14110) and [EO 14148](policy:eo-14148).
        [Chevron](policy:chevron) and [Loper Bright](policy:loper-bright) are the two cases to cite on deference.
        [NAFTA](policy:nafta) and [USMCA](policy:usmca) both protect investors.
        Even after Loper Bright, agencies win under [Chevron](policy:chevron).
        Unlike NAFTA's critics, investors love [NAFTA](policy:nafta), which protects them.
        USMCA sits beside [NAFTA](policy:nafta), which governs investment.
        Trump's EO 14148 spared [EO 14110](policy:eo-14110), so labs must report.
        EO 14148 did not revoke [EO 14110](policy:eo-14110), which binds the labs.
        Agencies must comply with [EO 11246](policy:eo-11246) and with [EO 14173](policy:eo-14173).
        M-25-21 adds to [M-24-10](policy:m-24-10), and agencies must follow both.
        """,
      silent: """
        M-25-21 superseded [M-24-10](policy:m-24-10).
        M-25-21 took the place of [M-24-10](policy:m-24-10).
        """)
  }

  @Test func `words of ending are about something else`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        [The Navigable Waters Protection Rule](policy:nwpr) has held up.
        Unlike the 2015 rule, which a court set aside, [the Navigable Waters Protection Rule](policy:nwpr) governs today.
        Unlike the 2015 rule, [the Navigable Waters Protection Rule](policy:nwpr) excludes ephemeral streams.
        [EO 14110](policy:eo-14110) replaced a patchwork and governs the labs today.
        [EO 14110](policy:eo-14110), which superseded a Trump memorandum, governs the labs.
        [The joint-employer rule](policy:nlrb-joint-employer) rescinds the 2020 standard and makes franchisors liable.
        [The joint-employer rule](policy:nlrb-joint-employer), which rescinded the 2020 standard, makes franchisors liable.
        [The Navigable Waters Protection Rule](policy:nwpr), which repealed Obama's rule, leaves washes to the states.
        [The ACE rule](policy:ace-rule) repealed the Clean Power Plan and binds 27 states.
        Notices expire after a year under [the CDC's order](policy:cdc-eviction).
        Waivers that have expired can be renewed under [CFATS](policy:cfats).
        Companies whose permits were revoked may appeal under [CFATS](policy:cfats).
        A firm whose license was revoked must file under [the diffusion rule](policy:ai-diffusion).
        Workers who died on the job are covered by [the OSHA standard](policy:osha-ets).
        The dead zone shrinks because of [the Clean Water Rule](policy:wotus-2015).
        Killing a listed bird violates [the 2015 rule](policy:wotus-2015).
        Terminated employees keep their rights under [the non-compete rule](policy:ftc-noncompete).
        The rule ends the practice: [the non-compete rule](policy:ftc-noncompete) voids existing clauses.
        [The non-compete rule](policy:ftc-noncompete) voids 30 million contracts.
        Non-competes are history, thanks to [the FTC's rule](policy:ftc-noncompete).
        Non-competes are dead under [the FTC's rule](policy:ftc-noncompete).
        Non-competes are no longer enforceable under [the FTC's rule](policy:ftc-noncompete).
        Employers no longer may bind their workers, since [the FTC's rule](policy:ftc-noncompete) forbids it.
        [The FTC's rule](policy:ftc-noncompete) means that clauses signed in the past are void.
        Banks stopped holding bitcoin because [SAB 121](policy:sab-121) makes it too expensive.
        Banks gave up custody when they saw what [SAB 121](policy:sab-121) costs them.
        The report that Congress received last week says that [AGOA](policy:agoa) supports 1.3 million jobs.
        Officials told Congress last week that [AGOA](policy:agoa) covers 32 countries.
        Officials said on Monday that they will enforce [the late-fee rule](policy:cfpb-late-fees).
        Officials said that [the late-fee rule](policy:cfpb-late-fees) is in force.
        """,
      silent: "")
  }
}
