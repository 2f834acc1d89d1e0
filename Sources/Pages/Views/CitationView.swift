internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// How a page is cited.
enum CitationView {
  static let type: RecordType = RecordType(
    "citation", "How a briefing or a policy is cited.",
    [
      .text("text", "As a sentence."),
      .text("address", "The page's absolute address, if the site has one."),
      .list("formats", of: .record { CitationFormatView.type }, "The files for bibliographies."),
    ])

  static func make(_ work: CitedWork?, in site: Queries) -> Value {
    guard let work else { return .none }
    let ris = "application/x-research-info-systems"
    let csl = "application/vnd.citationstyles.csl+json"
    return .record(
      Record(
        type,
        [
          "text": .text(work.text(in: site.wording)), "address": .optional(work.address),
          "formats": .list([
            CitationFormatView.make(
              site.wording[.formatRIS], ris, "\(work.key).ris", work.ris),
            CitationFormatView.make(
              site.wording[.formatBibTeX], "application/x-bibtex", "\(work.key).bib", work.bibTeX),
            CitationFormatView.make(
              site.wording[.formatCSL], csl, "\(work.key).json", work.cslJSON),
          ]),
        ]))
  }
}

/// A citation as a file for a bibliography.
enum CitationFormatView {
  static let type: RecordType = RecordType(
    "citation format", "A citation as a file for a bibliography.",
    [
      .text("label", "RIS, BibTeX or CSL-JSON."), .text("type", "Its media type."),
      .text("file", "A name for it."), .text("url", "The file itself, as a `data:` address."),
    ])

  static func make(_ label: String, _ media: String, _ file: String, _ content: CitationText)
    -> Value
  {
    .record(
      Record(
        type,
        [
          "label": .text(label), "type": .text(media), "file": .text(file),
          "url": .text("data:\(media);charset=utf-8,\(content.bytes.percentEncodedPath)"),
        ]))
  }
}

/// What the head of a page tells reference managers.
enum MetaTagView {
  static let type: RecordType = RecordType(
    "meta tag", "What the head of a page tells reference managers.",
    [.text("name", "Its name: citation_title."), .text("content", "Its content.")])

  static func list(_ work: CitedWork?) -> [Value] {
    guard let work else { return [] }
    return work.metaTags.map {
      .record(Record(type, ["name": .text($0.name), "content": .text($0.content)]))
    }
  }
}

extension CitedWork {
  fileprivate func text(in wording: Wording) -> String {
    switch form {
    case .report where archive == nil:
      wording.language.citation(
        of: title, by: authors.map(\.fullName), publisher: publisher ?? "", date, at: address)
    default:
      wording.language.citation(
        ofLaw: shortTitle.map { title.hasPrefix($0) ? title : "\($0), \(title)" } ?? title,
        parts: [printedNumber, reporter.map { "\($0.volume) Fed. Reg. \($0.page)" }, publisher]
          .compactMap {
            $0
          }, date, from: archive ?? "", at: address)
    }
  }

  private var printedNumber: String? {
    form == .statute ? number.map { "Pub. L. No. \($0)" } : number
  }

  /// For Zotero, Mendeley and the like. Organizations are left out of the authors, since their names would be split like a person's.
  var metaTags: [(name: String, content: String)] {
    var tags = [("z:itemType", form.zoteroType), ("citation_title", title)]
    for case .person(let family, let given, let suffix) in authors {
      tags.append(
        ("citation_author", "\(family), \(given)" + (suffix.map { ", \($0)" } ?? "")))
    }
    if let date { tags.append(("citation_date", date.schemaDate)) }
    if form == .report, let publisher {
      tags.append(("citation_technical_report_institution", publisher))
    }
    tags.append(("citation_language", language))
    if let address { tags.append(("citation_public_url", address)) }
    return tags.map { (name: $0.0, content: $0.1.onOneLine) }
  }
}

extension CitedAuthor {
  fileprivate var fullName: String {
    switch self {
    case .person(let family, let given, let suffix):
      "\(given) \(family)" + (suffix.map { " \($0)" } ?? "")
    case .literal(let name): name
    }
  }
}
