package org.goldenthread.launcher.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.goldenthread.launcher.process.CannotStart;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void shouldBeThosePromisedByTheApi() {
    assertThat(Ports.standard().of(ServiceName.REPORTING)).isEqualTo(8080);
    assertThat(Ports.standard().of(ServiceName.INDICATORS)).isEqualTo(8081);
    assertThat(Ports.standard().of(ServiceName.OUTTURNS)).isEqualTo(8082);
    assertThat(Ports.standard().of(ServiceName.SCORING)).isEqualTo(8083);
  }

  @Test
  void shouldAllMoveByTheOffset() {
    assertThat(Ports.offset(1000).byName().values())
        .containsExactlyInAnyOrder(
            9080, 9081, 9082, 9083, 19_080, 19_081, 19_082, 19_083, 16_432, 20_092, 20_093);
  }

  @Test
  void shouldRefuseAnOffsetThatLeavesTheRange() {
    assertThatThrownBy(() -> Ports.offset(60_000))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("60000 is out of range");
  }

  @Test
  void shouldBeAllDifferentWhenFree() {
    assertThat(Ports.free().byName().values()).doesNotHaveDuplicates().hasSize(11);
  }

  @Test
  void shouldBeReadAsTheyWereWritten() {
    Ports ports = Ports.free();

    assertThat(Ports.of(ports.byName())).isEqualTo(ports);
  }

  @Test
  void shouldNotCountAsFreeWhileSomebodyListens() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePort.isFree(taken.getLocalPort())).isFalse();
      assertThat(PortOwner.of(taken.getLocalPort()))
          .hasValueSatisfying(
              owner -> assertThat(owner).contains("process " + ProcessHandle.current().pid()));
    }
  }
}
