package org.goldenthread.scoring.score.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.goldenthread.scoring.score.Lookup.Reason;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Asks another instance what was asked here, as the same caller. Whoever is asked like that asks
 * nobody else: two that take each other for the one that has an indicator do not ask for ever.
 */
@RequestScoped
public class OtherInstances {

  private static final String PASSED_ON = "Golden-Thread-Passed-On";
  private static final List<String> ASKED =
      List.of(
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.ACCEPT,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.IF_NONE_MATCH);
  private static final List<String> ANSWERED =
      List.of(
          HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final UriInfo uri;
  private final HttpHeaders headers;

  OtherInstances(UriInfo uri, HttpHeaders headers) {
    this.uri = uri;
    this.headers = headers;
  }

  /**
   * What the instance answers that has the indicator.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is not there for another reason, or
   *     that instance does not answer
   */
  public Response answer(Reason why, IndicatorRef ref) {
    if (why instanceof Reason.Elsewhere(String instance) && mayBeAsked()) {
      return passedOn(ask(instance, "GET", BodyPublishers.noBody()));
    }
    throw ScoreProblems.of(why, ref);
  }

  /** Whether the caller is none of them. */
  public boolean mayBeAsked() {
    return headers.getHeaderString(PASSED_ON) == null;
  }

  /**
   * Asks one, by host and port.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if it does not answer
   */
  public HttpResponse<byte[]> ask(String instance, String method, BodyPublisher body) {
    URI here = uri.getRequestUri();
    String query = here.getRawQuery() == null ? "" : "?" + here.getRawQuery();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + instance + here.getRawPath() + query))
            .timeout(ANSWER_WITHIN)
            .header(PASSED_ON, "true")
            .method(method, body);
    for (String name : ASKED) {
      headers.getRequestHeader(name).forEach(value -> request.header(name, value));
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw ScoreProblems.notReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ScoreProblems.notReady();
    }
  }

  /** Its answer as it is; what it links to is asked for here. */
  public Response passedOn(HttpResponse<byte[]> answer) {
    Response.ResponseBuilder response = Response.status(answer.statusCode()).entity(answer.body());
    String there = answer.uri().resolve("/").toString();
    String here = uri.getBaseUri().resolve("/").toString();
    for (String name : ANSWERED) {
      answer
          .headers()
          .allValues(name)
          .forEach(value -> response.header(name, value.replace(there, here)));
    }
    return response.build();
  }
}
