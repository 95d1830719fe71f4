package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.kit.problem.FieldFault;

/** Finds a name that an object of a row has twice, which a parser of the whole would stop at. */
final class NamesGivenTwice {

  private NamesGivenTwice() {}

  static Optional<FieldFault> in(TokenBuffer tokens) throws IOException {
    Deque<Level> levels = new ArrayDeque<>();
    String value = "";
    try (JsonParser parser = tokens.asParser()) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> levels.push(new Level(value, new HashSet<>()));
          case END_OBJECT -> levels.pop();
          case FIELD_NAME -> {
            value = levels.element().pointer() + "/" + parser.currentName();
            if (!levels.element().names().add(parser.currentName())) {
              return Optional.of(new FieldFault(value, twice(parser.currentName())));
            }
          }
          default -> {}
        }
      }
    }
    return Optional.empty();
  }

  private record Level(String pointer, Set<String> names) {}

  private static String twice(String name) {
    return "'%s' is there twice: leave one out".formatted(name);
  }
}
