extension NewsroomRecords {
  /// Bills of this Congress and of the last, and cases.
  static let bills = """
    policies/ai-liability-directive | name: AI Liability Directive; type: bill; jurisdiction: EU | 2022-09-28: proposed; 2025-10-06: withdrawn
    policies/fit21 | name: FIT21; type: bill; bill: hr4763-118 | 2023-07-20: introduced; 2024-05-22: passed-house
    policies/restrict-act | name: RESTRICT Act; type: bill; bill: s686-118 | 2023-03-07: introduced
    policies/apra | name: American Privacy Rights Act; type: bill; bill: hr8818-118 | 2024-06-25: introduced
    policies/epra-2024 | name: Energy Permitting Reform Act of 2024; type: bill; bill: s4753-118 | 2024-07-23: introduced; 2024-07-31: reported
    policies/pro-act-117 | name: PRO Act of 2021; type: bill; bill: hr842-117 | 2021-02-04: introduced; 2021-03-09: passed-house
    policies/tax-relief-2024 | name: Tax Relief for American Families and Workers Act; type: bill; bill: hr7024-118 | 2024-01-17: introduced; 2024-01-31: passed-house; 2024-08-01: cloture-failed
    policies/aicoa | name: American Innovation and Choice Online Act; type: bill; bill: s2992-117 | 2021-10-18: introduced; 2022-03-02: reported
    policies/railway-safety | name: Railway Safety Act of 2023; type: bill; bill: s576-118 | 2023-03-01: introduced; 2023-12-01: reported
    policies/safer-banking | name: SAFER Banking Act; type: bill; bill: s2860-118 | 2023-09-20: introduced; 2023-12-05: reported
    policies/payment-stablecoins-118 | name: Clarity for Payment Stablecoins Act; type: bill; bill: hr4766-118 | 2023-07-20: introduced; 2024-05-02: reported
    policies/clarity-act | name: CLARITY Act; type: bill; bill: hr3633-119 | 2025-05-29: introduced; 2025-07-17: passed-house
    policies/kosa-119 | name: Kids Online Safety Act; type: bill; bill: s1748-119 | 2025-05-14: introduced
    policies/speed-act | name: SPEED Act; type: bill; bill: hr4776-119 | 2025-07-25: introduced
    policies/save-act | name: SAVE Act; type: bill; bill: hr22-119 | 2025-01-03: introduced; 2025-04-10: passed-house
    policies/genius-act | name: GENIUS Act; type: bill; bill: s1582-119; public_law: 119-27 | 2025-05-01: introduced; 2025-06-17: passed-senate; 2025-07-17: passed-house; 2025-07-18: enacted
    policies/take-it-down | name: TAKE IT DOWN Act; type: bill; bill: s146-119; public_law: 119-12 | 2025-01-16: introduced; 2025-02-13: passed-senate; 2025-04-28: passed-house; 2025-05-19: enacted
    policies/sec-v-coinbase | name: SEC v. Coinbase; type: case | 2023-06-06: filed; 2025-02-27: dismissed
    policies/sec-v-binance | name: SEC v. Binance; type: case | 2023-06-05: filed; 2025-05-29: dismissed
    policies/chevron | name: Chevron v. NRDC; type: case | 1984-06-25: decided; 2024-06-28: overruled by loper-bright
    policies/loper-bright | name: Loper Bright v. Raimondo; type: case | 2024-06-28: decided
    policies/roe-v-wade | name: Roe v. Wade; type: case | 1973-01-22: decided; 2022-06-24: overruled by dobbs
    policies/dobbs | name: Dobbs v. Jackson Women's Health Organization; type: case | 2022-06-24: decided
    policies/humphreys | name: Humphrey's Executor v. United States; type: case | 1935-05-27: decided
    policies/abood | name: Abood v. Detroit Board of Education; type: case | 1977-05-23: decided; 2018-06-27: overruled
    policies/ftc-v-microsoft | name: FTC v. Microsoft; type: case | 2022-12-08: filed; 2025-05-22: dismissed
    """
}
