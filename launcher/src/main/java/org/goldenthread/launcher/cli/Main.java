package org.goldenthread.launcher.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.load.LoadingStopped;
import org.goldenthread.launcher.process.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where {@code ./run} begins. */
public final class Main {

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache.kafka");

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new UpCommand())
        .registerConverter(Role.class, Main::role)
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler(tellingPeople());
  }

  private static int wrongUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().printf("'%s --help' tells more.%n", command.getCommandSpec().qualifiedName());
    return ExitCodes.USAGE;
  }

  private static Role role(String written) {
    try {
      return Role.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What is in the way is a sentence for a person; anything else is a fault and shows its trace.
   */
  private static IExecutionExceptionHandler tellingPeople() {
    return (failure, command, parsed) -> {
      if (failure instanceof CannotStart || failure instanceof LoadingStopped) {
        command.getErr().println(failure.getMessage());
        return ExitCodes.CANNOT;
      }
      throw failure;
    };
  }
}
