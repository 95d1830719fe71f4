package org.goldenthread.launcher.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.RunningSystem;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.Tokens;
import org.goldenthread.launcher.ports.ServiceName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "token",
    description = {
      "Prints a bearer token, and nothing else, that the system of this data folder accepts.",
      "Roles: performance-team (plan, definitions, targets, policies, quarters), submitter"
          + " (outturns and commentary of the directorates named), viewer (drafts), operator"
          + " (repairs)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the token is on standard output",
      "2:the command line is wrong",
      "3:the data folder cannot be used"
    })
final class TokenCommand implements Callable<Integer> {

  private static final int HOURS = 12;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Mixin private Where where = new Where();

  @Parameters(
      index = "0",
      paramLabel = "ROLE",
      description = "performance-team, submitter, viewer or operator.")
  private Role role = Role.VIEWER;

  @Parameters(
      index = "1..*",
      paramLabel = "DIRECTORATE",
      description =
          "Codes of the directorates that a submitter submits for, such as CCS PR: one at least. A"
              + " code that the running system does not know is warned of.")
  private List<String> directorates = List.of();

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "Who bears it, as recorded on each write (default: run- and the role).")
  private @Nullable String subject;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description = "For how long it is valid (default: ${DEFAULT-VALUE}).")
  private int hours = HOURS;

  @Override
  public Integer call() {
    if (role == Role.SUBMITTER && directorates.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "A submitter submits for directorates, and this token would name none: ./run token"
              + " submitter DIRECTORATE..., such as ./run token submitter CCS");
    }
    Settings settings = where.settings();
    RunningSystem.on(settings.data())
        .map(system -> "http://127.0.0.1:" + system.ports().of(ServiceName.INDICATORS))
        .map(address -> new KnownDirectorates(URI.create(address)))
        .ifPresent(known -> known.warnings(directorates).forEach(System.err::println));
    String bearer = subject == null ? "run-" + role.id() : subject;
    Tokens.Claims claims = new Tokens.Claims(bearer, role, directorates, Duration.ofHours(hours));
    System.out.println(Tokens.of(settings).mint(claims));
    return ExitCodes.FINE;
  }
}
