package org.goldenthread.outturns.rest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many clients at the same time. */
record Crowd(int clients) {

  static Crowd of(int clients) {
    return new Crowd(clients);
  }

  /** Something that each of them does; they are numbered from 0. */
  interface Writer {

    Response write(int number);
  }

  /** The answers, in the order of the numbers. */
  List<Response> together(Writer writer) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<Response>> calls =
          IntStream.range(0, clients)
              .<Callable<Response>>mapToObj(number -> () -> writer.write(number))
              .toList();
      List<Response> responses = new ArrayList<>();
      for (Future<Response> response : threads.invokeAll(calls)) {
        responses.add(response.get());
      }
      return responses;
    }
  }
}
