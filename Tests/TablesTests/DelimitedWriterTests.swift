import Files
import Testing
import Tables

/// Machine CSV.
struct DelimitedWriterTests {
  private func field(_ text: String) -> String {
    var writer = DelimitedWriter()
    writer.field(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("a;b", "a;b"), ("ñ€", "ñ€"), ("=1+1", "\"'=1+1\""),
    ("+1+1", "\"'+1+1\""),
    ("-x", "\"'-x\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
    ("-5", "-5"), ("+5.5", "+5.5"), ("-1e-9", "-1e-9"), ("-5,5", "\"-5,5\""), ("a=1", "a=1"),
    ("-", "\"'-\""), ("=\"x\"", "\"'=\"\"x\"\"\""), ("'=1", "'=1"), ("0.5", "0.5"),
  ])
  func text(_ text: String, _ expected: String) { #expect(field(text) == expected) }

  @Test func rows() {
    var writer = DelimitedWriter()
    writer.row(["brand", "value"])
    writer.field("a")
    writer.field(34.5)
    writer.field(nil as Double?)
    writer.field(Double.nan)
    writer.field(7)
    writer.field(nil as Int?)
    writer.endRow()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "brand,value\na,34.5,,,7,\n")
  }

  /// Semicolon, decimal comma, and the mark by which Excel knows UTF-8.
  @Test func asSpanishProgramsWriteIt() {
    var writer = DelimitedWriter(style: .spanish)
    writer.row(["marca", "a;b", "a,b", "=1"])
    writer.field(34.5)
    writer.field(1e-7)
    writer.field(7)
    writer.endRow()
    #expect(
      writer.bytes
        == [0xEF, 0xBB, 0xBF] + Array("marca;\"a;b\";a,b;\"'=1\"\n34,5;1e-07;7\n".utf8))
  }

  @Test func fullPrecision() {
    var writer = DelimitedWriter()
    for number in [0.1, 1.0 / 3, -0.0, 100, 1e16, 1e-7] { writer.field(number) }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "0.1,0.3333333333333333,0,100,1e+16,1e-07")
  }
}
