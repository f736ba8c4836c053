import Wording
import Foundation

// `imacs-benchmarks scoring|reading|interactions|workbook …`: see the usage below and README.md; run.sh puts the
// contestants in turn.

let usage = """
  usage: imacs-benchmarks scoring make DIR --units N --gaps P   writes the data
         imacs-benchmarks scoring check DIR                     writes the engine's results
         imacs-benchmarks scoring time DIR [--threads N]        prints seconds
         imacs-benchmarks reading FILE                          prints seconds and cells
         imacs-benchmarks interactions make DIR --messages N [--shuffled]   writes a file and its study
         imacs-benchmarks interactions scan FILE                prints gigabytes per second
         imacs-benchmarks interactions loops                    holds each hot loop against a plain one
         imacs-benchmarks robustness [--threads N]              prints microseconds a replication
         imacs-benchmarks workbook numbers|formulas FILE        writes a workbook
  """

/// The value after `--name`, if it is there.
func option(_ name: String) -> String? {
  guard let position = CommandLine.arguments.firstIndex(of: "--" + name) else { return nil }
  return CommandLine.arguments.dropFirst(position + 1).first
}

let words = CommandLine.arguments.dropFirst().prefix { !$0.hasPrefix("--") }
if words.count == 2, words.first == "reading", let file = words.last {
  do {
    try ReadingBenchmark.time(file)
    exit(0)
  } catch {
    print("imacs-benchmarks: \(error)")
    exit(74)
  }
}
if Array(words) == ["robustness"] {
  do {
    try RobustnessBenchmark.time(threads: option("threads").flatMap { Int($0) } ?? 2)
    exit(0)
  } catch {
    print("imacs-benchmarks: \(error)")
    exit(74)
  }
}
if Array(words) == ["interactions", "loops"] {
  LoopBenchmark.run()
  exit(0)
}
if words.count == 3, words.first == "interactions", let path = words.last {
  do {
    switch words[words.startIndex + 1] {
    case "make":
      try TWCSFile.make(
        path, messages: option("messages").flatMap { Int($0) } ?? 2_800_000,
        isShuffled: CommandLine.arguments.contains("--shuffled"), seed: 1)
    case "scan": try ScanBenchmark.time(path)
    default:
      print(usage)
      exit(64)
    }
    exit(0)
  } catch {
    print("imacs-benchmarks: \(error)")
    exit(74)
  }
}
if words.count == 3, words.first == "workbook", let file = words.last {
  do {
    try WorkbookBenchmark.write(
      file, hasFormulas: words[words.startIndex + 1] == "formulas")
    exit(0)
  } catch {
    print("imacs-benchmarks: \(error)")
    exit(74)
  }
}
guard words.count == 3, words.first == "scoring", let folder = words.last else {
  print(usage)
  exit(64)
}
do {
  switch words[words.startIndex + 1] {
  case "make":
    try ScoringBenchmark.make(
      folder, units: option("units").flatMap { Int($0) } ?? 1_000_000,
      gaps: option("gaps").flatMap { Double($0) } ?? 0)
  case "check": try ScoringBenchmark(folder).check()
  case "time":
    try ScoringBenchmark(folder).time(threads: option("threads").flatMap { Int($0) })
  default:
    print(usage)
    exit(64)
  }
} catch {
  print("imacs-benchmarks: \(error)")
  exit(74)
}
