/// Policies that most sites of the rule tests cite.
let lawToCite = """
  -- Content/policies/eo-14110.md --
  ---
  name: Executive Order 14110
  type: executive-order
  history:
    - 2023-10-30: issued
    - 2025-01-20: revoked by eo-14148
  ---
  -- Content/policies/eo-14148.md --
  ---
  name: Executive Order 14148
  type: executive-order
  history:
    - 2025-01-20: issued
  ---
  -- Content/policies/eo-14141.md --
  ---
  name: Executive Order 14141
  type: executive-order
  history:
    - 2025-01-14: issued
    - 2025-07-23: revoked by eo-14318
  ---
  -- Content/policies/eo-14318.md --
  ---
  name: Executive Order 14318
  type: executive-order
  history:
    - 2025-07-23: issued
  ---
  -- Content/policies/eo-14179.md --
  ---
  name: Executive Order 14179
  type: executive-order
  history:
    - 2025-01-23: issued
  ---
  -- Content/policies/fit21.md --
  ---
  name: FIT21
  type: bill
  bill: hr4763-118
  history:
    - 2023-07-20: introduced
    - 2024-05-22: passed-house
  ---
  -- Content/policies/clarity-act.md --
  ---
  name: CLARITY Act
  type: bill
  bill: hr3633-119
  history:
    - 2025-05-29: introduced
    - 2025-07-17: passed-house
  ---
  -- Content/policies/invented-memo.md --
  ---
  name: Invented memorandum
  type: guidance
  implements: eo-14110
  history:
    - 2024-03-28: issued
  ---

  """

/// A site with these policies and one briefing; its marks are where findings are expected.
func briefing(_ front: String, _ text: String = "", date: String = "2025-11-04") -> String {
  """
  \(lawToCite)-- Content/briefings/one.md --
  ---
  title: One
  bottom_line: It depends.
  date: \(date)
  \(front)
  ---
  \(text)
  """
}
