package org.goldenthread.outturns.outturn.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Calculation;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.part.Part;

/** How what stands below an outturn is answered: numerator and denominator beside the value. */
@Singleton
final class FigureShapes implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .addMixIn(Part.class, Shape.class)
        .addMixIn(Calculation.Source.class, Shape.class)
        .addMixIn(MonthlyFigure.class, MonthShape.class);
  }

  @JsonAutoDetect(isGetterVisibility = Visibility.NONE)
  interface Shape {
    @JsonUnwrapped
    Optional<Ratio> ratio();
  }

  interface MonthShape extends Shape {
    @JsonProperty("period")
    YearMonth month();
  }
}
