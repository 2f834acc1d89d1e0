import Diagnostics
import PolicyModel
import TestSupport
import Testing
import Wording

private let vocabularies: [Vocabulary] = [
  .policyType, .dealType, .dealStatus, .awaited, .valueBasis, .partyRole, .agencyType, .companyType,
  .briefingType, .chamber, .likelihood, .confidence, .stance, .impact, .reviewOutcome, .sponsorship,
  .caseEffect, .enactment, .finalRuleType, .extent,
  .linkMode, .correctionKind, .tlp, .sourceType, .nextType,
]

@Suite("Vocabularies") struct VocabularyTests {
  @Test func `have each word once and a label for it`() {
    for vocabulary in vocabularies {
      #expect(Set(vocabulary.words).count == vocabulary.terms.count, "\(vocabulary.name)")
      for term in vocabulary.terms {
        #expect(vocabulary[term.word] == term)
        #expect(!vocabulary.label(term.word, in: .english).isEmpty)
      }
    }
    #expect(Set(vocabularies.map(\.name)).count == vocabularies.count)
  }

  @Test(
    "suggest what was probably meant",
    arguments: [
      ("provider", "supplier"), ("custmer", "customer"), ("Buyer", "buyer"), ("lesor", "lessor"),
    ])
  func roles(typed: String, meant: String) {
    #expect(Vocabulary.partyRole.nearest(to: typed) == meant)
  }

  @Test(
    "know the words of others for deals",
    arguments: [
      ("cloud-services contract", "services-agreement"), ("lease/hosting", "lease"),
      ("equipment purchase", "asset-purchase"), ("power-purchase", "offtake"),
      ("joint venture", "joint-venture"),
    ])
  func deals(typed: String, meant: String) {
    #expect(Vocabulary.dealType.nearest(to: typed) == meant)
  }

  @Test func `report an unknown word at its place`() throws {
    let source = MarkedSource("likelihood: ⟦likley⟧")
    var findings: [Diagnostic] = []
    let word = Located("likley", at: source.marked)
    #expect(Vocabulary.likelihood.read(word, in: "a.md", reporting: &findings) == nil)
    let finding = try #require(findings.first)
    #expect(finding.rule == .unknownValue)
    #expect(finding.message == "'likley' is not a likelihood")
    #expect(finding.suggestion == "likely")
    #expect(finding.place == SourcePlace(path: "a.md", range: source.marked))
  }

  @Test func `every policy type has its word and its track`() {
    for type in PolicyType.allCases {
      #expect(PolicyType(word: type.word) == type)
      #expect(!type.track.events.isEmpty)
    }
    #expect(Vocabulary.policyType.contains("executive-order"))
  }

  @Test func `primary sources rank above news`() {
    #expect(Vocabulary.isPrimarySource("filing") && Vocabulary.isPrimarySource("press-release"))
    #expect(!Vocabulary.isPrimarySource("news") && !Vocabulary.isPrimarySource("report"))
  }
}

@Suite("Relations") struct RelationTests {
  @Test func `every name stands for one relation and one end of it`() {
    var seen: Set<String> = []
    for relation in Relation.allCases {
      #expect(seen.insert(relation.name).inserted, "\(relation.name)")
      #expect(Relation.named(relation.name) == Relation.Directed(relation))
      if relation.isSymmetric { continue }
      #expect(seen.insert(relation.inverseName).inserted, "\(relation.inverseName)")
      #expect(Relation.named(relation.inverseName) == Relation.Directed(relation, isInverse: true))
    }
  }

  @Test func `the names of the model are known`() {
    for name in [
      "regulates", "regulated-by", "part-of", "overseen-by", "subsidiary-of", "parent-of",
      "holds-stake-in", "party-to", "competes-with", "partners-with", "supplied-by", "issued-by",
      "administers", "sponsored-by", "referred-to", "implements", "authorized-by", "amends",
      "revoked-by", "corrects", "commences", "superseded-by", "continues", "supplements",
      "suspends", "companion-of", "reintroduces", "affects", "challenges", "plaintiff-in",
      "defendant-in", "amicus-in", "sues", "investigates", "enforces-against", "reviews",
      "lobbied-by", "takes-position-on", "comments-on", "testifies-before", "member-of", "heads",
      "works-for", "director-of", "about", "mentions", "covered-by", "updates", "related-to",
    ] { #expect(Relation.named(name) != nil, "\(name)") }
    #expect(Relation.named("regulated_by") == Relation.named("regulated-by"))
    #expect(Relation.named("regulate") == nil)
  }

  @Test func `the ends are kept apart`() {
    #expect(Relation.regulates.allows(from: .agency, to: .company))
    #expect(!Relation.regulates.allows(from: .company, to: .agency))
    #expect(Relation.regulates.targets(isInverse: true) == .agency)
    #expect(Relation.competesWith.targets(isInverse: true) == .company)
    #expect(Relation.names(for: .company).contains("regulated-by"))
    #expect(!Relation.names(for: .company).contains("regulates"))
  }

  @Test func `an edge reads from both ends, now and once it is over`() {
    #expect(Relation.regulates.label(isInverse: false, in: .english) == "regulates")
    #expect(Relation.regulates.label(isInverse: true, in: .english) == "regulated by")
    #expect(Relation.regulates.label(isInverse: false, isPast: true, in: .english) == "regulated")
    #expect(
      Relation.regulates.label(isInverse: true, isPast: true, in: .english) == "was regulated by")
    #expect(
      Relation.partnersWith.label(isInverse: true, isPast: true, in: .english) == "partnered with")
  }
}
