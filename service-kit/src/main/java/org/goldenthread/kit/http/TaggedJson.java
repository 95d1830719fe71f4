package org.goldenthread.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** JSON without a revision: its entity tag is that of the bytes which are sent. */
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
    byte[] bytes = bytes(body);
    Response answer = EntityTags.answer(request, EntityTags.ofContent(bytes), () -> bytes);
    return Response.fromResponse(answer).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is answered is always JSON", e);
    }
  }
}
