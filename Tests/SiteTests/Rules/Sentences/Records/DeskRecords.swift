/// Records of several desks: banking, labour, energy, trade.
enum DeskRecords {}
