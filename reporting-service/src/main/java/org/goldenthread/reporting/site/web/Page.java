package org.goldenthread.reporting.site.web;

import jakarta.ws.rs.core.EntityTag;
import org.goldenthread.kit.http.EntityTags;

/** A page, or a table to keep, that is ready to be sent. */
public record Page(int status, String html, EntityTag tag) {

  public static Page of(int status, String html) {
    return new Page(status, html, EntityTags.ofContent(html));
  }

  /** What it takes in memory at most: a character may take two bytes. */
  int length() {
    return 2 * html.length();
  }
}
