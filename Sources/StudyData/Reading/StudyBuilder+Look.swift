import Findings
import Wording
import Foundation
import Files
import YAML

/// The looks of the pages: `brand:` in study.yaml.
extension StudyBuilder {
  func readLook(_ value: YAMLValue?) -> Look {
    var look = Look()
    guard let mapping = value?.mapping() else { return look }
    if let value = mapping.optional("accent"), let text = value.text() {
      let digits = text.dropFirst()
      if Self.isColour(text) {
        look.accent = text
        let contrast = Self.contrastWithWhite(digits)
        if contrast < Self.leastContrast {
          value.report(
            .accentPale,
            ["accent": .text(text), "contrast": .number((contrast * 10).rounded(.down) / 10)])
        }
      } else {
        value.reportValue(
          expected: LocalizedText(\.study.colour))
      }
    }
    if let value = mapping.optional("logo"), let name = value.text() {
      look.logo = name
      look.logoPicture = readLogo(name, value)
    }
    if let value = mapping.optional("font"), let text = value.text() {
      if FontList.isValid(text) {
        look.font = text
      } else {
        value.reportValue(
          expected: LocalizedText(\.study.fontFamilies))
      }
    }
    mapping.finish()
    return look
  }

  private func readLogo(_ name: String, _ value: YAMLValue) -> LogoPicture? {
    switch FileBytes.read(FileBytes.resolve(name, in: folder), name: name, at: value.place) {
    case .failure(let error):
      log.add(error.finding)
      return nil
    case .success(let bytes):
      inputs.append(InputFile(path: name, sha256: Digest.sha256(bytes), rows: nil))
      guard bytes.count <= LogoPicture.mostBytes else {
        value.report(
          .logoTooLarge,
          [
            "file": .text(name), "size": .count((bytes.count + 1023) / 1024),
            "most": .count(LogoPicture.mostBytes / 1024),
          ])
        return nil
      }
      guard let picture = LogoPicture(bytes) else {
        value.report(.logoKind, ["file": .text(name)])
        return nil
      }
      return picture
    }
  }

  /// Text is legible from here on (WCAG 2, AA).
  private static let leastContrast = 4.5

  /// The contrast ratio of `RRGGBB` with white (WCAG 2), 1…21.
  private static func contrastWithWhite(_ digits: Substring) -> Double {
    let number = UInt32(digits, radix: 16) ?? 0
    func linear(_ shift: UInt32) -> Double {
      let share = Double((number >> shift) & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    return 1.05 / (luminance + 0.05)
  }

  /// `#RRGGBB`, in the digits that style sheets know.
  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#")
      && text.utf8.dropFirst().allSatisfy { byte in
        switch byte | 0x20 {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"):
          byte >= 0x30
        default: false
        }
      }
  }
}
