package org.goldenthread.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.problem.ResourceMethods;

/**
 * Answers at {@code /} of a service that has no page there: what it is, and where to go. JSON, or
 * HTML for a browser.
 */
@ApplicationScoped
final class FrontPage {

  private final String name;
  private final FrontPageSettings settings;
  private final ResourceMethods resources;

  FrontPage(
      @ConfigProperty(name = "quarkus.application.name") String name,
      FrontPageSettings settings,
      ResourceMethods resources) {
    this.name = name;
    this.settings = settings;
    this.resources = resources;
  }

  void register(@Observes Router router) {
    if (!resources.answers("/")) {
      router.get("/").handler(this::answer);
    }
  }

  private void answer(RoutingContext routing) {
    boolean html =
        Objects.requireNonNullElse(routing.request().getHeader(HttpHeaders.ACCEPT), "")
            .contains("text/html");
    routing
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, html ? "text/html; charset=utf-8" : "application/json")
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .end(html ? html() : json());
  }

  private Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("api", "/api");
    links.put("openapi", "/openapi");
    settings.pages().ifPresent(pages -> links.put("pages", pages));
    return links;
  }

  private String json() {
    JsonObject links = new JsonObject();
    links().forEach(links::put);
    return new JsonObject()
        .put("service", name)
        .put("about", settings.about())
        .put("links", links)
        .encode();
  }

  private String html() {
    String items =
        links().entrySet().stream()
            .map(link -> "<li><a href=\"%s\">%s</a></li>".formatted(link.getValue(), link.getKey()))
            .collect(Collectors.joining());
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>\
    <body><h1>%1$s</h1><p>%2$s</p><ul>%3$s</ul></body></html>
    """
        .formatted(name, settings.about(), items);
  }
}
