package import PolicyModel

extension English {
  package func publishedUnder(_ then: Administration, now: Administration) -> String {
    // A second, later term has the same name as the first.
    let ordinal = then.surname == now.surname ? "first " : ""
    return
      "Published under the \(ordinal)\(then.surname) administration. The \(ordinal.isEmpty ? "" : "present ")"
      + "\(now.surname) administration has been in office since \(date(PartialDate(now.start)))."
  }
}
