package org.goldenthread.outturns.rest;

import jakarta.enterprise.context.RequestScoped;
import org.goldenthread.kit.security.Caller;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.domain.Submitter;

/** Who submits with the request at hand. */
@RequestScoped
class CurrentSubmitter {

  private final CurrentCaller caller;

  CurrentSubmitter(CurrentCaller caller) {
    this.caller = caller;
  }

  Submitter get() {
    Caller current = caller.get();
    return new Submitter(
        current.subject(),
        current.has(Role.PERFORMANCE_TEAM),
        current.directorates(),
        caller.system());
  }
}
