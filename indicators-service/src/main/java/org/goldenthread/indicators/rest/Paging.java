package org.goldenthread.indicators.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goldenthread.indicators.application.Page;
import org.goldenthread.indicators.application.PageRequest;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Lists in parts: {@code limit} and {@code cursor}, and where the next part is (RFC 8288). */
@RequestScoped
class Paging {

  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 500;

  private final UriInfo uri;
  private final Request request;

  Paging(UriInfo uri, Request request) {
    this.uri = uri;
    this.request = request;
  }

  /** Which part of a list of things is asked for. */
  static PageRequest things(@Nullable String limit, @Nullable String cursor) {
    return request(limit, cursor, Fields::checkedCode);
  }

  /** Which part of a list of revisions is asked for. */
  static PageRequest revisions(@Nullable String limit, @Nullable String cursor) {
    return request(limit, cursor, Paging::revision);
  }

  private static PageRequest request(
      @Nullable String limit, @Nullable String cursor, UnaryOperator<String> key) {
    return new PageRequest(
        cursor == null ? "" : Problems.parameter("cursor", cursor, it -> key(it, key)),
        limit == null ? USUAL_LIMIT : Problems.parameter("limit", limit, Paging::limit));
  }

  /** The part, or 304 if the caller has it. */
  <T> Response answer(Page<T> page, Function<T, ?> body) {
    List<?> items = page.items().stream().map(body).toList();
    Response answer =
        EntityTags.answer(request, EntityTags.ofContent(items.toString()), () -> items);
    return page.next()
        .map(key -> Response.fromResponse(answer).header("Link", link(key)).build())
        .orElse(answer);
  }

  private String link(String key) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
  }

  private static String key(String cursor, UnaryOperator<String> key) {
    try {
      return key.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is not a cursor: take it from the Link header of the page before".formatted(cursor),
          e);
    }
  }

  private static String revision(String number) {
    if (!number.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("A revision is a whole number");
    }
    return number;
  }

  private static int limit(String written) {
    if (!written.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("A limit is a whole number of items");
    }
    int limit = Integer.parseInt(written);
    if (limit < 1 || limit > HIGHEST_LIMIT) {
      throw new IllegalArgumentException("A limit is 1 to %d items".formatted(HIGHEST_LIMIT));
    }
    return limit;
  }
}
