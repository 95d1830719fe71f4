package org.goldenthread.testkit.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a workbook that a spreadsheet program would open, with cells that none would write. */
record HostileWorkbook(HostileValues values) {

  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
  private static final String LINKS = OFFICE + "officeDocument/2006/relationships";
  private static final String MEDIA =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String CONTENT_TYPES =
      """
      <Types xmlns="%spackage/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
      <Override PartName="/xl/sheet.xml" ContentType="%sworksheet+xml"/></Types>
      """
          .formatted(OFFICE, MEDIA, MEDIA);
  private static final List<String> COLUMNS = List.of("ref", "quarter", "value", "status", "note");
  private static final List<String> TYPES =
      List.of("", "", "n", "str", "s", "b", "e", "d", "inlineStr", "x");
  private static final List<String> NUMBERS =
      List.of("1e100000000", "1E-100000000", "-1", "44197", "NaN", "0x10", "9".repeat(2_000));

  /** What is in the file, by the names of its parts. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", CONTENT_TYPES);
    parts.put("_rels/.rels", link("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", link("worksheet", "sheet.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
            .formatted(MAIN, LINKS, values.chance(0.9) ? "Outturns" : "Sheet1"));
    parts.put("xl/sheet.xml", sheet());
    if (values.chance(0.1)) {
      parts.remove(values.oneOf(List.copyOf(parts.keySet())));
    }
    return parts;
  }

  private static String link(String type, String target) {
    return """
    <Relationships xmlns="%spackage/2006/relationships">
    <Relationship Id="a" Type="%s/%s" Target="%s"/></Relationships>
    """
        .formatted(OFFICE, LINKS, type, target);
  }

  private String sheet() {
    StringBuilder rows = new StringBuilder("<row r=\"1\">");
    for (String column : COLUMNS) {
      rows.append(cell(COLUMNS.indexOf(column), 1, "str", column));
    }
    rows.append("</row><row r=\"2\">");
    rows.append(cell(0, 2, "str", "PI.47")).append(cell(1, 2, "str", "2020-21-Q2"));
    for (int column = 2; column < COLUMNS.size(); column++) {
      String said = values.oneOf(values.chance(0.5) ? NUMBERS : Oddities.NUMBERS);
      rows.append(cell(column, 2, values.oneOf(TYPES), values.chance(0.7) ? said : values.text()));
    }
    return "<worksheet xmlns=\"%s\"><sheetData>%s</row></sheetData></worksheet>"
        .formatted(MAIN, rows);
  }

  private static String cell(int column, int row, String type, String said) {
    String text =
        said.replaceAll("[^\t\n -\ud7ff]", "?").replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\"%c%d\" %s>%s</c>"
        .formatted(
            'A' + column,
            row,
            type.isEmpty() ? "" : "t=\"%s\"".formatted(type),
            type.equals("inlineStr")
                ? "<is><t>%s</t></is>".formatted(text)
                : "<v>%s</v>".formatted(text));
  }
}
