import EntityGraph
import PolicyModel

/// What the links of posts lead to: other posts, and records of the site.
struct PostReferences {
  let generator: PostGenerator
  let names: PostNames
  let folder: PostFolder
  let catalog: Catalog
  /// The record that each post becomes or is; `nil` for a post that is not imported.
  let targets: [Target?]
  /// The files of the folder by their names in small letters, for the notes of a vault.
  private let filesByName: [String: [String]]

  struct Target {
    let id: EntityID
    /// The file's name without its extension: `2025-11-04-water`.
    let stem: String
  }

  init(
    _ generator: PostGenerator, _ names: PostNames, in folder: PostFolder, _ catalog: Catalog,
    targets: [Target?]
  ) {
    self.generator = generator
    self.names = names
    self.folder = folder
    self.catalog = catalog
    self.targets = targets
    filesByName = Dictionary(grouping: folder.files) {
      $0.split(separator: "/").last?.lowercased() ?? ""
    }
  }

  /// A record of the site of this name, if it is not held back.
  func record(named name: String) -> EntityID? {
    guard case .found(let number) = catalog.resolve(name), !catalog.isStub[number] else {
      return nil
    }
    return catalog.entities[number].id
  }

  /// The paths at which a file may be that a post names, the likeliest first.
  func paths(of file: String, from number: Int) -> [String] {
    let own = names.files[number].split(separator: "/").dropLast().joined(separator: "/")
    let beside = PostFolder.normalized(own.isEmpty ? file : "\(own)/\(file)")
    let plain = PostFolder.normalized(String(file.drop { $0 == "/" }))
    switch generator {
    case .hugo:
      let static_ = ["static/\(plain)", "assets/\(plain)"]
      return file.hasPrefix("/") ? static_ + ["content/\(plain)"] : [beside] + static_
    case .jekyll: return file.hasPrefix("/") ? [plain] : [beside, plain]
    case .markdown: return file.hasPrefix("/") ? [plain] : [beside]
    case .obsidian:
      let name = plain.split(separator: "/").last?.lowercased() ?? ""
      let named = (filesByName[name] ?? []).filter {
        $0.lowercased() == plain.lowercased() || $0.lowercased().hasSuffix("/" + plain.lowercased())
      }
      let found = named.first { $0 == beside } ?? named.first { $0 == plain }
      return found.map { [$0] } ?? (named.count == 1 ? named : named.isEmpty ? [beside] : [])
    }
  }
}
