package org.goldenthread.kit.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.kit.problem.EarlyProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One body while it comes: a small one in memory, a long one in a file. No thread waits for it. One
 * that is too long, comes too slowly or finds no room, here or on the disk, ends in a problem.
 */
final class ArrivingBody {

  /** Under which a request knows the file that holds its body. */
  static final String FILE = ArrivingBody.class.getName();

  private static final Logger LOG = Logger.getLogger(ArrivingBody.class);
  private static final int TOO_SLOW = 408;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;
  private static final long LOOK_MILLIS = 1_000;

  private final RoutingContext routing;
  private final HttpServerRequest request;
  private final BodySettings settings;
  private final long most;
  private final Room room;
  private final long began = System.nanoTime();
  private final long timer;
  private Buffer memory = Buffer.buffer();
  private @Nullable AsyncFile file;
  private AtomicLong counter;

  /** How many bytes of this body the counter has. */
  private long held;

  private boolean over;
  private boolean released;

  /**
   * How many bytes of bodies are held by all requests together.
   *
   * @param memory in memory
   * @param disk in files
   */
  record Room(AtomicLong memory, AtomicLong disk) {}

  private ArrivingBody(RoutingContext routing, BodySettings settings, long most, Room room) {
    this.routing = routing;
    this.request = routing.request();
    this.settings = settings;
    this.most = most;
    this.room = room;
    this.counter = room.memory;
    this.timer = routing.vertx().setPeriodic(LOOK_MILLIS, unused -> look());
  }

  /** Takes a body in; the request goes on when all of it is there. */
  static void await(RoutingContext routing, BodySettings settings, long most, Room room) {
    ArrivingBody body = new ArrivingBody(routing, settings, most, room);
    routing.addEndHandler(ended -> body.release());
    body.request.exceptionHandler(gone -> body.end());
    body.request.endHandler(ended -> body.complete());
    body.request.handler(body::take);
    if (body.request.headers().contains(HttpHeaders.EXPECT)) {
      routing.response().writeContinue();
    }
    body.request.resume();
  }

  private void take(Buffer part) {
    if (over) {
      return;
    }
    if (held + part.length() > most) {
      refuse(TOO_LARGE, "body-too-large", "The body is too large", tooLarge(most));
    } else if (!hasRoom(part.length())) {
      busy();
    } else if (file != null) {
      write(file, part);
    } else {
      memory.appendBuffer(part);
      if (memory.length() > settings.bodyLimit().asLongValue()) {
        moveToFile();
      }
    }
  }

  private void busy() {
    if (!over) {
      routing.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
      refuse(BUSY, "busy", "The service is busy", "Send the same again after 5 seconds");
    }
  }

  private void failed(Throwable disk) {
    LOG.error("A body cannot be put aside in a file", disk);
    busy();
    request.resume();
  }

  static String tooLarge(long most) {
    return "At most %d bytes are read: send fewer rows at once".formatted(most);
  }

  private boolean hasRoom(int length) {
    held += length;
    return counter.addAndGet(length)
        <= (file == null ? settings.memoryForBodies() : settings.diskForBodies()).asLongValue();
  }

  private void moveToFile() {
    request.pause();
    routing
        .vertx()
        .fileSystem()
        .createTempFile("body-", "")
        .compose(
            path -> {
              routing.put(FILE, path);
              return routing.vertx().fileSystem().open(path, new OpenOptions());
            })
        .onFailure(this::failed)
        .onSuccess(this::goOnIn);
  }

  private void goOnIn(AsyncFile opened) {
    if (released) {
      forget(opened);
      return;
    }
    file = opened;
    counter.addAndGet(-held);
    counter = room.disk;
    counter.addAndGet(held);
    write(opened, memory);
    memory = Buffer.buffer();
    request.resume();
  }

  private void write(AsyncFile to, Buffer part) {
    to.write(part).onFailure(this::failed);
    if (to.writeQueueFull()) {
      request.pause();
      to.drainHandler(drained -> request.resume());
    }
  }

  private void complete() {
    if (over) {
      return;
    }
    end();
    if (file == null) {
      ((RoutingContextInternal) routing).setBody(memory);
      routing.next();
    } else {
      AsyncFile whole = file;
      file = null;
      whole.close().onSuccess(closed -> routing.next()).onFailure(this::failed);
    }
  }

  /** A body may take its time at first; after that it has to come at a certain speed. */
  private void look() {
    Duration taken = Duration.ofNanos(System.nanoTime() - began);
    if (taken.compareTo(settings.patience()) > 0
        && held < taken.toSeconds() * settings.slowestBytesPerSecond().asLongValue()) {
      refuse(
          TOO_SLOW,
          "body-too-slow",
          "The body comes too slowly",
          "After %d seconds at least %d bytes a second are awaited"
              .formatted(
                  settings.patience().toSeconds(), settings.slowestBytesPerSecond().asLongValue()));
    }
  }

  private void refuse(int status, String code, String title, String detail) {
    if (!over) {
      end();
      EarlyProblem.answer(routing, status, code, title, detail);
    }
  }

  private void end() {
    over = true;
    routing.vertx().cancelTimer(timer);
  }

  /** When the answer was sent, or the caller is gone. */
  private void release() {
    if (released) {
      return;
    }
    released = true;
    end();
    counter.addAndGet(-held);
    if (file != null) {
      forget(file);
    } else {
      delete();
    }
  }

  private void forget(AsyncFile unfinished) {
    unfinished.close().onComplete(closed -> delete());
  }

  private void delete() {
    String path = routing.get(FILE);
    if (path != null) {
      routing.vertx().fileSystem().delete(path);
    }
  }
}
