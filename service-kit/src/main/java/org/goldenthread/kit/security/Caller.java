package org.goldenthread.kit.security;

import java.util.Set;

/**
 * Who is calling.
 *
 * @param subject the token's subject, recorded on every write
 * @param roles the token's roles
 * @param directorates codes of the directorates that a submitter acts for
 */
public record Caller(String subject, Set<String> roles, Set<String> directorates) {

  /** A caller whose sets cannot change. */
  public Caller {
    roles = Set.copyOf(roles);
    directorates = Set.copyOf(directorates);
  }

  /** Whether the token has the role. */
  public boolean has(String role) {
    return roles.contains(role);
  }
}
