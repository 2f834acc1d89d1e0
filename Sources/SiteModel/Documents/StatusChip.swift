internal import PolicyModel
internal import Text
internal import Wording

extension Status {
  /// A class for its chip: `in-force`, `partly`, `pending`, `blocked` or `ended`.
  package var tone: String {
    force == .notYet ? Force.pending.rawValue : force.rawValue
  }

  /// The chip as HTML, for links in a text: in parentheses, so that the sentence and its punctuation go on behind it.
  /// The theme's `partials/chip.html` is for rows.
  func chip(in wording: Wording) -> String {
    var chip = XMLText()
    chip.raw(" (<span class=\"chip \(tone)\">")
    chip.text(wording.language.clause(label, by: nil))
    chip.raw("</span>)")
    return String(decoding: chip.bytes, as: UTF8.self)
  }
}
