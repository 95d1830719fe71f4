package org.goldenthread.documents.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of a table as comma-separated values, as {@link CsvFile} writes them. */
public final class CsvRows implements RowWriter {

  private final CSVPrinter printer;

  private CsvRows(CSVPrinter printer) {
    this.printer = printer;
  }

  /** The rows of a table as they come. */
  public static RowWriter rows(OutputStream to, List<String> headers) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    text.write(CsvFile.BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(headers);
    return new CsvRows(printer);
  }

  @Override
  public void write(List<Grid.Value> row) throws IOException {
    printer.printRecord(row.stream().map(CsvFile::text).map(CsvFile::harmless));
  }

  @Override
  public void end() throws IOException {
    printer.flush();
  }
}
