package org.goldenthread.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;

/**
 * Looks for a number in all that a system keeps and answers.
 *
 * @param spellings of the number
 */
record Search(GoldenThread system, Pattern spellings) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TABLES =
      "select tablename from pg_tables where schemaname = 'public' order by 1";

  /** The tables that hold it, as {@code reporting.fact}. */
  Set<String> tables() {
    Set<String> found = new TreeSet<>();
    for (ServiceName service : ServiceName.values()) {
      if (service.hasDatabase()) {
        Database database = new Database(system.postgresql(), service.id());
        for (String table : database.all(TABLES, row -> row.getString(1))) {
          boolean holds =
              database.all(rows(table), row -> row.getString(1)).stream().anyMatch(this::isIn);
          if (holds) {
            found.add(service.id() + "." + table);
          }
        }
      }
    }
    return found;
  }

  private static String rows(String table) {
    return table.matches("outbox|outbox_refused")
        ? "select encode(payload, 'escape') from %s t".formatted(table)
        : "select t::text from %s t".formatted(table);
  }

  /** The topics of which a record holds it, those of stores among them. */
  Set<String> topics() {
    Set<String> found = new TreeSet<>();
    records(
        record -> {
          if (isIn(new String(record.value(), ISO_8859_1))) {
            found.add(record.topic());
          }
        });
    return found;
  }

  /** The topics of which the latest record about one thing holds it. */
  Set<String> latestRecords() {
    Map<String, Boolean> latest = new HashMap<>();
    Map<String, String> topicOf = new HashMap<>();
    records(
        record -> {
          String thing = "%s %s %s".formatted(record.topic(), record.key(), about(record.value()));
          latest.put(thing, isIn(new String(record.value(), ISO_8859_1)));
          topicOf.put(thing, record.topic());
        });
    return latest.keySet().stream()
        .filter(latest::get)
        .map(topicOf::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a record says, beside its key, that it is about; nothing of one of a store. */
  private static String about(byte[] record) {
    try {
      JsonNode json = JSON.readTree(record);
      return json.path("quarter").asText() + json.path("rule").asText();
    } catch (IOException store) {
      return "";
    }
  }

  private void records(Consumer<ConsumerRecord<String, byte[]>> reading) {
    Topics topics = new Topics(system.bootstrapServers(), System.out);
    topics.readAll(
        topics.names().stream().filter(name -> !name.startsWith("__")).toList(),
        new ByteArrayDeserializer(),
        record -> {
          if (record.value() != null) {
            reading.accept(record);
          }
        });
  }

  /** The logs that hold it. */
  Set<String> logs() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> logs = Files.list(system.settings().data().resolve("logs"))) {
      for (Path log : logs.toList()) {
        if (isIn(Files.readString(log, ISO_8859_1))) {
          found.add(log.getFileName().toString());
        }
      }
    }
    return found;
  }

  /** The addresses whose answer holds it, documents by their text; each must answer. */
  Set<String> answers(ServiceName service, List<String> paths) throws Exception {
    Set<String> found = new TreeSet<>();
    for (String path : paths) {
      URI base = path.startsWith("/q/") ? system.management(service) : system.base(service);
      HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).build();
      HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      if (isIn(text(answer.body()))) {
        found.add(path);
      }
    }
    return found;
  }

  private boolean isIn(String text) {
    return spellings.matcher(text).find();
  }

  private static String text(byte[] body) throws IOException {
    String begins = new String(body, 0, Math.min(4, body.length), ISO_8859_1);
    if (begins.equals("%PDF")) {
      try (PDDocument document = Loader.loadPDF(body)) {
        return new PDFTextStripper().getText(document);
      }
    }
    return begins.startsWith("PK") ? unzipped(body) : new String(body, UTF_8);
  }

  private static String unzipped(byte[] body) throws IOException {
    Path file = Files.createTempFile("answer", ".zip");
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(Files.write(file, body).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(text(zip.getInputStream(entry).readAllBytes())).append('\n');
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }
}
