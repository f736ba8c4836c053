import Wording
import StudyData
import Testing

@testable import Interactions

@Suite struct LexiconTests {
  private func matches(_ lexicon: Lexicon, _ text: String) -> Bool {
    var text = text
    let plain = PlainText()
    return text.withUTF8 {
      plain.read($0)
      return lexicon.matches($0, plain)
    }
  }

  @Test(arguments: [
    "Muchas gracias!", "GRÁCIAS", "muy amables, de verdad", "Thank you so much", "thanks 👍",
    "Cheers guys", "thx",
  ])
  func thanks(_ text: String) { #expect(matches(.thanks, text)) }

  @Test(arguments: [
    "", "agraciado", "Gracias por nada", "thanks for nothing", "no funciona", "thankless", "party",
  ])
  func noThanks(_ text: String) { #expect(!matches(.thanks, text)) }

  @Test(arguments: [
    "Llámanos al 900 123 456", "llama al 902123456", "escríbenos un correo a ayuda@empresa.com",
    "Please call us on 0800 123 456", "please email us at help@company.com",
    "Acude a tu tienda más cercana", "Rellena el formulario de contacto",
    "Our number is +34 911 234 567",
  ])
  func transfers(_ text: String) { #expect(matches(.transfer, text)) }

  @Test(arguments: [
    "envíanos un mensaje privado", "please send us a DM", "https://example.com/faq",
    "your order 1234567890 is on its way", "on 2016-02-01 10:30 we wrote", "@105834 hello",
    "12:30 - 14:00",
  ])
  func noTransfers(_ text: String) { #expect(!matches(.transfer, text)) }

  /// Every line of the data files is found in itself.
  @Test(arguments: ["thanks.es", "thanks.en", "transfer.es", "transfer.en"])
  func everyLine(_ name: String) {
    let lines = Lexicon.lines(of: name).filter { !$0.hasPrefix("#") && !$0.hasPrefix("<") }
    #expect(lines.count > 10)
    let lexicon = name.hasPrefix("thanks") ? Lexicon.thanks : .transfer
    for line in lines {
      #expect(
        matches(lexicon, line.hasPrefix("- ") ? String(line.dropFirst(2)) : line)
          != line.hasPrefix("- "), "\(line)")
    }
  }

  @Test func plainText() {
    #expect(
      String(decoding: PlainText.make("¡Qué  ÑOÑO, l'été!"), as: UTF8.self) == " que nono l ete ")
  }
}
