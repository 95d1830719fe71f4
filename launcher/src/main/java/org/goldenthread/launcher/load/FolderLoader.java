package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sends a folder shaped like {@code samples/2020-21-q2} to a running system: as one zip to each of
 * the two services, which read what is theirs and judge each row; indicators-service first, whose
 * indicators the figures are of. Loading a folder twice changes nothing; a row that is refused
 * stops no other.
 */
public final class FolderLoader {

  private static final String REFERENCE_DATA = "/api/v1/reference-data?atomic=false";
  private static final String SUBMISSIONS = "/api/v1/submissions";
  // A file of this name holds what a printed report says, to be held against what comes out.
  private static final String EXPECTED = "expected_";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final long PAUSE_MILLIS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Destination destination;
  private final LoadProgress progress;
  private final Duration patience;

  /**
   * Where to send.
   *
   * @param indicators the address of indicators-service, without a path
   * @param outturns the address of outturns-service, without a path
   * @param token a bearer token of the performance team
   */
  public record Destination(URI indicators, URI outturns, String token) {}

  /** To this system, telling how far it has come. */
  public FolderLoader(Destination destination, LoadProgress progress) {
    this(destination, progress, PATIENCE);
  }

  /** With patience of this length, for what is new to a service and for one that is down. */
  FolderLoader(Destination destination, LoadProgress progress, Duration patience) {
    this.destination = destination;
    this.progress = progress;
    this.patience = patience;
  }

  /**
   * Sends it all.
   *
   * @throws LoadingStopped if a file cannot be read, or a service does not answer
   */
  public LoadReport load(Path folder) {
    return load(folder, "");
  }

  /**
   * The same with a reason.
   *
   * @param reason why what closed or published quarters are scored by changes; may be empty
   * @throws LoadingStopped if a file cannot be read, or a service does not answer
   */
  public LoadReport load(Path folder, String reason) {
    byte[] zip = zip(folder);
    Connection indicators = connection(destination.indicators());
    Connection outturns = connection(destination.outturns());
    // First without keeping anything: a file that cannot be read stops the load before it begins.
    Answer rehearsal = read(outturns.post(SUBMISSIONS + "?dryRun=true", zip));
    progress.sending("indicators-service");
    Answer reference = read(indicators.post(REFERENCE_DATA + because(reason), zip));
    if (rehearsal.isAboutNoFile() && reference.isAboutNoFile()) {
      throw new LoadingStopped(
          folder + " holds none of the files of a report; samples/README.md describes them.");
    }
    RowResults results = new RowResults();
    results.add(reference.body());
    if (!rehearsal.body().path("rows").isEmpty()) {
      progress.sending("outturns-service");
      results.add(submit(outturns, zip, results).body());
    }
    results.tell(progress);
    return results.report(unread(reference, rehearsal));
  }

  /**
   * Submits, again while the service has yet to learn from the topics what indicators-service was
   * just told, and once after that: of nothing else, so that what is wrong is refused at once.
   */
  private Answer submit(Connection outturns, byte[] zip, RowResults told) {
    Answer answer = accepted(outturns.post(SUBMISSIONS, zip));
    long unheard = Long.MAX_VALUE;
    Instant deadline = Instant.MAX;
    while (unheard > 0
        && awaited(answer).anyMatch(told::haveTaken)
        && Instant.now().isBefore(deadline)) {
      JsonNode heard = answer.body().path("heard");
      long left = awaited(answer).filter(it -> told.haveTold(it, heard.path(it).asLong())).count();
      deadline = left < unheard ? Instant.now().plus(patience) : deadline;
      unheard = left;
      Connection.pause(PAUSE_MILLIS);
      answer = accepted(outturns.post(SUBMISSIONS, zip));
    }
    return answer;
  }

  private static Stream<String> awaited(Answer answer) {
    return StreamSupport.stream(answer.body().path("awaited").spliterator(), false)
        .map(JsonNode::asText);
  }

  private static String because(String reason) {
    return reason.isEmpty()
        ? ""
        : "&revisionReason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
  }

  private static Answer read(Answer answer) {
    return answer.isAboutNoFile() ? answer : accepted(answer);
  }

  private static Answer accepted(Answer answer) {
    if (!answer.accepted()) {
      throw new LoadingStopped(answer.refusal());
    }
    return answer;
  }

  /** The files that both services pass over. */
  private static List<String> unread(Answer one, Answer other) {
    Set<String> names = passedOver(one.isAboutNoFile() ? other : one);
    names.retainAll(passedOver(other.isAboutNoFile() ? one : other));
    return List.copyOf(names);
  }

  /** One of the services tells why as well. */
  private static Set<String> passedOver(Answer answer) {
    Set<String> names = new TreeSet<>();
    answer
        .body()
        .path("passedOver")
        .forEach(it -> names.add(it.isObject() ? it.path("file").asText() : it.asText()));
    return names;
  }

  private Connection connection(URI service) {
    return new Connection(service, destination.token(), patience);
  }

  /** The CSV files of a folder in one zip; the same files make the same bytes. */
  private static byte[] zip(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderLoader::isSent)) {
      TreeSet<Path> inOrder = new TreeSet<>();
      files.forEach(inOrder::add);
      for (Path file : inOrder) {
        ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean isSent(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".csv") && !name.startsWith(EXPECTED) && Files.isRegularFile(file);
  }
}
