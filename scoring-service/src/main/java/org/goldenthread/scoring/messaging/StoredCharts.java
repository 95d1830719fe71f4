package org.goldenthread.scoring.messaging;

import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.events.EventJson;
import org.goldenthread.scoring.application.ChartLedger;
import org.goldenthread.scoring.application.PublishedChart;
import org.goldenthread.vocabulary.IndicatorRef;

/** Control charts in the store of one task; what is announced goes on to the topic. */
final class StoredCharts implements ChartLedger {

  private final KeyValueStore<String, byte[]> charts;
  private final ProcessorContext<String, Message> context;
  private final ControlChartChangedWriter writer;

  StoredCharts(
      KeyValueStore<String, byte[]> charts,
      ProcessorContext<String, Message> context,
      ControlChartChangedWriter writer) {
    this.charts = charts;
    this.context = context;
    this.writer = writer;
  }

  @Override
  public Optional<PublishedChart> latest(IndicatorRef ref) {
    return Optional.ofNullable(charts.get(ref.value())).map(StoredCharts::read);
  }

  @Override
  public void keep(PublishedChart chart) {
    charts.put(chart.ref().value(), EventJson.write(chart));
  }

  @Override
  public void announce(PublishedChart chart) {
    context.forward(writer.write(chart));
  }

  /** A chart as the store keeps it. */
  static PublishedChart read(byte[] kept) {
    return EventJson.read(kept, PublishedChart.class);
  }
}
