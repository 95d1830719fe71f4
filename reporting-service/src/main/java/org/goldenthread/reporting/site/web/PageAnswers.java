package org.goldenthread.reporting.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.edition.Reader;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.goldenthread.reporting.site.RememberedAnswers;

/**
 * Pages that are made once for each version of the read model. A browser must ask before it shows
 * one again, and a cache that others share may not keep one: drafts are not for everybody.
 */
@ApplicationScoped
public class PageAnswers {

  private static final int OK = 200;
  private static final long MOST_BYTES = 8L << 20;
  private static final int LONGEST_WORD = 60;
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
  private static final String CSV = "text/csv;charset=UTF-8;header=present";
  private static final String ASK_FIRST = "private, no-cache";

  private final RememberedAnswers<List<String>, Page> remembered;
  private final FiguresBehind behind;
  private final Reader reader;
  private final Request request;
  private final Account account;

  public PageAnswers(
      ReadModelVersion version,
      FiguresBehind behind,
      Reader reader,
      Request request,
      Account account) {
    this.reader = reader;
    this.request = request;
    this.account = account;
    this.behind = behind;
    this.remembered = new RememberedAnswers<>(version, behind, MOST_BYTES, Page::length);
  }

  /**
   * A page, or that it has not changed.
   *
   * @param address what tells this page from every other; long ones are not remembered
   */
  public Response page(List<String> address, Supplier<Page> made) {
    return send(account.on(remembered(address, made)), HTML).build();
  }

  /** A table to keep, under a name. */
  public Response download(List<String> address, String fileName, Supplier<Page> made) {
    Page page = remembered(address, made);
    Response.ResponseBuilder answer = send(page, page.status() == OK ? CSV : HTML);
    return page.status() == OK
        ? answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + ".csv\"")
            .build()
        : answer.build();
  }

  private Page remembered(List<String> address, Supplier<Page> made) {
    // A reader with a role gets more links, so that a page is remembered for each kind of reader.
    String kind = reader.mayReadDrafts() ? "with role" : "anyone";
    return address.stream().anyMatch(word -> word.length() > LONGEST_WORD)
        ? made.get()
        : remembered.answer(Stream.concat(address.stream(), Stream.of(kind)).toList(), made);
  }

  /** A page whose figures are behind has no tag: nobody may take it for the present one. */
  private Response.ResponseBuilder send(Page page, String type) {
    Response response =
        page.status() == OK && behind.since().isEmpty()
            ? EntityTags.answer(request, page.tag(), page::html)
            : Response.status(page.status()).entity(page.html()).build();
    return Response.fromResponse(response)
        .type(type)
        .header(HttpHeaders.CACHE_CONTROL, ASK_FIRST)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }
}
