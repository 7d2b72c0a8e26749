/// Why a command of the lab stopped.
struct LabFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
