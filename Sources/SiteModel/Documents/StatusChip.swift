internal import PolicyModel
internal import Text
internal import Wording

extension Status {
  /// A class for its chip: `in-force`, `partly`, `pending`, `blocked` or `ended`.
  package var tone: String {
    force == .notYet ? Force.pending.rawValue : force.rawValue
  }

  /// The chip as HTML, for links in a text; the theme's `partials/chip.html` does the same for rows.
  func chip(in wording: Wording) -> String {
    var chip = XMLText()
    chip.raw(" <span class=\"chip \(tone)\">")
    chip.text(label(in: wording))
    chip.raw("</span>")
    return String(decoding: chip.bytes, as: UTF8.self)
  }
}
