import PolicyModel

/// A federal bill's type, number and Congress.
struct BillNumber {
  let measure: Measure
  let number: String
  let congress: Int

  init?(_ id: String) {
    guard IdentifierScheme.scheme("bill")?.fault(of: id) == nil, let measure = Measure(bill: id),
      let congress = Congress.number(ofBill: id)
    else { return nil }
    self.measure = measure
    self.congress = congress
    number = String(id.dropFirst(measure.rawValue.count).prefix { $0 != "-" })
  }

  var isOfHouse: Bool { measure.isOfHouse }

  /// `H.R. 3633`.
  var citation: String {
    let letters =
      switch measure {
      case .houseBill: "H.R."
      case .senateBill: "S."
      case .houseJointResolution: "H.J.Res."
      case .senateJointResolution: "S.J.Res."
      case .houseConcurrentResolution: "H.Con.Res."
      case .senateConcurrentResolution: "S.Con.Res."
      case .houseResolution: "H.Res."
      case .senateResolution: "S.Res."
      }
    return "\(letters) \(number)"
  }

  /// Its page on Congress.gov.
  var url: String {
    let kind =
      switch measure {
      case .houseBill: "house-bill"
      case .senateBill: "senate-bill"
      case .houseJointResolution: "house-joint-resolution"
      case .senateJointResolution: "senate-joint-resolution"
      case .houseConcurrentResolution: "house-concurrent-resolution"
      case .senateConcurrentResolution: "senate-concurrent-resolution"
      case .houseResolution: "house-resolution"
      case .senateResolution: "senate-resolution"
      }
    return "https://www.congress.gov/bill/\(Congress.ordinal(congress))-congress/\(kind)/\(number)"
  }
}
