/// Documents in the shape of the Federal Register's API, with the fields that an import reads.
enum Orders {
  static func document(
    number: String, title: String, order: Int, signed: String, published: String, citation: String,
    president: (id: String, name: String), notes: String?
  ) -> String {
    """
    {
      "citation": "\(citation)",
      "comments_close_on": null,
      "correction_of": null,
      "disposition_notes": \(notes.map { "\"\($0)\"" } ?? "null"),
      "docket_ids": [],
      "document_number": "\(number)",
      "effective_on": null,
      "executive_order_notes": \(notes.map { "\"\($0)\"" } ?? "null"),
      "executive_order_number": \(order),
      "agencies": [
        {"raw_name": "EXECUTIVE OFFICE OF THE PRESIDENT", "name": "Executive Office of the President", "id": 538,
         "parent_id": null, "slug": "executive-office-of-the-president"}
      ],
      "html_url": "https://www.federalregister.gov/documents/\(published)/\(number)",
      "president": {"name": "\(president.name)", "identifier": "\(president.id)"},
      "publication_date": "\(published)",
      "signing_date": "\(signed)",
      "subtype": "Executive Order",
      "title": "\(title)",
      "type": "Presidential Document"
    }
    """
  }

  static let biden = (id: "joe-biden", name: "Joseph R. Biden Jr.")
  static let trump = (id: "donald-trump", name: "Donald Trump")

  static let eo14110 = eo14110(notes: "Revoked by: EO 14148, January 20, 2025")

  static func eo14110(notes: String?) -> String {
    document(
      number: "2023-24283",
      title: "Safe, Secure, and Trustworthy Development and Use of Artificial Intelligence",
      order: 14110, signed: "2023-10-30", published: "2023-11-01", citation: "88 FR 75191",
      president: biden, notes: notes)
  }

  static let eo14141 = document(
    number: "2025-01395",
    title: "Advancing United States Leadership in Artificial Intelligence Infrastructure",
    order: 14141, signed: "2025-01-14", published: "2025-01-17", citation: "90 FR 5469",
    president: biden, notes: #"See: EO 14028\r\nRevoked by: EO 14318, July 23, 2025"#)

  static let eo14148 = document(
    number: "2025-01901", title: "Initial Rescissions of Harmful Executive Orders and Actions",
    order: 14148, signed: "2025-01-20", published: "2025-01-28", citation: "90 FR 8237",
    president: trump,
    notes: #"Revokes: EO 13985, January 20, 2021; EO 14110, October 30, 2023"#)

  static let eo14318 = document(
    number: "2025-14212", title: "Accelerating Federal Permitting of Data Center Infrastructure",
    order: 14318, signed: "2025-07-23", published: "2025-07-28", citation: "90 FR 35385",
    president: trump, notes: #"Revokes: EO 14141, January 14, 2025"#)

  static let all = [eo14110, eo14141, eo14148, eo14318]
}
