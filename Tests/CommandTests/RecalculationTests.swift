import Foundation
import ImacsTestSupport
import Testing

/// The workbook recalculated from scratch by LibreOffice: every formula must
/// come to the value it was written with, and the figures to those of the
/// oracle of Tests/Oracle, as written and after changes.
@Suite struct RecalculationTests {
  private static let script = Repository.path("Tests/Recalculation/recalculate.py")
  private static let sample = Repository.path("datasets/imacs-2016")

  /// The sample study, and generated ones (one under hostile names, one of outliers) in which every normalisation,
  /// aggregation, policy, imputation, treatment and kind of state comes up.
  @Test func formulasFollowWeightsAndValues() throws {
    let folder = try TemporaryFolder()
    let seeds =
      (1...12).map { "seed:\($0)" } + ["seed:17", "hostile:5", "seed:24", "seed:37", "skewed"]
    let run = try Program.shell(
      "/usr/bin/python3 '\(Self.script)' '\(Program.path)' '\(folder.path)' --all "
        + "'\(Self.sample)' \(seeds.joined(separator: " "))", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let summary = run.output.split(separator: "\n").last ?? ""
    #expect(summary.hasPrefix("18 studies, ") && summary.hasSuffix(" formulas, 0 faults"))
  }

  /// The check can fail: a cached value that is off in the eighth digit is
  /// found, and named.
  @Test func aWrongCachedValueIsFound() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("run", Self.sample, "-o", "out", "--formats", "xlsx", in: folder)
    #expect(run.status == 0)
    try folder.write(Self.spoil, to: "spoil.py")
    let spoilt = try Program.shell(
      "/usr/bin/python3 spoil.py out/study.xlsx bad.xlsx", in: folder)
    let cell = spoilt.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(cell.wholeMatch(of: /[A-Z]+[0-9]+/) != nil, "\(spoilt)")
    let check = try Program.shell(
      "/usr/bin/python3 '\(Self.script)' --compare '\(folder.path)' bad.xlsx", in: folder)
    #expect(check.status == 1)
    #expect(check.output.contains("!\(cell) was written as "), "\(check.output)")
    #expect(check.output.hasSuffix(" formulas, 1 faults\n"), "\(check.output)")
  }

  /// A client's own workbook: its formulas hold, and it names nobody else.
  @Test func aClientsWorkbookIsLiveAndShowsNobodyElse() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(
      "run", Self.sample, "-o", "out", "--formats", "xlsx", "--client", "banco-alfa",
      in: folder)
    #expect(run.status == 0)
    #expect(try folder.names("out/clients") == ["banco-alfa.xlsx"])
    #expect(try folder.text("out/manifest.json").contains("\"clients/banco-alfa.xlsx\""))
    let check = try Program.shell(
      "/usr/bin/python3 '\(Self.script)' --compare '\(folder.path)' out/clients/banco-alfa.xlsx",
      in: folder)
    #expect(check.status == 0, "\(check.output)")
    let text = try Program.shell("unzip -p out/clients/banco-alfa.xlsx", in: folder).output
    #expect(text.contains("Banco Alfa"))
    let brands = try String(
      contentsOf: URL(fileURLWithPath: Self.sample + "/brands.csv"), encoding: .utf8)
    let rows = brands.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    #expect(rows.count > 70)
    for row in rows where row[0] != "banco-alfa" {
      #expect(!text.contains(row[0]) && !text.contains(row[1]), "\(row[1])")
    }
  }

  /// Makes the first number that a sum of products comes to a little larger
  /// and prints its cell.
  private static let spoil = #"""
    import re, sys, zipfile
    source, target = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w")
    cell = None
    for name in source.namelist():
        data = source.read(name)
        if cell is None and name.startswith("xl/worksheets/sheet"):
            text = data.decode()
            found = re.search(r'<c r="([A-Z]+[0-9]+)"[^>]*><f>[^<]*SUMPRODUCT[^<]*</f><v>([0-9.]+)</v>', text)
            if found:
                cell = found.group(1)
                value = repr(float(found.group(2)) * 1.0000001)
                text = text[:found.start(2)] + value + text[found.end(2):]
                data = text.encode()
        target.writestr(name, data)
    target.close()
    print(cell)
    """#
}
