internal import PolicyModel
internal import Text

extension CitedWork {
  /// A list of one item in CSL-JSON, the data that citation styles read.
  var cslJSON: CitationText {
    var text = CitationText()
    text.add(literal: "[{\"id\":")
    text.add(json: key)
    text.add(member: "type", cslType)
    text.add(member: "title", title)
    text.add(member: "title-short", shortTitle)
    if !authors.isEmpty {
      text.add(literal: ",\"author\":[")
      for (place, author) in authors.enumerated() {
        if place > 0 { text.add(literal: ",") }
        author.writeCSL(to: &text)
      }
      text.add(literal: "]")
    }
    if let date {
      text.add(literal: ",\"issued\":{\"date-parts\":[[")
      text.add(date.year)
      for part in [date.month, date.day] {
        guard let part else { break }
        text.add(literal: ",")
        text.add(part)
      }
      text.add(literal: "]]}")
    }
    text.add(member: form == .legalCase ? "authority" : "publisher", publisher)
    text.add(member: "genre", genre)
    text.add(member: "number", number)
    if let reporter {
      text.add(member: "container-title", Reporter.name)
      text.add(member: "volume", reporter.volume)
      text.add(member: "page", reporter.page)
    }
    text.add(member: "source", archive)
    text.add(member: "URL", address)
    text.add(member: "language", language)
    text.add(literal: "}]\n")
    return text
  }

  private var cslType: String {
    switch form {
    case .report: "report"
    case .bill: "bill"
    case .statute, .executiveAction: "legislation"
    case .regulation: "regulation"
    case .treaty: "treaty"
    case .legalCase: "legal_case"
    case .standard: "standard"
    }
  }
}

extension CitationText {
  /// Adds a member behind another one; nothing where there is no value.
  fileprivate mutating func add(member name: StaticString, _ value: String?) {
    guard let value else { return }
    add(literal: ",\"")
    add(literal: name)
    add(literal: "\":")
    add(json: value)
  }
}

extension CitedAuthor {
  fileprivate func writeCSL(to text: inout CitationText) {
    switch self {
    case .person(let family, let given, let suffix):
      text.add(literal: "{\"family\":")
      text.add(json: family)
      text.add(member: "given", given)
      text.add(member: "suffix", suffix)
    case .literal(let name):
      text.add(literal: "{\"literal\":")
      text.add(json: name)
    }
    text.add(literal: "}")
  }
}
