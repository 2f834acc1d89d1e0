import Testing

@Suite("Sentences on rules for banks and markets, and on guidance, that were undone")
struct FinanceRuleSentenceTests {
  @Test func `rules for banks and markets`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Advisers to private funds must send quarterly fee statements to their investors, as [[sec-private-funds|the 2023 rules]] require.
        The Fifth Circuit threw out the repurchase rule, which leaves [the private fund adviser rules](policy:sec-private-funds) as the most demanding of Gary Gensler's tenure.
        Issuers disclose daily buybacks each quarter, as [the SEC's repurchase rule](policy:sec-buyback) requires.
        Late fees on the credit cards of big issuers are capped at $8 by [a CFPB rule](policy:cfpb-late-fees).
        The rule that caps late fees ([CFPB, 2024](policy:cfpb-late-fees)) has survived every challenge.
        Lenders may no longer see medical bills on a credit report, thanks to [a rule the CFPB finished in January](policy:cfpb-medical-debt).
        Nobody has challenged [the medical debt rule](policy:cfpb-medical-debt), and it takes effect next spring.
        Banks with more than $10 billion in assets face a benchmark of $5 for overdraft fees ([CFPB](policy:cfpb-overdraft)).
        Congress tried to repeal [the overdraft rule](policy:cfpb-overdraft) and failed, so the $5 benchmark stands.
        Apple Pay and Venmo are under federal supervision through [the larger-participant rule](policy:cfpb-larger-participant).
        Front ends of decentralized exchanges must send a Form 1099-DA to their users from 2027 on, under [the DeFi broker rule](policy:irs-defi-broker).
        Companies listed on Nasdaq must have two diverse directors or explain why they do not ([Rule 5605(f)](policy:nasdaq-diversity)).
        American firms may import data on Europeans if they certify to [the Privacy Shield](policy:privacy-shield).
        A lawsuit seeks to vacate [the medical debt rule](policy:cfpb-medical-debt); until a court rules, lenders must comply.
        The rule has been delayed, not killed: [the DeFi broker rule](policy:irs-defi-broker) applies from 2027 on.
        Who is bound by what:\\n\\n| Company | Rule that binds it |\\n|---|---|\\n| Nasdaq issuers | [Rule 5605(f)](policy:nasdaq-diversity) |
        The exchange says in its filings that [Rule 5605(f)](policy:nasdaq-diversity) applies to foreign issuers as well.
        The Privacy Shield replaced Safe Harbor, and some 5,000 firms rely on [it](policy:privacy-shield).
        Lenders that pull a credit file after January should expect it to contain no medical collections, since [the bureau's rule](policy:cfpb-medical-debt) bars the credit bureaus from reporting them.
        Three things keep Nasdaq's general counsel up at night: tokenization, round-the-clock trading, and the question of how issuers will report under [the diversity rule](policy:nasdaq-diversity) this proxy season.
        ### Is my firm covered?\\n\\nMost likely. [The CFPB's larger-participant rule](policy:cfpb-larger-participant) reaches any nonbank with 50 million transactions a year.
        """,
      silent: """
        The Fifth Circuit threw out [the private fund adviser rules](policy:sec-private-funds) in full.
        Had it not been vacated in April, [the late-fee rule](policy:cfpb-late-fees) would have capped the charge at $8.
        Congress used the Review Act to kill [the overdraft rule](policy:cfpb-overdraft).
        [The Privacy Shield](policy:privacy-shield) had more than 5,300 members when the court in Luxembourg annulled it.
        As the bureau put it in March 2024, [the late-fee rule](policy:cfpb-late-fees) "closes a loophole."
        [Privacy Shield](policy:privacy-shield) and its predecessor, [Safe Harbor](policy:safe-harbor), both fell to complaints by Max Schrems.
        The [Nasdaq diversity rule](policy:nasdaq-diversity) is dead, and most issuers have cut the matrix from their proxy statements.
        [The rule](policy:cfpb-medical-debt) was thrown out in July; medical bills are back on credit reports.
        Medical bills stay on credit reports now that a judge in Texas has tossed [the CFPB's rule](policy:cfpb-medical-debt).
        Congress nixed [the DeFi broker rule](policy:irs-defi-broker) in April.
        The first crypto measure that Trump signed undid [the DeFi broker rule](policy:irs-defi-broker).
        The vacatur of [the buyback rule](policy:sec-buyback) leaves issuers with the old quarterly table.
        Issuers can stop collecting daily data on buybacks: [the rule](policy:sec-buyback) did not survive the Fifth Circuit.
        Card issuers can charge $32 for a late payment, because [the $8 cap](policy:cfpb-late-fees) was scrapped in a settlement with the industry.
        Nasdaq's general counsel did not appeal when the Fifth Circuit, sitting en banc, rejected [the diversity rule](policy:nasdaq-diversity) by nine votes to eight.
        ### Is my firm covered?\\n\\nNo. Congress disapproved [the CFPB's larger-participant rule](policy:cfpb-larger-participant) in May.
        """)
  }

  @Test func `guidance and memoranda`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        A bank that holds bitcoin for customers must book it as a liability under [SAB 121](policy:sab-121).
        [[SAB 121]] is why no big custodian touches bitcoin.
        Agencies whose use of AI affects rights must run an impact assessment, as [OMB's memorandum](policy:m-24-10) spells out.
        Buy-now-pay-later firms are card issuers under [the CFPB's interpretive rule](policy:cfpb-bnpl) and must give refunds.
        Contrary to what you may have read, [SAB 121](policy:sab-121) has not been withdrawn.
        The 2023 guidelines did not displace [the 2010 guidelines](policy:hmg-2010), which the staff applies to horizontal deals.
        New hires should read [M-24-10](policy:m-24-10) first.
        [M-24-10](policy:m-24-10) and [M-25-21](policy:m-25-21) are the two memoranda that agency AI officers work under.
        The bank regulators, having ended their own caution, must still contend with [SAB 121](policy:sab-121), because it is the SEC that writes the rules of accounting.
        """,
      silent: """
        Under [the 2023 Merger Guidelines](policy:merger-guidelines-2023), a market share above 30 percent raises a presumption of harm.
        [M-25-21](policy:m-25-21) asks agencies for chief AI officers, too.
        [SAB 121](policy:sab-121) is history, and custodians are moving in.
        The SEC's staff withdrew [the bulletin](policy:sab-121) in January, which is why banks now offer custody.
        Gensler's SEC used [SAB 121](policy:sab-121) to keep banks out of crypto.
        The new memorandum is shorter than [M-24-10](policy:m-24-10).
        [M-25-21](policy:m-25-21) keeps the inventories of [its predecessor](policy:m-24-10).
        Lawyers debate whether [the Cole memo](policy:cole-memo) ever bound a prosecutor.
        In the absence of [SAB 121](policy:sab-121), custodians follow ordinary accounting.
        Freed from [SAB 121](policy:sab-121), State Street is building a custody business.
        [SAB 121](policy:sab-121)'s repeal came in a one-page bulletin.
        Marijuana guidance through the years:\\n\\n- [Cole memo](policy:cole-memo) (2013–2018)\\n- nothing since
        The bank regulators have followed the SEC, which did away with [SAB 121](policy:sab-121) in January, in dropping their own warnings.
        """)
  }
}
