package import Diagnostics

extension Rule {
  package static let unknownLink = Rule(
    "UnknownLink", .warning,
    summary: "With unknown_links: text, a wiki link to a missing page is shown as plain text.",
    explanation: """
      Obsidian vaults link to more names than they have pages. With unknown_links: text in site.yml such a \
      link is shown as plain text, and all of them are one warning. Without it each is an error.
      """,
    bad: """
      The end of gold came with the [[Nixon Shock]].
      """,
    good: """
      The end of gold came with the Nixon shock.
      """)
  package static let unknownCitation = Rule(
    "UnknownCitation", .info,
    summary: "An order, a bill or a law that the text refers to by number has a page.")
  package static let unreadableImage = Rule(
    "UnreadableImage", .warning,
    summary: "A PNG, JPEG, GIF, WebP or SVG file that a page shows is one.")
  package static let remoteImage = Rule(
    "RemoteImage", .warning,
    summary: "An image is a file of the site.",
    explanation: """
      A page that loads an image from another host tells that host who reads it, and loses the image when the \
      host does. It gets a link in the image's place. With unsafe_html: true in site.yml such images are loaded.
      """,
    bad: """
      ![Loads by year](https://other.example/loads.png)
      """,
    good: """
      ![Loads by year](loads.png)
      """)
  package static let unknownFile = Rule(
    "UnknownFile", .error, structural: true,
    summary: "A relative link or image leads to a file of the site.")
}
