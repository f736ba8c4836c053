import Spreadsheets
import Testing

@Suite struct FormulaTests {
  @Test(arguments: [
    "SUMPRODUCT(B$4:F$4,B9:F9)/SUMIF(B9:F9,\">-1E+300\",B$4:F$4)",
    "IF(COUNTIFS('Raw; values'!A:A,\"a;b\")=0,\"\",AVERAGEIFS(B:B,A:A,\"x\"))",
    "LOOKUP(2,{1;2;3})", "IFERROR(INDEX(A1:A3,MATCH(B1&\"\",A1:A3,0)),\"\")",
    "scale_lo+(scale_hi-scale_lo)*MAX(0,MIN(1,A1))", "STDEV(A1:A3)", "RANK(A1,A1:A3,1)",
  ])
  func sound(_ text: String) {
    #expect(Formula(text).problems.isEmpty)
  }

  @Test(arguments: [
    ("", FormulaProblem.empty),
    ("STDEV.S(A1:A3)", .newFunction("STDEV.S")),
    ("_xlfn.RANK.EQ(A1,A1:A3)", .newFunction("_XLFN.RANK.EQ")),
    ("1+maxifs(A1,A1,1)", .newFunction("MAXIFS")),
    ("IFS(A1,1)", .newFunction("IFS")),
    ("INDIRECT(\"A1\")", .volatileFunction("INDIRECT")),
    ("NOW()", .volatileFunction("NOW")),
    ("SUM(A1", .unbalancedBrackets),
    ("SUM)A1(", .unbalancedBrackets),
    ("\"a", .unclosedQuotes),
    ("SUM(A1;A2)", .semicolon),
    ("#REF!+1", .brokenReference),
    (String(repeating: "1", count: 8_193), .tooLong),
  ])
  func problems(_ text: String, _ problem: FormulaProblem) {
    #expect(Formula(text).problems.contains(problem))
  }

  @Test func namesInTextAreNoFunctions() {
    #expect(Formula("\"NOW()\"&'IFS('!A1").problems.isEmpty)
  }

  @Test func textInFormulas() {
    #expect(Formula.quoted("a\"b") == "\"a\"\"b\"")
    // A quote under a combining mark is a quote.
    #expect(Formula.quoted("a\"\u{301}b") == "\"a\"\"\u{301}b\"")
    #expect(Formula.quoted("") == "\"\"")
    #expect(Formula.quoted("a\u{1}") == "\"a\"")
    let long = Formula.quoted(String(repeating: "x", count: 300))
    #expect(
      long == "\"\(String(repeating: "x", count: 255))\"&\"\(String(repeating: "x", count: 45))\"")
    #expect(Formula("=A1").text == "A1")
    #expect(Formula("A1\u{0}").text == "A1")
  }
}
