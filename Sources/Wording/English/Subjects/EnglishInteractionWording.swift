/// What is said of interactions, in English.
package struct EnglishInteractionWording: InteractionWording {
  package init() {}

  package var theRequests: String { "the requests" }
  package var thePosts: String { "the posts" }
  package var theMessages: String { "the messages" }
  package var thereIsNotEnoughMemoryFor: String {
    "there is not enough memory for all its interactions"
  }
  package var thereAreMoreThanChannelsA: String {
    "there are more than 65,000 channels; a channel is a network, such as twitter or facebook"
  }
  package var theInteractionsExceedMillionRows: String {
    "the interactions exceed 4,200 million rows"
  }

  package func fromLineOnThereIsA(line: Int, longestRow: String) -> String {
    "from line \(line) on there is a row of more than \(longestRow) bytes; probably a quote is never closed"
  }
  package var readingFailed: String { "reading failed" }

  package func inAMappingFileLayoutYaml(name: String) -> String {
    "in a mapping file ('layout: ….yaml') in place of '\(name)'"
  }

  package func inText(name: String) -> String {
    "in '\(name)'"
  }
  package var theFilesHoldOnlyMessagesWritten: String {
    "the files hold only messages written as 'brand'; does the layout read 'role' rightly?"
  }
  package var allCustomersMessagesHangOnOthers: String {
    "all customers' messages hang on others; does the layout read 'parent' and 'kind' rightly?"
  }
  package var withoutAnAccountsFileTheOnly: String {
    "without an accounts file the only account of each is its id, which the data do not hold"
  }
  package var theAccountsFileHasNoneOf: String { "the accounts file has none of theirs" }
  package var noneOfTheirAccountsWritesIn: String {
    "none of their accounts writes in the data, nor does anybody write to them"
  }
  package var theyAreInTheDataBut: String {
    "they are in the data, but without requests; does the layout read 'role', 'kind' and 'parent' rightly?"
  }
  package var theirOnlyRequestLiesOutsideThe: String {
    "their only request lies outside the period"
  }

  package func theirRequestsLieOutsideThePeriod(count: String) -> String {
    "their \(count) requests lie outside the period"
  }

  package func oneOf(words: String) -> String {
    "one of \(words)"
  }
  package var isoSecondsMillisecondsTwitterOrA: String {
    "iso, seconds, milliseconds, twitter or a pattern such as dd/MM/yyyy HH:mm"
  }

  package func oneOf2(names: String) -> String {
    "one of \(names)"
  }
  package var aSingleCharacterSuchAsOr: String {
    "a single character, such as ';' or ',', or 'tab'"
  }

  package func sheet(name: String, sheet: String) -> String {
    "\(name), sheet '\(sheet)'"
  }
  package var itIsNotARegularFile: String { "it is not a regular file" }
  package var itIsAZIPFileExtract: String {
    "it is a ZIP file; extract the CSV or compress it with gzip"
  }
  package var unpackedItExceedsMiBAndIs: String {
    "unpacked it exceeds 256 MiB and is not UTF-8; save it as UTF-8"
  }
  package var itIsOfNoKnownEncoding: String { "it is of no known encoding" }

  package func pathsOfThisCommandStartAt(current: String) -> String {
    "paths of this command start at the current folder, '\(current)'"
  }

  package func pathsInStudyYamlStartAt(folder: String) -> String {
    "paths in study.yaml start at the study's folder, '\(folder)'"
  }
  package var itWasChangedWhileItWas: String { "it was changed while it was being read" }
  package var itIsCutShortItsGzip: String { "it is cut short, its gzip compression does not end" }
  package var itIsDamagedItsGzipCompression: String {
    "it is damaged, its gzip compression cannot be undone"
  }
  package var thereIsNoMemoryToUnpack: String { "there is no memory to unpack it" }
  package var compressedFilesExceedGiBWhenUnpacked: String {
    "compressed files exceed 1 GiB when unpacked; unpack them with gunzip and name the CSV"
  }

  package func unpackedItIsMoreThanTimes(mostTimes: Int) -> String {
    "unpacked it is more than \(mostTimes) times as large as compressed, which no export of messages is; if it is a good one all the same, unpack it with gunzip"
  }
  package var theyDoNotHaveAsMany: String { "they do not have as many fields as the header" }
  package var theyAreNoJSONObject: String { "they are no JSON object" }
  package var theyHaveNoId: String { "they have no id" }
  package var theirTimeCannotBeReadOr: String { "their time cannot be read or is before 1970" }
  package var theyDoNotSayWhetherA: String {
    "they do not say whether a brand or a customer writes"
  }
  package var theirLikesSharesOrCommentsAre: String {
    "their likes, shares or comments are no number"
  }

  package func noNumber(_ column: String, _ decimal: String?, but values: String) -> String {
    "'\(column)' holds no number from 0\(decimal.map { " with a decimal \($0)" } ?? ""), but \(values)"
  }

  package func accountsFileNotNamed(_ file: String) -> String {
    "'\(file)' lies in the study's folder, but study.yaml does not name it: 'accounts:' is missing"
  }
}
