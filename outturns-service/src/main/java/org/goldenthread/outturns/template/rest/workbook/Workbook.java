package org.goldenthread.outturns.template.rest.workbook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.goldenthread.kit.problem.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a sheet of an .xlsx workbook, a row at a time, with bounds on everything. */
public final class Workbook {

  /** Bytes of one part of the file when it is unpacked: more than a thousand times a template. */
  private static final long LARGEST_PART = 32L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxTextSize(LARGEST_PART);
  }

  private Workbook() {}

  /**
   * The sheet with this name; empty if there is none.
   *
   * @throws HttpProblem 400 if it is no .xlsx workbook, or a broken one; 413 if it is too large
   */
  public static Optional<Sheet> sheet(InputStream body, String name) throws IOException {
    Path file = Files.createTempFile("golden-thread-", ".xlsx");
    try {
      Files.copy(new BufferedInputStream(body), file, StandardCopyOption.REPLACE_EXISTING);
      WorkbookKind.check(file);
      return sheet(file, name);
    } finally {
      Files.delete(file);
    }
  }

  /** The library fails in many ways at broken workbooks; what is wrong is the same each time. */
  private static Optional<Sheet> sheet(Path file, String name) {
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return sheet(book, name);
    } catch (HttpProblem e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw Problems.invalid(
          "",
          "The workbook is broken: open it in a spreadsheet program, save it and send it again");
    }
  }

  private static Optional<Sheet> sheet(OPCPackage book, String name)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(book);
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        if (sheets.getSheetName().equals(name)) {
          CellReading reading =
              new CellReading(new ReadOnlySharedStringsTable(book, false), reader.getStylesTable());
          SheetHandler handler = new SheetHandler(reading);
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(handler);
          xml.parse(new InputSource(sheet));
          return Optional.of(handler.sheet());
        }
      }
    }
    return Optional.empty();
  }
}
