/// A public register whose saved files can be imported.
package enum Register: String, CaseIterable, Sendable {
  case federalRegister = "federal-register"
  case congress
  case legislators
  case edgar
  case openStates = "open-states"

  /// What its files are, for the help of the command.
  package var meaning: String {
    switch self {
    case .federalRegister: "documents and lists of the Federal Register's API, in JSON"
    case .congress: "data.json of unitedstates/congress, or answers of the Congress.gov API"
    case .legislators: "YAML files of unitedstates/congress-legislators"
    case .edgar: "submissions of companies to the SEC, in JSON"
    case .openStates: "bills of states from Open States, in JSON or CSV"
    }
  }
}
