package org.goldenthread.indicators.series.rest;

import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.series.SeriesScheme;
import org.jspecify.annotations.Nullable;

/** A scheme of official series as it is sent; its code is in the path. */
record SeriesSchemeRequest(
    @Nullable String name, @Nullable String publisher, @Nullable String cycle) {

  SeriesScheme scheme(String code, Fields fields) {
    return new SeriesScheme(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.optionalText("/publisher", publisher, Fields.LINE),
        fields.optionalText("/cycle", cycle, Fields.LINE));
  }
}
