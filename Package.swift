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
  module("Findings"),
  module("Statistics"),
  module(
    "Tabular",
    ["Findings", "Statistics", "CXlsxWriter", "CMinizip", "CXML", "CPlatform", crypto, yams]),

  // From a folder to a scorecard
  module("MaturityModels", ["Findings", "Tabular", "BundledModels"]),
  module("StudyData", ["Findings", "Statistics", "Tabular", "MaturityModels"]),
  module(
    "Interactions",
    [
      "Findings", "Statistics", "Tabular", "MaturityModels", "StudyData", "CByteScan", "CMinizip",
      "Lexicons",
    ]),
  module("Scoring", ["Findings", "Statistics", "MaturityModels", "StudyData"]),
  module("Analysis", ["Findings", "MaturityModels", "StudyData", "Scoring"]),
  module(
    "Robustness",
    ["Findings", "Statistics", "MaturityModels", "StudyData", "Scoring", "Analysis"]),
  module(
    "Audit", ["Findings", "Statistics", "MaturityModels", "StudyData", "Scoring", "Robustness"]),

  // From a scorecard to files
  module("SVGCharts", ["Findings"]),
  module("PagePrinting", ["Findings", "CPlatform"]),
  module(
    "Reporting",
    [
      "Findings", "Statistics", "Tabular", "MaturityModels", "StudyData", "Scoring", "Analysis",
      "Robustness", "Audit", "SVGCharts", "PagePrinting", "ReportTemplates",
    ]),

  // The program
  module(
    "IMACSCommands",
    [
      "Findings", "Statistics", "Tabular", "MaturityModels", "StudyData", "Interactions", "Scoring",
      "Robustness", "Audit", "Reporting", "PagePrinting", "CPlatform", argumentParser,
    ]),
  .executableTarget(name: "imacs", dependencies: ["IMACSCommands"], swiftSettings: strict),

  // The sample studies of datasets/, made from a seed
  .executableTarget(
    name: "imacs-samples",
    dependencies: ["Findings", "Tabular", "MaturityModels", "StudyData", "Reporting"],
    path: "Sources/SampleStudies", swiftSettings: strict),

  // Tests mirror the targets
  tests("FindingsTests", ["Findings"]),
  tests("StatisticsTests", ["Statistics"]),
  tests("TabularTests", ["Tabular", "Findings"]),
  tests("MaturityModelsTests", ["MaturityModels", "Tabular", "Findings"]),
  tests(
    "StudyDataTests", ["StudyData", "MaturityModels", "Statistics", "Tabular", "Findings"]),
  tests(
    "InteractionsTests",
    [
      "Interactions", "StudyData", "MaturityModels", "Statistics", "Tabular", "Findings",
      "CByteScan", "imacs",
    ]),
  tests(
    "ScoringTests", ["Scoring", "StudyData", "MaturityModels", "Statistics", "Findings", "imacs"]),
  tests(
    "AnalysisTests",
    ["Analysis", "Scoring", "StudyData", "MaturityModels", "Tabular", "Findings"]),
  tests(
    "RobustnessTests",
    [
      "Robustness", "Scoring", "StudyData", "MaturityModels", "Statistics", "Tabular",
      "Interactions", "Findings",
    ]),
  tests(
    "AuditTests",
    [
      "Audit", "Robustness", "Scoring", "StudyData", "MaturityModels", "Statistics", "Findings",
    ]),
  tests("SVGChartsTests", ["SVGCharts", "Findings"]),
  tests("PagePrintingTests", ["PagePrinting", "Findings"]),
  tests(
    "ReportingTests",
    [
      "Reporting", "Analysis", "Scoring", "StudyData", "Interactions", "MaturityModels",
      "SVGCharts", "Tabular", "Statistics", "Findings",
    ]),
  tests(
    "CommandTests", ["IMACSCommands", "Findings", "imacs", "imacs-samples"], exclude: ["Workbooks"]),
]

if ProcessInfo.processInfo.environment["IMACS_DEV"] == "1" {
  targets += [
    .executableTarget(
      name: "imacs-benchmarks",
      dependencies: [
        "Findings", "Statistics", "Tabular", "MaturityModels", "StudyData", "Interactions",
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
