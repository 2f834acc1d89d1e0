extension DeskRecords {
  static let people = """
    -- Content/people/joe-biden.md --
    ---
    name: Joe Biden
    ---
    -- Content/people/donald-trump.md --
    ---
    name: Donald Trump
    ---
    -- Content/people/lina-khan.md --
    ---
    name: Lina Khan
    positions:
      - {role: Chair, org: ftc, since: 2021-06-15, until: 2025-01-20}
    ---
    -- Content/people/andrew-ferguson.md --
    ---
    name: Andrew Ferguson
    positions:
      - {role: Chair, org: ftc, since: 2025-01-20}
    ---
    -- Content/people/gary-gensler.md --
    ---
    name: Gary Gensler
    positions:
      - {role: Chair, org: sec, since: 2021-04-17, until: 2025-01-20}
    ---
    -- Content/people/paul-atkins.md --
    ---
    name: Paul Atkins
    positions:
      - {role: Chair, org: sec, since: 2025-04-21}
    ---
    -- Content/people/rostin-behnam.md --
    ---
    name: Rostin Behnam
    positions:
      - {role: Chair, org: cftc, since: 2022-01-04, until: 2025-01-20}
    ---
    -- Content/people/rohit-chopra.md --
    ---
    name: Rohit Chopra
    positions:
      - {role: Director, org: cfpb, since: 2021-10-12, until: 2025-02-01}
    ---
    -- Content/people/sherrod-brown.md --
    ---
    name: Sherrod Brown
    positions:
      - {role: Senator, org: senate, since: 2007-01-03, until: 2025-01-03}
    ---
    -- Content/people/patrick-mchenry.md --
    ---
    name: Patrick McHenry
    positions:
      - {role: Representative, org: house, since: 2005-01-03, until: 2025-01-03}
    ---
    -- Content/people/jessica-rosenworcel.md --
    ---
    name: Jessica Rosenworcel
    positions:
      - {role: Chairwoman, org: fcc, since: 2021-10-26, until: 2025-01-20}
    ---
    -- Content/people/brendan-carr.md --
    ---
    name: Brendan Carr
    positions:
      - {role: Chairman, org: fcc, since: 2025-01-20}
    ---
    """
}
