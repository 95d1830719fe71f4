package org.goldenthread.outturns.template.rest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.goldenthread.kit.problem.Problems;

/** Tells what a file is that is no .xlsx workbook, and how it becomes one. */
final class WorkbookKind {

  private static final int LONGEST_LIST = 1 << 20;

  private WorkbookKind() {}

  /**
   * Checks that it can be one.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that says what it is instead
   */
  static void check(Path file) throws IOException {
    String remedy =
        switch (FileMagic.valueOf(file.toFile())) {
          case OOXML -> zipped(file);
          case OLE2 -> old(file);
          default -> "This is no .xlsx workbook: download the template and fill it in";
        };
    if (!remedy.isEmpty()) {
      throw Problems.invalid("", remedy);
    }
  }

  private static String old(Path file) {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      return parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
          ? "The workbook is encrypted with a password: save it without one"
          : "This is an old .xls workbook: save it as .xlsx";
    } catch (IOException | RuntimeException broken) {
      return "This is an old .xls workbook, and broken: save it as .xlsx";
    }
  }

  private static String zipped(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types == null) {
        return zip.getEntry("mimetype") == null
            ? "This is no .xlsx workbook: download the template and fill it in"
            : "This is an OpenDocument file (.ods): save it as .xlsx";
      }
      return ofType(start(zip, types));
    } catch (ZipException e) {
      return "The workbook is broken, as if it had been cut off: send the whole file";
    }
  }

  private static String ofType(String types) {
    if (types.contains("macroEnabled")) {
      return "The workbook has macros (.xlsm): save it as .xlsx without them";
    }
    if (types.contains("sheet.binary")) {
      return "This is a binary workbook (.xlsb): save it as .xlsx";
    }
    return types.contains("spreadsheetml")
        ? ""
        : "This is no .xlsx workbook: download the template and fill it in";
  }

  private static String start(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream bytes = zip.getInputStream(entry)) {
      return new String(bytes.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
    }
  }
}
