/// Bills in the shape of unitedstates/congress and of the Congress.gov API.
enum Bills {
  static let hr3633 = """
    {
      "actions": [
        {"acted_at": "2025-05-29", "action_code": "Intro-H", "references": [], "text": "Introduced in House", "type": "action"},
        {"acted_at": "2025-05-29", "committees": ["HSBA", "HSAG"], "references": [], "status": "REFERRED", "text": "Referred to the Committee on Financial Services, and in addition to the Committee on Agriculture, for a period to be subsequently determined by the Speaker, in each case for consideration of such provisions as fall within the jurisdiction of the committee concerned.", "type": "referral"},
        {"acted_at": "2025-06-10", "references": [], "text": "Ordered to be Reported (Amended) by the Yeas and Nays: 47 - 6.", "type": "action"},
        {"acted_at": "2025-06-23", "committees": ["HSBA"], "references": [], "status": "REPORTED", "text": "Reported (Amended) by the Committee on Financial Services. H. Rept. 119-168, Part I.", "type": "reported"},
        {"acted_at": "2025-06-23", "committees": ["HSAG"], "references": [], "status": "REPORTED", "text": "Reported (Amended) by the Committee on Agriculture. H. Rept. 119-168, Part II.", "type": "reported"},
        {"acted_at": "2025-07-17T16:20:00-04:00", "how": "roll", "references": [], "result": "pass", "roll": "199", "status": "PASS_OVER:HOUSE", "text": "On passage Passed by the Yeas and Nays: 294 - 134 (Roll no. 199).", "type": "vote", "vote_type": "vote", "where": "h"}
      ],
      "bill_id": "hr3633-119", "bill_type": "hr", "by_request": false, "committee_reports": [],
      "committees": [
        {"activity": ["referral", "reporting"], "committee": "House Financial Services", "committee_id": "HSBA"},
        {"activity": ["referral", "reporting"], "committee": "House Agriculture", "committee_id": "HSAG"}
      ],
      "congress": "119",
      "cosponsors": [],
      "enacted_as": null,
      "introduced_at": "2025-05-29",
      "number": "3633",
      "official_title": "To provide for a system of regulation of the offer and sale of digital commodities by the Securities and Exchange Commission and the Commodity Futures Trading Commission, and for other purposes.",
      "popular_title": null,
      "related_bills": [{"bill_id": "hr4763-118", "reason": "related", "type": "bill"}],
      "short_title": "Digital Asset Market Clarity Act of 2025",
      "sponsor": {"bioguide_id": "H001072", "district": "2", "name": "Hill, J. French", "state": "AR", "title": "Rep", "type": "person"},
      "status": "PASS_OVER:HOUSE", "status_at": "2025-07-17T16:20:00-04:00",
      "subjects": [], "subjects_top_term": "Finance and financial sector", "titles": [], "updated_at": "2025-09-01T08:00:00-04:00"
    }
    """

  static let s1582 = """
    {
      "actions": [
        {"acted_at": "2025-05-01", "action_code": "Intro-S", "text": "Introduced in the Senate. Read the first time. Placed on Senate Legislative Calendar under Read the First Time.", "type": "action"},
        {"acted_at": "2025-06-17", "how": "roll", "result": "pass", "roll": "318", "status": "PASS_OVER:SENATE", "text": "Passed Senate with an amendment by Yea-Nay Vote. 68 - 30. Record Vote Number: 318.", "type": "vote", "vote_type": "vote", "where": "s"},
        {"acted_at": "2025-07-17", "how": "roll", "result": "pass", "status": "PASSED:BILL", "text": "On passage Passed by the Yeas and Nays: 308 - 122.", "type": "vote", "vote_type": "vote2", "where": "h"},
        {"acted_at": "2025-07-18", "status": "ENACTED:SIGNED", "text": "Signed by President.", "type": "signed"},
        {"acted_at": "2025-07-18", "congress": "119", "law": "public", "number": "27", "text": "Became Public Law No: 119-27.", "type": "enacted"}
      ],
      "bill_id": "s1582-119", "bill_type": "s", "congress": "119",
      "committees": [], "cosponsors": [{"bioguide_id": "L000571", "name": "Lummis, Cynthia M.", "sponsored_at": "2025-05-01", "withdrawn_at": null}],
      "enacted_as": {"congress": "119", "law_type": "public", "number": "27"},
      "introduced_at": "2025-05-01", "number": "1582",
      "official_title": "A bill to provide for the regulation of payment stablecoins, and for other purposes.",
      "related_bills": [], "short_title": "GENIUS Act",
      "sponsor": {"bioguide_id": "H000601", "name": "Hagerty, Bill", "state": "TN", "title": "Sen", "type": "person"},
      "status": "ENACTED:SIGNED", "status_at": "2025-07-18"
    }
    """

  /// The same bill as the API gives it, in two files.
  static let s1582Bill = """
    {"bill": {"congress": 119, "introducedDate": "2025-05-01", "laws": [{"number": "119-27", "type": "Public Law"}],
      "latestAction": {"actionDate": "2025-07-18", "text": "Became Public Law No: 119-27."},
      "number": "1582", "originChamber": "Senate", "title": "GENIUS Act", "type": "S",
      "sponsors": [{"bioguideId": "H000601", "firstName": "Bill", "fullName": "Sen. Hagerty, Bill [R-TN]", "lastName": "Hagerty", "party": "R", "state": "TN"}]},
     "request": {"billNumber": "1582", "billType": "s", "congress": "119", "contentType": "application/json", "format": "json"}}
    """

  static let s1582Actions = """
    {"actions": [
      {"actionCode": "36000", "actionDate": "2025-07-18", "sourceSystem": {"code": 9, "name": "Library of Congress"}, "text": "Became Public Law No: 119-27.", "type": "BecameLaw"},
      {"actionCode": "E30000", "actionDate": "2025-07-18", "sourceSystem": {"code": 2, "name": "House floor actions"}, "text": "Signed by President.", "type": "President"},
      {"actionCode": "H37100", "actionDate": "2025-07-17", "sourceSystem": {"code": 2, "name": "House floor actions"}, "text": "On passage Passed by the Yeas and Nays: 308 - 122.", "type": "Floor"},
      {"actionCode": "8000", "actionDate": "2025-07-17", "sourceSystem": {"code": 9, "name": "Library of Congress"}, "text": "Passed/agreed to in House: On passage Passed by the Yeas and Nays: 308 - 122.", "type": "Floor"},
      {"actionCode": "17000", "actionDate": "2025-06-17", "sourceSystem": {"code": 0, "name": "Senate"}, "text": "Passed/agreed to in Senate: Passed Senate with an amendment by Yea-Nay Vote. 68 - 30. Record Vote Number: 318.", "type": "Floor"},
      {"actionCode": "10000", "actionDate": "2025-05-01", "sourceSystem": {"code": 9, "name": "Library of Congress"}, "text": "Introduced in Senate", "type": "IntroReferral"}],
     "pagination": {"count": 6},
     "request": {"billNumber": "1582", "billType": "s", "congress": "119", "contentType": "application/json", "format": "json"}}
    """
}
