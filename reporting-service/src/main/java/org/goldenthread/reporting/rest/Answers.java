package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.application.ReadModelVersion;
import org.goldenthread.reporting.application.RememberedAnswers;

/**
 * Answers that are written once for each version of the read model. Whoever has one must ask before
 * using it again, and is told in a few bytes if it is still right.
 */
@ApplicationScoped
class Answers {

  private static final int MOST = 100;

  private final RememberedAnswers<List<Object>, Answer> remembered;
  private final ObjectMapper mapper;

  Answers(ReadModelVersion version, ObjectMapper mapper) {
    this.remembered = new RememberedAnswers<>(version, MOST);
    this.mapper = mapper;
  }

  /**
   * The answer to a question, or that it has not changed.
   *
   * @param question what tells this answer from every other
   * @param body makes the body; a refusal passes as it is thrown
   */
  Response answer(Request request, List<Object> question, Supplier<?> body) {
    return answer(request, remembered.answer(question, () -> new Answer(write(body.get()))));
  }

  /** The answer as it is now, worked out for this request alone, or that it has not changed. */
  Response fresh(Request request, Object body) {
    return answer(request, new Answer(write(body)));
  }

  private static Response answer(Request request, Answer answer) {
    Response response = EntityTags.answer(request, answer.tag(), answer::json);
    return Response.fromResponse(response)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private byte[] write(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
