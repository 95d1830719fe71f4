package org.goldenthread.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The subject that a request's token claims, before anybody checks the token. */
final class ClaimedSubject {

  private static final String BEARER = "Bearer ";
  private static final String NOBODY = "";
  private static final int PARTS = 3;

  private ClaimedSubject() {}

  static String of(RoutingContext routing) {
    String header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.startsWith(BEARER)) {
      return NOBODY;
    }
    String[] parts = header.substring(BEARER.length()).split("\\.", PARTS + 1);
    return parts.length == PARTS ? subject(parts[1]) : NOBODY;
  }

  private static String subject(String claims) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(claims);
      Object subject = new JsonObject(new String(json, StandardCharsets.UTF_8)).getValue("sub");
      return subject instanceof String text ? text : NOBODY;
    } catch (IllegalArgumentException | DecodeException e) {
      return NOBODY;
    }
  }
}
