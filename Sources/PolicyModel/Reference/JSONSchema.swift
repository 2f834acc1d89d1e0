internal import Text

/// Schemas of front matter by JSON Schema 2020-12, for editors that complete and check it.
///
/// They come from the tables by which front matter is read, and say of it what a schema can say.
/// What needs the whole site or a calendar (whether a reference leads anywhere, whether a day
/// exists, check digits) is left to `briefgen check`.
package enum JSONSchema {
  /// The schema of the front matter of a kind, with a line break at its end.
  package static func text(for kind: EntityKind) -> String {
    let table = FieldTable.table(for: kind)
    var members: [(name: String, value: JSONText)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .string("Front matter of \(kind.withArticle)")),
      ("description", .string("The fields at the head of a file in Content/\(kind.folder)/.")),
    ]
    if case .object(let body) = Scope(kind: kind).entity(table.fields) { members += body }
    if kind == .policy { members.append(("allOf", .array(historiesByType))) }
    members.append(("$defs", .object(definitions(for: kind))))
    return JSONText.object(members).written() + "\n"
  }

  // MARK: - Definitions

  private static func definitions(for kind: EntityKind) -> [(name: String, value: JSONText)] {
    let reference: JSONText = .object([("$ref", "#/$defs/reference")])
    let text: JSONText = .object([("type", .strings(["string", "number", "boolean"]))])
    var definitions: [(name: String, value: JSONText)] = [
      ("text", text),
      (
        "reference",
        .object([
          ("type", .strings(["string", "integer"])),
          ("description", "A slug, kind/slug, a name, an alias or an identifier."),
        ])
      ),
      (
        "references",
        .object([
          (
            "anyOf",
            .array([
              reference,
              .object([("type", "array"), ("items", reference)]),
            ])
          )
        ])
      ),
      ("day", .object([("type", "string"), ("pattern", .string("^\(Pattern.day)$"))])),
      (
        "date",
        .object([
          ("type", .strings(["string", "integer"])), ("pattern", .string("^\(Pattern.date)$")),
        ])
      ),
    ]
    switch kind {
    case .policy:
      definitions += tracks.map { track in
        ("history-\(track.name)", Scope(kind: kind).history(track.types[0].track))
      }
    case .deal, .briefing:
      definitions.append(("history-deal", Scope(kind: kind).history(.deal)))
    default: break
    }
    return definitions
  }

  /// The types of policies that share a track, each track under its first type's name.
  private static var tracks: [(name: String, types: [PolicyType])] {
    var tracks: [(name: String, types: [PolicyType])] = []
    for type in PolicyType.allCases {
      if let place = tracks.firstIndex(where: { $0.types[0].track.subject == type.track.subject }) {
        tracks[place].types.append(type)
      } else {
        tracks.append((type.word, [type]))
      }
    }
    return tracks
  }

  /// What a history may hold, which depends on the type beside it.
  private static var historiesByType: [JSONText] {
    tracks.map { track in
      .object([
        (
          "if",
          .object([
            (
              "properties",
              .object([
                ("type", .object([("enum", .strings(track.types.map(\.word)))]))
              ])
            ), ("required", .strings(["type"])),
          ])
        ),
        (
          "then",
          .object([
            (
              "properties",
              .object([("history", .object([("$ref", .string("#/$defs/history-\(track.name)"))]))])
            )
          ])
        ),
      ])
    }
  }

  /// Regular expressions without anchors.
  enum Pattern {
    static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    static let date =
      "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-[Qq][1-4]|-[Hh][12])?"
    static let moment = "\(day)[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2})? ?[^ ]+"
    static let duration = "[0-9]{1,4} (day|week|month|year)s?"
    static let percentage = "[0-9]{1,3}(\\.[0-9]{1,2})? *%?"
    static let address = "[Hh][Tt][Tt][Pp][Ss]?://[^ ]+"
    static let sourceID = "[a-z0-9]+(-[a-z0-9]+)*"
  }
}
