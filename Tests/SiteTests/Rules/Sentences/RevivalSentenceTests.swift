import Testing

@Suite("Sentences that want back what has ended, or something like it")
struct RevivalSentenceTests {
  @Test func `renewal, return and likeness`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: "",
      silent: """
        Renewal of [AGOA](policy:agoa) is stuck in committee.
        Congress has not renewed [AGOA](policy:agoa).
        Congress has yet to renew [AGOA](policy:agoa).
        Congress should renew [AGOA](policy:agoa).
        [GSP](policy:gsp) awaits renewal.
        [GSP](policy:gsp) has not been renewed since 2020.
        Nothing stops a later president from reissuing [EO 14043](policy:eo-14043).
        A future president may reissue [EO 14043](policy:eo-14043).
        The next president could revive [EO 14043](policy:eo-14043).
        Colorado's law borrows from [EO 14110](policy:eo-14110).
        Democrats have a bill that would put [EO 14110](policy:eo-14110) into statute.
        Senators want to write [net neutrality](policy:fcc-net-neutrality-2024) into statute.
        Warren wants to reinstate [Glass-Steagall](policy:glass-steagall).
        A bill by Warren would restore [Glass-Steagall](policy:glass-steagall).
        The 21st Century Glass-Steagall Act would bring back [the wall](policy:glass-steagall) between banks and brokers.
        Congress should reauthorize [CFATS](policy:cfats).
        Reauthorizing [CFATS](policy:cfats) is a priority of the industry.
        Congress has yet to reauthorize [CFATS](policy:cfats).
        A reauthorization of [CFATS](policy:cfats) passed the House in 2023.
        The House has voted to restore [CFATS](policy:cfats).
        Retailers lobby for the return of [GSP](policy:gsp).
        Retailers lobby for the renewal of [GSP](policy:gsp).
        The renewal of [GSP](policy:gsp) would save importers $1 billion a year.
        Importers are waiting for Congress to renew [GSP](policy:gsp) retroactively.
        Something like [EO 14110](policy:eo-14110) is needed.
        An order like [EO 14110](policy:eo-14110) would need years.
        """)
  }

  @Test func `bills of the last Congress`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        The committee reported [the SAFER Banking Act](policy:safer-banking), and it sits on the calendar.
        [The tax bill](policy:tax-relief-2024) failed a first cloture vote and needs three more votes.
        Senators filibustered [the tax bill](policy:tax-relief-2024) and are now negotiating.
        Pending before the Senate: [FIT21](policy:fit21).
        The Senate has had [FIT21](policy:fit21) since May 2024 and is in no hurry.
        The House passed [FIT21](policy:fit21) last year, and the Senate is expected to act before the recess.
        In May 2024 the House passed [FIT21](policy:fit21), which is now before the Senate.
        [FIT21](policy:fit21), passed by the House in 2024, is before the Senate.
        [FIT21](policy:fit21), which the House passed in 2024, needs 60 votes in the Senate.
        Introduced in 2023, [the RESTRICT Act](policy:restrict-act) sits in committee.
        [The RESTRICT Act](policy:restrict-act) was introduced in 2023 and has 26 cosponsors.
        The sponsors of [the RESTRICT Act](policy:restrict-act) are still looking for votes.
        [The RESTRICT Act](policy:restrict-act) has bipartisan support.
        H.R. 4763 of the 118th Congress is pending in the Senate.
        """,
      silent: """
        The House passed [FIT21](policy:fit21) in May 2024.
        The House passed [FIT21](policy:fit21) in 2024.
        The House passed [FIT21](policy:fit21) in 2024 with 71 Democratic votes.
        The House passed [FIT21](policy:fit21) on May 22, 2024, by 279 to 136.
        In May 2024 the House passed [FIT21](policy:fit21).
        [AICOA](policy:aicoa) never got a floor vote.
        In 2022, [AICOA](policy:aicoa) came out of committee by 16 to 6.
        In the 117th Congress, [AICOA](policy:aicoa) came out of committee by 16 to 6.
        [AICOA](policy:aicoa) came out of committee in 2022 and never got a floor vote.
        A bill like [FIT21](policy:fit21) will be back.
        A law modeled on [FIT21](policy:fit21) is likely.
        FIT21 (H.R. 4763 in the 118th Congress) passed the House in May 2024.
        FIT21 passed the House in 2024 and died in the Senate.
        The Senate never took up [FIT21](policy:fit21).
        [FIT21](policy:fit21) would have given the CFTC the spot market.
        Unlike [FIT21](policy:fit21), the CLARITY Act covers stablecoins.
        The CLARITY Act, the heir of [FIT21](policy:fit21), is before the Senate.
        The CLARITY Act is the third version of [FIT21](policy:fit21).
        CLARITY picks up where [FIT21](policy:fit21) left off.
        The vote on [FIT21](policy:fit21) was 279 to 136.
        Seventy-one Democrats voted for [FIT21](policy:fit21).
        Seventy-one Democrats voted for [FIT21](policy:fit21) in 2024.
        In the last Congress, [FIT21](policy:fit21) passed the House.
        In the previous Congress the House passed [FIT21](policy:fit21).
        The last House passed [FIT21](policy:fit21) by 279 to 136.
        In 2021, [the PRO Act](policy:pro-act-117) passed the House by 225 to 206.
        [The PRO Act](policy:pro-act-117) passed the House in 2021 by a vote of 225 to 206.
        [The PRO Act](policy:pro-act-117) passed the House in 2021 and stalled in the Senate.
        In 2021 the House passed [the PRO Act](policy:pro-act-117), with five Republicans in favor.
        """)
  }
}
