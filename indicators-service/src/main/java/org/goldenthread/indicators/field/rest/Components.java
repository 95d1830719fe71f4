package org.goldenthread.indicators.field.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.kit.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** What the components of records say of the fields that they are read from. */
final class Components {

  private Components() {}

  static boolean isUnwrapped(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
  }

  /** Records that are one value in JSON say how they are made of it. */
  static boolean isWhole(Class<?> type) {
    return type.isRecord()
        && Stream.<Executable[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
            .flatMap(Arrays::stream)
            .noneMatch(it -> it.isAnnotationPresent(JsonCreator.class));
  }

  static boolean isBlank(Type type, AnnotatedElement how, JsonNode node) {
    return node.isTextual()
        && node.textValue().isBlank()
        && isText(type, how)
        && !how.isAnnotationPresent(Code.class);
  }

  static boolean isText(Type type, AnnotatedElement how) {
    return type.equals(String.class) || how.isAnnotationPresent(Longest.class);
  }

  static JsonNode stripped(JsonNode node, AnnotatedElement how) {
    return node.isTextual() && !how.isAnnotationPresent(Code.class)
        ? JsonNodeFactory.instance.textNode(node.textValue().strip())
        : node;
  }

  static void checkedText(String text, AnnotatedElement how) {
    if (how.isAnnotationPresent(Code.class)) {
      Parameters.checkedCode(text);
      return;
    }
    Longest given = how.getAnnotation(Longest.class);
    int longest = given == null ? Longest.LINE : given.value();
    int length = text.strip().length();
    if (length > longest) {
      throw new IllegalArgumentException(
          "%d characters are too many: at most %d".formatted(length, longest));
    }
  }

  static Object constructed(Class<?> type, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Make the constructor of %s public".formatted(type), e);
    }
  }

  /** What a node says. It is read within an object, so that what is wrong is said as of a field. */
  static @Nullable Object value(
      ObjectMapper json, Class<?> type, AnnotatedElement how, JsonNode node) throws IOException {
    if (node.isTextual() && isText(type, how)) {
      checkedText(node.textValue(), how);
    }
    JsonNode value = type == String.class ? stripped(node, how) : node;
    Map<String, ?> read =
        json.readerFor(json.getTypeFactory().constructMapType(Map.class, String.class, type))
            .readValue(
                json.treeAsTokens(JsonNodeFactory.instance.objectNode().set("value", value)));
    return read.get("value");
  }
}
