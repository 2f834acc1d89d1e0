package import EntityGraph
import PolicyModel

/// An address from which a register's file on a record can be saved.
package struct RegisterAddress: Sendable, Hashable {
  package let register: Register
  /// A name for the file, without a folder: `eo-14110.json`.
  package let file: String
  package let url: String

  /// The addresses for all records with identifiers, by register and file.
  ///
  /// Records that are held back are left out: a request tells the register of them.
  ///
  /// - Returns: The addresses, and the records that have too few identifiers for one, each with what is missing.
  package static func all(
    for catalog: Catalog, of register: Register? = nil
  ) -> (addresses: [RegisterAddress], missing: [String]) {
    var addresses: [RegisterAddress] = []
    var missing: [String] = []
    var hasMembers = false
    for (number, entity) in catalog.entities.enumerated()
    where !catalog.isHeldBack[number] && !catalog.isStub[number] {
      let slug = entity.id.slug
      func values(_ scheme: String) -> [String] {
        entity.identifiers.filter { $0.scheme == scheme }.map(\.value)
      }
      switch entity.id.kind {
      case .policy:
        let documents = values("fr.doc")
        for (index, document) in documents.enumerated() {
          let name = index == 0 ? slug : "\(slug)-\(index + 1)"
          addresses.append(.document(document, named: name))
        }
        if documents.isEmpty, entity.type?.value == PolicyType.executiveOrder.word,
          entity.jurisdiction?.value ?? "US" == "US"
        {
          missing.append("\(entity.id) has no document number: fr: {doc: …}")
        }
        for bill in values("bill").compactMap(BillNumber.init) {
          addresses += RegisterAddress.bill(bill, named: slug)
        }
        for id in values("ocd_id") {
          addresses.append(
            RegisterAddress(
              register: .openStates, file: "\(slug).json",
              url:
                "https://v3.openstates.org/bills/\(id)?include=actions&include=sponsorships&include=sources"
            ))
        }
      case .company:
        for cik in values("cik") {
          addresses.append(
            RegisterAddress(
              register: .edgar, file: "\(slug).json",
              url: "https://data.sec.gov/submissions/CIK\(cik).json"))
        }
      case .person: hasMembers = hasMembers || !values("bioguide").isEmpty
      default: break
      }
    }
    if hasMembers {
      addresses += ["legislators-current", "legislators-historical"].map {
        RegisterAddress(
          register: .legislators, file: "\($0).yaml",
          url: "https://raw.githubusercontent.com/unitedstates/congress-legislators/main/\($0).yaml"
        )
      }
    }
    guard let register else { return (addresses.sorted(by: precedes), missing) }
    return (
      addresses.filter { $0.register == register }.sorted(by: precedes),
      register == .federalRegister ? missing : []
    )
  }

  private static func precedes(_ a: RegisterAddress, _ b: RegisterAddress) -> Bool {
    (a.register.rawValue, a.file) < (b.register.rawValue, b.file)
  }

  private static func document(_ number: String, named name: String) -> RegisterAddress {
    RegisterAddress(
      register: .federalRegister, file: "\(name).json",
      url: "https://www.federalregister.gov/api/v1/documents/\(number).json")
  }

  /// The bill and its parts. The API wants a key, which is added by whoever fetches.
  private static func bill(_ bill: BillNumber, named name: String) -> [RegisterAddress] {
    let base =
      "https://api.congress.gov/v3/bill/\(bill.congress)/\(bill.measure.rawValue)/\(bill.number)"
    return [
      ("", "bill"), ("/actions", "actions"), ("/cosponsors", "cosponsors"),
      ("/committees", "committees"), ("/relatedbills", "relatedbills"),
    ].map { path, part in
      RegisterAddress(
        register: .congress, file: "\(name)-\(part).json",
        url: "\(base)\(path)?format=json\(path.isEmpty ? "" : "&limit=250")")
    }
  }
}
