package org.goldenthread.submit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "java -jar submit.jar",
    mixinStandardHelpOptions = true,
    versionProvider = SubmitCommand.Version.class,
    sortOptions = false,
    description = {
      "Sends files of figures to Golden Thread and writes what became of each row beside the file,"
          + " as FILE.results.csv.",
      "CSV, NDJSON, JSON, the quarter's spreadsheet (.xlsx, with --quarter) or a zip of CSV files."
          + " Sending the same file again changes nothing. While the service is away or has too"
          + " much to do it is asked again, for as long as --patience says."
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes, for cron and Task Scheduler:%n",
    exitCodeList = {
      "0:every row is in",
      "1:a row was refused; its file of results says why",
      "2:the command line is wrong",
      "3:a file could not be sent; the message says why"
    },
    footer = {
      "",
      "Every night at six, with a client of the council's identity server:",
      "  0 18 * * * java -jar submit.jar --to https://outturns.example.org \\",
      "    --token-from https://id.example.org/token --client-id ccs-export \\",
      "    --client-secret-file /etc/golden-thread/secret /exports/figures.csv"
    })
final class SubmitCommand implements Callable<Integer> {

  private static final int REFUSED = 1;
  private static final int CANNOT = 3;
  private static final int MOST_TOLD = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What to send, one after the other.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "The address of outturns-service, such as https://outturns.example.org.")
  private URI service = URI.create("");

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "The reporting quarter of a spreadsheet, such as 2020-21-Q2.")
  private String quarter = "";

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "utf-8",
      description = "How a CSV is written: utf-8 (the default) or windows-1252.")
  private String charset = "";

  @Option(names = "--dry-run", description = "Checks every row and keeps nothing.")
  private boolean dryRun;

  @Option(
      names = "--atomic",
      description = "Keeps all rows of a file or, if one is refused, none (not for a zip).")
  private boolean atomic;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "For how long a service that is away is asked again (${DEFAULT-VALUE}).")
  private long patience;

  @ArgGroup(multiplicity = "1", heading = "%nWho you are, one of the two:%n")
  private Who who = new Who();

  private static final class Who {
    @Option(
        names = "--token-file",
        paramLabel = "FILE",
        description = "A file that holds a bearer token.")
    private @Nullable Path tokenFile;

    @ArgGroup(exclusive = false)
    private @Nullable Client client;

    AccessToken token() {
      return client == null
          ? AccessToken.inFile(tokenFile == null ? Path.of("") : tokenFile)
          : AccessToken.ofClient(client.address, client.id, client.secretFile);
    }
  }

  private static final class Client {
    @Option(
        names = "--token-from",
        required = true,
        paramLabel = "URL",
        description = "The token endpoint of the identity server.")
    private URI address = URI.create("");

    @Option(names = "--client-id", required = true, paramLabel = "ID", description = "The client.")
    private String id = "";

    @Option(
        names = "--client-secret-file",
        required = true,
        paramLabel = "FILE",
        description = "A file that holds the client's secret, readable by you only.")
    private Path secretFile = Path.of("");
  }

  /** What the jar's manifest says. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = SubmitCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Golden Thread submit " + (version == null ? "" : version)};
    }
  }

  /** Runs it and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new SubmitCommand())
            .setExecutionExceptionHandler(SubmitCommand::tell)
            .execute(arguments));
  }

  private static int tell(Exception fault, CommandLine command, CommandLine.ParseResult arguments)
      throws Exception {
    if (fault instanceof CannotSubmitException) {
      command.getErr().println(fault.getMessage());
      return CANNOT;
    }
    throw fault;
  }

  @Override
  public Integer call() {
    files.forEach(this::kind);
    Submission submission =
        new Submission(service, who.token(), Duration.ofSeconds(patience), System.err::println);
    boolean allIn = true;
    for (Path file : files) {
      allIn &= send(submission, file);
    }
    return allIn ? 0 : REFUSED;
  }

  private FileKind kind(Path file) {
    FileKind kind =
        FileKind.of(file)
            .orElseThrow(
                () ->
                    wrong(
                        "%s: only files with %s can be sent.".formatted(file, FileKind.endings())));
    if (kind == FileKind.WORKBOOK && quarter.isEmpty()) {
      throw wrong(
          "%s is a spreadsheet: say with --quarter which one's, as in 2020-21-Q2.".formatted(file));
    }
    return kind;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** Whether every row is in. */
  private boolean send(Submission submission, Path file) {
    FileKind kind = kind(file);
    System.out.printf("%s ...%n", file);
    String query = "?dryRun=" + dryRun + (kind == FileKind.FOLDER ? "" : "&atomic=" + atomic);
    Answer answer = submission.send(file, kind.path(quarter) + query, kind.mediaType(charset));
    if (!answer.isOfRows()) {
      throw new CannotSubmitException("%s was refused: %s".formatted(file, answer.refusal()));
    }
    List<RowResult> rows = answer.rows();
    ResultFile.write(ResultFile.beside(file), rows);
    return tell(rows, ResultFile.beside(file));
  }

  private boolean tell(List<RowResult> rows, Path results) {
    List<RowResult> refused = rows.stream().filter(RowResult::isRefused).toList();
    refused.stream()
        .limit(MOST_TOLD)
        .forEach(row -> System.out.printf("  row %s %s: %s%n", row.row(), row.ref(), row.why()));
    if (refused.size() > MOST_TOLD) {
      System.out.printf("  and %d more%n", refused.size() - MOST_TOLD);
    }
    System.out.printf(
        "  %d of %d rows %s%s. Each is in %s%n",
        rows.size() - refused.size(),
        rows.size(),
        dryRun ? "would be taken" : "taken",
        atomic && !refused.isEmpty() ? " if none had been refused: nothing was kept" : "",
        results);
    return refused.isEmpty();
  }
}
