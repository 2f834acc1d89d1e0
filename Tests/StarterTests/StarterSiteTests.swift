import Foundation
import Starter
import Testing

@Suite("The site that init writes") struct StarterSiteTests {
  @Test func `every file of Files is embedded as it is`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CStarter/Files").standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      let file = folder.appending(path: $0)
      return try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    }
    #expect(StarterSite.files.map(\.path) == paths.sorted())
    for file in StarterSite.files {
      let bytes = try Data(contentsOf: folder.appending(path: file.path))
      #expect(file.bytes.elementsEqual(bytes), "\(file.path)")
    }
  }
}
