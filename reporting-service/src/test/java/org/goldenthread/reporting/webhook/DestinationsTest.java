package org.goldenthread.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

  private final Destinations destinations = new Destinations(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "ftp://example.org/",
        "example.org",
        "https:///path",
        "https://user@example.org/",
        "https://example.org/#part",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://10.1.2.3:8443/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[2002:a00:1::1]/"
      })
  void shouldRefuse(String url) {
    assertThat(destinations.fault(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/hook?team=housing",
        "https://example.org:8443/",
        "https://8.8.8.8/",
        "https://[2001:4860:4860::8888]/"
      })
  void shouldTake(String url) {
    assertThat(destinations.fault(URI.create(url))).isEmpty();
  }

  /** A name that leads into a network of one's own is found out as a message goes out. */
  @Test
  void shouldLookWhereANameLeads() throws UnknownHostException {
    URI url = URI.create("https://localhost/");

    assertThatThrownBy(() -> destinations.addressOf(url))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("goldenthread.webhooks.private-addresses");
    assertThat(new Destinations(true).addressOf(url)).matches(InetAddress::isLoopbackAddress);
  }
}
