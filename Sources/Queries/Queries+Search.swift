internal import EntityGraph
internal import PolicyModel
package import Search
package import SiteModel

/// A part of the search index that outputs ask for.
package enum SearchPart: Hashable, Sendable {
  /// What the version of the index is.
  case version
  /// The words and keys of a shard.
  case words(Int)
  case facet(SearchFacet)
  /// The records of a file of results.
  case file(Int, ofBriefings: Bool)
  /// The names of a file.
  case names(SearchNameFile)
  /// The names from A to Z.
  case letters
}

/// Questions about search.
extension Queries {
  /// The address of the search page, if the site has one; part of the plan, so nothing is logged.
  package var searchPage: PageAddress? { snapshot.addresses.ofSearch }

  /// How many pages search finds and in which files they are. Its counts are part of the plan; its records are asked for
  /// by file.
  package var searchLayout: SearchLayout { snapshot.searchLayout }

  package var searchVersion: String {
    note(.search(.version))
    return snapshot.searchVersion
  }

  /// The words of a shard with their pages; see ``TermShard``.
  package func searchTerms(inShard shard: Int) -> ContiguousArray<UInt8> {
    note(.search(.words(shard)))
    return snapshot.searchTerms(inShard: shard)
  }

  /// The names and identifiers of a shard, as keys, with the places of their records in the layout.
  package func searchKeys(inShard shard: Int) -> [(key: String, places: [Int])] {
    note(.search(.words(shard)))
    return snapshot.searchKeys(inShard: shard)
  }

  package func searchGroups(of facet: SearchFacet) -> [SearchFacet.Group] {
    note(.search(.facet(facet)))
    return snapshot.searchGroups(of: facet)
  }

  /// The records of a file of results.
  package func searchRecords(inFile file: Int, ofBriefings: Bool) -> [Int] {
    note(.search(.file(file, ofBriefings: ofBriefings)))
    return Array(snapshot.searchLayout.records(inFile: file, ofBriefings: ofBriefings))
  }

  /// The names of a file, by rank.
  package func searchNames(in file: SearchNameFile) -> [SearchName] {
    note(.search(.names(file)))
    return snapshot.searchNames(in: file)
  }

  /// What search reads of a page beside its names and its summary.
  package func searchText(of number: Int) -> PlainText {
    note(.text(number))
    note(.fields(number))
    var text = PlainText()
    snapshot.appendSearchText(of: number, to: &text)
    return text
  }

  func write(_ part: SearchPart, to answer: inout AnswerBytes) {
    switch part {
    case .version: answer.add(searchVersion)
    case .words(let shard):
      answer.add(searchTerms(inShard: shard))
      answer.add(each: searchKeys(inShard: shard)) {
        $0.add($1.key)
        $0.add(each: $1.places) {
          $0.add(searchLayout.page(at: $1))
          $0.add(id(of: searchLayout.records[$1]))
        }
      }
    case .facet(let facet):
      answer.add(each: searchGroups(of: facet)) {
        if case .record(let number) = $1.value {
          $0.add(id(of: number))
        } else {
          $0.add(String(describing: $1.value))
        }
        $0.add(each: $1.places) { $0.add(searchLayout.page(at: $1)) }
      }
    case .file(let file, let ofBriefings):
      answer.add(each: searchRecords(inFile: file, ofBriefings: ofBriefings)) {
        $0.add(id(of: $1))
      }
    case .names(let file):
      answer.add(each: searchNames(in: file)) {
        $0.add($1.rank)
        $0.add(each: $1.names) { $0.add($1) }
      }
    case .letters:
      answer.add(each: searchNameGroups) {
        $0.add($1.letter.map { String($0) })
        $0.add(each: $1.records) { $0.add(id(of: $1)) }
      }
    }
  }
}

/// The names on the search page.
extension Queries {
  /// Whether the names from A to Z are on a page for each letter; part of the plan, so nothing is logged.
  package var hasSearchLetterPages: Bool {
    searchLayout.hasManyNames
  }

  /// The letters with names, in order; part of the plan, so nothing is logged.
  package var searchLetters: [Character?] { snapshot.searchLetters.map(\.letter) }

  /// The records under each letter, in order.
  package var searchNameGroups: [SearchLetter] {
    note(.search(.letters))
    return snapshot.searchLetters
  }
}
