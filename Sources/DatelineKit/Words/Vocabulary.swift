/// All word tables that give words their classes.
///
/// A new table is one file and one word here.
enum Vocabulary {
  static let tables: [WordTable] = [TimeWords.table, FunctionWords.table]
}
