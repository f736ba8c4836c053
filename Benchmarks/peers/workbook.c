/* The cells of WorkbookBenchmark.swift, written with libxlsxwriter and nothing else:
   workbook FILE numbers|formulas */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

enum { ROWS = 5000, COLUMNS = 33 };

int main(int count, char **words) {
  if (count != 3) return 64;
  int formulas = strcmp(words[2], "formulas") == 0;
  lxw_workbook *book = workbook_new(words[1]);
  lxw_doc_properties properties = {.created = 1};
  workbook_set_properties(book, &properties);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Values");
  lxw_format *style = workbook_add_format(book);
  format_set_num_format(style, "0.0");
  for (int row = 0; row < ROWS; row++) {
    char name[32];
    snprintf(name, sizeof name, "brand-%d", row);
    worksheet_write_string(sheet, row, 0, name, NULL);
    for (int column = 0; column < COLUMNS; column++) {
      uint32_t mixed = (uint32_t)(row * COLUMNS + column) * 2654435761u;
      double value = (double)mixed / 4294967296.0 * 100;
      if (!formulas) {
        worksheet_write_number(sheet, row, 1 + column, value, style);
        continue;
      }
      char cell[16], formula[96];
      lxw_rowcol_to_cell(cell, row, column);
      snprintf(formula, sizeof formula, "=IF(ISNUMBER(%s),2*%s,\"\")", cell, cell);
      worksheet_write_formula_num(sheet, row, 1 + column, formula, style, 2 * value);
    }
  }
  return workbook_close(book);
}
