import Testing
import Text

@Suite("JSON written as it is made")
struct JSONWriterTests {
  @Test func `the layout is that of a tree of values`() {
    let tree = JSONText.object([
      ("title", "Water \"and\" power\n"), ("tags", .strings(["a", "b"])), ("none", .array([])),
      (
        "items",
        .array([.object([("id", "1"), ("authors", .array([.object([("name", "J. Doe")])]))])])
      ),
      ("last", .object([("id", "2")])),
    ])
    var writer = JSONWriter()
    writer.object { json in
      json.member("title", "Water \"and\" power\n")
      json.member("tags", ["a", "b"])
      json.member("none", objects: [String]()) { $0.member("name", $1) }
      json.member("items", objects: ["1"]) { json, id in
        json.member("id", id)
        json.member("authors", objects: ["J. Doe"]) { $0.member("name", $1) }
      }
      json.name("last")
      json.object { $0.member("id", "2") }
    }
    writer.endLine()
    #expect(writer.bytes == tree.bytes + [0x0A])
  }

  @Test func `an object without members has nothing between its braces`() {
    var writer = JSONWriter()
    writer.object { _ in }
    #expect(writer.bytes == JSONText.object([]).bytes)
  }
}
