import Foundation
import Testing

/// The sample studies of datasets/ are what their generator writes.
struct SampleStudiesTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theGeneratorWritesWhatIsCommitted() throws {
    let folder = try Folder()
    let generator = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("imacs-samples").path
    let made = try Program.shell("\"\(generator)\" samples", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let written = try folder.contents("samples/imacs-2016")
    let committed = Self.package.appendingPathComponent("datasets/imacs-2016")
    let names = try FileManager.default.contentsOfDirectory(atPath: committed.path)
    #expect(written.keys.sorted() == names.sorted())
    for (name, data) in written {
      let same = try Data(contentsOf: committed.appendingPathComponent(name)) == data
      #expect(same, "\(name): run make samples")
    }
  }

  /// What the two coders handed in, as their workbooks show it.
  @Test(arguments: [
    ("ana", "ana\t27/06/2016 – 07/07/2016\t851\t869\tana"),
    ("luis", "luis\t29/06/2016 – 11/07/2016\t785\t803\tluis"),
  ])
  func theCodingWorkbooksShowWhatIsFilledIn(_ coder: String, _ shown: String) throws {
    let folder = try Folder()
    let book = Self.package.appendingPathComponent("datasets/imacs-2016/coding-\(coder).xlsx").path
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Workbooks/coding_workbook.py").path
    let result = try Program.shell(
      "/usr/bin/python3 -W ignore '\(script)' progress '\(book)'", in: folder)
    #expect(result.output == shown + "\n", "\(result.errors)")
  }

  /// It is a believable study: the figures its README gives.
  @Test func theStudyIsCalibrated() throws {
    let folder = try Folder()
    let study = Self.package.appendingPathComponent("datasets/imacs-2016").path
    let result = try Program.run("run", study, "-o", "out", "--formats", "csv", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let rows = try folder.text("out/data/sectors.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(
      rows.map { $0[0] }.filter { $0 != "*" }.prefix(2) == ["telecomunicaciones", "banca"])
    #expect(rows.map { $0[0] }.suffix(3) == ["hoteles", "consumo", "*"])
    let market = try #require(rows.last)
    let mean = try #require(Double(market[4]))
    #expect(abs(mean - 44.9) < 0.3)
    let shares = market[8...11].compactMap { Double($0) }
    #expect(shares.count == 4)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
  }
}
