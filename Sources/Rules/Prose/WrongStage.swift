package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let billCalledLaw = Rule(
    "BillCalledLaw", .warning,
    summary: "Reports text that calls a bill a law before it is enacted, or a law a bill.",
    explanation: """
      A bill binds nobody until it is enacted. The rule reads sentences in which a link to a \
      policy is:
      - the subject of 'is law', 'has become law', 'was signed into law' or 'was enacted';
      - the object of 'signed into law' or 'made … law';
      - beside 'a law' or 'a bill' that describes it;
      - right behind an opening that says so: 'Signed into law in July, …', 'A federal law, …'.
      It compares them with the stage that the policy had reached by the page's fact date \
      (`as_of`, otherwise `date`). What is denied, hypothetical or expected, and quotations, are \
      left alone.
      """,
    bad: """
      The [CLARITY Act](policy:clarity-act) is law.          # passed the House
      """,
    good: """
      The [CLARITY Act](policy:clarity-act) passed the House.
      """)
}

extension Check {
  static let billCalledLaw = Check(
    .billCalledLaw,
    reach: .page(.own) { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        let (record, isLaw): (Int, Bool)
        switch sign.claim {
        case .isLaw(let number): (record, isLaw) = (number, true)
        case .isBill(let number, let year):
          // "S. 1582, a bill of 2013": each Congress has one of that number.
          if let year, let congress = site.catalog.entities[number].policy?.congress,
            !(Congress.firstDay(of: congress).year...Congress.lastDay(of: congress).year)
              .contains(year)
          {
            continue
          }
          (record, isLaw) = (number, false)
        default: continue
        }
        let entity = site.catalog.entities[record]
        guard let type = entity.type?.value, type == "bill" || type == "statute",
          let status = site.histories[record]?.status(at: day), status.force != .notYet
        else { continue }
        let isEnacted =
          type == "statute"
          || entity.history.contains { $0.event == "enacted" && $0.date.lastDay <= day }
        guard isEnacted != isLaw else { continue }
        findings.append(
          Diagnostic(
            .billCalledLaw,
            "'\(sign.words)' is said of \(entity.name.value), which by \(day) "
              + (isLaw ? "was a bill: \(site.change(status, of: record))" : "was law"),
            at: sign.place))
      }
    })
}
