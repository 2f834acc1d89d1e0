/// Reads the saved JSON of a register.
protocol JSONRegister {
  var facts: RegisterFacts { get set }
  var reader: DataReader { get }

  init(_ saved: SavedFile)

  /// Adds what the file says to ``facts``.
  mutating func read()
}

extension JSONRegister {
  /// What a file says, with the findings on it.
  static func read(_ saved: SavedFile) -> RegisterFacts {
    var register = Self(saved)
    register.read()
    register.facts.findings = register.reader.findings
    return register.facts
  }
}
