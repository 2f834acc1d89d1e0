internal import Build
internal import Diagnostics
internal import Files

/// Answers requests from the site.
struct SiteHandler: Sendable {
  let site: PreviewSite
  let hosts: AcceptedHosts

  func answer(_ request: Request) async -> Answer {
    guard let host = request.value(of: "host") else {
      return Answer(400, text: "the request names no host")
    }
    guard hosts.accepts(host) else {
      return Answer(
        403, text: "'\(host)' is not a name of this server; briefgen serve --host gives it one")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var answer = Answer(405, text: "this server only shows pages")
      answer.fields.append(("Allow", "GET, HEAD"))
      answer.isLast = true
      return answer
    }
    guard let path = RequestPath(request.target) else {
      return Answer(400, text: "this is not a path of a site")
    }
    var answer = await self.answer(at: path)
    if request.method == "GET", request.value(of: "if-range") == nil {
      answer.cut(to: request.value(of: "range"))
    }
    return answer
  }

  private func answer(at path: RequestPath) async -> Answer {
    if path.path.hasPrefix(PreviewPage.ownFolder) {
      return await ownAnswer(String(path.path.dropFirst(PreviewPage.ownFolder.count)))
    }
    await site.settled()
    // The state from before the page is made: a page newer than its state is fetched once more, while one that
    // is older would stay outdated.
    let state = await site.state
    guard await site.hasPages else {
      let text = await site.findingText
      return Answer(
        503, ContentType.page,
        .bytes(PreviewPage.message("The site has errors", text, state, isWaiting: true)))
    }
    if let found = await file(at: path.file, state) { return found }
    if !path.isFolder, await site.session.has(path.path + "/index.html") {
      return .redirect(to: path.asFolder)
    }
    if var page = await file(at: "404.html", state) {
      if page.status == 200 { page.status = 404 }
      return page
    }
    return Answer(
      404, ContentType.page, .bytes(PreviewPage.message("Not found", "/" + path.path, state)))
  }

  private func ownAnswer(_ name: String) async -> Answer {
    switch name {
    case "client.js": return Answer(200, ContentType.script, .bytes(PreviewPage.script))
    case "events": return Answer(200, ContentType.events, .events(await site.events()))
    case "findings":
      await site.settled()
      return Answer(200, ContentType.json, .bytes(await site.findingJSON))
    default: return Answer(404, text: "there is nothing here")
    }
  }

  /// A file of the output, with the script in pages; `nil` if there is none.
  private func file(at path: String, _ state: PreviewState) async -> Answer? {
    let type = ContentType.of(path)
    switch await site.session.file(at: path) {
    case .missing: return nil
    case .failed(let finding):
      let text = "\(finding.place.path): \(finding.message)"
      return Answer(
        500, ContentType.page,
        .bytes(PreviewPage.message("The page cannot be made", text, state)))
    case .bytes(let bytes):
      return Answer(
        200, type, .bytes(type == ContentType.page ? PreviewPage.live(bytes, state) : bytes))
    case .copy(let source):
      do {
        guard let reader = try await site.session.copy(of: source) else { return nil }
        let file = PublishedFile(reader)
        guard type == ContentType.page, file.size <= SiteBuild.sizeLimit else {
          return Answer(200, type, .file(file, 0..<file.size))
        }
        return Answer(
          200, type, .bytes(PreviewPage.live(try file.read(upTo: file.size), state)))
      } catch {
        if error.isMissing { return nil }
        return Answer(
          500, ContentType.page,
          .bytes(PreviewPage.message("The file cannot be read", "\(error)", state)))
      }
    }
  }
}
