package import PolicyModel

extension English {
  package func citation(
    of title: String, by authors: [String], publisher: String, _ date: PartialDate?,
    at address: String?
  ) -> String {
    let isEnded = title.last.map { "?!…".contains($0) } ?? false
    let comma = isEnded ? "" : ","
    // American style puts the comma inside the quotation marks.
    let quoted = dates == .monthDayYear ? "“\(title)\(comma)”" : "“\(title)”\(comma)"
    let rest = [publisher] + [date.map { self.date($0) }, address].compactMap { $0 }
    let opening = authors.isEmpty ? quoted : "\(authors.listedInWords), \(quoted)"
    return opening + " " + rest.joined(separator: ", ") + "."
  }

  package func citation(
    ofLaw title: String, parts: [String], _ date: PartialDate?, from site: String,
    at address: String?
  ) -> String {
    let law = ([title] + parts + [date.map { self.date($0) }].compactMap { $0 })
      .joined(separator: ", ")
    return law + ". " + [site, address].compactMap { $0 }.joined(separator: ", ") + "."
  }
}
