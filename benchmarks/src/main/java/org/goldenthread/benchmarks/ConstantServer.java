package org.goldenthread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.launcher.jvm.JavaProgram;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.process.HealthCheck;

/** Java's own web server, a process of its own, that gives the same bytes to whoever asks. */
final class ConstantServer implements AutoCloseable {

  private final Process process;
  private final URI address;

  ConstantServer(byte[] bytes) {
    int port = FreePort.find();
    address = URI.create("http://127.0.0.1:%d/constant.json".formatted(port));
    process = start(bytes, port);
    HealthCheck ready = HealthCheck.tcp(port);
    while (!ready.passes()) {
      Bench.pause(50);
    }
  }

  private static Process start(byte[] bytes, int port) {
    try {
      Path folder = Files.createTempDirectory("constant");
      Files.write(folder.resolve("constant.json"), bytes);
      ProcessBuilder server = new ProcessBuilder(JavaProgram.path(), "-m", "jdk.httpserver");
      server.command().addAll(List.of("-o", "none", "-p", Integer.toString(port), "-d"));
      server.command().add(folder.toString());
      return server
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
