package org.goldenthread.reporting.report.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** Which quarter a report is asked for, and as what. */
record WantedFile(Quarter quarter, Format format) {

  /**
   * Reads the end of an address: {@code 2020-21-Q2}, whose format the caller's Accept header says,
   * or {@code 2020-21-Q2.pdf}.
   */
  static WantedFile of(String written, Request request) {
    int point = written.indexOf('.');
    if (point < 0) {
      return new WantedFile(quarter(written), negotiated(request));
    }
    String extension = written.substring(point + 1);
    Format format =
        Format.ofExtension(extension).orElseThrow(() -> Refusals.unknownFormat(extension));
    return new WantedFile(quarter(written.substring(0, point)), format);
  }

  private static Quarter quarter(String written) {
    return Parameters.quarter(written);
  }

  /** The best that the caller accepts; a page if there is nothing better. */
  private static Format negotiated(Request request) {
    List<Variant> variants =
        Arrays.stream(Format.values())
            .map(format -> Variant.mediaTypes(MediaType.valueOf(format.mediaType())).build())
            .map(List::getFirst)
            .toList();
    Variant best = request.selectVariant(variants);
    return Arrays.stream(Format.values())
        .filter(format -> best != null && isOf(best, format))
        .findFirst()
        .orElse(Format.HTML);
  }

  private static boolean isOf(Variant variant, Format format) {
    return MediaType.valueOf(format.mediaType()).equals(variant.getMediaType());
  }
}
