/// Who a report names, with the part that each takes.
extension ReportAssembler {
  static func actors(_ cast: RoleFinder.Cast, _ scene: Scene) -> [Actor] {
    var found: [Actor] = []
    func add(_ entities: [Int], _ role: Role) {
      for entity in entities.map({ scene.book.entities[$0] }) {
        add(entity.id, entity.name, entity.country, role)
      }
    }
    func add(_ id: String, _ name: String, _ country: String?, _ role: Role) {
      // Source and target may be of one country.
      if found.contains(where: { $0.id == id && ($0.role == role || role == .other) }) { return }
      let iso = EntityFinder.iso(country)
      found.append(
        Actor(
          id: id,
          name: name,
          country: iso,
          affiliation: iso == nil ? country : nil,
          role: role
        )
      )
    }
    func add(_ parties: [RoleFinder.Party], _ role: Role) {
      for party in parties {
        switch party {
        case .entity(let index): add([index], role)
        case .country(let code):
          add(code, CountryNames.name(of: code) ?? scene.book.coined[code] ?? code, code, role)
        }
      }
    }
    add(cast.sources.flatMap(\.entities), .source)
    add(cast.impliedSources, .source)
    add(cast.targets.flatMap(\.entities), .target)
    add(cast.impliedTargets, .target)
    add(cast.others.flatMap(\.entities), .other)
    return found
  }
}
