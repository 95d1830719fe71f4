package org.goldenthread.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.csv.Tabular;

/**
 * JSON without a revision, or a list as a table where the caller would rather have one: its entity
 * tag is that of the bytes which are sent.
 */
@RequestScoped
public class TaggedJson {

  private final ObjectMapper json;
  private final Request request;

  TaggedJson(ObjectMapper json, Request request) {
    this.json = json;
    this.request = request;
  }

  /** The body with its tag, or 304 if the caller has it. */
  public Response answer(Object body) {
    return body instanceof Tabular list
        ? Response.fromResponse(listed(list)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build()
        : answer(bytes(body), MediaType.APPLICATION_JSON);
  }

  private Response listed(Tabular list) {
    return RowsAsCsv.isAskedFor(request)
        ? answer(RowsAsCsv.write(list.table(), json), RowsAsCsv.TYPE)
        : answer(bytes(list), MediaType.APPLICATION_JSON);
  }

  private Response answer(byte[] bytes, String type) {
    Response answer = EntityTags.answer(request, EntityTags.ofContent(bytes), () -> bytes);
    return Response.fromResponse(answer).type(type).build();
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is answered is always JSON", e);
    }
  }
}
