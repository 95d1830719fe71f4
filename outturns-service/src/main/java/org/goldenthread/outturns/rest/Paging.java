package org.goldenthread.outturns.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** How many items are asked for. */
  static int limit(@Nullable String limit) {
    return limit == null ? USUAL_LIMIT : Problems.parameter("limit", limit, Paging::parseLimit);
  }

  /** The key after which the part begins. */
  static Optional<String> cursor(@Nullable String cursor) {
    return Optional.ofNullable(cursor).map(it -> Problems.parameter("cursor", it, Paging::key));
  }

  /**
   * A part of a list, or 304 if the caller has it.
   *
   * @param found up to one more than the limit, so that it is seen whether there is more
   */
  <T> Response answer(List<T> found, int limit, Function<T, String> key, Function<T, ?> body) {
    List<T> part = found.size() > limit ? found.subList(0, limit) : found;
    List<?> items = part.stream().map(body).toList();
    Response answer =
        EntityTags.answer(request, EntityTags.ofContent(items.toString()), () -> items);
    return found.size() > limit
        ? Response.fromResponse(answer).header("Link", link(key.apply(part.getLast()))).build()
        : answer;
  }

  private String link(String key) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
  }

  private static String key(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (key.matches("[!-~]{1,200}")) {
        return key;
      }
      throw new IllegalArgumentException("not a key");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is not a cursor: take it from the Link header of the page before".formatted(cursor),
          e);
    }
  }

  private static int parseLimit(String written) {
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
