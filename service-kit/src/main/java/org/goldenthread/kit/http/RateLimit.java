package org.goldenthread.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.goldenthread.kit.health.HealthBesideTheApi;
import org.goldenthread.kit.problem.EarlyProblem;

/**
 * Gives every caller a bucket of requests that fills again with time, and answers 429 when it is
 * empty. A caller is an address with the subject that its token claims; as nobody has checked the
 * token yet, an address whose requests are refused again and again has to wait as well, whatever
 * its tokens claim. Health is never limited.
 */
@ApplicationScoped
final class RateLimit {

  private static final int TOO_MANY = 429;
  private static final int UNAUTHORISED = 401;
  private static final int BEFORE_THE_BODY = 20_000;
  private static final long MOST_CALLERS = 10_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final RateSettings settings;
  private final Cache<String, Bucket> callers = cache();
  private final Cache<String, Bucket> refusals = cache();

  RateLimit(RateSettings settings) {
    this.settings = settings;
  }

  void register(@Observes Filters filters) {
    if (settings.requestsPerSecond() > 0) {
      filters.register(this::check, BEFORE_THE_BODY);
    }
  }

  private void check(RoutingContext routing) {
    if (routing.normalizedPath().startsWith(HealthBesideTheApi.HEALTH)) {
      routing.next();
      return;
    }
    String address = routing.request().remoteAddress().hostAddress();
    Bucket refused = refusals.get(address, unused -> refusalBucket());
    ConsumptionProbe probe =
        callers
            .get(address + " " + ClaimedSubject.of(routing), unused -> callerBucket())
            .tryConsumeAndReturnRemaining(1);
    if (refused.getAvailableTokens() == 0) {
      refuse(routing, Duration.ofMinutes(1).toNanos() / settings.refusalsPerMinute());
    } else if (probe.isConsumed()) {
      routing.addEndHandler(ended -> countRefusal(routing, refused));
      routing.next();
    } else {
      refuse(routing, probe.getNanosToWaitForRefill());
    }
  }

  private static void countRefusal(RoutingContext routing, Bucket refused) {
    if (routing.response().getStatusCode() == UNAUTHORISED) {
      refused.tryConsume(1);
    }
  }

  private Bucket callerBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(Math.max(settings.burst(), 1))
                    .refillGreedy(settings.requestsPerSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private Bucket refusalBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(settings.refusalsPerMinute())
                    .refillGreedy(settings.refusalsPerMinute(), Duration.ofMinutes(1)))
        .build();
  }

  private static void refuse(RoutingContext routing, long nanoseconds) {
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanoseconds) + 1);
    routing.response().putHeader("Retry-After", Long.toString(seconds));
    EarlyProblem.answer(
        routing,
        TOO_MANY,
        "too-many-requests",
        "The caller makes too many requests",
        "Wait %d seconds, and send many outturns as a batch".formatted(seconds));
  }

  private static Cache<String, Bucket> cache() {
    return Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(REMEMBERED).build();
  }

  /** The subject that a request's token claims, before anybody checks the token. */
  static final class ClaimedSubject {

    private static final String BEARER = "Bearer ";
    private static final String NOBODY = "";
    private static final int PARTS = 3;

    private ClaimedSubject() {}

    static String of(RoutingContext routing) {
      String header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
      if (header == null || !header.startsWith(BEARER)) {
        return NOBODY;
      }
      String[] parts = header.substring(BEARER.length()).split("\\.", PARTS + 1);
      return parts.length == PARTS ? subject(parts[1]) : NOBODY;
    }

    private static String subject(String claims) {
      try {
        byte[] json = Base64.getUrlDecoder().decode(claims);
        Object subject = new JsonObject(new String(json, StandardCharsets.UTF_8)).getValue("sub");
        return subject instanceof String text ? text : NOBODY;
      } catch (IllegalArgumentException | DecodeException e) {
        return NOBODY;
      }
    }
  }
}
