package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let billCalledLaw = Rule(
    "BillCalledLaw", .warning,
    summary: "A bill is not called a law before it is enacted, nor a law a bill.",
    explanation: """
      The rule reads sentences in which a link to a policy is the subject of 'is law', 'has become law', \
      'was signed into law' or 'was enacted', the object of 'signed into law' or 'made … law', or has 'a law' or 'a bill' \
      set beside it. It compares them with the stage that the policy had reached by as_of. What is \
      denied, supposed or expected, and what stands in quotation marks, is left alone.
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
        case .isBill(let number): (record, isLaw) = (number, false)
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
