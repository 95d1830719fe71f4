package org.goldenthread.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.kit.problem.EarlyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no resource could read, with a problem and before anything tries: an address that is
 * too long, is not escaped, or has a broken escape, a NUL or bytes that are not UTF-8; a method
 * that HTTP does not have; a media type that is none, of the body or of the answer.
 */
@ApplicationScoped
final class RequestLine {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_ALLOWED = 405;
  private static final int UNSUPPORTED = 415;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int TOO_LONG = 414;
  private static final int LONGEST = 8_000;
  private static final int FIRST = Integer.MAX_VALUE;
  private static final int HEXADECIMAL = 16;
  private static final int ESCAPE = 3;
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);
  private static final Pattern ADDRESS = Pattern.compile("[!$-;=?-Z_a-z~]*");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;.*)?");

  /** Some clients send a single star, too. */
  private static final Pattern ACCEPTED = Pattern.compile("[*]\\s*(;.*)?|" + MEDIA_TYPE.pattern());

  RequestLine() {}

  void register(@Observes Filters filters) {
    filters.register(RequestLine::check, FIRST);
  }

  /** What the server itself cannot take apart comes to no filter. */
  void register(@Observes Router router) {
    router.errorHandler(BAD_REQUEST, RequestLine::refuseAddress);
  }

  private static void check(RoutingContext routing) {
    if (!METHODS.contains(routing.request().method())) {
      refuse(routing, NOT_ALLOWED, "Method Not Allowed", "No resource has this method");
    } else if (routing.request().uri().length() > LONGEST) {
      refuse(routing, TOO_LONG, "Address Too Long", "An address has at most 8000 characters");
    } else if (!isReadable(routing.request().uri())) {
      refuseAddress(routing);
    } else if (!isListOfMediaTypes(routing.request().headers())) {
      refuse(routing, NOT_ACCEPTABLE, "Not Acceptable", "Accept is no list of media types");
    } else if (!isMediaType(routing.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      refuse(routing, UNSUPPORTED, "Unsupported Media Type", "Content-Type is no media type");
    } else {
      routing.next();
    }
  }

  private static void refuseAddress(RoutingContext routing) {
    refuse(
        routing,
        BAD_REQUEST,
        "Malformed Address",
        "Write what is no letter, digit or - . _ ~ as its bytes in UTF-8, each as % and two"
            + " hexadecimal digits, and send no NUL");
  }

  /** One that is blank says nothing, and is taken for none. */
  private static boolean isListOfMediaTypes(MultiMap headers) {
    String accepted = headers.get(HttpHeaders.ACCEPT);
    if (accepted != null && accepted.isBlank()) {
      headers.remove(HttpHeaders.ACCEPT);
    }
    return accepted == null
        || accepted.isBlank()
        || Arrays.stream(accepted.split(",", -1))
            .allMatch(each -> ACCEPTED.matcher(each.strip()).matches());
  }

  private static boolean isMediaType(@Nullable String type) {
    return type == null || MEDIA_TYPE.matcher(type.strip()).matches();
  }

  private static void refuse(RoutingContext routing, int status, String title, String detail) {
    String code = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    EarlyProblem.answer(routing, status, code, title, detail + "; see /openapi");
  }

  /** Whether an address is escaped, and UTF-8 without a NUL once its escapes are read. */
  static boolean isReadable(String address) {
    byte[] bytes = ADDRESS.matcher(address).matches() ? unescaped(address) : null;
    if (bytes == null) {
      return false;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(character -> character == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte @Nullable [] unescaped(String address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
    int place = 0;
    while (place < address.length()) {
      if (address.charAt(place) == '%') {
        int value = escaped(address, place + 1);
        if (value < 0) {
          return null;
        }
        bytes.write(value);
        place += ESCAPE;
      } else {
        bytes.write(address.charAt(place));
        place++;
      }
    }
    return bytes.toByteArray();
  }

  /** The byte that two digits stand for, or -1. */
  private static int escaped(String address, int place) {
    if (place + 2 > address.length()) {
      return -1;
    }
    int high = Character.digit(address.charAt(place), HEXADECIMAL);
    int low = Character.digit(address.charAt(place + 1), HEXADECIMAL);
    return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
  }
}
