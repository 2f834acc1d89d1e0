import TestSupport

/// Small sites with judgments, corrections and sources to list.
enum ListedSite {
  static func briefing(
    _ slug: String, _ date: String = "2025-11-04", _ more: String = "", text: String = ""
  ) -> String {
    """
    -- Content/briefings/\(slug).md --
    ---
    title: The \(slug)
    date: \(date)
    bottom_line: Who pays.
    \(more)
    ---
    \(text)

    """
  }

  /// The texts of links to a page below a folder, in order.
  static func links(to start: String, in page: String) -> [String] {
    page.split(separator: "<a href=\"").dropFirst().compactMap { part in
      guard part.hasPrefix(start) else { return nil }
      return String(part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }
}
