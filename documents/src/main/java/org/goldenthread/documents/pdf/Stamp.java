package org.goldenthread.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.goldenthread.documents.Document;

/**
 * Puts the document's own date in place of the clock's, and an identity made from that date, so
 * that the same document makes the same file.
 */
final class Stamp {

  private Stamp() {}

  static void put(Document document, PDDocument pdf) throws IOException {
    GregorianCalendar asAt =
        GregorianCalendar.from(document.metadata().asAt().atZone(ZoneOffset.UTC));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(asAt);
    information.setModificationDate(asAt);
    information.setSubject(document.metadata().subject());
    pdf.setDocumentId(document.metadata().asAt().toEpochMilli());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(dated(xmp, document).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String dated(String xmp, Document document) {
    return xmp.replaceAll(
        "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + document.metadata().asAt());
  }
}
