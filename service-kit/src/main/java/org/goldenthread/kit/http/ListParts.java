package org.goldenthread.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.parameter.Parameters;
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
  private final TaggedJson json;

  ListParts(UriInfo uri, TaggedJson json) {
    this.uri = uri;
    this.json = json;
  }

  /**
   * How many items are asked for: 1 to 500, 100 if nothing is said.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is something else
   */
  public static int limit(@Nullable String written) {
    return written == null
        ? USUAL_LIMIT
        : Parameters.wholeNumber("limit", written, 1, HIGHEST_LIMIT);
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
   * The part, which can be had as a table, too, or 304 if the caller has it.
   *
   * @param next the key of its last item, if there is more after it
   */
  public Response answer(Rows<?> items, Optional<String> next) {
    Response answer = json.answer(items);
    return next.map(key -> Response.fromResponse(answer).header("Link", link(key)).build())
        .orElse(answer);
  }

  /**
   * A part of what was found, or 304 if the caller has it.
   *
   * @param found up to one more than the limit, so that it is seen whether there is more
   * @param key of an item, which the cursor holds
   * @param type of what is answered of an item
   * @param body what is answered of an item
   */
  public <T, B> Response answer(
      List<T> found, int limit, Function<T, String> key, Class<B> type, Function<T, B> body) {
    boolean isMore = found.size() > limit;
    List<T> part = isMore ? found.subList(0, limit) : found;
    return answer(
        new Rows<>(type, part.stream().map(body).toList()),
        isMore ? Optional.of(key.apply(part.getLast())) : Optional.empty());
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
}
