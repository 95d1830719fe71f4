package org.goldenthread.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.goldenthread.launcher.ports.ServiceName;

/** Another policy for everything that there is: until the last score follows from it. */
record Policy(Bench bench) {

  List<Row> measure() {
    int rows = bench.size().rows();
    bench.council().growTo(Math.max(bench.size().indicators().getFirst(), rows / Council.QUARTERS));
    bench.batch(rows);
    seconds("three-level-2022");
    List<Double> rates = new ArrayList<>();
    Cpu before = Cpu.of(bench.system());
    for (int round = 0; round < bench.size().rounds(); round++) {
      rates.add(rows / seconds(round % 2 == 0 ? "three-level" : "three-level-2022"));
    }
    double scored = (double) rows * rates.size();
    return List.of(
        Row.of("outturns of a council that takes another policy, scored", "a second", rates)
            .with(before.millisecondsEach(Cpu.of(bench.system()), scored)));
  }

  private double seconds(String policy) {
    try (KafkaConsumer<byte[], byte[]> told =
        Topic.read(bench.system(), "rescoring-changed", false)) {
      return Bench.seconds(
          () -> {
            bench.http().put(ServiceName.INDICATORS, "/api/v1/council-plans/BENCH", plan(policy));
            awaitDone(told);
          });
    }
  }

  private static String plan(String policy) {
    return ("{\"name\": \"Ten years\", \"firstYear\": \"%s\", \"lastYear\": \"%s\","
            + " \"scoringPolicy\": \"%s\","
            + " \"priorities\": [{\"code\": \"ALL\", \"name\": \"Everything\"}]}")
        .formatted(Council.FIRST, Council.FIRST.plus(Council.QUARTERS / 4 - 1), policy);
  }

  /** Each partition of the indicators tells what it has left. */
  private static void awaitDone(KafkaConsumer<byte[], byte[]> told) {
    Map<String, Boolean> doneByPartition = new HashMap<>();
    while (doneByPartition.isEmpty() || doneByPartition.containsValue(false)) {
      told.poll(Duration.ofMillis(50))
          .forEach(
              state ->
                  doneByPartition.put(
                      new String(state.key(), UTF_8),
                      new String(state.value(), UTF_8).contains("\"quartersLeft\":[]")));
    }
  }
}
