package org.goldenthread.reporting.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where messages may go: by https, and to no address of a network of one's own, where they could
 * reach what only its members should.
 */
@Singleton
public final class Destinations {

  private static final int LONGEST = 2000;
  private static final String PRIVATE =
      "Messages do not go to %s, which is in a network of its own: give a public address, or have"
          + " goldenthread.webhooks.private-addresses set";

  private final boolean privateAllowed;

  /**
   * The destinations of a system.
   *
   * @param privateAllowed whether http and addresses of networks of one's own are destinations, too
   */
  public Destinations(
      @ConfigProperty(name = "goldenthread.webhooks.private-addresses", defaultValue = "false")
          boolean privateAllowed) {
    this.privateAllowed = privateAllowed;
  }

  /** What is wrong with an address, as far as it can be told before its name is looked up. */
  public Optional<String> fault(URI url) {
    if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
      return Optional.of("Give an address with a host, without a user and without '#'");
    }
    if (url.toString().length() > LONGEST) {
      return Optional.of("Give an address of at most %d characters".formatted(LONGEST));
    }
    boolean isHttp = privateAllowed && "http".equalsIgnoreCase(url.getScheme());
    if (!isHttp && !"https".equalsIgnoreCase(url.getScheme())) {
      return Optional.of("Give an address that begins with https://");
    }
    return literal(url).filter(this::isRefused).map(_ -> PRIVATE.formatted(url.getHost()));
  }

  /**
   * The address that a message goes to, looked up once, so that the one that was looked at is the
   * one that is called.
   *
   * @throws UnknownHostException if the name has no address, or one that no message goes to
   */
  public InetAddress addressOf(URI url) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(url.getHost());
    if (Arrays.stream(all).anyMatch(this::isRefused)) {
      throw new UnknownHostException(PRIVATE.formatted(url.getHost()));
    }
    return all[0];
  }

  private static Optional<InetAddress> literal(URI url) {
    try {
      return "localhost".equalsIgnoreCase(url.getHost())
          ? Optional.of(InetAddress.getLoopbackAddress())
          : Optional.of(InetAddress.ofLiteral(url.getHost().replaceAll("[\\[\\]]", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // A name, which is looked up as a message goes out.
    }
  }

  private boolean isRefused(InetAddress address) {
    return !privateAllowed && !isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    if (bytes.length > 4) {
      return first >> 5 == 1 && !(first == 0x20 && second == 2); // 2000::/3 without 2002::/16
    }
    boolean isShared = first == 100 && second >> 6 == 1; // 100.64.0.0/10
    boolean isTest = first == 198 && second >> 1 == 9; // 198.18.0.0/15
    return first > 0
        && first < 224
        && !isShared
        && !isTest
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress();
  }
}
