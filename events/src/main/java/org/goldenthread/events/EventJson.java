package org.goldenthread.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How events are written as JSON: decimals keep their digits, times are ISO 8601 in UTC, what is
 * absent is left out. A reader ignores fields that it does not know, so that additions break
 * nobody. A number has at most 60 digits and 60 decimals, for every reader alike: {@code 1e2000} is
 * well-formed, and would break whoever writes it out.
 */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(
              AnnotationIntrospector.pair(
                  new RequiredComponents(), new JacksonAnnotationIntrospector()))
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule().addDeserializer(BigDecimal.class, new DecimalDeserializer()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private EventJson() {}

  /** The bytes that go on the topic. */
  public static byte[] write(Object event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #write} wrote, in this version or an earlier or later one.
   *
   * @throws UnreadableEventException if the bytes are no such event, with the reason for the
   *     dead-letter topic
   */
  public static <T> T read(byte[] bytes, Class<T> type) {
    try {
      return requireNonNull(MAPPER.readValue(bytes, type), "the body is null");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableEventException(type.getSimpleName(), e);
    }
  }

  /** Reads a number that can be written out, without an exponent. */
  static final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 60;

    DecimalDeserializer() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      BigDecimal number =
          NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
      if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
        throw JsonMappingException.from(
            parser, "A number has more than %d digits".formatted(MOST_DIGITS));
      }
      return number.scale() < 0 ? number.setScale(0) : number;
    }
  }

  /**
   * An event says everything that its record does not call {@link Nullable}, and no list of it has
   * a gap: Jackson refuses any other with the field's name.
   */
  static final class RequiredComponents extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
      boolean required = isComponent(member) && !isNullable((AnnotatedParameter) member);
      return required ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
      if (!isComponent(member)) {
        return JsonSetter.Value.empty();
      }
      Nulls own = isNullable((AnnotatedParameter) member) ? Nulls.SET : Nulls.FAIL;
      return JsonSetter.Value.construct(own, Nulls.FAIL);
    }

    private static boolean isComponent(Annotated member) {
      return member instanceof AnnotatedParameter parameter
          && parameter.getOwner().getDeclaringClass().isRecord()
          && parameter.getOwner().getAnnotated() instanceof Constructor<?>;
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
      Constructor<?> constructor = (Constructor<?>) parameter.getOwner().getAnnotated();
      return constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
          Nullable.class);
    }
  }
}
