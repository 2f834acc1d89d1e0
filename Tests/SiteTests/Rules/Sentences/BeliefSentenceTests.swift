import Testing

@Suite("Sentences on wrong beliefs, lapses and what would be")
struct BeliefSentenceTests {
  @Test func `what is believed wrongly, has lapsed or is out of reach of the law`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        It is a myth that [Executive Order 14110](policy:eo) was rescinded; labs must still file their reports.
        It is wrong to think that [the Non-Compete Rule](policy:rule) was vacated.
        [Executive Order 14110](policy:eo) binds developers of the largest models.
        Hospitals wrongly believed by some to be exempt must comply with [the Non-Compete Rule](policy:rule).
        Missiles of that range are banned by [the INF Treaty](policy:treaty).
        The chairman praised the staff, which relies on [the interpretive letter](policy:guidance) every day.
        """,
      silent: """
        It is a mistake to think that [the Connectivity Act](policy:act) still pays for broadband; the money ran out in 2024.
        It would be a mistake to assume that [Executive Order 14110](policy:eo) still binds developers.
        It is a myth that [the Non-Compete Rule](policy:rule) protects workers today.
        Some advisers wrongly believe that [the Reporting Act](policy:law) is still in force.
        Nothing in [Executive Order 14110](policy:eo) binds developers today.
        Contrary to what some vendors claim, [Executive Order 14110](policy:eo) does not bind developers any longer.
        [The Connectivity Act](policy:act) is not available to new households any more.
        [The Non-Compete Rule](policy:rule) is not coming back, analysts say.
        [The Connectivity Act](policy:act) has been dark since Congress let its authority lapse in June 2024, and carriers have moved on.
        [The Connectivity Act](policy:act) has been dormant since June 2024, when Congress let its funding lapse.
        The Army's launchers, banned until 2019 under [the INF Treaty](policy:treaty), arrived in the Philippines last year.
        Missiles once banned by [the INF Treaty](policy:treaty) are now rolling off the line in Alabama.
        The comptroller defended [the interpretive letter](policy:guidance) to the end, and banks complained that it kept them out of custody.
        """)
  }

  @Test func `what a deal would do does not change its value`() async throws {
    try await SentenceTable(
      rule: "AmountMismatch", world: DealRecords.world, front: "autolink: false"
    ).check(
      found: """
        [The purchase](deal:contract) for $97 billion would create the first network to span the country.
        [The purchase](deal:contract), valued at $12.4 billion, would make it the largest in the state.
        The $97 billion [purchase of Zenith](deal:contract) would create a giant.
        Acme would pay $97 billion for [Zenith](deal:contract).
        """,
      silent: """
        [The purchase](deal:contract) for $9.7 billion would create the first network to span the country.
        [The purchase](deal:contract) may be worth $12 billion if every option is used.
        [The purchase](deal:contract) was first valued at $8.1 billion.
        """)
  }

  @Test func `stocks of goods are not shares`() async throws {
    try await SentenceTable(
      rule: "MarketMove", world: DealRecords.world, front: "autolink: false"
    ).check(
      found: """
        Oil stocks fell 4% in the week.
        """,
      silent: """
        Stocks of crude oil at Cushing fell 5 percent from the month before, which adds to the pressure on refiners.
        Crude oil stocks fell 5 percent last week.
        Cod stocks in the gulf fell 40 percent under the old quotas.
        A tariff of that size may send shares down 10% or more.
        """)
  }
}
