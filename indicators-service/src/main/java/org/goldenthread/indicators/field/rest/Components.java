package org.goldenthread.indicators.field.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.Spaces;
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
        && Spaces.strip(node.textValue()).isEmpty()
        && isText(type, how)
        && !how.isAnnotationPresent(Code.class);
  }

  static boolean isText(Type type, AnnotatedElement how) {
    return type.equals(String.class) || how.isAnnotationPresent(Longest.class);
  }

  static JsonNode stripped(JsonNode node, AnnotatedElement how) {
    return node.isTextual() && !how.isAnnotationPresent(Code.class)
        ? JsonNodeFactory.instance.textNode(Spaces.strip(node.textValue()))
        : node;
  }

  /** A figure with no more decimals than are kept; anything else as it is. */
  static JsonNode kept(Class<?> type, JsonNode node) {
    return type == Decimal.class && node.isNumber()
        ? DecimalNode.valueOf(Decimal.rounded(node.decimalValue()))
        : node;
  }

  /** What the sender should know of a figure that is kept as another. */
  static Optional<FieldFault> rounding(String pointer, JsonNode sent, JsonNode kept) {
    return !sent.isNumber() || sent.decimalValue().compareTo(kept.decimalValue()) == 0
        ? Optional.empty()
        : Optional.of(
            new FieldFault(
                pointer,
                "%s %s was rounded to %s"
                    .formatted(
                        pointer.substring(1).replace('/', ' '),
                        sent.decimalValue(),
                        kept.decimalValue().toPlainString())));
  }

  static void checkedText(String text, AnnotatedElement how) {
    if (how.isAnnotationPresent(Code.class)) {
      Parameters.checkedCode(text);
      return;
    }
    Longest given = how.getAnnotation(Longest.class);
    int longest = given == null ? Longest.LINE : given.value();
    int length = Spaces.strip(text).length();
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
