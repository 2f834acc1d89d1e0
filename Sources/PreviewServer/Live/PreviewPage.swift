internal import CPreviewClient
internal import Text

/// Pages as sent by the server: those of the site with one more line, and the server's own.
package enum PreviewPage {
  /// The path of the server's own addresses, below the root of the site.
  static let ownFolder = ".briefgen/"

  /// The script of pages.
  static let script: ContiguousArray<UInt8> = {
    let bytes = unsafe UnsafeBufferPointer(
      start: preview_client_bytes, count: preview_client_count)
    return unsafe ContiguousArray(bytes)
  }()

  /// A page with the script that keeps it up to date, before the end of its body or at its own end.
  package static func live(
    _ page: ContiguousArray<UInt8>, _ state: PreviewState, isWaiting: Bool = false
  ) -> ContiguousArray<UInt8> {
    let tag =
      "<script src=\"/\(ownFolder)client.js\" data-state=\"\(state.label)\""
      + (isWaiting ? " data-waiting" : "") + "></script>\n"
    let place = endOfBody(in: page)
    var result = ContiguousArray<UInt8>()
    result.reserveCapacity(page.count + tag.utf8.count)
    result += page[..<place]
    result += tag.utf8
    result += page[place...]
    return result
  }

  /// The place of the last `</body` outside a trailing comment; the end if there is none.
  private static func endOfBody(in page: ContiguousArray<UInt8>) -> Int {
    let name = ContiguousArray("</body".utf8)
    var index = page.count - name.count
    while index >= 0 {
      if page[index] == name[0],
        name.indices.allSatisfy({
          $0 < 2 ? page[index + $0] == name[$0] : page[index + $0] | 0x20 == name[$0]
        })
      {
        return index
      }
      index -= 1
    }
    return page.count
  }

  /// A page with a heading and text, instead of one that cannot be shown.
  ///
  /// - Parameter isWaiting: Whether the site had no page so far.
  package static func message(
    _ title: String, _ text: String, _ state: PreviewState, isWaiting: Bool = false
  ) -> ContiguousArray<UInt8> {
    var page = ContiguousArray<UInt8>()
    page += "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>".utf8
    page.append(escaping: title)
    page +=
      "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n".utf8
    page +=
      "<meta name=\"color-scheme\" content=\"light dark\">\n</head>\n<body>\n<main>\n<h1>".utf8
    page.append(escaping: title)
    page += "</h1>\n<pre>".utf8
    page.append(escaping: text)
    page += "</pre>\n</main>\n</body>\n</html>\n".utf8
    return live(page, state, isWaiting: isWaiting)
  }
}
