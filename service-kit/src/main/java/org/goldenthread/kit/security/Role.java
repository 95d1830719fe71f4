package org.goldenthread.kit.security;

/** The names of the roles that tokens carry, for use in annotations. */
public final class Role {

  /** Owns the plan, definitions, targets and policies; may submit for every directorate. */
  public static final String PERFORMANCE_TEAM = "performance-team";

  /** Submits for the directorates that the token names. */
  public static final String SUBMITTER = "submitter";

  /** Reads. */
  public static final String VIEWER = "viewer";

  /** Watches and recovers the system; reads. */
  public static final String OPERATOR = "operator";

  private Role() {}
}
