package import PolicyModel

extension Money {
  /// For a reader, exact: `$9.7 billion`, `€250 million`, `CHF 1.25 billion`, `$1,250,000.50`.
  package func written(in wording: Wording) -> String { wording.language.amount(self) }

  /// With how near it is: `about €250 million`.
  package func written(_ bound: ValueBound?, in wording: Wording) -> String {
    bound.map { wording.language.amount(self, $0) } ?? wording.language.amount(self)
  }
}
