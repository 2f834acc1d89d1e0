import Diagnostics
import Import
import PolicyModel
import TestSupport

/// A site of another generator in memory: its posts, and the files that they show.
struct PostSite {
  private let posts: [SavedFile]
  private let folder: PostFolder
  private let generator: PostGenerator

  /// - Parameter archive: Files as ``MarkedSource/files(of:)`` reads them; those that are no Markdown are shown by posts.
  init(_ archive: String, _ generator: PostGenerator) {
    let files = MarkedSource.files(of: archive).map(\.file)
    posts = files.filter { $0.path.hasSuffix(".md") }.map {
      SavedFile(ofPost: $0, accessed: Day(number: 20_500))
    }
    let others = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    folder = PostFolder(".", files: files.map(\.path)) { path in
      if path.contains("link") { return .refused("it is a symbolic link") }
      return others[path].map { .file($0) } ?? .missing
    }
    self.generator = generator
  }

  func plan(to site: Site = Site(), kinds: String? = nil) -> ImportPlan {
    ImportPlan(
      ofPosts: posts, from: generator, in: folder,
      kinds: kinds.map { SourceFile(path: "kinds.yml", text: $0) }, to: site.catalog
    ) { site.files[$0]?.bytes }
  }

  /// The file to be filled in.
  var kinds: String {
    ImportPlan(ofKindsOf: posts, in: folder, at: "kinds.yml").text("kinds.yml")
  }
}

extension ImportPlan {
  /// The text of a new file.
  func text(_ path: String) -> String {
    added.first { $0.file.path == path }.map { $0.file.text(in: 0..<$0.file.bytes.count) } ?? ""
  }
}
