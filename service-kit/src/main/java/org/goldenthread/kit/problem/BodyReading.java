package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

  /**
   * Finds every field of a body that cannot be read, where reading stops at the first: what is at
   * fault is taken out and the rest is read again. It costs something only where a body is refused
   * anyway.
   */
  record BodyFaults(ObjectMapper json, JavaType type) {

    /** Nobody mends more at once, and each costs another reading. */
    private static final int MOST = 20;

    /**
     * The faults in the order in which they are read.
     *
     * @param first where the first reading stopped
     */
    List<FieldFault> all(JsonProcessingException first, byte[] body) {
      List<FieldFault> faults = new ArrayList<>();
      Optional<JsonProcessingException> next = Optional.of(first);
      try {
        JsonNode rest = json.readTree(body);
        while (next.isPresent() && faults.size() < MOST) {
          FieldFault fault = JsonFault.of(next.get());
          if (isOfItsOwn(fault, faults)) {
            faults.add(fault);
          }
          next = takeOut(rest, fault.pointer()) ? reading(rest) : Optional.empty();
        }
      } catch (IOException | RuntimeException unreadable) {
        // A number beyond all bounds can be named by its place, but makes no tree.
        return List.of(JsonFault.of(first));
      }
      return faults;
    }

    /** What is said of a whole whose part was taken out is the fault of who took it out. */
    private static boolean isOfItsOwn(FieldFault fault, List<FieldFault> before) {
      return before.stream().noneMatch(other -> other.pointer().startsWith(fault.pointer()));
    }

    private Optional<JsonProcessingException> reading(JsonNode rest) {
      try {
        json.readValue(json.treeAsTokens(rest), type);
        return Optional.empty();
      } catch (JsonProcessingException e) {
        return Optional.of(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Whether there was something to take out. Places in an array keep their numbers. */
    private static boolean takeOut(JsonNode root, String pointer) {
      JsonPointer at = JsonPointer.compile(pointer);
      if (at.matches() || root.at(at).isMissingNode()) {
        return false;
      }
      return switch (root.at(at.head())) {
        case ObjectNode object -> object.remove(at.last().getMatchingProperty()) != null;
        case ArrayNode array ->
            !array.set(at.last().getMatchingIndex(), array.nullNode()).isMissingNode();
        default -> false;
      };
    }
  }
}
