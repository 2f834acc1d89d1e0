import Files
import PreviewServer
import Testing

@Suite("Names of the server") struct AcceptedHostsTests {
  private let local = AcceptedHosts(host: nil, address: .loopback)

  @Test(
    "this machine goes by three names, with any port",
    arguments: [
      "localhost", "localhost:4000", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:80", "[::1]",
      "[::1]:4000",
    ])
  func own(host: String) { #expect(local.accepts(host)) }

  @Test(
    "no other name is one",
    arguments: [
      "", ":4000", "evil.example", "localhost.evil.example", "evil.example:4000",
      "127.0.0.1.evil.example",
      "192.168.1.5", "localhost:x", "localhost:4000:1", "[::1", "[::2]", "a@localhost",
      "localhost, x",
    ])
  func foreign(host: String) { #expect(!local.accepts(host)) }

  @Test func `a host that was named is one more`() throws {
    let address = try #require(NetworkAddress("127.0.0.2"))
    let hosts = AcceptedHosts(host: "Box.Example", address: address)
    #expect(
      hosts.accepts("box.example:4000") && hosts.accepts("127.0.0.2") && hosts.accepts("localhost"))
    #expect(!hosts.accepts("other.example") && !hosts.accepts("127.0.0.3"))
  }

  @Test func `on every address any literal is one, and no name`() throws {
    for every in ["0.0.0.0", "::"] {
      let hosts = AcceptedHosts(host: every, address: try #require(NetworkAddress(every)))
      for host in ["192.168.1.5:4000", "10.0.0.1", "[fe80::1]:4000", "localhost"] {
        #expect(hosts.accepts(host), "\(host)")
      }
      for host in ["evil.example", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.a", "[evil]"] {
        #expect(!hosts.accepts(host), "\(host)")
      }
    }
  }
}
