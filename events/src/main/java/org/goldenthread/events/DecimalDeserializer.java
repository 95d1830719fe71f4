package org.goldenthread.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a number that can be written out, without an exponent. */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

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
