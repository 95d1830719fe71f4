package org.goldenthread.kit.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.problem.EarlyProblem;

/**
 * Refuses a body over the limit with a problem, before a byte of it is read, and takes in the
 * others before anybody works on them: who sends slowly holds no thread.
 */
@ApplicationScoped
final class BodyLimit {

  private static final int TOO_LARGE = 413;
  private static final int BEFORE_THE_BODY = 40_000;
  private static final int AFTER_THE_SERVERS_OWN_LIMIT = 1;

  private final BodySettings settings;
  private final long limit;
  private final long ordinary;
  private final List<String> largeBodyPaths;
  private final long larger;
  private final List<String> largerBodyPaths;
  private final ArrivingBody.Room room = new ArrivingBody.Room(new AtomicLong(), new AtomicLong());

  BodyLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      BodySettings settings) {
    this.settings = settings;
    this.limit = limit.asLongValue();
    this.ordinary = Math.min(this.limit, settings.bodyLimit().asLongValue());
    this.largeBodyPaths = settings.largeBodyPaths().orElse(List.of());
    this.larger = Math.min(this.limit, settings.largerBodyLimit().asLongValue());
    this.largerBodyPaths = settings.largerBodyPaths().orElse(List.of());
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_BODY);
    filters.register(this::await, AFTER_THE_SERVERS_OWN_LIMIT);
  }

  private void await(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (announced(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      ArrivingBody.await(routing, settings, most(routing), room);
    } else {
      routing.next();
    }
  }

  private long most(RoutingContext routing) {
    String path = routing.normalizedPath();
    if (largeBodyPaths.contains(path)) {
      return limit;
    }
    return largerBodyPaths.stream().anyMatch(path::startsWith) ? larger : ordinary;
  }

  private void check(RoutingContext routing) {
    long most = most(routing);
    if (announced(routing.request()) > most) {
      EarlyProblem.answer(
          routing,
          TOO_LARGE,
          "body-too-large",
          "The body is too large",
          ArrivingBody.tooLarge(most));
      return;
    }
    routing.next();
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
