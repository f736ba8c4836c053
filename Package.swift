// swift-tools-version: 6.1
import Foundation
import PackageDescription

// The target graph is the architecture: each target may use only what stands
// above it here. See ARCHITECTURE.md.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A Swift target of ours, with the strict flags.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A target that is a folder of files.
func embedded(_ name: String, path: String? = nil, exclude: [String] = []) -> Target {
  .target(
    name: name, path: path, exclude: exclude, swiftSettings: strict, plugins: ["EmbedFolder"])
}

/// The tests of one target.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

var targets: [Target] = [
  // C, each behind one door
  .systemLibrary(
    name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
  .systemLibrary(
    name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .target(name: "CXML", dependencies: ["CLibXML"]),
  .target(name: "CPlatform"),
  .target(name: "CByteScan", exclude: ["Marking.inc"]),

  // Folders of files that are part of the binary, each as it is found at build
  .executableTarget(name: "embed-folder", path: "Sources/EmbedFolder", swiftSettings: strict),
  .plugin(name: "EmbedFolder", capability: .buildTool(), dependencies: ["embed-folder"]),
  embedded("BundledModels"),
  embedded("Lexicons"),
  embedded("ReportTemplates", path: "report-templates", exclude: ["README.md"]),

  // What everything speaks
  module("Wording"),
  module("Findings", ["Wording"]),
  module("Statistics"),
  module("Palettes"),
  module("Files", ["CPlatform", "Wording", "Findings", "Statistics", crypto]),
  module("Tables", ["CMinizip", "CXML", "Wording", "Findings", "Files"]),
  module("YAML", ["Wording", "Findings", "Files", "Tables", yams]),
  module("Spreadsheets", ["CXlsxWriter", "Wording", "Findings", "Palettes"]),

  // From a folder to a scorecard
  module("MaturityModels", ["BundledModels", "Wording", "Findings", "Files", "YAML"]),
  module(
    "StudyData",
    [
      "Wording", "Findings", "Statistics", "Files", "Tables", "YAML", "MaturityModels",
    ]),
  module(
    "Measurements",
    [
      "Wording", "Findings", "Statistics", "Tables", "MaturityModels", "StudyData",
    ]),
  module(
    "Interactions",
    [
      "CZlib", "CByteScan", "Lexicons", "Wording", "Findings", "Statistics", "Files", "Tables",
      "YAML", "MaturityModels", "StudyData", "Measurements",
    ]),
  module("Scoring", ["Wording", "Findings", "Statistics", "MaturityModels", "StudyData"]),
  module("Analysis", ["Wording", "MaturityModels", "StudyData", "Scoring"]),
  module(
    "Robustness",
    [
      "Statistics", "MaturityModels", "StudyData", "Measurements", "Scoring", "Analysis",
    ]),
  module("Audit", ["Statistics", "MaturityModels", "StudyData", "Scoring", "Robustness"]),

  // From a scorecard to files
  module("SVGCharts", ["Wording", "Palettes"]),
  module("PagePrinting", ["CPlatform", "Wording", "Findings"]),
  module(
    "ReportTables",
    [
      "Wording", "Findings", "Statistics", "Files", "Tables", "MaturityModels", "StudyData",
      "Measurements", "Scoring", "Analysis", "Robustness", "Audit", "PagePrinting",
    ]),
  module(
    "ReportPages",
    [
      "ReportTemplates", "Wording", "Findings", "Statistics", "Palettes", "Files",
      "MaturityModels", "StudyData", "Scoring", "Analysis", "SVGCharts", "ReportTables",
    ]),
  module(
    "ReportWorkbooks",
    [
      "Wording", "Findings", "Statistics", "Palettes", "Tables", "Spreadsheets",
      "MaturityModels", "StudyData", "Scoring", "Analysis", "SVGCharts", "ReportTables",
    ]),
  module(
    "CodingWorkbooks",
    [
      "Wording", "Findings", "Palettes", "Spreadsheets", "MaturityModels", "StudyData",
      "ReportTables",
    ]),
  module(
    "Reporting",
    [
      "Wording", "Findings", "Statistics", "Files", "Tables", "MaturityModels", "StudyData",
      "PagePrinting", "ReportTables", "ReportPages", "ReportWorkbooks",
    ]),

  // The program
  module(
    "IMACSCommands",
    [
      "Wording", "Findings", "Statistics", "Files", "Tables", "YAML", "Spreadsheets",
      "MaturityModels", "StudyData", "Measurements", "Interactions", "Scoring", "Robustness",
      "Audit", "PagePrinting", "ReportTables", "ReportPages", "CodingWorkbooks", "Reporting",
      argumentParser,
    ]),
  .executableTarget(name: "imacs", dependencies: ["IMACSCommands"], swiftSettings: strict),

  // The sample studies of datasets/, made from a seed
  .executableTarget(
    name: "imacs-samples",
    dependencies: [
      "Wording", "Findings", "Files", "Tables", "YAML", "Spreadsheets", "MaturityModels",
      "StudyData",
      "CodingWorkbooks",
    ],
    path: "Sources/SampleStudies", swiftSettings: strict),

  // Tests mirror the targets
  .target(
    name: "ImacsTestSupport",
    dependencies: ["Wording", "Findings", "StudyData", "Interactions", "Scoring"],
    path: "Tests/ImacsTestSupport", swiftSettings: strict),
  tests("FindingsTests", ["Wording", "Findings", "ImacsTestSupport"]),
  tests("StatisticsTests", ["Statistics", "ImacsTestSupport"]),
  tests("FilesTests", ["Wording", "Findings", "Files", "ImacsTestSupport"]),
  tests("TablesTests", ["Wording", "Findings", "Files", "Tables", "ImacsTestSupport"]),
  tests("YAMLTests", ["Wording", "Findings", "Tables", "YAML", "ImacsTestSupport"]),
  tests(
    "SpreadsheetsTests",
    [
      "Wording", "Findings", "Tables", "Spreadsheets", "ImacsTestSupport",
    ]),
  tests("MaturityModelsTests", ["Wording", "Findings", "MaturityModels", "ImacsTestSupport"]),
  tests(
    "StudyDataTests",
    [
      "Wording", "Findings", "Statistics", "Tables", "MaturityModels", "StudyData",
      "ImacsTestSupport",
    ]),
  tests("MeasurementsTests", ["StudyData", "Measurements", "ImacsTestSupport"]),
  tests(
    "InteractionsTests",
    [
      "CByteScan", "Wording", "Findings", "Tables", "MaturityModels", "StudyData",
      "Measurements", "Interactions", "ImacsTestSupport", "imacs",
    ]),
  tests(
    "ScoringTests",
    [
      "Wording", "Findings", "Statistics", "MaturityModels", "StudyData", "Scoring",
      "ImacsTestSupport", "imacs",
    ]),
  tests("AnalysisTests", ["MaturityModels", "Scoring", "Analysis", "ImacsTestSupport"]),
  tests(
    "RobustnessTests",
    [
      "Wording", "Findings", "Statistics", "MaturityModels", "StudyData", "Measurements",
      "Scoring", "Analysis", "Robustness", "ImacsTestSupport",
    ]),
  tests(
    "AuditTests",
    [
      "Findings", "Statistics", "MaturityModels", "StudyData", "Scoring", "Robustness", "Audit",
      "ImacsTestSupport",
    ]),
  tests("SVGChartsTests", ["Wording", "Findings", "Palettes", "SVGCharts", "ImacsTestSupport"]),
  tests("PagePrintingTests", ["Wording", "Findings", "PagePrinting", "ImacsTestSupport"]),
  tests(
    "ReportingTests",
    [
      "Wording", "Findings", "Palettes", "Files", "Tables", "Spreadsheets", "MaturityModels",
      "StudyData", "Scoring", "Analysis", "SVGCharts", "ReportTables", "ReportPages",
      "ReportWorkbooks", "ImacsTestSupport",
    ], exclude: ["Pages/Golden"]),
  tests(
    "CommandTests",
    [
      "Wording", "Findings", "IMACSCommands", "ImacsTestSupport", "imacs", "imacs-samples",
    ],
    exclude: ["Support/published.py", "Workbooks"]),
]

if ProcessInfo.processInfo.environment["IMACS_DEV"] == "1" {
  targets += [
    .executableTarget(
      name: "imacs-benchmarks",
      dependencies: [
        "CByteScan", "Wording", "Findings", "Statistics", "Files", "Tables", "Spreadsheets",
        "MaturityModels", "StudyData", "Measurements", "Interactions", "Scoring", "Robustness",
      ],
      path: "Benchmarks",
      exclude: ["README.md", "interactions.sh", "peers", "run.sh", "runs.sh", "workbook.sh"],
      swiftSettings: strict)
  ]
}

let package = Package(
  name: "imacs",
  products: [.executable(name: "imacs", targets: ["imacs"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: targets
)
