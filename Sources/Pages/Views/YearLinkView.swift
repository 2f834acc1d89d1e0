internal import Liquid
internal import SiteModel

/// A link to the pages of a year.
enum YearLinkView {
  static let type: RecordType = RecordType(
    "year link", "A link to the pages of a year.",
    [.text("label", "2024."), .text("path", "The address of its first page.")])

  static func make(_ year: Int, at address: PageAddress) -> Value {
    .record(Record(type, ["label": .text(String(year)), "path": .text(address.path)]))
  }
}
