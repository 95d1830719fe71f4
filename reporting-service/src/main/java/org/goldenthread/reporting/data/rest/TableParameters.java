package org.goldenthread.reporting.data.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.data.Span;
import org.goldenthread.reporting.data.TableRequest;
import org.goldenthread.reporting.edition.ChooseEdition;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Which rows are asked for; a code or reference can be said several times. */
public final class TableParameters {

  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  @QueryParam("directorate")
  List<String> directorate = List.of();

  @QueryParam("priority")
  List<String> priority = List.of();

  @QueryParam("ref")
  List<String> ref = List.of();

  @QueryParam("view")
  @Nullable String view;

  @QueryParam("asOf")
  @Nullable String asOf;

  @QueryParam("months")
  @Nullable String months;

  @QueryParam("parts")
  @Nullable String parts;

  TableRequest request(ChooseEdition editions, Clock clock) {
    return new TableRequest(
        span(),
        directorate.stream().map(code -> Parameters.code("directorate", code)).toList(),
        priority.stream().map(code -> Parameters.code("priority", code)).toList(),
        ref.stream()
            .map(written -> Problems.parameter("ref", written, IndicatorRef::parse))
            .toList(),
        editions.ofAll(
            Optional.ofNullable(view)
                .map(written -> Problems.parameter("view", written, EditionRequest.View::parse))),
        EditionParameters.asOf(asOf, clock).moment(),
        Parameters.flag("months", months),
        Parameters.flag("parts", parts));
  }

  private Span span() {
    Quarter first = quarter("from", from).orElse(Span.ALL.first());
    Quarter last = quarter("to", to).orElse(Span.ALL.last());
    return Problems.parameter("from", first.toString(), _ -> new Span(first, last));
  }

  private static Optional<Quarter> quarter(String name, @Nullable String written) {
    return Optional.ofNullable(written).map(it -> Problems.parameter(name, it, Quarter::parse));
  }
}
