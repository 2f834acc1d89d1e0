import Testing
import Theme

@Suite("Theme") struct ThemeTests {
  private func file(_ path: String, _ text: String) -> ThemeFile {
    ThemeFile(path: path, bytes: ContiguousArray(text.utf8))
  }

  @Test func `a site's file replaces the default of the same path and no other`() {
    let theme = Theme(
      overriding: [file("base.html", "a"), file("home.html", "b")],
      with: [file("home.html", "mine")])
    #expect(theme.files == [file("base.html", "a"), file("home.html", "mine")])
  }

  @Test func `a file of a new path is added in its place`() {
    let theme = Theme(
      overriding: [file("base.html", "a"), file("style.css", "c")],
      with: [file("partials/deal.html", "b")])
    #expect(theme.files.map(\.path) == ["base.html", "partials/deal.html", "style.css"])
  }

  @Test func `templates and assets are told apart by their names`() {
    let theme = Theme(overriding: [file("base.html", ""), file("style.css", "")])
    #expect(theme.templates.map(\.path) == ["base.html"])
    #expect(theme.assets.map(\.path) == ["style.css"])
  }
}
