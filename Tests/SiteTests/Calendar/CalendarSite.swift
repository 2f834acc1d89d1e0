import TestSupport

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// Small sites with something on their calendar.
enum CalendarSite {
  static func built(
    _ archive: String, settings: String = "", base: String? = "https://a.example/",
    asOf day: String = "2025-11-30", _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      title: Rivers
      timezone: America/New_York
      \(base.map { "base_url: \($0)" } ?? "")
      \(settings)
      \(archive)
      """, asOf: day, change)
  }

  static func briefing(_ slug: String, _ date: String, next: String = "", _ more: String = "")
    -> String
  {
    """
    -- Content/briefings/\(slug).md --
    ---
    title: The \(slug)
    date: \(date)
    bottom_line: Who pays.
    \(next.isEmpty ? "" : "next: [\(next)]")
    \(more)
    ---

    """
  }

  static func rule(_ slug: String, next: String = "", _ more: String = "") -> String {
    """
    -- Content/policies/\(slug).md --
    ---
    name: Rule on \(slug)
    type: rule
    history: [{2025-09-01: proposed}]
    \(next.isEmpty ? "" : "next: [\(next)]")
    \(more)
    ---

    """
  }

  static func bill(_ slug: String, _ number: String, next: String = "", _ history: String)
    -> String
  {
    """
    -- Content/policies/\(slug).md --
    ---
    name: \(slug) Act
    type: bill
    bill: \(number)
    history: [\(history)]
    \(next.isEmpty ? "" : "next: [\(next)]")
    ---

    """
  }
}

extension BuiltSite {
  /// The events of a page of the calendar in short: `5 Dec 2025: Comments close | Rule on dams`.
  func agenda(_ path: String = "calendar/index.html") throws -> [String] {
    let main = try page(path).split(separator: "<main").last.map(String.init) ?? ""
    return main.components(ofElement: "<li").filter { $0.contains("<div>") }.map { item in
      let content = item.drop { $0 != ">" }.dropFirst()
      let parts = String(content).replacing("</p>", with: "\n").replacing("<div>", with: "\n")
        .withoutTags.split(separator: "\n").map { $0.trimmed }
      return parts.filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  /// The lines of a calendar, unfolded.
  func calendar(_ path: String = "calendar.ics") throws -> [String] {
    try page(path).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property in a calendar.
  func values(_ name: String, in path: String = "calendar.ics") throws -> [String] {
    try calendar(path).compactMap { line in
      guard let colon = line.firstIndex(of: ":"),
        line[..<colon] == name || line[..<colon].hasPrefix(name + ";")
      else { return nil }
      return String(line[line.index(after: colon)...])
    }
  }
}

extension String {
  fileprivate func components(ofElement start: String) -> [String] {
    let parts = split(separator: start, omittingEmptySubsequences: false).dropFirst()
    return parts.map { part in
      part.split(separator: "</li>", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }
  }

  fileprivate var withoutTags: String {
    var isInTag = false
    return filter { character in
      if character == "<" { isInTag = true }
      defer { if character == ">" { isInTag = false } }
      return !isInTag
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
