package org.goldenthread.kit.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Answers at {@code /api}: what the service's OpenAPI document says, for people to read. It needs
 * no script and fetches nothing but its style sheet.
 */
@ApplicationScoped
public final class ApiPage {

  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
  private static final String STYLE = "org/goldenthread/kit/openapi/api.css";

  ApiPage() {}

  void register(@Observes Router router) {
    serve(router, "/api", "text/html; charset=utf-8", () -> Made.HTML);
    serve(router, "/api.css", "text/css; charset=utf-8", () -> resource(STYLE));
  }

  private static void serve(Router router, String path, String type, Supplier<String> content) {
    router
        .get(path)
        .blockingHandler(
            routing ->
                routing
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, type)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=600")
                    .end(content.get()));
  }

  private static String html(JsonObject document) {
    JsonObject info = document.getJsonObject("info");
    return """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>API of %1$s</title><link rel="stylesheet" href="/api.css"></head>
    <body><a class="skip" href="#content">Skip to the content</a>
    <main id="content" tabindex="-1"><h1>API of %1$s</h1><p class="lead">%2$s</p>
    <p>For programs: <a href="/openapi?format=json">this document as JSON</a>, \
    <a href="/openapi">as YAML</a> (OpenAPI %3$s).</p>
    %4$s%5$s</main></body></html>
    """
        .formatted(
            Html.text(info.getString("title")),
            Html.text(info.getString("description", "")),
            Html.text(document.getString("openapi")),
            new Operations(document).html(),
            new Schemas(document).html());
  }

  /** The page, which most who start a service never ask for: made for the first who does. */
  private static final class Made {
    private static final String HTML = html(new JsonObject(resource(DOCUMENT)));
  }

  private static String resource(String name) {
    try (InputStream content =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException(name + " is not in the archive");
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
