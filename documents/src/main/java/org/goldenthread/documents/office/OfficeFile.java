package org.goldenthread.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLDocument;
import org.goldenthread.documents.data.FixedZip;
import org.goldenthread.documents.data.JavasOwnXml;

/** How a file of an office program is begun, filled and closed. */
final class OfficeFile {

  private OfficeFile() {}

  static <D extends POIXMLDocument> byte[] of(Supplier<D> begun, Consumer<D> filled) {
    return JavasOwnXml.with(
        () -> {
          D file = begun.get();
          try {
            filled.accept(file);
            return written(file);
          } finally {
            // Closing it would write everything a second time, to nowhere.
            file.getPackage().revert();
          }
        });
  }

  private static byte[] written(POIXMLDocument file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.write(bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return FixedZip.timeless(bytes.toByteArray());
  }
}
