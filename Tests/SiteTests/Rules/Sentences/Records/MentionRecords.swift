/// What is often only mentioned.
enum MentionRecords {}
