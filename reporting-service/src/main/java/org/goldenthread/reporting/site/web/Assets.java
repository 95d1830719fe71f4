package org.goldenthread.reporting.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.goldenthread.kit.http.EntityTags;

/** Where the stylesheet and the script are. An address changes with the content behind it. */
@ApplicationScoped
class Assets {

  private final String stylesheet = address("/assets/pages.css");
  private final String script = address("/assets/pages.js");

  String stylesheet() {
    return stylesheet;
  }

  String script() {
    return script;
  }

  private static String address(String path) {
    return path + "?v=" + EntityTags.ofContent(content("META-INF/resources" + path)).getValue();
  }

  private static byte[] content(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream content = loader.getResourceAsStream(resource)) {
      if (content == null) {
        throw new IllegalStateException(resource + " is not in the archive");
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
