import Foundation
import Starter
import Testing

@Suite("The site that init writes") struct StarterSiteTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CStarter/Files").standardizedFileURL

  private static var pathsOnDisk: [String] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    var paths: [String] = []
    while let url = found?.nextObject() as? URL {
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      paths.append(String(url.standardizedFileURL.path.dropFirst(folder.path.count + 1)))
    }
    return paths.sorted()
  }

  @Test func `every file of Files is embedded as it is`() throws {
    #expect(StarterSite.files.map(\.path) == Self.pathsOnDisk)
    for file in StarterSite.files {
      let bytes = try Data(contentsOf: Self.folder.appending(path: file.path))
      #expect(file.bytes.elementsEqual(bytes), "\(file.path)")
    }
  }
}
