package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import org.goldenthread.kit.security.Caller;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.submission.Submitter;

/** Who submits with the request at hand. */
@RequestScoped
public class CurrentSubmitter {

  private final CurrentCaller caller;

  public CurrentSubmitter(CurrentCaller caller) {
    this.caller = caller;
  }

  public Submitter get() {
    Caller current = caller.get();
    return new Submitter(
        current.subject(),
        current.has(Role.PERFORMANCE_TEAM),
        current.directorates(),
        caller.system());
  }
}
