extension NewsroomRecords {
  /// Executive orders, most of them revoked.
  static let orders = """
    policies/eo-14110 | name: Executive Order 14110; aliases: [AI executive order]; type: executive-order; number: 14110 | 2023-10-30: issued by joe-biden; 2025-01-20: revoked by eo-14148
    policies/eo-14148 | name: Executive Order 14148; type: executive-order; number: 14148 | 2025-01-20: issued by donald-trump
    policies/eo-14154 | name: Executive Order 14154; type: executive-order; number: 14154 | 2025-01-20: issued by donald-trump
    policies/eo-14179 | name: Executive Order 14179; type: executive-order; number: 14179 | 2025-01-23: issued by donald-trump
    policies/eo-14173 | name: Executive Order 14173; type: executive-order; number: 14173 | 2025-01-21: issued by donald-trump
    policies/eo-14318 | name: Executive Order 14318; type: executive-order; number: 14318 | 2025-07-23: issued by donald-trump
    policies/eo-14141 | name: Executive Order 14141; type: executive-order; number: 14141 | 2025-01-14: issued by joe-biden; 2025-07-23: revoked by eo-14318
    policies/eo-14037 | name: Executive Order 14037; type: executive-order; number: 14037 | 2021-08-05: issued by joe-biden; 2025-01-20: revoked by eo-14154
    policies/eo-14008 | name: Executive Order 14008; type: executive-order; number: 14008 | 2021-01-27: issued by joe-biden; 2025-01-20: revoked by eo-14154
    policies/eo-14057 | name: Executive Order 14057; type: executive-order; number: 14057 | 2021-12-08: issued by joe-biden; 2025-01-20: revoked by eo-14154
    policies/eo-14036 | name: Executive Order 14036; aliases: [Competition order]; type: executive-order; number: 14036 | 2021-07-09: issued by joe-biden; 2025-08-13: revoked
    policies/eo-11246 | name: Executive Order 11246; type: executive-order; number: 11246 | 1965-09-24: issued; 2025-01-21: revoked by eo-14173
    policies/eo-14026 | name: Executive Order 14026; type: executive-order; number: 14026 | 2021-04-27: issued by joe-biden; 2025-03-14: revoked
    policies/eo-14067 | name: Executive Order 14067; type: executive-order; number: 14067 | 2022-03-09: issued by joe-biden; 2025-01-23: revoked
    policies/eo-13985 | name: Executive Order 13985; type: executive-order; number: 13985 | 2021-01-20: issued by joe-biden; 2025-01-20: revoked by eo-14148
    policies/eo-14043 | name: Executive Order 14043; type: executive-order; number: 14043 | 2021-09-09: issued by joe-biden; 2023-05-09: revoked
    policies/eo-13769 | name: Executive Order 13769; type: executive-order; number: 13769 | 2017-01-27: issued by donald-trump; 2017-03-06: revoked
    policies/eo-13807 | name: Executive Order 13807; type: executive-order; number: 13807 | 2017-08-15: issued by donald-trump; 2021-01-20: revoked
    policies/eo-14230 | name: Executive Order 14230; type: executive-order; number: 14230 | 2025-03-06: issued by donald-trump; 2025-05-02: struck-down
    """

  /// Guidance and memoranda, withdrawn or superseded.
  static let guidance = """
    policies/sab-121 | name: Staff Accounting Bulletin 121; aliases: [SAB 121]; type: guidance | 2022-04-11: issued; 2025-01-23: rescinded
    policies/m-24-10 | name: OMB Memorandum M-24-10; aliases: [M-24-10]; type: guidance | 2024-03-28: issued; 2025-04-03: rescinded by m-25-21
    policies/m-25-21 | name: OMB Memorandum M-25-21; aliases: [M-25-21]; type: guidance | 2025-04-03: issued
    policies/cole-memo | name: Cole memorandum; type: guidance | 2013-08-29: issued; 2018-01-04: rescinded
    policies/hmg-2010 | name: 2010 Horizontal Merger Guidelines; type: guidance | 2010-08-19: issued; 2023-12-18: superseded by merger-guidelines-2023
    policies/merger-guidelines-2023 | name: 2023 Merger Guidelines; type: guidance | 2023-12-18: issued
    policies/cfpb-bnpl | name: Buy Now, Pay Later interpretive rule; type: guidance | 2024-05-31: issued; 2025-05-12: withdrawn
    """
}
