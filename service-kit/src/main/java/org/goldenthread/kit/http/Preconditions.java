package org.goldenthread.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.kit.problem.Problems;

/**
 * What a writer knows of the present state, from {@code If-Match} and {@code If-None-Match}: a
 * condition on the number of the present revision, which is empty where there is none. The strong
 * tags of revisions begin with their number; a weak one never matches on a write (RFC 9110, 13.1).
 */
public final class Preconditions {

  private static final Pattern REVISION_TAG =
      Pattern.compile("(?<!/)\"(\\d{1,18})(?:\\.-?\\d{1,9})?\"");
  private static final List<String> OF_TIME =
      List.of("If-Unmodified-Since", "If-Modified-Since", "If-Range");
  private static final List<String> OF_STATE =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);
  private static final String ANY = "*";

  private Preconditions() {}

  /**
   * The condition of a request that writes.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it has one that is not understood
   */
  public static Predicate<Optional<Long>> of(HttpHeaders headers) {
    refuse(headers, OF_TIME, "Send If-Match with the ETag that you read");
    String match = joined(headers, HttpHeaders.IF_MATCH);
    String noneMatch = joined(headers, HttpHeaders.IF_NONE_MATCH);
    Set<Long> wanted = revisions(match);
    Set<Long> unwanted = revisions(noneMatch);
    return present ->
        (match.isEmpty()
                || present.filter(it -> match.equals(ANY) || wanted.contains(it)).isPresent())
            && (noneMatch.isEmpty()
                || present.filter(it -> noneMatch.equals(ANY) || unwanted.contains(it)).isEmpty());
  }

  /**
   * Refuses conditions on what has many states or none.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is one
   */
  public static void refuse(HttpHeaders headers) {
    refuse(headers, OF_TIME, "This takes no condition: leave it out");
    refuse(headers, OF_STATE, "This takes no condition: leave it out");
  }

  private static void refuse(HttpHeaders headers, List<String> names, String remedy) {
    names.stream()
        .filter(name -> headers.getHeaderString(name) != null)
        .findFirst()
        .ifPresent(
            name -> {
              throw Problems.invalid("{" + name + "}", remedy);
            });
  }

  private static Set<Long> revisions(String tags) {
    return REVISION_TAG
        .matcher(tags)
        .results()
        .map(tag -> Long.valueOf(tag.group(1)))
        .collect(Collectors.toSet());
  }

  private static String joined(HttpHeaders headers, String name) {
    String sent = headers.getHeaderString(name);
    return sent == null ? "" : sent.strip();
  }
}
