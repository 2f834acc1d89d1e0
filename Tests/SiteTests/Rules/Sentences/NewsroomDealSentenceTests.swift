import Testing

@Suite("Sentences of a newsroom on deals and what they cost")
struct NewsroomDealSentenceTests {
  @Test func `what has closed`() async throws {
    try await NewsroomRecords.table(for: "DealCalledClosed").check(
      found: """
        Union Pacific has completed [its merger with Norfolk Southern](deal:up-ns), and one railroad now runs from coast to coast.
        [Constellation's purchase of Calpine](deal:constellation-calpine) closed in the third quarter.
        Now that [the Kenvue deal](deal:kimberly-kenvue) is complete, Kimberly-Clark owns Tylenol.
        Kroger closed [its acquisition of Albertsons](deal:kroger-albertsons) last winter, over the objections of nine states.
        [The buyout of Electronic Arts](deal:ea-buyout) was completed on Friday, the largest of its kind.
        JetBlue and Spirit have closed [their merger](deal:jetblue-spirit), and the yellow planes are being repainted.
        Since [the deal for CyberArk](deal:palo-cyberark) closed, Palo Alto Networks has cut 500 jobs.
        Union Pacific closed on [its purchase of Norfolk Southern](deal:up-ns) in October.
        Having completed [the purchase of Calpine](deal:constellation-calpine), Constellation is the largest private generator in the country.
        After the closing of [the EA buyout](deal:ea-buyout) last month, the stock left the Nasdaq.
        [The sale of CyberArk](deal:palo-cyberark) went through on November 1.
        [The merger](deal:up-ns) has been consummated.
        [The merger](deal:up-ns) is complete.
        [The merger](deal:up-ns) has been finalized.
        Union Pacific, which closed [its merger](deal:up-ns) in October, runs trains to both coasts.
        Two weeks after [the EA buyout](deal:ea-buyout) closed, the layoffs began.
        [The Calpine deal](deal:constellation-calpine) closed.
        The newly closed [Calpine deal](deal:constellation-calpine) makes Constellation the largest generator.
        The completion of [the Calpine deal](deal:constellation-calpine) in September made Constellation the largest generator.
        """,
      silent: """
        Union Pacific expects to complete [the merger](deal:up-ns) in early 2027.
        [Capital One's purchase of Discover](deal:capital-one-discover) closed in May.
        [The purchase of Calpine](deal:constellation-calpine) has not closed, since the Justice Department wants plants sold.
        Once [the merger](deal:up-ns) closes, shippers will have two railroads to choose from in the East.
        Norfolk Southern's stock closed below the offer on the day that [the merger](deal:up-ns) was announced.
        Brussels has closed its review of [the CyberArk deal](deal:palo-cyberark) without conditions.
        "[The deal](deal:ea-buyout) is done," one banker said, though shareholders vote in December.
        The parties hope to have completed [the merger](deal:up-ns) by 2027.
        [The Calpine deal](deal:constellation-calpine) will have closed by the time the next auction is held.
        EA closed a studio in Texas a month after [the buyout](deal:ea-buyout) was announced.
        No date has been set for closing [the merger](deal:up-ns).
        Shareholders completed their vote on [the CyberArk deal](deal:palo-cyberark) on November 13.
        [The merger](deal:up-ns) is far from complete.
        [The merger](deal:up-ns) is nearly complete.
        [The merger](deal:up-ns) was to close this year.
        [The merger](deal:up-ns) could close this year.
        Application papers for [the merger](deal:up-ns) are complete, the board said.
        The board found the application for [the merger](deal:up-ns) complete.
        The market closed before [the merger](deal:up-ns) was announced.
        Until [the merger](deal:up-ns) has closed, the railroads stay apart.
        [The Albertsons deal](deal:kroger-albertsons) never closed.
        [The Discover deal](deal:capital-one-discover) was completed on May 18.
        """)
  }

  @Test func `what has ended`() async throws {
    try await NewsroomRecords.table(for: "DealEnded").check(
      found: """
        [Kroger's purchase of Albertsons](deal:kroger-albertsons) will put 5,000 stores under one roof.
        JetBlue needs planes to challenge the big four, and [the merger with Spirit](deal:jetblue-spirit) gives it 200.
        [CoreWeave's offer for Core Scientific](deal:coreweave-core) awaits the vote of the shareholders.
        Adobe is buying Figma in [the design deal of the decade](deal:adobe-figma).
        Regulators in Brussels are still studying [Amazon's purchase of iRobot](deal:amazon-irobot).
        Under [the merger agreement](deal:kroger-albertsons), C&S is to take 579 stores.
        With [iRobot](deal:amazon-irobot), Amazon gets a map of the customer's living room.
        [The JetBlue–Spirit merger](deal:jetblue-spirit) faces a trial in the fall.
        Figma's employees stand to share in [Adobe's purchase](deal:adobe-figma).
        Core Scientific becomes part of CoreWeave under [the July agreement](deal:coreweave-core).
        The FTC opposes [Kroger's merger with Albertsons](deal:kroger-albertsons), and so do nine states.
        If Brussels clears [Amazon's bid for iRobot](deal:amazon-irobot), Roombas will talk to Alexa.
        Kroger hopes to close [its merger with Albertsons](deal:kroger-albertsons) soon.
        [The JetBlue merger](deal:jetblue-spirit) would create the fifth-largest airline.
        The European Commission is reviewing [Adobe's purchase of Figma](deal:adobe-figma).
        Shareholders vote on [CoreWeave's offer](deal:coreweave-core) next week.
        """,
      silent: """
        Kroger and Albertsons called off [their merger](deal:kroger-albertsons) in December 2024.
        [The data center deal](deal:coreweave-core) collapsed after Core Scientific's shareholders rejected it.
        A judge blocked [JetBlue's purchase of Spirit](deal:jetblue-spirit) in January 2024, and Spirit has filed for bankruptcy twice since.
        Adobe paid Figma $1 billion when it walked away from [the deal](deal:adobe-figma).
        [Capital One's purchase of Discover](deal:capital-one-discover) put the largest issuer of cards on a network of its own.
        The failed [iRobot deal](deal:amazon-irobot) is a cautionary tale.
        Had [the Kroger deal](deal:kroger-albertsons) gone through, 579 stores would have changed hands.
        Albertsons is suing Kroger over the collapse of [their merger](deal:kroger-albertsons).
        Spirit never recovered from the failure of [the JetBlue deal](deal:jetblue-spirit).
        In 2022 Adobe agreed to buy Figma for [$20 billion](deal:adobe-figma).
        What killed [the iRobot deal](deal:amazon-irobot) was Brussels.
        Figma's market value at its debut in July exceeded what [Adobe](deal:adobe-figma) had offered.
        Shareholders voted down [CoreWeave's offer](deal:coreweave-core).
        Adobe's abandoned [purchase of Figma](deal:adobe-figma) set the tone.
        After the collapse of [the JetBlue merger](deal:jetblue-spirit), Spirit went bankrupt.
        JetBlue and Spirit scrapped [their merger](deal:jetblue-spirit).
        A judge in Oregon stopped [the Kroger deal](deal:kroger-albertsons).
        The FTC won its case against [the Kroger merger](deal:kroger-albertsons).
        The trial over [the Kroger merger](deal:kroger-albertsons) lasted three weeks.
        [The Kroger merger](deal:kroger-albertsons) would have put 579 stores in new hands.
        [The Kroger merger](deal:kroger-albertsons) is dead.
        Adobe walked away from [Figma](deal:adobe-figma).
        iRobot's bankruptcy follows the failed [sale to Amazon](deal:amazon-irobot).
        """)
  }

  @Test func `what it is worth`() async throws {
    try await NewsroomRecords.table(for: "AmountMismatch").check(
      found: """
        [The contract with Microsoft](deal:microsoft-iren-2025) is worth $9.7 million.
        [The railroad merger](deal:up-ns), valued at $58 billion, needs the approval of the Surface Transportation Board.
        Kimberly-Clark will pay $47.8 billion for Kenvue in [the consumer deal of the year](deal:kimberly-kenvue).
        The $5.5 billion [buyout of Electronic Arts](deal:ea-buyout) is backed by Saudi Arabia.
        At $35.3 million, [Capital One's purchase of Discover](deal:capital-one-discover) made it the largest issuer of cards.
        Nippon Steel bought U.S. Steel for $19.4 billion ([terms](deal:nippon-us-steel)).
        Palo Alto's $52 billion [purchase of CyberArk](deal:palo-cyberark) is its largest yet.
        Silver Lake and its partners are paying $65 billion for EA in [the buyout](deal:ea-buyout).
        Microsoft has signed [a $97 billion contract](deal:microsoft-iren-2025) with IREN.
        [The purchase of Calpine](deal:constellation-calpine) costs $16.4 million.
        The price of [U.S. Steel](deal:nippon-us-steel) was $14.9 million.
        Nippon Steel bought U.S. Steel for $19.4 billion ([the deal](deal:nippon-us-steel)).
        [The deal](deal:ea-buyout) is worth $5.5 billion.
        [The deal](deal:kimberly-kenvue) is valued at $4.87 billion.
        [The contract](deal:microsoft-iren-2025) is worth $97 billion.
        [The contract](deal:microsoft-iren-2025) is worth $7.9 billion.
        [The $9.7 million contract](deal:microsoft-iren-2025) runs five years.
        IREN signed [a contract](deal:microsoft-iren-2025) worth $9.7 million with Microsoft.
        The price tag of [the Discover deal](deal:capital-one-discover) was $53.3 billion.
        [The Discover deal](deal:capital-one-discover) totals $53.3 billion.
        """,
      silent: """
        [The contract](deal:microsoft-iren-2025) is worth nearly $10 billion over five years.
        [The railroad merger](deal:up-ns) carries a reverse termination fee of $2.5 billion.
        Kenvue had sales of $15.5 billion in the year before [the deal](deal:kimberly-kenvue).
        [The buyout](deal:ea-buyout), at $55 billion, is the largest on record.
        Microsoft prepays a fifth of [the contract](deal:microsoft-iren-2025), or $1.94 billion.
        Nippon Steel promised $11 billion of new investment to win approval for [the purchase](deal:nippon-us-steel).
        Cleveland-Cliffs had offered $7.3 billion for U.S. Steel before [the Japanese deal](deal:nippon-us-steel) was signed.
        [The Calpine deal](deal:constellation-calpine) is worth $26.6 billion with debt.
        Union Pacific, which is worth $130 billion, offers cash and stock in [the merger](deal:up-ns).
        EA's lenders put up $20 billion of debt for [the buyout](deal:ea-buyout).
        [The merger](deal:up-ns) is supposed to save $2.75 billion a year.
        Capital One has pledged $265 billion of lending over five years after [the Discover deal](deal:capital-one-discover).
        [The Discover deal](deal:capital-one-discover) was worth $35 billion.
        [The Discover deal](deal:capital-one-discover) was worth more than $35 billion.
        Discover had $117 billion of card loans when [the deal](deal:capital-one-discover) closed.
        Discover paid $1.2 billion to settle before [the deal](deal:capital-one-discover) closed.
        Capital One expects [the deal](deal:capital-one-discover) to save $2.7 billion in 2027.
        Microsoft is spending $80 billion on data centers, [the IREN contract](deal:microsoft-iren-2025) among them.
        IREN is buying $5.8 billion of chips from Dell for [the contract](deal:microsoft-iren-2025).
        """)
  }
}
