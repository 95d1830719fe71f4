package org.goldenthread.reporting.site.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.goldenthread.reporting.site.RememberedAnswers;

/**
 * Answers that are written once for each version of the read model. Whoever has one must ask before
 * using it again, and is told in a few bytes if it is still right.
 */
@ApplicationScoped
public class Answers {

  private static final long MOST_BYTES = 8L << 20;
  private static final long MOST_BYTES_OF_FILES = 24L << 20;
  private static final int LITTLE = 1 << 10;
  private static final String DRAFT = "private, no-cache";
  private static final String PUBLISHED = "public, no-cache";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final RememberedAnswers<List<Object>, Answer> remembered;
  private final RememberedAnswers<List<Object>, Answer> files;
  private final FiguresBehind behind;
  private final ObjectMapper mapper;
  private final Request request;

  public Answers(
      ReadModelVersion version, FiguresBehind behind, ObjectMapper mapper, Request request) {
    this.remembered = new RememberedAnswers<>(version, behind, MOST_BYTES, Answer::length);
    this.files = new RememberedAnswers<>(version, behind, MOST_BYTES_OF_FILES, Answer::length);
    this.behind = behind;
    this.mapper = mapper;
    this.request = request;
  }

  /**
   * The answer to a question, or that it has not changed. Nobody else may keep it.
   *
   * @param question what tells this answer from every other
   * @param body makes the body; a refusal passes as it is thrown
   */
  public Response answer(List<Object> question, Supplier<?> body) {
    Answer answer = remembered.answer(question, () -> Answer.json(write(body.get())));
    return answer(answer, DRAFT);
  }

  /** The same for a list, as a table where the caller would rather have one. */
  public Response list(List<Object> question, Supplier<? extends Tabular> body) {
    boolean asTable = RowsAsCsv.isAskedFor(request);
    Answer answer = remembered.answer(List.of(question, asTable), () -> made(body.get(), asTable));
    return answer(answer, DRAFT);
  }

  /** The same for a file for people. */
  public Response file(List<Object> question, Supplier<ReportFile> file) {
    return answer(files.answer(question, () -> Answer.of(file.get())), DRAFT);
  }

  /** The answer as it is now, worked out for this request alone, or that it has not changed. */
  public Response fresh(Object body) {
    return answer(made(body), DRAFT);
  }

  /** The same for what anybody may read, and any cache may keep as long as it asks again. */
  public Response open(Object body) {
    return answer(made(body), PUBLISHED);
  }

  private Answer made(Object body) {
    return made(body, body instanceof Tabular && RowsAsCsv.isAskedFor(request));
  }

  private Answer made(Object body, boolean asTable) {
    return asTable && body instanceof Tabular list
        ? Answer.table(RowsAsCsv.write(list.table(), mapper))
        : Answer.json(write(body));
  }

  /**
   * A frozen file byte for byte, or that it has not changed.
   *
   * @param forEver whether the address can never mean another file
   * @param pieces of the file, by the place at which each begins
   */
  public Response frozen(
      List<Object> question,
      boolean forEver,
      Supplier<Publications.FileEntry> file,
      LongFunction<byte[]> pieces) {
    Answer answer = files.lasting(question, () -> Answer.frozen(file.get(), pieces));
    return answer(answer, forEver ? FOR_EVER : PUBLISHED);
  }

  /** The body as it is sent, as a file of a report. */
  public ReportFile file(String path, Object body) {
    return new ReportFile(path, MediaType.APPLICATION_JSON, write(body));
  }

  /** The body as it is sent. */
  public byte[] write(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft whose figures are behind has no tag: nobody may take it for the present one. */
  private Response answer(Answer answer, String keeping) {
    Response response =
        keeping.equals(DRAFT) && behind.since().isPresent()
            ? Response.ok(answer.body()).build()
            : EntityTags.answer(request, answer.tag(), answer::body);
    return Response.fromResponse(response)
        .type(answer.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, keeping)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT)
        .build();
  }

  /**
   * An answer that is ready to be sent: its body and the tag that tells whether it changed.
   *
   * @param body bytes, which nobody may change, or what writes them piece by piece
   * @param length what it takes in memory, as far as it differs from others
   */
  record Answer(Object body, int length, EntityTag tag, String mediaType) {

    private static Answer of(byte[] bytes, EntityTag tag, String mediaType) {
      return new Answer(bytes, bytes.length, tag, mediaType);
    }

    static Answer json(byte[] bytes) {
      return of(bytes, EntityTags.ofContent(bytes), MediaType.APPLICATION_JSON);
    }

    static Answer table(byte[] bytes) {
      return of(bytes, EntityTags.ofContent(bytes), RowsAsCsv.TYPE);
    }

    static Answer of(ReportFile file) {
      return of(file.content(), EntityTags.ofContent(file.content()), file.mediaType());
    }

    /** One that fits into a piece is remembered, of a larger one each reader has a piece. */
    static Answer frozen(Publications.FileEntry file, LongFunction<byte[]> pieces) {
      EntityTag tag = new EntityTag(file.sha256(), true);
      if (file.length() <= Publications.PIECE) {
        return of(pieces.apply(0), tag, file.mediaType());
      }
      StreamingOutput body =
          out -> {
            for (long at = 0; at < file.length(); at += Publications.PIECE) {
              out.write(pieces.apply(at));
            }
          };
      return new Answer(body, LITTLE, tag, file.mediaType());
    }
  }
}
