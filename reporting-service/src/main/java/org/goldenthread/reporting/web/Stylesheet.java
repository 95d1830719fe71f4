package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.goldenthread.kit.http.EntityTags;

/** Where the stylesheet is. The address changes with its content, so that no old one is used. */
@ApplicationScoped
class Stylesheet {

  private static final String ADDRESS = "/assets/pages.css";
  private static final String RESOURCE = "META-INF/resources" + ADDRESS;

  private final String address;

  Stylesheet() {
    this.address = ADDRESS + "?v=" + EntityTags.ofContent(content()).getValue();
  }

  String address() {
    return address;
  }

  private static byte[] content() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream stylesheet = loader.getResourceAsStream(RESOURCE)) {
      if (stylesheet == null) {
        throw new IllegalStateException("The stylesheet is not in the archive");
      }
      return stylesheet.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
