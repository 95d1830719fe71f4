package org.goldenthread.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.goldenthread.launcher.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command in a process of its own, as a person starts it. */
class MainTest {

  @TempDir private Path temporary;

  @Test
  void shouldPrintATokenAndNothingElse() throws Exception {
    Program.Outcome outcome = program().run("token", "submitter", "CCS");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void shouldRefuseATokenThatCouldSubmitForNobody() throws Exception {
    Program.Outcome outcome = program().run("token", "submitter");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("./run token submitter DIRECTORATE...");
  }

  @Test
  void shouldRefuseARoleThatDoesNotExist() throws Exception {
    Program.Outcome outcome = program().run("token", "king");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("'king' is not a role: choose one of performance-team");
  }

  @Test
  void shouldEndWithOneWhenAskedAboutASystemThatDoesNotRun() throws Exception {
    Program.Outcome outcome = program().run("status");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("Golden Thread does not run on " + temporary);
  }

  @Test
  void shouldSayHowToStartTheSystemThatALoadNeeds() throws Exception {
    Program.Outcome outcome = program().run("load", temporary.toString());

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).contains("Start it with ./run");
  }

  @Test
  void shouldAskForTheTokenThatASystemElsewhereNeeds() throws Exception {
    Program.Outcome outcome =
        program()
            .run(
                "load",
                "--indicators=http://127.0.0.1:1",
                "--outturns=http://127.0.0.1:1",
                temporary.toString());

    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.err()).contains("$GOLDEN_THREAD_TOKEN");
  }

  @Test
  void shouldRefuseHalfOfAnAddress() throws Exception {
    Program.Outcome outcome =
        program().run("load", "--indicators=http://127.0.0.1:1", temporary.toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--outturns");
  }

  @Test
  void shouldHaveNothingToStopWhereNothingRuns() throws Exception {
    Program.Outcome outcome = program().run("stop");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Nothing was running");
  }

  @Test
  void shouldListItsCommands() throws Exception {
    assertThat(program().run("help").out())
        .contains("load", "token", "events", "check", "dead-letters", "status", "stop", "test");
  }

  private Program program() {
    return new Program(ProjectRoot.find(), temporary.resolve("data"));
  }
}
