import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on comments") struct CommentSentenceTests {
  @Test func `comments are said to be open after their last day`() async throws {
    let world = """
      -- Content/agencies/sec.md --
      ---
      name: Securities Board
      ---
      -- Content/policies/notice.md --
      ---
      name: The notice
      type: rule
      comments_close: 2025-11-01
      history: [2025-10-01: proposed]
      ---
      -- Content/policies/other.md --
      ---
      name: The other notice
      type: rule
      comments_close: 2025-12-20
      history: [2025-10-01: proposed]
      ---
      """
    try await SentenceTable(rule: "CommentsClosed", world: world, front: "autolink: false").check(
      found: """
        [The notice](policy:notice) is open for comment.
        The window for comments on [the notice](policy:notice) is open.
        [The notice](policy:notice) is still open for comment.
        The comment period for [the notice](policy:notice) has not closed.
        The comment period for [the notice](policy:notice) has not yet closed.
        The comment period for [the notice](policy:notice) hasn’t closed yet.
        The comment period for [the notice](policy:notice) has yet to close.
        The comment period for [the notice](policy:notice) is not over yet.
        The comment period for [the notice](policy:notice) is still running.
        [The notice](policy:notice) remains open for public comment.
        [The notice](policy:notice) is now open for written comments.
        Comments on [the notice](policy:notice) are due by 1 November.
        Comments are due on [the notice](policy:notice).
        Comments on [the notice](policy:notice) are open.
        The comment period for [the notice](policy:notice) is open.
        The comment period on [the notice](policy:notice) remains open.
        The comment window for [the notice](policy:notice) is still open.
        The comment period on [the notice](policy:notice) runs through November.
        The comment period for [the notice](policy:notice) ends on 1 November.
        The [Board](agency:sec) is accepting comments on [the notice](policy:notice).
        The [Board](agency:sec) is still taking public comments on [the notice](policy:notice).
        The Board is seeking comment on [the notice](policy:notice).
        The Board is soliciting comments on [the notice](policy:notice).
        The Board seeks comment on [the notice](policy:notice).
        The Board accepts comments on [the notice](policy:notice).
        The public may submit comments on [the notice](policy:notice).
        Anyone can still file written comments on [the notice](policy:notice).
        [The notice](policy:notice) is open for comment, and [the other](policy:other) is, too.
        [the proposal](policy:notice) is open for public comment until the end of the month.
        FERC is taking comments on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) are still open.
        Comment deadlines loom: comments on [the proposal](policy:notice) are due Friday.
        The docket for [the proposal](policy:notice) remains open for comment.
        The public comment period for [the proposal](policy:notice) is still open.
        The agency is now accepting public comment on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) may be filed until Friday.
        The commission seeks comments on [the proposal](policy:notice).
        [the proposal](policy:notice), which is open for comment, would cover large loads.
        The SEC is still accepting comments on [the proposal](policy:notice).
        Stakeholders may submit comments on [the proposal](policy:notice) until Friday.
        [the proposal](policy:notice) stays open for comment.
        Public comments on [the proposal](policy:notice) are due on December 5.
        The comment window on [the proposal](policy:notice) closes this week.
        As of today [the proposal](policy:notice) is open for comment.
        Written comments on [the proposal](policy:notice) are due next Friday.
        Comments on [the proposal](policy:notice) are being accepted.
        Comments on [the proposal](policy:notice) are still being taken.
        [The proposed rule](policy:notice) is out for public comment.
        FERC continues to accept comments on [the proposal](policy:notice).
        [The proposal](policy:notice) is open for a 60-day comment period.
        You can still comment on [the proposal](policy:notice).
        Anyone may comment on [the proposal](policy:notice).
        Under [the proposal](policy:notice), comments are due in December.
        """,
      silent: """
        [The notice](policy:notice) is no longer open for comment.
        [The notice](policy:notice) is not open for comment.
        [The notice](policy:notice) isn't open for comment any more.
        The Board has stopped accepting comments on [the notice](policy:notice).
        The Board stopped accepting comments on [the notice](policy:notice).
        The Board is no longer accepting comments on [the notice](policy:notice).
        [The notice](policy:notice) was open for comment in October.
        [The notice](policy:notice) was open for a month.
        [The notice](policy:notice) had been open for comment.
        [The notice](policy:notice) would be open for comment again.
        [The notice](policy:notice) will be open for comment again.
        Comments on [the notice](policy:notice) were due by 1 November.
        Comments on [the notice](policy:notice) closed on 1 November.
        The comment period for [the notice](policy:notice) has closed.
        The comment period for [the notice](policy:notice) ended on 1 November.
        The comment period for [the notice](policy:notice) was open for a month.
        The Board sought comment on [the notice](policy:notice).
        The Board accepted comments on [the notice](policy:notice).
        The Board invited comments on [the notice](policy:notice).
        Reply comments on [the notice](policy:notice) are due in December.
        [The other notice](policy:other) is open for comment.
        [The other notice](policy:other) is open for comment, unlike [the notice](policy:notice).
        If [the notice](policy:notice) is open for comment again, write.
        Is [the notice](policy:notice) open for comment?
        “[The notice](policy:notice) is open for comment,” the Board wrote in October.
        The Board is reading the comments on [the notice](policy:notice).
        The comments on [the notice](policy:notice) are open to two readings.
        The Board may not accept comments on [the notice](policy:notice).
        The shop is open for comment.
        The Board declined to comment on [the notice](policy:notice).
        [the proposal](policy:notice) is not yet open for comment.
        [the proposal](policy:notice) closed for comment in November.
        The comment period on [the proposal](policy:notice) closed on Nov. 1.
        FERC has closed the comment period on [the proposal](policy:notice).
        FERC is reviewing comments on [the proposal](policy:notice).
        FERC received 200 comments on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) have been filed by PJM.
        [the proposal](policy:notice) drew comments from utilities.
        Comments that were due on [the proposal](policy:notice) came in late.
        FERC took comments on [the proposal](policy:notice) through November.
        FERC is done taking comments on [the proposal](policy:notice).
        FERC is unlikely to reopen comments on [the proposal](policy:notice).
        [the proposal](policy:notice) was put out for comment in October.
        The window to comment on [the proposal](policy:notice) has shut.
        [the proposal](policy:notice) is open to criticism.
        The comments on [the proposal](policy:notice) are due to be published.
        When [the proposal](policy:notice) was open for comment, utilities wrote.
        FERC stopped taking comments on [the proposal](policy:notice) on Nov. 1.
        FERC would not comment on [the proposal](policy:notice).
        The SEC has stopped taking comments on [the proposal](policy:notice).
        The comment period on [the proposal](policy:notice) is closed.
        The comment period for [the proposal](policy:notice) is over.
        Comments on [the proposal](policy:notice) are closed.
        The SEC isn't accepting comments on [the proposal](policy:notice).
        [the proposal](policy:notice) used to be open for comment.
        [the proposal](policy:notice) was briefly reopened for comment.
        Comment letters on [the proposal](policy:notice) are open to the public.
        The SEC plans to open [the proposal](policy:notice) for comment again.
        Comments were accepted on [the proposal](policy:notice) until November.
        Comments on [the proposal](policy:notice) were open for thirty days.
        Once [the proposal](policy:notice) is open for comment again, write.
        [the proposal](policy:notice) isn't open for comment.
        [the proposal](policy:notice) is scheduled to open for comment.
        [the proposal](policy:notice) is closed for comment.
        Comments on [the proposal](policy:notice) have closed.
        The deadline for comments on [the proposal](policy:notice) has passed.
        Comments on [the proposal](policy:notice) are no longer accepted.
        Comments on [the proposal](policy:notice) are under review.
        The SEC asked for comments on [the proposal](policy:notice).
        After [the proposal](policy:notice) opened for comment, utilities wrote.
        Unlike [the proposal on loads](policy:notice), the notice on storage is open for comment.
        In contrast to [the proposal](policy:notice), the rate notice is still open for comment.
        After [the proposal](policy:notice), a second notice on tariffs is open for comment through December.
        The rate docket, separate from [the proposal](policy:notice), is accepting comments.
        [The proposal](policy:notice) closed for comment in October; a rule on storage is open for comment.
        The agency, which closed the record on [the proposal](policy:notice), is accepting comments on its budget.
        The Commission is accepting comments on storage rather than on [the proposal](policy:notice).
        The agency may comment on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) are not being accepted.
        Late comments on [the proposal](policy:notice) are accepted at the agency's discretion.
        The deadline set by [the proposal](policy:notice) is near, and a rule on storage is open for comment.
        FERC continued to accept comments on [the proposal](policy:notice) until November.
        """)
  }
}
