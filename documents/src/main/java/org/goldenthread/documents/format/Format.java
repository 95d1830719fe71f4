package org.goldenthread.documents.format;

import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.data.JsonFile;
import org.goldenthread.documents.office.SpreadsheetFile;
import org.goldenthread.documents.office.WordFile;
import org.goldenthread.documents.pdf.PdfFile;
import org.goldenthread.documents.web.WebPage;

/** A kind of file. Each makes the same bytes of the same document. */
public enum Format {
  /** A page that needs nothing else. */
  HTML("html", "text/html"),
  /** PDF/UA-1. */
  PDF("pdf", "application/pdf"),
  /** Text for office programs. */
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** A workbook with a sheet for each table. */
  SPREADSHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Every table as comma-separated values, in one ZIP file. */
  CSV("csv.zip", "application/zip"),
  /** The blocks as JSON. */
  JSON("json", "application/json");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format of a file name's end, without the dot; {@code csv} stands for the ZIP file, too. */
  public static Optional<Format> ofExtension(String extension) {
    String asked = extension.equals("csv") ? CSV.extension : extension;
    return Arrays.stream(values()).filter(format -> format.extension.equals(asked)).findFirst();
  }

  /** How its file names end, without the dot. */
  public String extension() {
    return extension;
  }

  /** What HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** The document as a file. */
  public byte[] write(Document document) {
    return switch (this) {
      case HTML -> WebPage.of(document);
      case PDF -> PdfFile.of(document);
      case WORD -> WordFile.of(document);
      case SPREADSHEET -> SpreadsheetFile.of(document);
      case CSV -> CsvFile.zipOf(document);
      case JSON -> JsonFile.of(document);
    };
  }
}
