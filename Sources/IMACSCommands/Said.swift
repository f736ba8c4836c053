import Findings
import Wording

/// What commands say on the way, in every language.
func said(
  _ phrase: (any CommandWording) -> Phrase, _ arguments: [String: Finding.Argument] = [:]
) -> LocalizedText {
  LocalizedText { texts in
    phrase(texts.commands).filled { arguments[$0]?.rendered(texts.language) }
  }
}
