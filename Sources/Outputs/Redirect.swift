internal import SiteModel
internal import Text
internal import Wording

/// A page at an old address that leads on to the new one, for hosts that only serve files.
struct Redirect {
  /// Relative to the old address.
  var to: String
  /// For search engines, where the site knows where it is published.
  var absolute: String?
  var language: String
  var wording: Wording

  func rendered() -> ContiguousArray<UInt8> {
    var html = XMLText()
    html.raw("<!doctype html>\n<html lang=\"")
    html.text(language)
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.text(wording[.moved])
    html.raw("</title>\n")
    html.raw(
      "<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=")
    html.text(to)
    html.raw("\">\n")
    if let absolute {
      html.raw("<link rel=\"canonical\" href=\"")
      html.text(absolute)
      html.raw("\">\n")
    }
    html.raw("</head>\n<body>\n<h1>")
    html.text(wording[.moved])
    html.raw("</h1>\n<p><a href=\"")
    html.text(to)
    html.raw("\">")
    html.text(wording[.pageHasMoved])
    html.raw("</a></p>\n</body>\n</html>\n")
    return html.bytes
  }
}
