import Wording
import Spreadsheets
import Palettes

/// The looks of the workbook's cells, made once.
struct WorkbookStyles {
  let title, subtitle, note, back, section, link, label: StyleID
  let head, headText, above, aboveNumber, aboveShare: StyleID
  let text, topText, topLabel, topScore, wrapped, integer, score, share, number: StyleID
  let strongText, strongInteger, strongScore, strongShare: StyleID
  let imputedMark, winsorisedMark, inputMark: StyleID
  let input, inputScore, inputShare, helper: StyleID
  let points, textRight, choice, choiceLabel, faint, hiddenText: StyleID

  /// A cell of a table: a light rule below.
  static let base = CellStyle(
    borders: CellBorders(bottom: CellBorders.Line(.thin, 0xE3E3E3)), vertical: .middle)

  /// How shares (0…1) are shown.
  let shareFormat: CellNumberFormat

  init(
    _ book: Workbook, _ palette: WorkbookPalette, _ language: Language, decimals: Int
  ) throws(WorkbookError) {
    shareFormat = .custom(language.wording.numbers.cellShare)
    let share = shareFormat
    let grey = Palette.muted.cell
    let base = WorkbookStyles.base
    func cell(_ change: (inout CellStyle) -> Void) throws(WorkbookError) -> StyleID {
      try book.style(base.with(change))
    }
    func plain(_ change: (inout CellStyle) -> Void) throws(WorkbookError) -> StyleID {
      try book.style(CellStyle(overflows: true).with(change))
    }
    title = try plain {
      $0.bold = true
      $0.fontSize = 16
      $0.colour = palette.title.cell
    }
    subtitle = try plain { $0.colour = grey }
    note = try plain { $0.vertical = .middle }
    back = try plain {
      $0.vertical = .middle
      $0.colour = palette.title.cell
      $0.underlined = true
    }
    section = try plain {
      $0.bold = true
      $0.fontSize = 12
      $0.colour = palette.title.cell
    }
    link = try cell {
      $0.colour = palette.title.cell
      $0.underlined = true
      $0.indent = 1
    }
    label = try cell {
      $0.colour = grey
      $0.indent = 1
    }

    let filled = CellStyle(
      bold: true, colour: palette.accent.readableText.cell, fill: palette.accent.cell,
      borders: CellBorders(bottom: CellBorders.Line(.thin, palette.accent.cell)),
      horizontal: .right, vertical: .middle, wraps: true)
    head = try book.style(filled)
    headText = try book.style(filled.with(WorkbookStyles.left))
    let above = CellStyle(
      colour: grey, fill: palette.wash.cell, horizontal: .right, vertical: .middle, wraps: true,
      fontSize: 9)
    self.above = try book.style(above)
    aboveNumber = try book.style(above.with { $0.numberFormat = .custom("#,##0.####") })
    aboveShare = try book.style(above.with { $0.numberFormat = share })
    // What a reader may change: the usual look of an input.
    let input = base.with {
      $0.fill = 0xFFF8DC
      $0.colour = 0x1F3FBF
      $0.locked = false
      $0.horizontal = .right
      $0.borders = .all(CellBorders.Line(.thin, 0xD9CFA8))
    }
    self.input = try book.style(input.with { $0.numberFormat = .custom("#,##0.####") })
    inputShare = try book.style(input.with { $0.numberFormat = share })
    inputScore = try book.style(input.with { $0.numberFormat = .fixed(decimals) })
    points = try cell {
      $0.numberFormat = .signed(max(decimals, 2))
      $0.horizontal = .right
    }
    textRight = try cell {
      $0.horizontal = .right
      $0.indent = 1
    }
    choice = try book.style(
      input.with {
        $0.bold = true
        $0.fontSize = 14
        $0.horizontal = .left
        $0.indent = 1
      })
    choiceLabel = try plain {
      $0.bold = true
      $0.fontSize = 14
      $0.vertical = .middle
      $0.indent = 1
    }
    faint = try plain {
      $0.colour = 0xB0B0B0
      $0.fontSize = 8
      $0.horizontal = .right
    }
    hiddenText = try plain {
      $0.colour = .white
      $0.fontSize = 8
    }
    inputMark = try plain {
      $0.colour = 0x1F3FBF
      $0.fill = 0xFFF8DC
      $0.indent = 1
      $0.vertical = .middle
    }
    helper = try cell {
      $0.colour = grey
      $0.numberFormat = .custom("#,##0.####")
      $0.horizontal = .right
    }

    text = try cell { $0.indent = 1 }
    // Beside text of several lines all begins at the top.
    func top(_ change: (inout CellStyle) -> Void) throws(WorkbookError) -> StyleID {
      try cell {
        $0.vertical = .top
        $0.indent = 1
        change(&$0)
      }
    }
    topText = try top { _ in }
    topLabel = try top { $0.colour = grey }
    topScore = try top {
      $0.numberFormat = .fixed(decimals)
      $0.horizontal = .right
    }
    wrapped = try top { $0.wraps = true }
    integer = try cell { $0.numberFormat = .grouped(0) }
    score = try cell {
      $0.numberFormat = .fixed(decimals)
      $0.horizontal = .right
    }
    self.share = try cell { $0.numberFormat = share }
    number = try cell { $0.numberFormat = .custom("#,##0.####") }

    func strong(_ change: (inout CellStyle) -> Void) throws(WorkbookError) -> StyleID {
      try cell {
        $0.bold = true
        $0.fill = palette.wash.cell
        change(&$0)
      }
    }
    strongText = try strong { $0.indent = 1 }
    strongInteger = try strong { $0.numberFormat = .grouped(0) }
    strongScore = try strong { $0.numberFormat = .fixed(decimals) }
    strongShare = try strong { $0.numberFormat = share }
    imputedMark = try plain {
      $0.italic = true
      $0.indent = 1
      $0.vertical = .middle
      $0.fill = palette.imputed.cell
    }
    winsorisedMark = try plain {
      $0.bold = true
      $0.indent = 1
      $0.vertical = .middle
      $0.underlined = true
    }
  }

  /// Words begin a little off the column before them.
  private static func left(_ style: inout CellStyle) {
    style.horizontal = .left
    style.indent = 1
  }
}
