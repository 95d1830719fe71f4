package org.goldenthread.indicators.field.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.indicators.field.Unless;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.JsonFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from JSON and tells everything that is wrong with it at once. A component that is
 * neither an {@link Optional} nor a list must be there; no flag is false, no number nought. A text
 * is a line, or what {@link Code} or {@link Longest} say.
 */
@Singleton
public record RecordReader(ObjectMapper json) {

  private static final int MOST_ITEMS = 100;

  /**
   * What was read.
   *
   * @param content empty if there are faults
   * @param notes what the sender should know of fields that were read as something else
   */
  public record Read<T>(Optional<T> content, List<FieldFault> faults, List<FieldFault> notes) {}

  /**
   * What a body says, and everything that is wrong with it.
   *
   * @param given components that are known from elsewhere, and are no fields of the body
   */
  public <T> Read<T> attempt(Class<T> type, Map<String, ?> body, Map<String, ?> given) {
    Reading reading = new Reading(given);
    Object content = reading.known(type, json.valueToTree(body), "");
    return new Read<>(
        Optional.ofNullable(content).filter(it -> reading.faults.isEmpty()).map(type::cast),
        reading.faults,
        reading.notes);
  }

  /** One reading. What is null is at fault, and so is then the whole. */
  private final class Reading {

    private final Map<String, ?> given;
    private final List<FieldFault> faults = new ArrayList<>();
    private final List<FieldFault> notes = new ArrayList<>();

    private Reading(Map<String, ?> given) {
      this.given = given;
    }

    private @Nullable Object known(Class<?> type, ObjectNode object, String pointer) {
      Set<String> fields = fields(type, pointer);
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!fields.contains(name)) {
                  refuse(pointer + "/" + name, JsonFault.noField(name, fields));
                }
              });
      return record(type, object, pointer);
    }

    private boolean isGiven(String name, String pointer) {
      return pointer.isEmpty() && given.containsKey(name);
    }

    private Set<String> fields(Class<?> type, String pointer) {
      Set<String> fields = new LinkedHashSet<>();
      for (RecordComponent component : type.getRecordComponents()) {
        if (Components.isUnwrapped(component)) {
          fields.addAll(fields(component.getType(), pointer));
        } else if (!isGiven(component.getName(), pointer)) {
          fields.add(component.getName());
        }
      }
      return fields;
    }

    private @Nullable Object record(Class<?> type, ObjectNode object, String pointer) {
      int before = faults.size();
      @Nullable Object[] values =
          Arrays.stream(type.getRecordComponents())
              .map(component -> component(component, object, pointer))
              .toArray();
      if (faults.size() > before) {
        return null;
      }
      try {
        return Components.constructed(type, values);
      } catch (IllegalArgumentException e) {
        refuse(pointer, String.valueOf(e.getMessage()));
        return null;
      }
    }

    private @Nullable Object component(
        RecordComponent component, ObjectNode object, String pointer) {
      String name = component.getName();
      if (Components.isUnwrapped(component)) {
        return record(component.getType(), object, pointer);
      }
      Unless other = component.getAnnotation(Unless.class);
      if (other != null
          && object.path(other.value()).isEmpty()
          && object.path(name).asText("").isBlank()) {
        return absent(Object.class, pointer + "/" + name);
      }
      return isGiven(name, pointer)
          ? given.get(name)
          : value(component.getGenericType(), component, object.get(name), pointer + "/" + name);
    }

    private @Nullable Object value(
        Type type, AnnotatedElement how, @Nullable JsonNode node, String pointer) {
      return node == null || node.isNull()
          ? absent(type, pointer)
          : present(type, how, node, pointer);
    }

    private @Nullable Object present(
        Type type, AnnotatedElement how, JsonNode node, String pointer) {
      if (type instanceof ParameterizedType several) {
        Type of = several.getActualTypeArguments()[0];
        if (several.getRawType().equals(List.class)) {
          return items(of, how, node, pointer);
        }
        return Components.isBlank(of, how, node)
            ? Optional.empty()
            : Optional.ofNullable(present(of, how, node, pointer));
      }
      Class<?> kind = (Class<?>) type;
      if (Components.isBlank(kind, how, node)) {
        return absent(kind, pointer);
      }
      return Components.isWhole(kind) ? whole(kind, node, pointer) : leaf(kind, how, node, pointer);
    }

    private @Nullable Object absent(Type type, String pointer) {
      if (type instanceof ParameterizedType several) {
        return several.getRawType().equals(List.class) ? List.of() : Optional.empty();
      }
      if (type.equals(boolean.class)) {
        return false;
      }
      if (type.equals(int.class)) {
        return 0;
      }
      refuse(pointer, pointer.substring(pointer.lastIndexOf('/') + 1) + " is missing");
      return null;
    }

    private @Nullable Object whole(Class<?> type, JsonNode node, String pointer) {
      if (node instanceof ObjectNode object) {
        return known(type, object, pointer);
      }
      refuse(pointer, "Expected one object in braces here");
      return null;
    }

    private List<?> items(Type type, AnnotatedElement how, JsonNode items, String pointer) {
      List<Object> read = new ArrayList<>();
      if (!items.isArray()) {
        refuse(pointer, "Expected an array here");
      } else if (items.size() > MOST_ITEMS) {
        refuse(pointer, "%d are too many: at most %d".formatted(items.size(), MOST_ITEMS));
      } else {
        for (int position = 0; position < items.size(); position++) {
          item(type, how, items.get(position), pointer + "/" + position).ifPresent(read::add);
        }
      }
      return read;
    }

    private Optional<Object> item(Type type, AnnotatedElement how, JsonNode item, String pointer) {
      if (item.isNull()) {
        refuse(pointer, "Leave the item out instead of sending null");
        return Optional.empty();
      }
      if (Components.isBlank(type, how, item)) {
        refuse(pointer, "It says nothing: leave an empty one out");
        return Optional.empty();
      }
      return Optional.ofNullable(present(type, how, item, pointer));
    }

    /** What is one value in JSON. */
    private @Nullable Object leaf(
        Class<?> type, AnnotatedElement how, JsonNode node, String pointer) {
      try {
        JsonNode kept = Components.kept(type, node);
        Components.rounding(pointer, node, kept).ifPresent(notes::add);
        return Components.value(json, type, how, kept);
      } catch (JsonProcessingException e) {
        refuse(pointer, JsonFault.of(e).detail());
      } catch (IllegalArgumentException e) {
        refuse(pointer, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return null;
    }

    private void refuse(String pointer, String detail) {
      faults.add(new FieldFault(pointer, detail));
    }
  }
}
