package org.goldenthread.launcher.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** What every client asks a broker first. One that hangs takes connections and answers nothing. */
final class FirstQuestion {

  private static final int ANSWER_WITHIN = Math.toIntExact(Duration.ofSeconds(5).toMillis());

  /** The length of the rest, ApiVersions (18), its version 0, the question's number, no name. */
  private static final byte[] QUESTION = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 7, -1, -1};

  private FirstQuestion() {}

  /** Whether the broker at this port of this machine answers. */
  static boolean isAnswered(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_WITHIN);
      socket.setSoTimeout(ANSWER_WITHIN);
      socket.getOutputStream().write(QUESTION);
      return socket.getInputStream().readNBytes(Integer.BYTES).length == Integer.BYTES;
    } catch (IOException silent) {
      return false;
    }
  }
}
