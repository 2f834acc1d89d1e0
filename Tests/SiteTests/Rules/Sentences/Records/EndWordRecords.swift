/// What ends in each sort of way.
enum EndWordRecords {}
