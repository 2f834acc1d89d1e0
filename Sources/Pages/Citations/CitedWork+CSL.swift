internal import PolicyModel
internal import Text

extension CitedWork {
  /// A list of one item in CSL-JSON, the data that citation styles read.
  var cslJSON: String {
    var members: [String] = []
    func add(_ name: String, json value: String?) {
      if let value { members.append("\"\(name)\":\(value)") }
    }
    func add(_ name: String, _ value: String?) { add(name, json: value?.jsonString) }
    add("id", key)
    add("type", cslType)
    add("title", title)
    add("title-short", shortTitle)
    if !authors.isEmpty {
      add("author", json: "[\(authors.map(\.cslName).joined(separator: ","))]")
    }
    if let date {
      let parts = date.isoParts.compactMap { Int($0) }.map { String($0) }
      add("issued", json: "{\"date-parts\":[[\(parts.joined(separator: ","))]]}")
    }
    add(form == .legalCase ? "authority" : "publisher", publisher)
    add("genre", genre)
    add("number", number)
    if let reporter {
      add("container-title", Reporter.name)
      add("volume", reporter.volume)
      add("page", reporter.page)
    }
    add("source", archive)
    add("URL", address)
    add("language", language)
    return "[{\(members.joined(separator: ","))}]\n"
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

extension CitedAuthor {
  fileprivate var cslName: String {
    switch self {
    case .person(let family, let given, let suffix):
      "{\"family\":\(family.jsonString),\"given\":\(given.jsonString)"
        + (suffix.map { ",\"suffix\":\($0.jsonString)" } ?? "") + "}"
    case .literal(let name): "{\"literal\":\(name.jsonString)}"
    }
  }
}
