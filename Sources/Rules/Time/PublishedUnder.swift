package import Diagnostics

extension Rule {
  package static let publishedUnder = Rule(
    "PublishedUnder", .info,
    summary: "A page says under which administration it was published, where that has changed.",
    explanation: """
      This is a line at the head of the page and never a finding. It appears on briefings whose date \
      lies in the term of another president of the United States than the day of the build, where the \
      briefing or the site concerns the United States (see jurisdiction).
      """)
}
