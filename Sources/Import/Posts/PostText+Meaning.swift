import Diagnostics
import PolicyModel
internal import Text

/// What the links of a post lead to on this site.
extension PostText {
  mutating func meaning(of address: String, isImage: Bool, at place: Range<Int>) -> Meaning {
    guard let first = address.first, first != "?" else { return .unchanged }
    guard first != "#" else { return ownAnchor(address, at: place) }
    if let scheme = Self.scheme(of: address) {
      switch scheme {
      case "obsidian", "file", "app":
        note("a link that only works on one computer, now text: \(address.quotedShort)", at: place)
        return .textOnly
      case _ where isImage && scheme.hasPrefix("http"):
        note("an image on another site: \(address.quotedShort)", at: place)
        count("images on other sites")
      default: break
      }
      return .unchanged
    }
    if address.hasPrefix("//") { return .unchanged }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let encoded = parts[0].prefix { $0 != "?" }
    let raw = ContiguousArray(encoded.utf8)
    let decoded = raw.percentDecoded(raw.indices)
    let path = decoded.text(decoded.indices)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    switch isImage ? .none : references.names.post(at: path, from: number) {
    case .one(let post): return link(to: post, fragment, address, at: place)
    case .several:
      note("a link that fits several posts, now text: \(address.quotedShort)", at: place)
      count("links without a target, now text")
      return .textOnly
    case .none: break
    }
    return file(path, isImage: isImage, fragment, at: place)
  }

  /// A place in the post itself. Anchors that were no headings are not on the page, and it could not be built with links to them.
  private mutating func ownAnchor(_ address: String, at place: Range<Int>) -> Meaning {
    let encoded = ContiguousArray(address.utf8.dropFirst())
    let decoded = encoded.percentDecoded(encoded.indices)
    let anchor = decoded.text(decoded.indices)
    if anchor.isEmpty || references.names.hasAnchor(anchor, in: number) { return .unchanged }
    note(
      "a link to a place that the page does not have, now text: \(address.quotedShort)", at: place)
    count("links without a target, now text")
    return .textOnly
  }

  mutating func link(
    to post: Int, _ fragment: String?, _ written: String, at place: Range<Int>
  ) -> Meaning {
    guard let target = references.targets[post] else {
      note("a link to a post that is not imported, now text: \(written.quotedShort)", at: place)
      count("links without a target, now text")
      return .textOnly
    }
    guard let fragment else { return .record(target, heading: nil) }
    if references.names.has(fragment, in: post) { return .record(target, heading: fragment) }
    let words = fragment.split(separator: "-").joined(separator: " ")
    if references.names.has(words, in: post) { return .record(target, heading: words) }
    note("the place in a page, left out of the link: \(written.quotedShort)", at: place)
    count("places in pages, left out of links")
    return .record(target, heading: nil)
  }

  /// A file that is copied, if it is there.
  mutating func file(
    _ path: String, isImage: Bool, _ fragment: String?, at place: Range<Int>
  ) -> Meaning {
    let what = isImage ? "an image" : "a file"
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?
      .lowercased()
    guard isImage || ending.map({ !Self.pages.contains($0) }) == true else {
      note("a link to a page that is not imported, now text: \(path.quotedShort)", at: place)
      count("links without a target, now text")
      return .textOnly
    }
    var reason: String?
    for candidate in references.paths(of: path, from: number) {
      switch attachments.copy(candidate) {
      case .copied(let address):
        count(isImage ? "images, copied" : "files, copied")
        return .address(address + (fragment.map { "#\($0)" } ?? ""))
      case .missing: break
      case .refused(let why): reason = reason ?? why
      }
    }
    note(
      reason.map { "\(what) that is not copied, because \($0), now text: \(path.quotedShort)" }
        ?? "\(what) that is not there, now text: \(path.quotedShort)", at: place)
    count(isImage ? "images that are not there, now text" : "links without a target, now text")
    return .textOnly
  }

  /// Endings of pages, and of files that the site does not take.
  private static let pages: Set<String> = [
    "md", "markdown", "html", "htm", "php", "aspx", "asp", "xhtml", "js", "css", "base", "canvas",
  ]

  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isLetter,
      address[..<colon].allSatisfy({
        $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0))
      }),
      address[..<colon].count > 1
    else { return nil }
    return address[..<colon].lowercased()
  }
}
