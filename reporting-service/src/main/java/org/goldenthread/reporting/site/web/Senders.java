package org.goldenthread.reporting.site.web;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people call those who send: of a token only its subject and its client are known. */
@Singleton
public final class Senders {

  private static final String OF_A_ROLE = "run-";

  private final Map<String, String> names;

  Senders(@ConfigProperty(name = "goldenthread.senders") Optional<Map<String, String>> names) {
    this.names = names.map(Map::copyOf).orElse(Map.of());
  }

  /**
   * The name that the council gave it; without one a subject that the launcher makes for a role is
   * called by the role, and any other stands as it is.
   */
  public String name(String sender) {
    String role =
        sender.startsWith(OF_A_ROLE)
            ? "the " + sender.substring(OF_A_ROLE.length()).replace('-', ' ')
            : sender;
    return names.getOrDefault(sender, role);
  }
}
