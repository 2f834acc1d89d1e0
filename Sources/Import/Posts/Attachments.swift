import PolicyModel

/// The images and files of posts that the site gets, each once.
struct Attachments {
  /// By their paths in the site.
  private(set) var added: [AddedFile] = []
  private(set) var bytes = 0
  private var addresses: [String: String] = [:]
  private var taken: Set<String> = []
  /// The files beside posts that are held back, by their paths in the site, with where they are from.
  private var beside: [String: String] = [:]
  private let folder: PostFolder
  private let generator: PostGenerator
  private let site: (String) -> ContiguousArray<UInt8>?

  enum Outcome {
    /// The address on the site: `/images/chart.png`.
    case copied(String)
    case missing
    case refused(String)
  }

  /// - Parameter site: A file of the site by its path, `nil` where there is none.
  init(
    of folder: PostFolder, _ generator: PostGenerator,
    site: @escaping (String) -> ContiguousArray<UInt8>?
  ) {
    self.folder = folder
    self.generator = generator
    self.site = site
  }

  /// The file of a post that is held back, without its ending: what only such posts show is put beside them, where
  /// the site publishes it with the post and not before.
  var heldBackPost: String?

  /// Copies a file.
  ///
  /// - Parameter path: Relative to the folder of the posts.
  mutating func copy(_ path: String) -> Outcome {
    if let address = addresses[path] { return .copied(address) }
    if let heldBackPost { return copy(path, beside: heldBackPost) }
    switch folder.content(at: path) {
    case .missing: return .missing
    case .refused(let reason): return .refused(reason)
    case .file(let content):
      let address = address(for: path, content)
      addresses[path] = address
      return .copied(address)
    }
  }

  private mutating func copy(_ path: String, beside post: String) -> Outcome {
    switch folder.content(at: path) {
    case .missing: return .missing
    case .refused(let reason): return .refused(reason)
    case .file(let content):
      let name = String(Self.address(for: path, generator).split(separator: "/").last ?? "file")
      let dot = name.lastIndex(of: ".") ?? name.endIndex
      for number in 1... {
        let suffix = number == 1 ? "" : "-\(number)"
        let target = "\(post)-\(name[..<dot])\(suffix)\(name[dot...])"
        if let own = beside[target] {
          guard own == path else { continue }
        } else if let present = site(target) {
          guard present == content else { continue }
        } else {
          added.append(AddedFile(target, content))
          bytes += content.count
        }
        beside[target] = path
        return .copied(String(target.split(separator: "/").last ?? ""))
      }
      return .missing
    }
  }

  /// Chooses a free address. A file with the same bytes is that file.
  private mutating func address(for path: String, _ content: ContiguousArray<UInt8>) -> String {
    let wanted = Self.address(for: path, generator)
    let dot = wanted.lastIndex(of: ".") ?? wanted.endIndex
    for number in 1... {
      let address = number == 1 ? wanted : "\(wanted[..<dot])-\(number)\(wanted[dot...])"
      let target = "Content/static" + address
      // File systems of readers' hosts may take capitals for small letters.
      guard !taken.contains(address.lowercased()) else { continue }
      if let present = site(target) {
        guard present == content else { continue }
      } else {
        added.append(AddedFile(target, content))
        bytes += content.count
      }
      taken.insert(address.lowercased())
      return address
    }
    return wanted
  }

  /// Where a file is on the site: at the address that it has, if its generator publishes it under one that is safe
  /// here, otherwise below `/images`.
  static func address(for path: String, _ generator: PostGenerator) -> String {
    var names = path.split(separator: "/").map { clean($0) }.filter { !$0.isEmpty }
    let first = names.first?.lowercased()
    switch generator {
    case .hugo where first == "static": names.removeFirst()
    case .hugo where first == "content": names = ["images"] + names.suffix(2)
    case .hugo where first == "assets": names[0] = "images"
    case .jekyll where first?.hasPrefix("_") == false: break
    default: names = ["images"] + names.suffix(2)
    }
    let kept = names.first?.lowercased() ?? ""
    if names.count < 2 || EntityKind(folder: kept) != nil || reserved.contains(kept) {
      names.insert("images", at: 0)
    }
    // `images/images/x.png` says nothing more than `images/x.png`.
    if names.count > 2, names[0] == "images", names[1].lowercased() == "images" {
      names.remove(at: 1)
    }
    return "/" + names.joined(separator: "/")
  }

  /// Folders that a site makes itself.
  private static let reserved: Set<String> = [
    "data", "search", "feeds", "calendar", "trackers", "sources", "judgments", "corrections",
    "changes", "connections", "schema", "graph", "lists", "pairs", "about",
  ]

  /// A name without spaces and signs that an address would have to encode.
  private static func clean(_ name: Substring) -> String {
    var text = ""
    for character in name {
      if character.isASCII, character.isLetter || character.isNumber || "._-".contains(character) {
        text.append(character)
      } else if !text.isEmpty, text.last != "-" {
        text.append("-")
      }
    }
    let dot = text.lastIndex(of: ".") ?? text.endIndex
    var stem = String(text[..<dot])
    while stem.last == "-" || stem.last == "." { stem.removeLast() }
    while stem.first == "." || stem.first == "-" { stem.removeFirst() }
    return (stem.isEmpty && dot < text.endIndex ? "file" : stem) + text[dot...]
  }
}
