internal import PolicyModel

extension English {
  package func label(_ word: String, in vocabulary: String) -> String {
    Self.labels[vocabulary]?[word] ?? Vocabulary.Term.spelled(word)
  }

  package func noun(_ word: String, in vocabulary: String) -> String {
    label(word, in: vocabulary).lowercased()
  }

  /// By vocabulary, those that are more than their word with a capital.
  private static let labels: [String: [String: String]] = [
    "stance": [
      "support": "Supports", "oppose": "Opposes", "amend": "Seeks changes",
      "monitor": "Watching, no side taken",
    ],
    "likelihood": ["roughly-even": "Roughly even chance"],
    "outcome of a review": ["conditions": "Cleared with conditions"],
    "way of enactment": ["ten-day": "Without a signature", "override": "Over a veto"],
    "effect of a case": ["none": "No effect"],
    "mode of a reference": ["as-of": "As of"],
    "kind of correction": ["editors-note": "Editor’s note"],
    "TLP label": [
      "RED": "TLP:RED", "AMBER+STRICT": "TLP:AMBER+STRICT", "AMBER": "TLP:AMBER",
      "GREEN": "TLP:GREEN", "CLEAR": "TLP:CLEAR",
    ],
    "type of deal": ["spin-off": "Spin-off"],
    "thing a deal waits for": [
      "antitrust": "Antitrust clearance", "cfius": "CFIUS review",
      "shareholders": "Shareholder approval", "ferc": "FERC approval", "court": "Court approval",
    ],
    "value basis": [
      "enterprise": "Enterprise value", "equity": "Equity value",
      "total-contract": "Total contract value", "annual": "Per year", "ceiling": "Ceiling",
      "undisclosed": "Undisclosed",
    ],
    "type of agency": [
      "white-house-office": "White House office", "igo": "Intergovernmental organization",
    ],
    "type of company": ["think-tank": "Think tank", "ngo": "Nongovernmental organization"],
  ]
}
