package org.goldenthread.reporting.webhook.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.webhook.Destinations;
import org.goldenthread.reporting.webhook.Outgoing;
import org.goldenthread.reporting.webhook.Post;
import org.goldenthread.reporting.webhook.WebhookEvent;

/**
 * Sends messages as CloudEvents, signed as Standard Webhooks says, to the address that was looked
 * at. It follows no redirection, and reads nothing of an answer but its status.
 */
@Singleton
final class SignedPost implements Post {

  private static final int PATIENCE_SECONDS = 10;
  private static final int LONGEST_ANSWER = 300;

  private final HttpClient client;
  private final Destinations destinations;
  private final Answers answers;
  private final Clock clock;
  private final String source;

  SignedPost(
      Vertx vertx,
      Destinations destinations,
      Answers answers,
      Clock clock,
      @ConfigProperty(name = "goldenthread.events.source") String source) {
    int patience = (int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(patience)
                .setIdleTimeout(PATIENCE_SECONDS)
                .setKeepAlive(false)
                .setMaxPoolSize(Byte.MAX_VALUE));
    this.destinations = destinations;
    this.answers = answers;
    this.clock = clock;
    this.source = source;
  }

  @Override
  public boolean reaches(URI url) {
    return url.getHost() != null;
  }

  @Override
  public Answer send(Outgoing.Message message) {
    byte[] body = answers.write(CloudEvent.of(message, source));
    try {
      int status =
          client
              .request(options(message.url(), destinations.addressOf(message.url())))
              .compose(request -> send(request, message, body))
              .toCompletionStage()
              .toCompletableFuture()
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Answer(status / 100 == 2, "HTTP " + status);
    } catch (TimeoutException e) {
      return new Answer(false, "No answer within %d seconds".formatted(PATIENCE_SECONDS));
    } catch (ExecutionException | UnknownHostException e) {
      return new Answer(false, words(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(false, "The service was stopped");
    }
  }

  private static String words(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String words = String.valueOf(cause.getMessage());
    return words.substring(0, Math.min(words.length(), LONGEST_ANSWER));
  }

  private static RequestOptions options(URI url, InetAddress address) {
    boolean isSafe = "https".equalsIgnoreCase(url.getScheme());
    int standard = isSafe ? 443 : 80;
    int port = url.getPort() < 0 ? standard : url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(url.getHost())
        .setPort(port)
        .setSsl(isSafe)
        .setFollowRedirects(false)
        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
  }

  private Future<Integer> send(HttpClientRequest request, Outgoing.Message message, byte[] body) {
    long now = clock.instant().getEpochSecond();
    return request
        .putHeader("content-type", "application/cloudevents+json")
        .putHeader("user-agent", "golden-thread")
        .putHeader("webhook-id", message.delivery().toString())
        .putHeader("webhook-timestamp", Long.toString(now))
        .putHeader(
            "webhook-signature",
            Signature.of(message.secret(), message.delivery().toString(), now, body))
        .send(Buffer.buffer(body))
        .map(
            answer -> {
              answer.exceptionHandler(_ -> {});
              request.connection().close(); // Whatever else it says, and however long.
              return answer.statusCode();
            });
  }

  /** A message as it is sent. */
  private record CloudEvent(
      String specversion,
      UUID id,
      String source,
      WebhookEvent type,
      Instant time,
      String datacontenttype,
      @JsonRawValue String data) {

    private static CloudEvent of(Outgoing.Message message, String source) {
      return new CloudEvent(
          "1.0",
          message.delivery(),
          source,
          message.event(),
          message.dueAt(),
          "application/json",
          message.data());
    }
  }
}
