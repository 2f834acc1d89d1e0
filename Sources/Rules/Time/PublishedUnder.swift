package import Diagnostics

extension Rule {
  package static let publishedUnder = Rule(
    "PublishedUnder", .info,
    summary: "Says on a page under which administration it was published, if that has changed.",
    explanation: """
      This is a line at the top of the page, never a finding. It appears on briefings whose date \
      falls in the term of a different US president than the day of the build, if the briefing or \
      the site concerns the United States (see `jurisdiction`).
      """)
}
