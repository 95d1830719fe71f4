package org.goldenthread.scoring.stream.topics.stores;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;

class InstanceNameTest {

  @Test
  void shouldNotStartUnderANameAtWhichAnotherInstanceAnswers() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      HostInfo name = new HostInfo("localhost", other.getLocalPort());

      assertThatThrownBy(() -> InstanceName.refuseIfTaken(name))
          .hasMessageContaining("Another instance answers at localhost:" + other.getLocalPort())
          .hasMessageContaining("quarkus.kafka-streams.application-server");
    }
  }

  @Test
  void shouldStartUnderANameAtWhichNobodyAnswers() throws IOException {
    int free;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = closed.getLocalPort();
    }

    assertThatCode(() -> InstanceName.refuseIfTaken(new HostInfo("localhost", free)))
        .doesNotThrowAnyException();
  }
}
