internal import Liquid
internal import Wording

/// The fixed texts of pages, which every template and partial knows as `words`.
enum WordsView {
  static let name = "words"

  static let type: RecordType = RecordType(
    "word list", "The fixed texts of pages in the language of the site.",
    Phrase.allCases.map { .text($0.rawValue, Wording.english[$0]) })

  static func make(in wording: Wording) -> Record {
    Record(type: type, values: ContiguousArray(Phrase.allCases.map { .text(wording[$0]) }))
  }
}
