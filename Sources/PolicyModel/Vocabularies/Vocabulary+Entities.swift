extension Vocabulary {
  /// The words that `type` takes in a record of a kind; `nil` where the kind has no types.
  package static func type(of kind: EntityKind) -> Vocabulary? {
    switch kind {
    case .briefing: briefingType
    case .company: companyType
    case .agency: agencyType
    case .policy: policyType
    case .deal: dealType
    case .person, .topic, .page: nil
    }
  }

  package static let policyType = Vocabulary(
    "type of policy", PolicyType.allCases.map { Term($0.word, $0.meaning) })

  package static let dealType = Vocabulary(
    "type of deal",
    [
      Term("acquisition", "One company buys another."),
      Term("merger", "Two companies become one."),
      Term("asset-purchase", "Property or equipment changes hands."),
      Term("divestiture", "A company sells a part of itself."),
      Term("spin-off", "A part becomes a company of its own."),
      Term("joint-venture", "Several own one undertaking."),
      Term("minority-investment", "A stake without control."),
      Term("equity-offering", "Shares are sold."),
      Term("debt-financing", "Money is lent."),
      Term("services-agreement", "Services against payment."),
      Term("supply-agreement", "Goods over time."),
      Term("offtake", "Output, power above all, is bought ahead."),
      Term("lease", "Property, hosting or capacity is let."),
      Term("license", "A right to use."),
      Term("government-contract", "A public body buys."),
      Term("settlement", "A dispute ends by agreement."),
    ])

  package static let dealStatus = Vocabulary(
    "status of a deal", StatusTrack.deal.events.filter { $0.changesStage }.map(\.term))

  package static let awaited = Vocabulary(
    "thing a deal waits for",
    [
      Term("antitrust"), Term("cfius"),
      Term("shareholders"), Term("ferc"),
      Term("court"),
    ])

  package static let valueBasis = Vocabulary(
    "value basis",
    [
      Term("enterprise", "Equity and net debt."),
      Term("equity", "What the shares cost."),
      Term("total-contract", "Everything payable over the term."),
      Term("annual", "What is payable in a year."),
      Term("ceiling", "No more than this."),
      Term("undisclosed", "The parties do not say."),
    ])

  package static let partyRole = Vocabulary(
    "party role",
    [
      Term("buyer"), Term("seller"), Term("target"), Term("customer"), Term("supplier"),
      Term("investor"), Term("issuer"), Term("lender"), Term("borrower"), Term("guarantor"),
      Term("licensor"), Term("licensee"), Term("lessor"), Term("lessee"), Term("owner"),
      Term("advisor"),
    ])

  package static let agencyType = Vocabulary(
    "type of agency",
    [
      Term("department"), Term("bureau"), Term("independent-commission"),
      Term("white-house-office"), Term("court"), Term("legislature"),
      Term("committee"), Term("state"), Term("foreign"),
      Term("igo"),
    ])

  package static let companyType = Vocabulary(
    "type of company",
    [
      Term("public"), Term("private"), Term("subsidiary"), Term("state-owned"), Term("utility"),
      Term("fund"), Term("trade-association"), Term("think-tank"),
      Term("ngo"), Term("union"), Term("law-firm"),
      Term("lobbying-firm"), Term("university"), Term("grid-operator"),
    ])

  package static let briefingType = Vocabulary(
    "type of briefing",
    [
      Term("analysis"), Term("alert"), Term("explainer"), Term("memo"), Term("tracker-note"),
    ])

  package static let chamber = Vocabulary(
    "chamber", [Term("house"), Term("senate"), Term("joint")])
}
