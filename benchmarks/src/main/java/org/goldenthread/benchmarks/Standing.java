package org.goldenthread.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.PartStatus;
import org.goldenthread.launcher.RunningSystem;

/** What the system takes of its machine while nobody asks anything of it. */
record Standing(GoldenThread system) {

  private static final int IDLE_SECONDS = 15;
  private static final int ENOUGH = 5000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  List<Row> measure() {
    Bench.pause(5000);
    Cpu before = Cpu.of(system);
    Bench.pause(IDLE_SECONDS * 1000L);
    Map<String, Double> cpu = before.millisecondsEach(Cpu.of(system), IDLE_SECONDS);
    double all = cpu.values().stream().mapToDouble(each -> each).sum();
    List<Row> rows = new ArrayList<>(memory("at the end"));
    rows.add(Row.of("idle, of one core", "%", List.of(all / 10)).with(cpu));
    Stream.of("outturn-submitted", "outturn-scored", "control-chart-changed")
        .map(topic -> Row.of("an event of " + topic, "bytes", List.of(bytes(topic))))
        .forEach(rows::add);
    return rows;
  }

  List<Row> memory(String when) {
    RunningSystem running = RunningSystem.on(system.settings().data()).orElseThrow();
    return PartStatus.of(system.settings(), running).stream()
        .map(
            part ->
                Row.of(
                    "memory of %s %s".formatted(part.name(), when),
                    "MB",
                    List.of((double) part.memoryMegabytes())))
        .toList();
  }

  /** Key, value and headers of a record, before the broker packs them; of the first thousands. */
  private double bytes(String topic) {
    LongSummaryStatistics sizes = new LongSummaryStatistics();
    try (KafkaConsumer<byte[], byte[]> consumer = Topic.read(system, topic, true)) {
      ConsumerRecords<byte[], byte[]> some = consumer.poll(PATIENCE);
      while (!some.isEmpty() && sizes.getCount() < ENOUGH) {
        some.forEach(record -> sizes.accept(size(record)));
        some = consumer.poll(PATIENCE);
      }
    }
    return sizes.getAverage();
  }

  private static long size(ConsumerRecord<byte[], byte[]> record) {
    long size = Math.max(0L, record.serializedKeySize());
    size += Math.max(0, record.serializedValueSize());
    for (Header header : record.headers()) {
      size += header.key().length();
      size += header.value().length;
    }
    return size;
  }
}
