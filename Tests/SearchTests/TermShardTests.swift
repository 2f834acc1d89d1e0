import Foundation
import Testing

@testable import Search

@Suite("Shards of the search index") struct TermShardTests {
  /// The numbers of a list as `search.js` reads them.
  private func numbers(_ text: some StringProtocol) -> [Int] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var gaps: [Int] = []
    var (value, shift) = (0, 0)
    for letter in text where letter != "~" {
      let bits = letters.firstIndex(of: letter) ?? 0
      value |= (bits & 31) << shift
      shift += 5
      if bits < 32 {
        gaps.append(value)
        (value, shift) = (0, 0)
      }
    }
    var numbers: [Int] = []
    var next = 0
    for (index, gap) in gaps.enumerated() {
      if !text.hasPrefix("~") {
        numbers.append(next + gap)
        next += gap + 1
      } else if index.isMultiple(of: 2) {
        next += gap
      } else {
        numbers += next...next + gap
        next += gap + 1
      }
    }
    return numbers
  }

  private func text(_ bytes: ContiguousArray<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    [], [0], [31], [32], [0, 1, 2, 3], [5, 37, 1061, 40_000, 40_001], Array(100...900),
    [3, 4, 5, 6, 7, 8, 900, 901, 902, 903, 904, 905],
  ])
  func `a list of numbers is read as it was written`(_ list: [Int]) {
    #expect(numbers(text(NumberList.text(list))) == list)
  }

  @Test func `a list of runs is short`() {
    #expect(NumberList.text(Array(0..<10_000)).count < 8)
  }

  private func part(_ pages: [[(String, WordFields)]], shards: Int = 1) -> TermPart {
    var table = TermTable(foldsPlurals: true)
    for page in pages {
      table.beginPage()
      for (text, fields) in page { table.add(text, fields) }
      table.endPage()
    }
    return table.part(shards: shards)
  }

  private func shard(_ index: Int, _ parts: [TermPart], pages: Int = 1000) -> String {
    var out = ContiguousArray<UInt8>()
    TermShard(index, of: parts).write(
      of: parts, pages: pages, number: { $0 * 512 + $1 }, to: &out)
    return text(out)
  }

  @Test func `a page is in the list of a word's best place on it`() {
    let part = part([
      [("Grid power", .title), ("power", .body)], [("grid", .heading), ("grid", .body)],
      [("grid", .body), ("Grid", .summary)], [("the grid", .body)],
    ])
    #expect(shard(0, [part]) == ";grid:A,C,B,D;power:A;the:,,,D")
  }

  @Test func `parts are joined in the order of their pages`() {
    let first = part([[("alpha beta", .body)], [("beta", .title)]])
    let second = part([[("beta gamma", .body)]])
    let shard = shard(0, [first, second])
    let lists = shard.split(separator: ";").map { $0.split(separator: ":").map(String.init) }
    #expect(lists.map { $0[0] } == ["alpha", "beta", "gamma"])
    let beta = lists[1][1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(numbers(beta[0]) == [1])
    #expect(numbers(beta[3]) == [0, 512])
  }

  @Test func `a word of most pages has no list of them`() {
    let part = part((0..<100).map { _ in [("common", .body)] } + [[("common", .title)]])
    #expect(shard(0, [part], pages: 150) == ";common:\(text(NumberList.text([100]))),,,*")
    #expect(!shard(0, [part], pages: 1000).contains("*"))
  }

  @Test func `each word is in the shard of its hash`() {
    let words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "москва"]
    let part = part([words.map { ($0, .body) }], shards: 4)
    for word in words {
      let place = Int(WordFolding.hash(word)) & 3
      for index in 0..<4 {
        #expect(
          shard(index, [part]).contains(";\(word):") == (index == place), "\(word) in \(index)")
      }
    }
    // As in the table of FNV-1a.
    #expect(WordFolding.hash("a") == 0xE40C_292C)
  }

  @Test func `many words are told apart`() {
    let words = (0..<20_000).map { "w\($0)x" }
    let part = part([words.map { ($0, .body) }], shards: 1)
    #expect(shard(0, [part]).split(separator: ";").count == words.count)
  }

  @Test func `accents are folded as Unicode composes letters`() throws {
    for value in 0xC0...0x17F {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      guard scalar.properties.isAlphabetic, scalar.properties.isLowercase else { continue }
      let base = try #require(
        String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars.first)
      #expect(WordFolding.folded(scalar) == String(Character(base)), "\(scalar)")
    }
  }
}
