import Foundation
import Testing

@testable import DatelineKit

@Suite("The JSON Schema of the exchange form")
struct SchemaTests {
  @Test("What is written validates, every object with exactly the keys that the schema names")
  func validates() throws {
    let schema = try Schema()
    let problems = try schema.problems(in: JSONRenderer().render(SillDam.timeline))
    #expect(problems == [])
  }

  @Test("A document that departs from it is told where")
  func departures() throws {
    let schema = try Schema()
    let json = JSONRenderer().render(SillDam.timeline)
      .replacing("\"status\": \"denied\"", with: "\"status\": \"rumoured\"")
      .replacing("\"readBy\": \"0.1.0\",", with: "")
      .replacing("\"kind\": \"agree\"", with: "\"kind\": \"war\"")
      .replacing("\"name\": \"Ilda Marsh\"", with: "\"fullName\": \"Ilda Marsh\"")
    let problems = try schema.problems(in: json)
    #expect(problems.contains { $0.hasSuffix("status: is none of its values") })
    #expect(problems.contains { $0 == "readBy: is missing" })
    #expect(problems.contains { $0.hasSuffix("kind: does not match") })
    #expect(problems.contains { $0.hasSuffix("fullName: is not in the schema") })
    #expect(problems.contains { $0.hasSuffix("actors[0].name: is missing") })
  }

  @Test("Every object of the schema requires all its keys, and describes them")
  func required() throws {
    let schema = try Schema()
    let objects = [schema.root] + schema.definitions.values.filter { $0["properties"] != nil }
    #expect(objects.count == 18)
    for object in objects {
      let properties = try #require(object["properties"] as? [String: Any])
      let required = try #require(object["required"] as? [String])
      #expect(Set(required) == Set(properties.keys))
      for (key, value) in properties {
        let value = try #require(value as? [String: Any])
        #expect(value["description"] != nil || value["$ref"] != nil, "\(key) is not described")
      }
    }
  }

  @Test("Its lists of values are those of the model")
  func values() throws {
    let schema = try Schema()
    #expect(schema.definitions["status"]?["enum"] as? [String] == Status.allCases.map(\.rawValue))
    let action = schema.definitions["correction"]?["properties"] as? [String: [String: Any]]
    let actions = Correction.Action.allCases.map(\.rawValue)
    #expect(action?["action"]?["enum"] as? [String] == actions)
    let pattern = try #require(schema.definitions["kind"]?["pattern"] as? String)
    for category in Kind.Category.allCases { #expect(pattern.contains(category.rawValue)) }
  }
}

/// As much of JSON Schema 2020-12 as Docs/timeline.schema.json uses.
private struct Schema {
  let root: [String: Any]
  let definitions: [String: [String: Any]]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/timeline.schema.json")
    let parsed = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = try #require(parsed as? [String: Any])
    definitions = try #require(root["$defs"] as? [String: [String: Any]])
  }

  func problems(in json: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return check(value, root, "")
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      return definitions[name].map { check(value, $0, path) } ?? ["\(path): no \(name)"]
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let answers = choices.map { check(value, $0, path) }
      return answers.contains([]) ? [] : answers[0]
    }
    if let constant = schema["const"] {
      return "\(constant)" == "\(value)" ? [] : ["\(path): should be \(constant)"]
    }
    let types = (schema["type"] as? [String]) ?? [schema["type"] as? String ?? ""]
    guard types.contains(where: { matches(value, $0) }) else {
      return ["\(path): is no \(types.joined(separator: " or "))"]
    }
    switch value {
    case let text as String: return checkText(text, schema, path)
    case let object as [String: Any]: return checkObject(object, schema, path)
    case let items as [Any]: return checkItems(items, schema, path)
    default: return []
    }
  }

  private func checkText(_ text: String, _ schema: [String: Any], _ path: String) -> [String] {
    if let values = schema["enum"] as? [String], !values.contains(text) {
      return ["\(path): is none of its values"]
    }
    if let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      return ["\(path): does not match"]
    }
    return []
  }

  private func checkObject(
    _ object: [String: Any],
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let prefix = path.isEmpty ? "" : path + "."
    var problems = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      .map { "\(prefix)\($0): is missing" }
    for (key, value) in object {
      if let property = properties[key] {
        problems += check(value, property, prefix + key)
      } else {
        problems.append("\(prefix)\(key): is not in the schema")
      }
    }
    return problems
  }

  private func checkItems(_ items: [Any], _ schema: [String: Any], _ path: String) -> [String] {
    var problems: [String] = []
    if let limit = schema["minItems"] as? Int, items.count < limit {
      problems.append("\(path): has too few items")
    }
    if let limit = schema["maxItems"] as? Int, items.count > limit {
      problems.append("\(path): has too many items")
    }
    guard let item = schema["items"] as? [String: Any] else { return problems }
    return problems
      + items.enumerated().flatMap { check($0.element, item, "\(path)[\($0.offset)]") }
  }

  private func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "integer": return value is Int
    case "number": return value is Double
    case "null": return value is NSNull
    default: return false
    }
  }
}
