package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.application.ReadModelVersion;
import org.goldenthread.reporting.application.RememberedAnswers;

/**
 * Files that are made once for each version of the read model, and sent with their tag and name.
 */
@ApplicationScoped
class Files {

  private static final int MOST = 40;

  private final RememberedAnswers<List<Object>, Made> remembered;

  Files(ReadModelVersion version) {
    this.remembered = new RememberedAnswers<>(version, MOST);
  }

  /**
   * The file, or that the caller has it already.
   *
   * @param name of the report, for the file that the caller saves
   * @param question what tells this report from every other
   */
  Response send(
      Request request,
      Wanted wanted,
      String name,
      List<Object> question,
      Supplier<Document> report) {
    Format format = wanted.format();
    Made made =
        remembered.answer(List.of(question, wanted), () -> new Made(format.write(report.get())));
    Response answer = EntityTags.answer(request, made.tag, () -> made.content);
    return Response.fromResponse(answer)
        .type(type(format))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, name, wanted))
        .build();
  }

  private static String type(Format format) {
    return format == Format.HTML ? format.mediaType() + ";charset=UTF-8" : format.mediaType();
  }

  private static String disposition(Format format, String name, Wanted wanted) {
    String kind = format == Format.HTML || format == Format.PDF ? "inline" : "attachment";
    return "%s; filename=\"%s-%s.%s\"".formatted(kind, name, wanted.quarter(), format.extension());
  }

  private static final class Made {
    private final byte[] content;
    private final EntityTag tag;

    Made(byte[] content) {
      this.content = content;
      this.tag = EntityTags.ofContent(content);
    }
  }
}
