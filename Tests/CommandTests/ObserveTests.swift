import Foundation
import ImacsTestSupport
import Testing

/// `imacs observe`, and `imacs run` and `check` on studies with interactions.
struct ObserveTests {
  /// S is measured: the response rate.
  private static let model = Samples.model.replacingOccurrences(
    of: "source: coding\n    value: {type: share",
    with: "source: interactions\n    measure: response-rate\n    value: {type: share")

  private static let messages = """
    message,brand,channel,author,role,sent_at,parent,kind
    1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,,mention
    2,alfa,twitter,alfa,brand,2016-02-01T10:30:00Z,1,reply
    3,alfa,twitter,luis,customer,2016-02-02T10:00:00Z,,mention
    4,beta,facebook,beta,brand,2016-02-02T10:00:00Z,,post
    5,beta,facebook,eva,customer,2016-02-02T11:00:00Z,4,comment
    6,gamma,twitter,eva,customer,2016-02-03T11:00:00Z,,mention
    7,gamma,twitter,gamma,brand,2016-02-03T13:00:00Z,6,reply

    """

  private func folder(_ observations: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withStudy(observations, model: Self.model)
    try folder.write(Self.messages, to: "study/m.csv")
    let study = try folder.text("study/study.yaml")
    try folder.write(
      study + "minimum-n: 1\ninteractions: [{file: m.csv}]\n", to: "study/study.yaml")
    return folder
  }

  private static let coded =
    "brand;indicator;value\nalfa;L;full\nbeta;L;basic\ngamma;L;none\ndelta;L;basic\n"

  @Test func observe() throws {
    let folder = try folder(Self.coded)
    let result = try Program.run(
      "observe", "study/m.csv", "--study", "study", "-o", "out/o.csv", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try folder.text("out/o.csv") == """
        brand,indicator,value,n,source,note
        alfa,S,50,2,interactions,
        beta,S,0,1,interactions,
        gamma,S,100,1,interactions,
        delta,S,,0,interactions,"requests: 0, fewer than 1"

        """)
    #expect(
      result.output == """
        7 messages; 4 requests in the period

          alfa: 2 requests, 50.0% answered, median 30.0 min
          beta: 1 request, 0.0% answered
          gamma: 1 request, 100.0% answered, median 120.0 min
          delta: 0 requests

        out/o.csv

        """)
    // Again, in Spanish, quietly, on one thread: the same bytes.
    let bytes = try folder.text("out/o.csv")
    let again = try Program.run(
      "observe", "study/m.csv", "--study", "study", "-o", "out/o.csv", "--quiet", "--lang", "es",
      "--threads", "1", in: folder)
    #expect(again.status == 0)
    #expect(again.output == "out/o.csv\n")
    #expect(again.errors == "")
    #expect(try folder.text("out/o.csv") == bytes)
    #expect(try folder.names("out") == ["o.csv"])
  }

  @Test func theDefaultOutput() throws {
    let folder = try folder(Self.coded)
    let result = try Program.run("observe", "study/m.csv", "--study", "study", in: folder)
    #expect(result.status == 0)
    #expect(folder.exists("output/small.observe.csv"))
  }

  @Test func refusals() throws {
    let folder = try folder(Self.coded)
    let spark = try Program.run(
      "observe", "study/m.csv", "--study", "study", "--engine", "spark", in: folder)
    #expect(spark.status == 64)
    #expect(
      spark.errors.contains(
        "The engine 'spark' is not available in this version; use '--engine native'"))
    #expect(try Program.run("observe", "--study", "study", in: folder).status == 64)
    let missing = try Program.run("observe", "no.csv", "--study", "study", in: folder)
    #expect(missing.status == 1)
    #expect(
      missing.errors.contains(
        "no.csv: error: There is no file 'no.csv'. [interactions-file-missing]"))
    #expect(
      missing.errors.contains(
        "paths of this command start at the current folder, '\(folder.path)'."))
    let stranger = try Program.run(
      "observe", "study/m.csv", "--study", "study", "-o", "study/brands.csv", in: folder)
    #expect(stranger.status == 73)
    #expect(try folder.text("study/brands.csv") == Samples.brands)
    let taken = try Program.run(
      "observe", "study/m.csv", "--study", "study", "-o", "study", in: folder)
    #expect(taken.status == 73)
    let twcs = try Program.run(
      "observe", "study/m.csv", "--study", "study", "--layout", "twcs", "-o", "x.csv", in: folder)
    #expect(twcs.status == 1)
    #expect(
      twcs.errors.contains(
        "study/m.csv:1: error: 'study/m.csv' is not an export in the layout 'twcs': 6 of its 6 columns are missing."
      ))
    #expect(!folder.exists("x.csv"))
  }

  @Test func runMeasuresInTheSameCommand() throws {
    let folder = try folder(Self.coded + "beta;S;75\n")
    let result = try Program.run("run", "study", "-o", "out", "--formats", "csv,json", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("[coded-over-measured]"), "\(result.errors)")
    let cells = try folder.text("out/data/observations.csv").split(separator: "\n")
    #expect(cells.contains("alfa,S,50,,observed,interactions,m.csv,2,"))
    #expect(cells.contains("beta,S,75,75,observed,interactions,o.csv:6:3,,1"))
    #expect(
      cells.contains("delta,S,,\"requests: 0, fewer than 1\",missing,interactions,m.csv,0,"))
    #expect(
      try folder.text("out/data/activity.csv") == """
        brand,channel,messages,posts,requests,answered
        alfa,twitter,3,0,2,1
        beta,facebook,2,1,1,0
        gamma,twitter,2,0,1,1

        """)
    #expect(try folder.text("out/data/results.json").contains("\"activity\": ["))
    let manifest = try folder.text("out/manifest.json")
    let digest = try Program.shell("sha256sum study/m.csv | cut -c1-64", in: folder).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(
      manifest.contains("{\"path\": \"m.csv\", \"sha256\": \"\(digest)\", \"rows\": 7"),
      "\(manifest)")
    let check = try Program.run("check", "study", in: folder)
    #expect(check.status == 0)
    #expect(check.output.contains("[coded-over-measured]"))
  }

  @Test func compressed() throws {
    let folder = try folder(Self.coded)
    #expect(try Program.shell("gzip -k study/m.csv", in: folder).status == 0)
    for name in ["m.csv", "m.csv.gz"] {
      let result = try Program.run(
        "observe", "study/\(name)", "--study", "study", "-o", "\(name).out", in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try folder.text("m.csv.out") == folder.text("m.csv.gz.out"))
  }

  @Test func aFaultOfTheFilesStopsTheRun() throws {
    let folder = try folder(Self.coded)
    try folder.write("message,brand,author,role,sent_at,parent\n1,alfa\n", to: "study/m.csv")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("m.csv:1: error: The column 'channel' is missing."))
    #expect(!folder.exists("out"))
  }
}
