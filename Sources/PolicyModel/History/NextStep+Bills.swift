extension Standing {
  func stepOfBill(_ status: Status, on day: Day) -> NextStep? {
    guard let stage = lastStep, let step = lastStep.map({ timeline.events[$0].event }) else {
      return nil
    }
    let origin: NextStep.Chamber? = timeline.measure.map { $0.isOfHouse ? .house : .senate }
    let (house, senate) = (passage.house != nil, passage.senate != nil)
    let current: NextStep.Chamber? = house != senate ? (house ? .senate : .house) : origin
    switch step {
    case "introduced", "referred": return .committee(current)
    case "reported": return .floor(current)
    case "passed-house", "passed-senate", "passed-both", "passed",
      "passed-commons", "passed-lords", "passed-assembly", "presented":
      if isWithPresident {
        guard let congress = timeline.congress else {
          if timeline.isOfState { return .governor }
          return timeline.needsRoyalAssent ? .royalAssent : .signature
        }
        guard let presented else {
          return .president(through: nil, isOver: day > lastDayToSign(in: congress))
        }
        let last = Congress.lastDayToSign(presentedOn: presented)
        return .president(through: PartialDate(last), isOver: day > last)
      }
      if house && senate { return .oneText }
      if ["passed-commons", "passed-lords", "passed-assembly"].contains(step) { return nil }
      return .chamber(step == "passed-house" ? .senate : .house)
    case "vetoed" where timeline.congress == nil: return .override
    default: return term(stage)?.next
    }
  }
}
