package org.goldenthread.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Shell;

/** How a program that refuses to run as root is run all the same. */
sealed interface RunAs {

  /** The user without rights that every Linux has. */
  String NOBODY = "65534";

  /** Hands the folder, and all in it, to whom the program will be. */
  void handOver(Path folder);

  /** The command line to start instead of this one. */
  List<String> line(List<String> program);

  /**
   * The way that works here: directly for an ordinary user; for root in a user namespace of its
   * own, where root is nobody, or as the user nobody. PostgreSQL wants its user to have a name,
   * which in some containers only the namespace gives.
   *
   * @throws CannotStart if this is root and neither works
   */
  static RunAs choose() {
    String user = Shell.run(List.of("id", "-u")).output();
    boolean root = "0".equals(user);
    if (!root && Shell.succeeds("id", "-un")) {
      return new Directly();
    }
    if (Shell.succeeds("unshare", "-U", "true")) {
      return new InUserNamespace(user);
    }
    if (!root) {
      return new Directly();
    }
    if (Shell.succeeds("setpriv", AsNobody.USER, AsNobody.GROUP, AsNobody.ALONE, "true")) {
      return new AsNobody();
    }
    throw new CannotStart(
        "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' works here."
            + " Start Golden Thread as an ordinary user.");
  }

  /** As the user who runs this. */
  record Directly() implements RunAs {
    @Override
    public void handOver(Path folder) {
      // It is this user's already, or the programs will say whose it is.
    }

    @Override
    public List<String> line(List<String> program) {
      return List.copyOf(program);
    }
  }

  /** As the user who runs this, whom a namespace hides. */
  record InUserNamespace(String user) implements RunAs {
    @Override
    public void handOver(Path folder) {
      chown(user, folder);
    }

    @Override
    public List<String> line(List<String> program) {
      return prefixed(List.of("unshare", "-U"), program);
    }
  }

  /** As nobody, to whom the folder then belongs. */
  record AsNobody() implements RunAs {
    private static final String USER = "--reuid=" + NOBODY;
    private static final String GROUP = "--regid=" + NOBODY;
    private static final String ALONE = "--clear-groups";

    @Override
    public void handOver(Path folder) {
      chown(NOBODY, folder);
      List<String> enter = line(List.of("test", "-x", folder.toString()));
      if (!Shell.run(enter).success()) {
        throw new CannotStart(
            ("PostgreSQL refuses to run as root, and the user nobody may not enter %s. Give a"
                    + " folder that everybody may enter, as in --data /var/lib/golden-thread, or"
                    + " start Golden Thread as an ordinary user.")
                .formatted(folder));
      }
    }

    @Override
    public List<String> line(List<String> program) {
      return prefixed(List.of("setpriv", USER, GROUP, ALONE), program);
    }
  }

  private static List<String> prefixed(List<String> prefix, List<String> program) {
    List<String> line = new ArrayList<>(prefix);
    line.addAll(program);
    return List.copyOf(line);
  }

  private static void chown(String owner, Path folder) {
    try {
      Object actual = Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
      if (owner.equals(actual.toString())) {
        return;
      }
    } catch (IOException e) {
      throw new CannotStart("%s cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
    Shell.Outcome outcome = Shell.run(List.of("chown", "-R", owner, folder.toString()));
    if (!outcome.success()) {
      throw new CannotStart(
          "%s cannot be handed to PostgreSQL's user: %s".formatted(folder, outcome.output()));
    }
  }
}
