package org.goldenthread.indicators.history.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.indicators.history.Precondition;

/**
 * Reads what a writer knows of the present state from {@code If-Match} and {@code If-None-Match}.
 */
final class Preconditions {

  // Our strong tags begin with the revision; a weak one never matches on a write (RFC 9110,
  // 13.1.1).
  private static final Pattern REVISION_TAG =
      Pattern.compile("(?<!/)\"(\\d{1,18})(?:\\.-?\\d{1,9})?\"");
  private static final String ANY = "*";

  private Preconditions() {}

  static Precondition of(HttpHeaders headers) {
    String match = joined(headers.getRequestHeader(HttpHeaders.IF_MATCH));
    if (match.equals(ANY)) {
      return new Precondition.Present();
    }
    if (!match.isEmpty()) {
      return new Precondition.AtRevision(
          REVISION_TAG
              .matcher(match)
              .results()
              .map(tag -> Long.valueOf(tag.group(1)))
              .collect(Collectors.toSet()));
    }
    return joined(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).equals(ANY)
        ? new Precondition.Absent()
        : new Precondition.Whatever();
  }

  private static String joined(List<String> values) {
    return String.join(",", values).strip();
  }
}
