package org.goldenthread.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.goldenthread.kit.problem.Problems;

/** Answers that are sent once and then only again when they have changed. */
public final class EntityTags {

  private static final int TAG_BYTES = 16;
  private static final int CHANGED = 412;

  private EntityTags() {}

  /** A tag for a state that has a revision; strong, since writers name it in If-Match. */
  public static EntityTag ofRevision(long revision) {
    return new EntityTag(Long.toString(revision));
  }

  /** A tag for the bytes of an answer; weak, since they may be compressed on the way. */
  public static EntityTag ofContent(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES), true);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** A tag for a text answer. */
  public static EntityTag ofContent(String content) {
    return ofContent(content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * 304 if the caller has this state already, else 200 with the body and its tag.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 if the caller wants another state
   */
  public static Response answer(Request request, EntityTag tag, Supplier<?> body) {
    Response.ResponseBuilder other = request.evaluatePreconditions(tag);
    if (other == null) {
      return Response.ok(body.get()).tag(tag).build();
    }
    Response answer = other.tag(tag).build();
    if (answer.getStatus() == CHANGED) {
      throw Problems.of(
          CHANGED,
          "precondition-failed",
          "It is in another state",
          "If-Match names another state than the present one, \"%s\": read it without If-Match"
              .formatted(tag.getValue()));
    }
    return answer;
  }
}
