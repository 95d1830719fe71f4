package org.goldenthread.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Lists in parts: {@code limit} and {@code cursor}, and where the next part is (a {@code Link}
 * header of relation {@code next}, RFC 8288). A cursor is the key of the last item before the part,
 * so that items which come or go meanwhile make none appear twice or be left out.
 */
@RequestScoped
public class ListParts {

  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 500;

  private final UriInfo uri;
  private final Request request;

  ListParts(UriInfo uri, Request request) {
    this.uri = uri;
    this.request = request;
  }

  /**
   * How many items are asked for: 1 to 500, 100 if nothing is said.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is something else
   */
  public static int limit(@Nullable String written) {
    return written == null
        ? USUAL_LIMIT
        : Problems.parameter("limit", written, ListParts::parseLimit);
  }

  /**
   * The key after which the part begins; empty for the first part.
   *
   * @param checked returns a key that can be one, and throws IllegalArgumentException for others
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is none of ours
   */
  public static Optional<String> cursor(@Nullable String written, UnaryOperator<String> checked) {
    return Optional.ofNullable(written)
        .map(cursor -> Problems.parameter("cursor", cursor, it -> key(it, checked)));
  }

  /**
   * The part, or 304 if the caller has it.
   *
   * @param next the key of its last item, if there is more after it
   */
  public Response answer(List<?> items, Optional<String> next) {
    Response answer =
        EntityTags.answer(request, EntityTags.ofContent(items.toString()), () -> items);
    return next.map(key -> Response.fromResponse(answer).header("Link", link(key)).build())
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

  private static String key(String cursor, UnaryOperator<String> checked) {
    try {
      return checked.apply(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
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
