import Testing

@Suite("Sentences on treaties left and on cases closed or overruled")
struct TreatyAndCaseSentenceTests {
  @Test func `treaties`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Washington and Moscow may not field ground-launched missiles with a range of 500 to 5,500 kilometers under [the INF Treaty](policy:inf-treaty).
        A car qualifies for duty-free trade if 62.5 percent of it is North American ([NAFTA](policy:nafta)).
        As a member of [the Trans-Pacific Partnership](policy:tpp), the United States has a say in Asia's trade rules.
        [The Trans-Pacific Partnership](policy:tpp), signed in Auckland in 2016, gives American farmers access to Japan.
        What Russia has deployed, *[the INF Treaty](policy:inf-treaty)* forbids.
        [NAFTA](policy:nafta), which Trump called the worst trade deal ever made, governs most of that commerce.
        Whoever wins in 2028 inherits [the Open Skies Treaty](policy:open-skies).
        The Russians, too, still fly over Kansas and Nebraska with the cameras that [Open Skies](policy:open-skies) allows them.
        """,
      silent: """
        [New START](policy:new-start) caps deployed warheads at 1,550 until February 2026.
        The United States remains a party to [the Paris Agreement](policy:paris-agreement) until January 27, 2026.
        [USMCA](policy:usmca) comes up for a joint review in July 2026.
        [NAFTA](policy:nafta) gave way to USMCA in 2020.
        Like [NAFTA](policy:nafta) before it, USMCA lets goods cross without duty.
        Russia blames Washington for the end of [the INF Treaty](policy:inf-treaty).
        Nobody at the Pentagon mourns [the ABM Treaty](policy:abm-treaty).
        No treaty limits such missiles since [the INF Treaty](policy:inf-treaty) collapsed in 2019.
        Moscow tested the missile in breach of [the INF Treaty](policy:inf-treaty).
        Washington pulled out of [Open Skies](policy:open-skies) in 2020, and Moscow followed.
        Bush walked away from [the ABM Treaty](policy:abm-treaty) in 2002.
        America's absence from [the TPP](policy:tpp) has cost its farmers sales.
        Rejoining [the TPP](policy:tpp) is on nobody's agenda.
        Ross Perot heard "a giant sucking sound" in [NAFTA](policy:nafta), and Donald Trump, who got rid of it, heard it too.
        """)
  }

  @Test func `cases`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Courts owe deference to an agency's reasonable reading of an ambiguous statute under [Chevron](policy:chevron).
        The SEC is suing [Coinbase](policy:sec-v-coinbase) for running an unregistered exchange.
        The Supreme Court will decide this term whether [Chevron](policy:chevron) should be overruled.
        [Roe](policy:roe-v-wade) is hanging by a thread.
        Thanks to [Abood](policy:abood), teachers' unions collect from members and nonmembers alike.
        The SEC's suit against [Binance](policy:sec-v-binance), filed in 2023, is in discovery.
        The judge has let most of [the case against Coinbase](policy:sec-v-coinbase) go forward, and a trial is set for 2026.
        Even after *Loper Bright*, agencies that can point to a reasonable reading of an ambiguous statute win under [Chevron](policy:chevron), and their lawyers know it.
        """,
      silent: """
        [Humphrey's Executor](policy:humphreys) still protects the members of the FTC from removal at will, for now.
        [Loper Bright](policy:loper-bright) leaves agencies less room.
        [Dobbs](policy:dobbs) returns the question of abortion to the states.
        The demise of [Chevron](policy:chevron) has emboldened challengers.
        With [Chevron](policy:chevron) gone, judges decide for themselves.
        In the world after [Roe](policy:roe-v-wade), a dozen states ban nearly all abortions.
        [Roe](policy:roe-v-wade) isn't the law of the land.
        [Loper Bright](policy:loper-bright) overruled [Chevron](policy:chevron).
        The SEC dropped [its case against Binance](policy:sec-v-binance) in May.
        It took the Supreme Court 49 years to undo [Roe](policy:roe-v-wade).
        Judges who came up under [Chevron](policy:chevron) are learning to do without it.
        [Chevron](policy:chevron), R.I.P.
        Forty years of [Chevron](policy:chevron) ended with a vote of 6 to 3.
        Cases decided under [Chevron](policy:chevron) remain good law.
        Many voters still do not know that [Roe](policy:roe-v-wade) was overturned.
        Polls show that six in ten Americans miss [Roe](policy:roe-v-wade).
        Candidates who vow to codify [Roe](policy:roe-v-wade) poll well.
        With [the Coinbase case](policy:sec-v-coinbase) behind it, the exchange is hiring lobbyists.
        The FTC threw in the towel in [the Activision case](policy:ftc-v-microsoft) in May.
        For a sense of how far the law has moved since 1977, when the justices decided [Abood](policy:abood), consider that no teacher can be made to pay a cent.
        """)
  }
}
