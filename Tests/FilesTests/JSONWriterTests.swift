import Foundation
import Files
import ImacsTestSupport
import Testing

/// JSON in a fixed order that any parser reads back.
struct JSONWriterTests {
  private func parsed(_ writer: JSONWriter) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(writer.bytes), options: [.fragmentsAllowed])
  }

  @Test func layout() throws {
    var json = JSONWriter()
    json.beginObject(lines: true)
    json.member("schema", 1)
    json.member("none", nil as Double?)
    json.key("list")
    json.beginArray()
    for number in [1, 2.5] { json.value(number) }
    json.beginObject()
    json.member("a", true)
    json.member("b", "x")
    json.endObject()
    json.endArray()
    json.key("empty")
    json.beginArray(lines: true)
    json.endArray()
    json.endObject()
    json.finish()
    let expected = """
      {
        "schema": 1,
        "none": null,
        "list": [1, 2.5, {"a": true, "b": "x"}],
        "empty": []
      }

      """
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    _ = try parsed(json)
  }

  @Test(arguments: [
    "", "plain", "\"quoted\"", "back\\slash", "line\nend\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}",
    "ñ € 😀", "\u{2028}\u{2029}", "</script>", "a\u{FEFF}b", "a/b",
  ])
  func textsComeBack(_ text: String) throws {
    var json = JSONWriter()
    json.beginObject()
    json.member(text, text)
    json.endObject()
    let object = try #require(try parsed(json) as? [String: String])
    #expect(object.count == 1)
    #expect(object[text]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func escapes() {
    var json = JSONWriter()
    json.value("\"\\\n\r\t\u{8}\u{1F}")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""\"\\\n\r\t\u0008\u001f""#)
  }

  @Test func numbersComeBack() throws {
    var random = SeededGenerator(7)
    var numbers: [Double] = [
      0, -0.0, 0.1, 1e22, -Double.leastNonzeroMagnitude, 1.7976931348623157e308, 1e16, 123,
    ]
    while numbers.count < 500 {
      let number = Double(bitPattern: random.next())
      if number.isFinite { numbers.append(number) }
    }
    var json = JSONWriter()
    json.beginArray()
    for number in numbers { json.value(number) }
    json.endArray()
    let text = String(decoding: json.bytes.dropFirst().dropLast(), as: UTF8.self)
    #expect(text.split(separator: ", ").map { Double($0) } == numbers)
    #expect(try (parsed(json) as? [Any])?.count == numbers.count)
  }

  @Test func notFiniteIsNull() {
    var json = JSONWriter()
    json.beginArray()
    for number in [Double.nan, .infinity, -.infinity] { json.value(number) }
    json.value(integer: UInt64.max)
    json.value(Int.min)
    json.value(nil as String?)
    json.endArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "[null, null, null, 18446744073709551615, -9223372036854775808, null]")
  }
}
