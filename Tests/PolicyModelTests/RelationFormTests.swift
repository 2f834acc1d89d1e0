import Diagnostics
import PolicyModel
import Testing
import Wording

@Suite("Other forms of relations") struct RelationFormTests {
  private static func required(_ kind: EntityKind) -> String {
    switch kind {
    case .policy: "name: N\ntype: executive-order"
    case .deal: "name: N\ntype: merger\nparties: {a: buyer}"
    default: "name: N"
    }
  }

  /// The keys of every kind that have the verb of a relation in another form.
  private static let forms: [(EntityKind, String)] = {
    var forms: [(EntityKind, String)] = []
    for kind in [EntityKind.company, .policy, .agency, .person, .deal] {
      let shape = FieldTable.table(for: kind)
      for directed in shape.relations where !directed.isInverse {
        let name = directed.name
        let stem = name.hasSuffix("es") ? name.dropLast(2) : name.dropLast()
        let derived = name.contains("-") ? [] : ["er", "ers", "or", "ors", "ed"].map { stem + $0 }
        let ended = [false, true].map {
          directed.relation.label(isInverse: $0, isPast: true, in: .english)
        }.map {
          $0.split(separator: " ").joined(separator: "-")
        }
        for key in derived.map(String.init) + ended
        where Relation.named(key) == nil && shape[key] == nil && !directed.relation.isSymmetric {
          forms.append((kind, key))
        }
      }
    }
    return forms
  }()

  @Test func `no agent noun and no past form of a relation is rewritten`() {
    #expect(Self.forms.count > 200)
    for (kind, key) in Self.forms {
      for fields in ["\(key): acme", "relations:\n  - \(key): acme"] {
        let reading = Reading(kind, "\(Self.required(kind))\n\(fields)")
        #expect(!reading.findings.isEmpty, "\(kind) \(fields)")
        for finding in reading.findings { #expect(finding.fix == nil, "\(kind) \(fields)") }
      }
    }
  }

  @Test(
    "what says the opposite is left alone",
    arguments: [
      (EntityKind.company, "supplier"), (.company, "suppliers"), (.company, "financer"),
      (.company, "financers"), (.policy, "challenger"), (.policy, "challengers"),
      (.agency, "issuer"), (.policy, "authorized"), (.policy, "revoked"), (.policy, "superseded"),
      (.policy, "vacated"), (.policy, "terminated"), (.policy, "overruled"),
      (.policy, "challenged"), (.policy, "continued"), (.agency, "regulated"),
      (.company, "supplied"), (.company, "sued"), (.company, "guaranteed"), (.company, "financed"),
      (.company, "competed-with"), (.company, "testified-before"), (.company, "lobbied"),
      (.policy, "challenge"), (.company, "had-member"), (.company, "Supplier"),
      (.company, "competed_with"),
    ])
  func opposite(kind: EntityKind, key: String) throws {
    let finding = try #require(
      Reading(kind, "\(Self.required(kind))\n\(key): acme").findings.first)
    #expect(finding.fix == nil && finding.rule == .unknownField)
    #expect(finding.suggestion != nil || finding.help?.contains("whichever way") == true)
  }

  @Test(
    "a misspelling is still certain",
    arguments: [
      (EntityKind.policy, "superceded-by", "superseded-by"),
      (.policy, "authorised-by", "authorized-by"), (.company, "regulatedby", "regulated-by"),
      (.company, "subsidary-of", "subsidiary-of"), (.company, "suplies", "supplies"),
      (.person, "memeber-of", "member-of"),
    ])
  func misspelling(kind: EntityKind, key: String, name: String) throws {
    let finding = try #require(
      Reading(kind, "\(Self.required(kind))\n\(key): acme").findings.first)
    #expect(finding.fix?.text == name)
  }
}
