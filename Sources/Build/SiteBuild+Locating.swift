internal import Files
internal import SiteModel

extension SiteBuild {
  /// The folder of the site that the options name, or of the surrounding one.
  var siteRoot: String? {
    if let files = options.files { return files.isFolder("Content") ? options.folder : nil }
    guard options.isSiteFolder else { return SiteLayout.find(from: options.folder) }
    return FileSystem.isFolder(Path.join(options.folder, "Content")) ? options.folder : nil
  }

  /// The files of the site: those of its folder, or those that the options give.
  func files(in root: String) -> FileSource { options.files ?? FileSource(root) }

  /// The site's folder and its output folder, or why it cannot be built at all.
  enum Location {
    case found(SiteLayout)
    case impossible(BuildReport)
  }

  func locate() -> Location {
    guard let root = siteRoot
    else {
      return .impossible(
        BuildReport(
          findings: [],
          outcome: .impossible(
            options.isSiteFolder
              ? "\(options.folder) holds no folder Content"
              : "there is no folder Content here or above",
            help: "'briefgen init my-briefings' creates a site")))
    }
    let layout = SiteLayout(root: root, output: options.output)
    if options.files?.hasFolder ?? true, let problem = layout.outputProblem {
      let (message, help) =
        switch problem {
        case .amongSources:
          ("\(layout.output) is among the site's own files", "name another folder with --output")
        case .leavesSite(let folder):
          (
            "\(layout.output) leads out of the site through a link",
            "to use the folder itself, write: --output \(folder)"
          )
        }
      return .impossible(
        BuildReport(findings: [], outcome: .impossible(message, help: help), root: root))
    }
    return .found(layout)
  }
}
