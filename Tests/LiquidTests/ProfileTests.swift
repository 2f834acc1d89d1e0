import Diagnostics
import Liquid
import Testing

@Suite("Profile of templates") struct ProfileTests {
  @Test func `calls, bytes and repeated input are counted by template`() throws {
    let checked = CheckedTemplates([
      "page.html": "{% for i in (1..3) %}{% render 'part.html', n: 7 %}{% endfor %}",
      "part.html": "<{{ n }}>",
    ])
    let profile = TemplateProfile()
    var out = ContiguousArray<UInt8>()
    try checked.library.render("page.html", with: Sample.page(), into: &out, measuring: profile)
    #expect(String(decoding: out, as: UTF8.self) == "<7><7><7>")
    let rows = profile.summary.sorted { $0.path < $1.path }
    #expect(rows.map(\.path) == ["Templates/page.html", "Templates/part.html"])
    #expect(rows.map(\.calls) == [1, 3])
    #expect(rows.map(\.bytes) == [9, 9])
    #expect(rows.map(\.repeats) == [0, 2])
  }
}
