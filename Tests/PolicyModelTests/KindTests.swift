import PolicyModel
import Testing

@Suite("Kinds and ids") struct KindTests {
  @Test func `there are seven kinds and the free page, each with its folder`() {
    #expect(
      EntityKind.allCases.map(\.folder) == [
        "briefings", "companies", "agencies", "policies", "deals", "people", "topics", "pages",
      ])
    for kind in EntityKind.allCases {
      #expect(EntityKind(name: kind.name) == kind)
      #expect(EntityKind(folder: kind.folder) == kind)
    }
  }

  @Test func `an id is a kind in the singular and a slug`() {
    #expect(EntityID("company/iren") == EntityID(.company, "iren"))
    #expect(EntityID("company/iren")?.description == "company/iren")
    #expect(EntityID("companies/iren") == nil)
    #expect(EntityID("iren") == nil)
    #expect(EntityID("company/") == nil)
  }

  @Test func `a set of kinds is listed with articles`() {
    #expect(KindSet([.company, .agency]).listed == "a company or an agency")
    #expect(KindSet.company.only == .company)
    #expect(KindSet.subjects.only == nil)
    #expect(!KindSet.subjects.contains(.briefing))
    #expect(KindSet([EntityKind.deal, .person]).kinds == [.deal, .person])
  }
}

@Suite("Slugs") struct SlugTests {
  @Test(
    "follow from names",
    arguments: [
      ("IREN", "iren"), ("Acme Power", "acme-power"), ("Société Générale", "societe-generale"),
      ("Socie\u{301}te\u{301}", "societe"), ("Microsoft–IREN 2025", "microsoft-iren-2025"),
      ("McDonald's & Co.", "mcdonalds-and-co"), ("AT&T", "at-t"), ("U.S. Steel", "us-steel"),
      ("Łódź, Straße", "lodz-strasse"), ("  --x--  ", "x"), ("東京", ""), ("Æther", "aether"),
      ("H.R. 3633", "hr-3633"),
    ])
  func from(name: String, slug: String) {
    #expect(Slug.from(name: name) == slug)
    #expect(slug.isEmpty || Slug.isValid(slug))
  }

  @Test("hold lower-case ASCII, digits and single hyphens", arguments: ["a", "eo-14110", "3m"])
  func valid(slug: String) { #expect(Slug.isValid(slug)) }

  @Test("hold nothing else", arguments: ["", "-a", "a-", "a--b", "A", "a_b", "é", "a b", "a.b"])
  func invalid(slug: String) { #expect(!Slug.isValid(slug)) }
}
