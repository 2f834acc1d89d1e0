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

  @Test func `a duty is not mistaken for a release from it, nor the other way round`() async throws
  {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        Many firms have not decided how to comply with [the Non-Compete Rule](policy:rule).
        Labs that have not yet begun to comply with [Executive Order 14110](policy:eo) face scrutiny from Commerce.
        Hospitals that have never had to comply with [the Non-Compete Rule](policy:rule) must do so by January.
        No doubt agencies follow [Executive Order 14110](policy:eo) with varying zeal.
        No fewer than ten agencies enforce [the Reporting Act](policy:law).
        No other rule binds employers as [the Non-Compete Rule](policy:rule) does.
        It is a mistake to think that [the Non-Compete Rule](policy:rule) is dead.
        It is wrong to assume that [Executive Order 14110](policy:eo) is gone; labs file their reports.
        It is a myth that [the Reporting Act](policy:law) no longer applies.
        Some wrongly believe that [the Non-Compete Rule](policy:rule) is history.
        The error that the Fifth Circuit corrects today would have gutted [the Reporting Act](policy:law), which still binds employers.
        Nothing in [Executive Order 14110](policy:eo) binds the Defense Department, but civilian agencies must follow it.
        [The Non-Compete Rule](policy:rule) is not binding on nonprofits.
        [The Reporting Act](policy:law) does not bind firms of fewer than 100 workers.
        [Executive Order 14110](policy:eo) is not available in Spanish.
        [The Connectivity Act](policy:act) is not available to households above the income limit.
        Employers need not register, but they must comply with [the Non-Compete Rule](policy:rule).
        Contractors do not have to file twice to comply with [Executive Order 14110](policy:eo).
        Carriers must meet [the Connectivity Act's](policy:act) service standards.
        [Executive Order 14110](policy:eo) imposes no limits on open models, but it does require reports.
        Small firms have to follow [the Reporting Act](policy:law) as well.
        Developers watch [Executive Order 14110](policy:eo), July 9, 2021 memo in hand.
        [The Reporting Act](policy:law) requires a filing by March 1, 2025.
        Employers must file under [the Reporting Act](policy:law) by Friday, March 1, 2025.
        A filing under [the Reporting Act](policy:law) is due on Monday, March 3, 2025.
        Do not forget that [the Reporting Act](policy:law) applies to partnerships.
        Congress let the moratorium and its waivers lapse, so [the Reporting Act](policy:law) applies in full.
        [The Connectivity Act](policy:act) pays carriers, and the FCC let its waiver lapse in June.
        Executive Order 14148 left [Executive Order 14110](policy:eo) alone, so labs must report.
        A successor of [the Non-Compete Rule](policy:rule) is in the works, but for now the rule stands.
        The heirs of [the Reporting Act](policy:law) in other states copy what it requires of employers.
        Banks that hold crypto need approval under [the interpretive letter](policy:guidance).
        Banks hold crypto with approval under [the interpretive letter](policy:guidance).
        It is a myth that [Executive Order 14110](policy:eo) was rescinded; labs must still file their reports.
        """,
      silent: """
        Hospitals need not comply with [the Non-Compete Rule](policy:rule).
        Employers no longer have to comply with [the Reporting Act](policy:law).
        Labs are not required to follow [Executive Order 14110](policy:eo).
        Banks do not have to observe [the interpretive letter](policy:guidance).
        No agency enforces [Executive Order 14110](policy:eo).
        Nobody follows [the Reporting Act](policy:law).
        [Executive Order 14110](policy:eo) imposes no duties on anyone.
        It is a myth that [the Non-Compete Rule](policy:rule) protects workers today.
        Congress let [the Connectivity Act](policy:act) and its funding lapse.
        *Biden signs [Executive Order 14110](policy:eo), October 30, 2023.*
        Do not rely on [the interpretive letter](policy:guidance).
        Biden signed [Executive Order 14110](policy:eo), and its requirements are now history.
        The court vacated [the Non-Compete Rule](policy:rule), so employers must look to state law.
        After the court vacated [the Non-Compete Rule](policy:rule), employers must follow state law, and they follow it.
        The mistake that doomed [the Non-Compete Rule](policy:rule) was made in 2023, and a court vacated it.
        It is a mistake to think that [the Connectivity Act](policy:act) still pays for broadband; the money ran out in 2024.
        Some advisers wrongly believe that [the Reporting Act](policy:law) is still in force.
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
