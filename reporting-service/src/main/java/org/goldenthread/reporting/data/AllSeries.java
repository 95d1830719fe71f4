package org.goldenthread.reporting.data;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.quarter.AsOf;

/** The series of all indicators, as facts tell them. */
public interface AllSeries {

  /** What is measured, and what the parts of the council are called. */
  Known known(AsOf asOf);

  /**
   * Chooses at one moment what is read of the span and the year before it, and reads it as it is
   * taken, a few indicators at a time: facts never change, so that it is all of that moment however
   * long the taking lasts.
   */
  Stream<Series> of(List<DefinedIndicator> indicators, Span span, AsOf asOf);

  /**
   * What was known at a moment.
   *
   * @param indicators in the order of references
   * @param schemes of official series, in the order of codes
   */
  record Known(Names names, List<DefinedIndicator> indicators, List<SeriesScheme> schemes) {}
}
