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
  module(
    "Tabular",
    [
      "Findings", "Wording", "Statistics", "CXlsxWriter", "CMinizip", "CXML", "CPlatform", crypto,
      yams,
    ]),

  // From a folder to a scorecard
  module("MaturityModels", ["Findings", "Wording", "Tabular", "BundledModels"]),
  module("StudyData", ["Findings", "Wording", "Statistics", "Tabular", "MaturityModels"]),
  module(
    "Interactions",
    [
      "Findings", "Wording", "Statistics", "Tabular", "MaturityModels", "StudyData", "CByteScan",
      "CMinizip",
      "Lexicons",
    ]),
  module("Scoring", ["Findings", "Wording", "Statistics", "MaturityModels", "StudyData"]),
  module("Analysis", ["Findings", "Wording", "MaturityModels", "StudyData", "Scoring"]),
  module(
    "Robustness",
    ["Findings", "Wording", "Statistics", "MaturityModels", "StudyData", "Scoring", "Analysis"]),
  module(
    "Audit",
    ["Findings", "Wording", "Statistics", "MaturityModels", "StudyData", "Scoring", "Robustness"]),

  // From a scorecard to files
  module("SVGCharts", ["Findings", "Wording"]),
  module("PagePrinting", ["Findings", "Wording", "CPlatform"]),
  module(
    "Reporting",
    [
      "Findings", "Wording", "Statistics", "Tabular", "MaturityModels", "StudyData", "Scoring",
      "Analysis",
      "Robustness", "Audit", "SVGCharts", "PagePrinting", "ReportTemplates",
    ]),

  // The program
  module(
    "IMACSCommands",
    [
      "Findings", "Wording", "Statistics", "Tabular", "MaturityModels", "StudyData", "Interactions",
      "Scoring",
      "Robustness", "Audit", "Reporting", "PagePrinting", "CPlatform", argumentParser,
    ]),
  .executableTarget(name: "imacs", dependencies: ["IMACSCommands"], swiftSettings: strict),

  // The sample studies of datasets/, made from a seed
  .executableTarget(
    name: "imacs-samples",
    dependencies: ["Findings", "Wording", "Tabular", "MaturityModels", "StudyData", "Reporting"],
    path: "Sources/SampleStudies", swiftSettings: strict),

  // Tests mirror the targets
  tests("FindingsTests", ["Findings", "Wording"]),
  tests("StatisticsTests", ["Statistics"]),
  tests("TabularTests", ["Tabular", "Findings", "Wording"]),
  tests("MaturityModelsTests", ["MaturityModels", "Tabular", "Findings", "Wording"]),
  tests(
    "StudyDataTests",
    ["StudyData", "MaturityModels", "Statistics", "Tabular", "Findings", "Wording"]),
  tests(
    "InteractionsTests",
    [
      "Interactions", "StudyData", "MaturityModels", "Statistics", "Tabular", "Findings", "Wording",
      "CByteScan", "imacs",
    ]),
  tests(
    "ScoringTests",
    ["Scoring", "StudyData", "MaturityModels", "Statistics", "Findings", "Wording", "imacs"]),
  tests(
    "AnalysisTests",
    ["Analysis", "Scoring", "StudyData", "MaturityModels", "Tabular", "Findings", "Wording"]),
  tests(
    "RobustnessTests",
    [
      "Robustness", "Scoring", "StudyData", "MaturityModels", "Statistics", "Tabular",
      "Interactions", "Findings", "Wording",
    ]),
  tests(
    "AuditTests",
    [
      "Audit", "Robustness", "Scoring", "StudyData", "MaturityModels", "Statistics", "Findings",
      "Wording",
    ]),
  tests("SVGChartsTests", ["SVGCharts", "Findings", "Wording"]),
  tests("PagePrintingTests", ["PagePrinting", "Findings", "Wording"]),
  tests(
    "ReportingTests",
    [
      "Reporting", "Analysis", "Scoring", "StudyData", "Interactions", "MaturityModels",
      "SVGCharts", "Tabular", "Statistics", "Findings", "Wording",
    ]),
  tests(
    "CommandTests", ["IMACSCommands", "Findings", "Wording", "imacs", "imacs-samples"],
    exclude: ["Workbooks"]),
]

if ProcessInfo.processInfo.environment["IMACS_DEV"] == "1" {
  targets += [
    .executableTarget(
      name: "imacs-benchmarks",
      dependencies: [
        "Findings", "Wording", "Statistics", "Tabular", "MaturityModels", "StudyData",
        "Interactions",
        "Scoring", "Robustness", "CByteScan",
      ],
      path: "Benchmarks",
      exclude: ["README.md", "interactions.sh", "peers", "run.sh", "workbook.sh"],
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
