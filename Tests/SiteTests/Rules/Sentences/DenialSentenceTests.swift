import Testing

@Suite("Sentences that deny the force of what has ended, or its end")
struct DenialSentenceTests {
  @Test func `a denial of its force is right, one of its end is not`() async throws {
    try await NewsroomRecords.table(for: "StaleCitation").check(
      found: """
        It is a myth that [the AI diffusion rule](policy:ai-diffusion) was rescinded.
        It is false that [the AI diffusion rule](policy:ai-diffusion) was rescinded.
        [The AI diffusion rule](policy:ai-diffusion) was not rescinded.
        Trump has not revoked [EO 14110](policy:eo-14110).
        """,
      silent: """
        [Roe](policy:roe-v-wade) is not the law of the land.
        [EO 14110](policy:eo-14110) is not in force.
        [EO 14110](policy:eo-14110) is not law.
        [EO 14110](policy:eo-14110) does not bind anyone.
        [EO 14110](policy:eo-14110) isn't binding today.
        Schools need not obey [the 2024 Title IX rule](policy:title-ix-2024).
        Schools do not have to obey [the 2024 Title IX rule](policy:title-ix-2024).
        Schools are not required to follow [the 2024 Title IX rule](policy:title-ix-2024).
        [EO 14110](policy:eo-14110) is a dead letter.
        [EO 14110](policy:eo-14110) has been a dead letter since January.
        [EO 14110](policy:eo-14110) is off the books.
        [EO 14110](policy:eo-14110) is toast.
        [EO 14110](policy:eo-14110) has no force.
        [EO 14110](policy:eo-14110) has ceased to apply.
        [EO 14110](policy:eo-14110) is gone.
        [EO 14110](policy:eo-14110) is no more.
        [EO 14110](policy:eo-14110) is defunct.
        [EO 14110](policy:eo-14110) is not binding.
        [EO 14110](policy:eo-14110) imposes no duties today.
        Labs are under no duty to report now that [EO 14110](policy:eo-14110) is gone.
        Labs no longer report under [EO 14110](policy:eo-14110).
        Labs used to report under [EO 14110](policy:eo-14110).
        Labs once had to report under [EO 14110](policy:eo-14110).
        Do not cite [EO 14110](policy:eo-14110) as law.
        No agency enforces [EO 14110](policy:eo-14110).
        Nobody enforces [EO 14110](policy:eo-14110) any longer.
        Though it binds no one, [EO 14110](policy:eo-14110) is still on the department's website.
        """)
  }
}
