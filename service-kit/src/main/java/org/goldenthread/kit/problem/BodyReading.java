package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.text.JsonTexts;

/**
 * Keeps a JSON body until it has been read, so that all its faults can be told at once. Bodies that
 * a resource reads itself, row by row, are not kept.
 */
@Provider
public final class BodyReading implements ReaderInterceptor {

  private final ObjectMapper json;

  BodyReading(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() == InputStream.class || !isJson(context.getMediaType())) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readAllBytes();
    checkTexts(body);
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return context.proceed();
    } catch (IOException | RuntimeException e) {
      Optional<JsonProcessingException> failure = JsonFault.within(e);
      if (failure.isEmpty()) {
        throw e;
      }
      throw problem(failure.get(), json.constructType(context.getGenericType()), body);
    }
  }

  private HttpProblem problem(JsonProcessingException failure, JavaType type, byte[] body) {
    return JsonFault.isAboutTheWhole(failure)
        ? JsonFault.problem(failure)
        : Problems.invalid(new BodyFaults(json, type).all(failure, body));
  }

  private static boolean isJson(MediaType type) {
    return type.isWildcardType() || type.getSubtype().endsWith("json");
  }

  /** What is no JSON is told of when it is read. */
  private void checkTexts(byte[] body) {
    if (!JsonTexts.needLooking(body)) {
      return;
    }
    try {
      List<FieldFault> faults = JsonTexts.faults(json.readTree(body));
      if (!faults.isEmpty()) {
        throw Problems.invalid(faults);
      }
    } catch (IOException unreadable) {
      return;
    }
  }
}
