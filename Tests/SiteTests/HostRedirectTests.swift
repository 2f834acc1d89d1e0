import TestSupport
import Testing

@Suite("Redirects for web hosts") struct HostRedirectTests {
  private static let company = """
    -- Content/companies/iren.md --
    ---
    name: IREN
    redirects: [/companies/iris-energy/, /old.html]
    ---
    -- Templates/site/_redirects --
    {% for redirect in redirects %}{{ redirect.from }} {{ redirect.to }} 301
    {% endfor %}
    """

  @Test func `a template lists the old addresses in the format of a host`() async throws {
    #expect(
      try await BuiltSite(Self.company).page("_redirects").split(separator: "\n") == [
        "/companies/iris-energy/ /companies/iren/ 301", "/old.html /companies/iren/ 301",
      ])
  }

  @Test func `addresses include the path of base_url`() async throws {
    let settings = "-- Content/site.yml --\ntitle: A\nbase_url: https://a.example/policy\n"
    let lines = try await BuiltSite(settings + Self.company).page("_redirects")
    #expect(lines.hasPrefix("/policy/companies/iris-energy/ /policy/companies/iren/ 301\n"))
  }
}
