package org.goldenthread.systemtests;

import java.util.Map;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.Hold;
import org.goldenthread.launcher.process.Part;

/** A service that runs with other settings in place of the one that the system started. */
record ChangedService(Hold hold, Part service) implements AutoCloseable {

  /** Returns when it is ready. */
  static ChangedService start(
      GoldenThread system, ServiceName name, Map<String, String> environment) {
    Part before = system.part(name.id());
    Hold hold = Hold.take(before.hold().orElseThrow());
    before.stopLeftover();
    Part service = Parts.service(system.settings(), name, name.id(), environment);
    service.start();
    return new ChangedService(hold, service);
  }

  @Override
  public void close() {
    service.stop();
    hold.close();
  }
}
