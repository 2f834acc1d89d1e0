import Foundation
import Testing
import Theme

@Suite("Default theme") struct DefaultThemeTests {
  /// `Templates/` of this repository.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Templates").standardizedFileURL.resolvingSymlinksInPath()

  private static var pathsOnDisk: [String] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    var paths: [String] = []
    while let url = found?.nextObject() as? URL {
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      paths.append(String(url.resolvingSymlinksInPath().path.dropFirst(folder.path.count + 1)))
    }
    return paths.sorted()
  }

  @Test func `every file in Templates is embedded and nothing else is`() {
    #expect(DefaultTheme.files.map(\.path) == Self.pathsOnDisk)
  }

  @Test(arguments: pathsOnDisk)
  func `a file is embedded byte for byte`(path: String) throws {
    let onDisk = try Data(contentsOf: Self.folder.appending(path: path))
    let embedded = try #require(DefaultTheme.file(at: path)).bytes
    #expect(embedded.count == onDisk.count)
    #expect(embedded.elementsEqual(onDisk))
  }

  @Test(arguments: [
    "404.html", "base.html", "briefing.html", "briefings.html", "entities.html", "entity.html",
    "home.html", "page.html", "style.css", "favicon.svg", "apple-touch-icon.png", "share.png",
  ])
  func `the files that Site asks for by name are there`(path: String) {
    #expect(DefaultTheme.file(at: path) != nil)
  }

  @Test func `a path the theme does not have is nil`() {
    #expect(DefaultTheme.file(at: "breifing.html") == nil)
  }
}
