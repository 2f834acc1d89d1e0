import Testing

@Suite("Sentences with a duty of today beside something past")
struct DutySentenceTests {
  @Test func `the past in one clause and the duty in the next`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        President Trump kept [EO 14110](policy:eo-14110), and its reporting duties bind the labs.
        President Trump kept [EO 14110](policy:eo-14110), and it binds the labs.
        The staff applies [the 2010 guidelines](policy:hmg-2010) to horizontal deals.
        The agency reaffirmed [the 2010 guidelines](policy:hmg-2010), which the staff applies to horizontal deals.
        The agency reaffirmed [the 2010 guidelines](policy:hmg-2010), which govern horizontal deals.
        [EO 14110](policy:eo-14110), signed by Joe Biden, requires reports.
        [EO 14110](policy:eo-14110), issued in 2023, requires reports.
        Under [NAFTA](policy:nafta), signed in 1992, an investor can take Mexico to arbitration.
        Under [NAFTA](policy:nafta), an investor can take Mexico to arbitration.
        Under [EO 14110](policy:eo-14110), issued by Joe Biden, labs must report.
        Under [EO 14110](policy:eo-14110), which Biden issued in 2023, labs can be made to report.
        Labs may be asked for data under [EO 14110](policy:eo-14110), issued by Joe Biden in 2023.
        Compared with [the late-fee rule](policy:cfpb-late-fees), which caps fees at $8, state laws are lax.
        Stricter than any state law, [the late-fee rule](policy:cfpb-late-fees) caps fees at $8.
        More than any other rule, [the late-fee rule](policy:cfpb-late-fees) helps poor households.
        Like state usury laws, [the late-fee rule](policy:cfpb-late-fees) protects borrowers.
        [The late-fee rule](policy:cfpb-late-fees) is more generous than state law.
        [The late-fee rule](policy:cfpb-late-fees) is still subject to challenge.
        The challenge to [the late-fee rule](policy:cfpb-late-fees) is pending in Fort Worth.
        Rohit Chopra's finest hour, [the late-fee rule](policy:cfpb-late-fees), saves families $220 a year.
        What [the late-fee rule](policy:cfpb-late-fees) does is simple: it caps fees at $8.
        As [the late-fee rule](policy:cfpb-late-fees) makes clear, $8 is enough.
        Per [the late-fee rule](policy:cfpb-late-fees), $8 is the limit.
        See [the late-fee rule](policy:cfpb-late-fees) for the limit that applies to you.
        """,
      silent: "")
  }

  @Test func `what is told as past`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: "",
      silent: """
        Moscow regrets the end of [the INF Treaty](policy:inf-treaty).
        The end of [the INF Treaty](policy:inf-treaty) alarms Berlin.
        The end of [EO 14110](policy:eo-14110) pleased the labs.
        Berlin blames Washington for the death of [the INF Treaty](policy:inf-treaty).
        The court struck [the coverage formula](policy:vra-4b) in 2013.
        Congress has never replaced [the coverage formula](policy:vra-4b) that the court struck down in 2013.
        [The first travel ban](policy:eo-13769) lasted five weeks.
        The third one stands; [the first](policy:eo-13769) was in effect for five weeks.
        In 2024 Khan said that [the non-compete rule](policy:ftc-noncompete) would survive.
        Neither [the 2015 rule](policy:wotus-2015) nor its replacement survived.
        [The 2015 rule](policy:wotus-2015) did not survive.
        [EO 14110](policy:eo-14110) didn't make it to its second birthday.
        The legacy of [EO 14110](policy:eo-14110) is a staff that knows how to test models.
        The story of [EO 14110](policy:eo-14110) is a lesson in the limits of executive power.
        Ben Buchanan, who helped write [EO 14110](policy:eo-14110), teaches at Johns Hopkins.
        Ben Buchanan, an author of [EO 14110](policy:eo-14110), teaches at Johns Hopkins.
        The reporters on the beat remember [EO 14110](policy:eo-14110).
        Section 4.2 of [EO 14110](policy:eo-14110) rested on the Defense Production Act.
        """)
  }

  @Test func `quotations, captions, marks and questions`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        "We comply," he said, and [the rule on late fees](policy:cfpb-late-fees) caps them at $8.
        "We comply," he said. [The rule on late fees](policy:cfpb-late-fees) caps them at $8.
        The so-called "junk fee" cap, [the rule on late fees](policy:cfpb-late-fees), holds issuers to $8.
        Issuers may charge "reasonable" fees of up to $8 under [the late-fee rule](policy:cfpb-late-fees).
        [EO 14110](policy:eo-14110) defines "dual-use foundation models" and requires their developers to report.
        """,
      silent: """
        Biden signs [EO 14110](policy:eo-14110) in the East Room, October 30, 2023.
        The signing of [EO 14110](policy:eo-14110) took place on October 30, 2023.
        Biden's [EO 14110](policy:eo-14110), since revoked, asked labs for reports.
        [EO 14110](policy:eo-14110) (revoked) asked labs for reports.
        Was [EO 14110](policy:eo-14110) a success?
        Why did Trump revoke [EO 14110](policy:eo-14110)?
        Remember [EO 14110](policy:eo-14110)?
        As if [EO 14110](policy:eo-14110) were still law, labs keep sending reports.
        Labs act as though [EO 14110](policy:eo-14110) still bound them.
        """)
  }

  @Test func `names that become links of themselves`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Executive Order 14067 is the basis of all federal work on digital money.
        Staff Accounting Bulletin 121 keeps banks out of custody.
        The PRO Act of 2021 is pending in the Senate.
        Chevron v. NRDC is the leading case on deference.
        Under Roe v. Wade, states may not ban abortion before viability.
        The Trans-Pacific Partnership has twelve members, among them the United States.
        The INF Treaty bans the missile.
        CFATS covers 3,200 plants.
        """,
      silent: """
        CFATS covered 3,200 plants until it lapsed.
        SAB 121 kept banks out of custody until the SEC withdrew it.
        Roe v. Wade was the law for 49 years.
        Chevron v. NRDC was the leading case for forty years.
        The INF Treaty banned such missiles until 2019.
        AGOA expired in September.
        """)
  }
}
