package org.goldenthread.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Clients that each do one thing again and again, without a pause, for a time. */
final class Clients {

  private Clients() {}

  /** One of them. */
  interface Client extends AutoCloseable {
    void act() throws SQLException;

    @Override
    default void close() throws SQLException {}
  }

  /** How many operations a second were done by so many clients. */
  static double run(int count, Duration time, IntFunction<Client> making) {
    List<Client> clients = IntStream.range(0, count).mapToObj(making).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      long start = System.nanoTime();
      long end = start + time.toNanos();
      int operations = 0;
      for (Future<Integer> each :
          threads.invokeAll(clients.stream().map(client -> acting(client, end)).toList())) {
        operations += each.get();
      }
      return operations / ((System.nanoTime() - start) / 1e9);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Callable<Integer> acting(Client client, long end) {
    return () -> {
      int operations = 0;
      try (client) {
        while (System.nanoTime() < end) {
          client.act();
          operations++;
        }
      }
      return operations;
    };
  }
}
