import Files
import OutputFolder
import TestSupport
import Testing

/// A way from one build's files to another's.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var old: [String: String]?
  let new: [String: String]
  /// What somebody else put into the folder.
  var foreign: [String: String] = [:]
  var isLinked = false
  var hasExchange = true
  /// A folder that counts as one of another file system.
  var mount: String?

  func prepared() throws -> TestOutput {
    let output = try TestOutput()
    if isLinked {
      try FileSystem.createFolders(output.folder("elsewhere/target"))
      try symbolicLink(to: output.folder("elsewhere/target"), at: output.path)
    }
    if let old { try output.build(old) }
    for (path, text) in foreign.sorted(by: { $0.key < $1.key }) { try output.put(text, at: path) }
    return output
  }

  var before: [String: String] { (old ?? [:]).merging(foreign) { $1 } }
  var after: [String: String] { new.merging(foreign) { $1 } }

  /// Every way in which the writer puts files in place.
  static let all: [Change] = [
    Change(testDescription: "a new folder", old: nil, new: pages(2)),
    Change(
      testDescription: "a new folder with a CNAME", old: nil, new: pages(2),
      foreign: ["CNAME": "host"]),
    Change(testDescription: "little changes", old: pages(16), new: little),
    Change(
      testDescription: "most changes", old: pages(4), new: pages(3, edition: "2"),
      foreign: ["mine.txt": "x", ".nojekyll": "", "pages/1/notes": "y"]),
    Change(
      testDescription: "most changes around folders of others", old: pages(4),
      new: pages(3, edition: "2"), foreign: ["mine/a": "x", ".git/config": "y"]),
    Change(
      testDescription: "most changes, without exchange", old: pages(4),
      new: pages(3, edition: "2"), foreign: ["mine.txt": "x"], hasExchange: false),
    Change(
      testDescription: "little changes, some on another file system", old: pages(16), new: little,
      mount: "pages"),
    Change(testDescription: "a new link", old: nil, new: pages(2), isLinked: true),
    Change(testDescription: "most changes in a link", old: pages(2), new: little, isLinked: true),
  ]

  private static var little: [String: String] {
    var pages = pages(15)
    pages["pages/1/index.html"] = "changed"
    pages["new/page/index.html"] = "new"
    pages["pages/2/index.html"] = nil
    pages["pages/2"] = "a file now"
    return pages
  }
}
