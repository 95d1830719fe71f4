package org.goldenthread.outturns.batch.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.goldenthread.outturns.batch.rest.rows.BatchFormats;

/** How the results of a batch are written. */
public enum ResultFormat {
  /** One array. */
  ARRAY(MediaType.APPLICATION_JSON),
  /** A line each. */
  LINES(BatchFormats.NDJSON);

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The one that the caller likes better; an array if they do not say. */
  public static ResultFormat wanted(HttpHeaders headers) {
    for (MediaType type : headers.getAcceptableMediaTypes()) {
      if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return ARRAY;
      }
      if (type.isCompatible(MediaType.valueOf(BatchFormats.NDJSON))) {
        return LINES;
      }
    }
    return ARRAY;
  }
}
