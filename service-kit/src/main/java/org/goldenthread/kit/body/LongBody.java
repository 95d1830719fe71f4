package org.goldenthread.kit.body;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives a body that was put aside in a file to whoever reads it. */
public record LongBody(CurrentVertxRequest current) {

  /** Opens it until the request has been answered. */
  @ServerRequestFilter(preMatching = true)
  public void open(ContainerRequestContext request) throws IOException {
    RoutingContext routing = current.getCurrent();
    String file = routing.get(ArrivingBody.FILE);
    if (file != null) {
      InputStream body = Files.newInputStream(Path.of(file));
      routing.addEndHandler(ended -> close(body));
      request.setEntityStream(body);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
