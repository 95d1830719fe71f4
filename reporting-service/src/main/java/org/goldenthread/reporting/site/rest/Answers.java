package org.goldenthread.reporting.site.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.publication.FrozenFile;
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
   */
  public Response frozen(List<Object> question, boolean forEver, Supplier<FrozenFile> file) {
    Answer answer = files.lasting(question, () -> Answer.frozen(file.get()));
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
            ? Response.ok(answer.bytes()).build()
            : EntityTags.answer(request, answer.tag(), answer::bytes);
    return Response.fromResponse(response)
        .type(answer.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, keeping)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT)
        .build();
  }

  /**
   * An answer that is ready to be sent: its bytes and the tag that tells whether they changed.
   *
   * @param bytes taken over: nobody may change them afterwards
   */
  @SuppressWarnings("ArrayRecordComponent") // Answers are sent, never compared.
  record Answer(byte[] bytes, EntityTag tag, String mediaType) {

    static Answer json(byte[] bytes) {
      return new Answer(bytes, EntityTags.ofContent(bytes), MediaType.APPLICATION_JSON);
    }

    static Answer table(byte[] bytes) {
      return new Answer(bytes, EntityTags.ofContent(bytes), RowsAsCsv.TYPE);
    }

    static Answer of(ReportFile file) {
      return new Answer(file.content(), EntityTags.ofContent(file.content()), file.mediaType());
    }

    static Answer frozen(FrozenFile file) {
      return new Answer(file.content(), new EntityTag(file.sha256(), true), file.mediaType());
    }

    /** What it takes in memory, as far as it differs from others. */
    int length() {
      return bytes.length;
    }
  }
}
