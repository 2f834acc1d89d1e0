import Testing

@Suite("Sentences on executive orders that were revoked")
struct OrderSentenceTests {
  @Test func `orders`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        Under [Executive Order 14110](policy:eo-14110), developers of the largest models must report the results of red-team tests to the Commerce Department.
        Washington's main lever over the frontier labs remains [[eo-14110|the 2023 AI order]], which rests on the Defense Production Act.
        Executive Order 14110 directs agencies to name chief AI officers, and most have done so.
        The table sums up what a developer faces.\\n\\n| Instrument | What it requires |\\n|---|---|\\n| [EO 14110](policy:eo-14110) | Reports on training runs above 10^26 operations |\\n| [GENIUS Act](policy:genius-act) | Reserves for payment stablecoins |
        Compliance teams should plan around three federal instruments:\\n\\n- [the AI order](policy:eo-14110), with its reporting by developers of dual-use models;\\n- the export rules for chips; and\\n- the voluntary framework of NIST.
        Counsel should bear in mind that [the AI executive order](policy:eo-14110) has teeth: it invokes the Defense Production Act.
        Though the Biden White House wrote it, [EO 14110](policy:eo-14110) binds the agencies that answer to Donald Trump.
        Trump has revoked dozens of his predecessor's orders, but [the AI order](policy:eo-14110) is not among them.
        ## [Executive Order 14110](policy:eo-14110): what labs must report\\n\\nLarge training runs come first.
        [EO 14179](policy:eo-14179) sets the tone, and [EO 14110](policy:eo-14110) supplies the reporting duties.
        Because [Executive Order 14141](policy:eo-14141) lets the Energy and Defense Departments lease federal sites to data center developers, bidders no longer need to buy land.
        Developers that want a federal site have to show, under [[eo-14141|the January order]], that they are adding clean power.
        Half of all new cars sold in 2030 are to be electric, according to [the clean-cars order](policy:eo-14037), and automakers are behind schedule.
        The Justice40 promise in [EO 14008](policy:eo-14008) still directs 40 percent of the benefits of climate spending to poor communities.
        While [the Paris Agreement](policy:paris-agreement) is on its way out, [EO 14008](policy:eo-14008) continues to put climate at the center of American foreign policy.
        Agencies are bound by [Executive Order 14057](policy:eo-14057) to buy only carbon-free electricity by 2030.
        [EO 14057](policy:eo-14057) gives federal fleet managers until 2035 to go fully electric.
        Seventy-two initiatives flow from [the competition order](policy:eo-14036), and the agencies are about halfway through them.
        Lina Khan's successors cannot ignore [Executive Order 14036](policy:eo-14036), which commits the whole government to vigorous antitrust enforcement.
        Four years after it was issued, [EO 14036](policy:eo-14036) remains the charter of the antitrust revival.
        Together with [the 2023 Merger Guidelines](policy:merger-guidelines-2023), [the competition order](policy:eo-14036) gives enforcers their mandate.
        Federal contractors with 50 or more employees must maintain a written affirmative action plan ([EO 11246](policy:eo-11246)).
        Does your company hold a federal contract? If so, [Executive Order 11246](policy:eo-11246) applies to you.
        Since 1965, [EO 11246](policy:eo-11246) has barred contractors from discriminating in employment.
        The minimum wage for workers on federal contracts is $17.75 an hour under [EO 14026](policy:eo-14026).
        Contractors that pay less than [the 2021 wage order](policy:eo-14026) demands risk debarment.
        [EO 14067](policy:eo-14067) makes research on a digital dollar a matter of the highest urgency.
        Every agency has an equity action plan because [Executive Order 13985](policy:eo-13985) tells it to have one.
        Federal employees who refuse a Covid-19 shot face discipline under [[eo-14043|the 2021 mandate]].
        Nationals of seven countries may not enter the United States, by order of the president ([Executive Order 13769](policy:eo-13769)).
        Big infrastructure projects get One Federal Decision under [EO 13807](policy:eo-13807), which caps environmental review at two years.
        Perkins Coie's lawyers are barred from federal buildings by [Executive Order 14230](policy:eo-14230), and its clients must disclose their ties to the firm.
        Although President Trump revoked the ethics pledge on his first day, he kept [EO 14110](policy:eo-14110), and its reporting duties bind the labs.
        If you are a federal contractor, [EO 11246](policy:eo-11246) obliges you to keep an affirmative action plan.
        The order that Biden signed in 2021, [EO 14057](policy:eo-14057), still governs what agencies buy.
        Republicans want to repeal [the competition order](policy:eo-14036), which is why its defenders are organizing.
        The Biden order was never revoked, and [EO 14110](policy:eo-14110)'s thresholds are the ones that labs use.
        Perkins Coie sued, but [the order](policy:eo-14230) holds: its lawyers cannot enter a federal building.
        Agencies subject to Executive Order 14057 report their emissions each year.
        Executive Order 14036 of July 9, 2021, calls on the FTC to write rules on repair, and the FTC is doing so.
        The Treasury's report took its mandate from [EO 14067](policy:eo-14067), which tells every agency to study stablecoins.
        Contractors: post the notice that [EO 14026](policy:eo-14026) prescribes.
        Trump's second term has so far spared [EO 14008](policy:eo-14008), and agencies report on it each quarter.
        In a memo to clients last week, Covington noted that [Executive Order 14110](policy:eo-14110) requires cloud providers to verify the identity of foreign customers.
        Companies that sell to the government, from Lockheed Martin to the corner caterer, are covered by [Executive Order 11246](policy:eo-11246), which a Labor Department office enforces.
        The White House has published three orders on artificial intelligence this year, yet none of them touches [EO 14110](policy:eo-14110), whose thresholds for reporting stay where they were.
        What the labs dread most is paperwork: [the AI executive order](policy:eo-14110) obliges them to tell the Commerce Department about each large training run and about who owns the weights.
        """,
      silent: """
        [EO 14179](policy:eo-14179) directs agencies to undo whatever stands in the way of American AI.
        [EO 14173](policy:eo-14173) revoked a Johnson-era order and tells contractors to certify that they run no illegal diversity programs.
        President Trump revoked [EO 14110](policy:eo-14110) on his first day back in office.
        [Executive Order 14110](policy:eo-14110) no longer binds anyone.
        [EO 14141](policy:eo-14141) lasted six months.
        In 2023, [Executive Order 14110](policy:eo-14110) asked developers to report their training runs.
        When [EO 14110](policy:eo-14110) was in force, the Commerce Department drafted a reporting rule.
        [Executive Order 11246](policy:eo-11246) was one of Lyndon Johnson's answers to the march on Selma.
        Biden signed [the competition order](policy:eo-14036) on July 9, 2021, with Lina Khan at his side.
        Contractors are not bound by [EO 14026](policy:eo-14026) any more.
        Nothing in [EO 14067](policy:eo-14067) survives.
        If [EO 14141](policy:eo-14141) were still in force, the lease would need a plan for clean power.
        "[Executive Order 14110](policy:eo-14110) is the strongest set of actions any government in the world has taken on AI," Bruce Reed said in October 2023.
        [EO 14110](policy:eo-14110 "historical") has a section on biology that is worth rereading.
        [The 2023 order](policy:eo-14110 "as of 2024-06-01") requires developers to report their tests.
        [EO 14148](policy:eo-14148) revoked 78 orders and memoranda, among them [EO 14110](policy:eo-14110) and [EO 13985](policy:eo-13985).
        Where Biden's orders stand:\\n\\n| Order | Fate |\\n|---|---|\\n| [EO 14110](policy:eo-14110) | Revoked January 20, 2025 |\\n| [EO 14036](policy:eo-14036) | Revoked August 13, 2025 |
        Orders on energy:\\n\\n- [EO 14057](policy:eo-14057): revoked\\n- [EO 14154](policy:eo-14154): in force
        A future president could reissue [EO 14043](policy:eo-14043) with the stroke of a pen.
        Trump's first [travel ban](policy:eo-13769) set off protests at airports in January 2017.
        Biden's AI order ([EO 14110](policy:eo-14110)) was one of 78 that fell on Inauguration Day.
        Trump tore up [EO 14110](policy:eo-14110) within hours.
        Its successor, [EO 14179](policy:eo-14179), says nothing of red teams, which [EO 14110](policy:eo-14110) had demanded.
        If a Democrat wins in 2028, [EO 14036](policy:eo-14036) could come back.
        A timeline:\\n\\n- March 9, 2022: Biden signs [EO 14067](policy:eo-14067).\\n- January 23, 2025: Trump signs an order of his own.
        *Lina Khan watches President Biden sign [the competition order](policy:eo-14036), July 9, 2021.*
        Photo: the signing of [EO 14110](policy:eo-14110), October 30, 2023.
        The reporting duties that [Executive Order 14110](policy:eo-14110) had laid on the labs disappeared with it on January 20.
        In a memo to clients last week, Covington noted that [Executive Order 14110](policy:eo-14110), which had required cloud providers to verify foreign customers, is no longer in effect.
        Contractors spent sixty years building compliance programs around [Executive Order 11246](policy:eo-11246), and it took one signature to make them obsolete.
        For all the noise about deregulation, only one of the orders on artificial intelligence, [EO 14110](policy:eo-14110), was actually rescinded in the first week.
        What the labs dreaded most was paperwork: [the AI executive order](policy:eo-14110) obliged them to tell the Commerce Department about each large training run.
        """)
  }
}
