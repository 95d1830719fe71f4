package org.goldenthread.outturns.template.rest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What a cell says, as its reader sees it. */
final class CellText {

  /** The digits that a spreadsheet shows; what it keeps beyond them is binary noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private CellText() {}

  static String of(@Nullable Cell cell) {
    if (!(cell instanceof XSSFCell filled)) {
      return "";
    }
    CellType type =
        filled.getCellType() == CellType.FORMULA
            ? filled.getCachedFormulaResultType()
            : filled.getCellType();
    return switch (type) {
      case NUMERIC -> number(filled);
      case STRING -> filled.getStringCellValue().strip();
      case BOOLEAN -> String.valueOf(filled.getBooleanCellValue());
      case ERROR -> filled.getErrorCellString();
      default -> "";
    };
  }

  /** Where the cell shows a percentage, the number in it is a hundredth of what the reader sees. */
  private static String number(XSSFCell cell) {
    String raw = cell.getRawValue();
    BigDecimal exact = raw == null ? BigDecimal.ZERO : new BigDecimal(raw).round(DIGITS);
    boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
    BigDecimal shown = percent ? exact.movePointRight(2) : exact;
    BigDecimal bare = shown.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
