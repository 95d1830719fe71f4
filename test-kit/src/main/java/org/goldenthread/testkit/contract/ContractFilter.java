package org.goldenthread.testkit.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds every request of a test and its answer against the document, and notes what they do not
 * agree on. {@link Contract#check()} tells it when all tests have run. What a browser asks for
 * another site is between the two of them.
 */
record ContractFilter(String test) implements Filter {

  private static final Set<String> CALLS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    URI uri = URI.create(request.getURI());
    boolean isOfAnotherSite = request.getHeaders().hasHeaderWithName("Origin");
    if (uri.getPath().startsWith("/api/")
        && CALLS.contains(request.getMethod())
        && !isOfAnotherSite) {
      Contract.note(test, exchange(request, uri, response));
    }
    return response;
  }

  private static Exchange exchange(
      FilterableRequestSpecification request, URI uri, Response response) {
    String answerType = bare(response.getContentType());
    return new Exchange(
        request.getMethod(),
        uri.getPath(),
        queryNames(uri),
        bare(request.getContentType()),
        Optional.ofNullable(request.<Object>getBody())
            .map(body -> body instanceof String text ? text : body.getClass().getName()),
        response.statusCode(),
        answerType,
        answerType.equals("text/event-stream")
            ? Optional.of("without end")
            : Optional.of(response.asString()).filter(text -> !text.isEmpty()));
  }

  private static String bare(@Nullable String mediaType) {
    return Objects.requireNonNullElse(mediaType, "").replaceFirst(";.*", "").strip();
  }

  private static Set<String> queryNames(URI uri) {
    return Arrays.stream(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
        .map(parameter -> parameter.replaceFirst("=.*", ""))
        .filter(name -> !name.isEmpty())
        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
        .collect(Collectors.toSet());
  }
}
