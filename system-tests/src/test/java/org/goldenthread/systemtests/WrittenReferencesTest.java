package org.goldenthread.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.launcher.ports.ServiceName.INDICATORS;
import static org.goldenthread.launcher.ports.ServiceName.OUTTURNS;
import static org.goldenthread.launcher.ports.ServiceName.REPORTING;
import static org.goldenthread.launcher.ports.ServiceName.SCORING;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** References of every scheme, from a folder to topics, addresses, pages and files. */
@ExtendWith(WholeSystem.class)
class WrittenReferencesTest {

  /** Of a plan that no other report is of. */
  private static final String QUARTER = "2005-06-Q2";

  /** How each is written, by its canonical form. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "PI.6432", "PI.6432",
          "RP.2(1)", "RP02 (1)",
          "C&L5B", "C&L5b",
          "2B(1)", "2B(1)",
          "CORP.3C", "CORP 03c",
          "NI.192", "NI 192");

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/indicators/[^\"]*)\"");
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static GoldenThread system;
  private static Client client;

  @BeforeAll
  static void shouldBeLoaded(Running running, @TempDir Path folder) throws Exception {
    system = running.system();
    client = running.client();
    write(
        folder,
        "plan.csv",
        "code,name,first_year,last_year,scoring_policy\nOLD,Old,2005-06,2005-06,three-level");
    write(folder, "priorities.csv", "code,name,order\nOLDEST,As it was,1");
    write(folder, "breakdowns.csv", "code,name,kind\nSIDE,Side of the river,groups");
    write(folder, "categories.csv", "breakdown,code,name,order\nSIDE,NORTH,North,1");
    write(
        folder,
        "indicators.csv",
        "ref,title,unit,polarity,priority,breakdowns\n"
            + each("%s,A measure,percent,higher,OLDEST,SIDE"));
    write(folder, "targets.csv", "ref,period,target\n" + each("%s,2005-06,65"));
    write(folder, "outturns.csv", "ref,period,value\n" + each("%s,2005-06-Q2,70"));
    write(
        folder,
        "parts.csv",
        "ref,period,breakdown,category,value\n" + each("%s,2005-06-Q2,SIDE,NORTH,70"));
    assertThat(WholeSystem.load(system, folder).refused()).isEmpty();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                client.corporate(QUARTER).get("scorecard").findValues("band").size()
                    >= WRITTEN.size());
  }

  private static String each(String row) {
    return WRITTEN.values().stream().map(row::formatted).collect(Collectors.joining("\n"));
  }

  private static void write(Path folder, String file, String rows) throws Exception {
    Files.writeString(folder.resolve(file), rows + "\n");
  }

  @Test
  void shouldBeTheKeysOfEvents() {
    TopicProbe topics = new TopicProbe(system.bootstrapServers());

    for (String topic : List.of("indicator-changed", "outturn-submitted", "outturn-scored")) {
      assertThat(
              topics.await(
                  topic,
                  seen -> seen.stream().map(it -> it.key()).toList().containsAll(WRITTEN.keySet())))
          .isNotEmpty();
    }
  }

  @Test
  void shouldBeAnsweredUnderTheirAddresses() {
    WRITTEN.forEach(
        (canonical, written) -> {
          String address = encoded(written);
          assertThat(client.row(QUARTER, canonical).path("reference").asText()).isEqualTo(written);
          assertThat(client.get(INDICATORS, "/api/v1/indicators/" + address).json().at("/ref"))
              .hasToString("\"" + canonical + "\"");
          for (Client.Answer answer :
              List.of(
                  client.get(OUTTURNS, "/api/v1/outturns/%s/%s".formatted(address, QUARTER)),
                  client.get(SCORING, "/api/v1/scores/%s/%s".formatted(address, QUARTER)),
                  client.get(SCORING, "/api/v1/control-charts/" + address),
                  client.get(REPORTING, "/api/v1/indicators/%s/history".formatted(address)))) {
            assertThat(answer.text()).contains("\"" + canonical + "\"");
          }
          assertThat(client.get(REPORTING, "/api/v1/data.jsonl?ref=" + address).text())
              .startsWith("{\"reference\":\"" + written + "\"");
          assertThat(client.get(REPORTING, "/search?q=" + address).text()).contains(html(written));
        });
  }

  @Test
  void shouldNameThePartsOfPagesAndBeLinked() {
    for (String page : List.of("/", "/scorecard", "/findings", "/below-target", "/areas")) {
      String text = client.get(REPORTING, page + "?view=latest&quarter=" + QUARTER).text();

      assertThat(found(ID, text))
          .as(page)
          .doesNotHaveDuplicates()
          .noneMatch(it -> it.matches(".*\\s.*"));
      assertThat(found(LINK, text))
          .allSatisfy(
              link ->
                  assertThat(client.get(REPORTING, link.replace("&amp;", "&")).status())
                      .as(link)
                      .isEqualTo(200));
    }
    String scorecard = client.get(REPORTING, "/scorecard?view=latest&quarter=" + QUARTER).text();
    assertThat(found(ID, scorecard))
        .containsAll(WRITTEN.keySet().stream().map(WrittenReferencesTest::html).toList());
    WRITTEN.values().forEach(written -> assertThat(scorecard).contains(html(written)));
  }

  @Test
  void shouldBeInFilesWhoseSheetsHaveNamesThatPeopleCanOpen() throws Exception {
    Map<String, String> workbook = unzipped("xlsx");
    List<String> sheets = found(SHEET, workbook.getOrDefault("xl/workbook.xml", ""));
    String cells = String.join("", workbook.values());

    assertThat(sheets).doesNotHaveDuplicates().allMatch(it -> it.matches("[A-Za-z0-9 ]{1,31}"));
    assertThat(sheets).anyMatch(it -> it.contains("RP02 1 by Side"));
    assertThat(unzipped("csv").keySet()).allMatch(it -> it.matches("[A-Za-z0-9-]+\\.(csv|txt)"));
    WRITTEN.values().forEach(written -> assertThat(cells).contains(html(written)));
  }

  private static Map<String, String> unzipped(String format) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                system
                    .base(REPORTING)
                    .resolve("/api/v1/reports/corporate/%s.%s".formatted(QUARTER, format)))
            .build();
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()).body())) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> all = new ArrayList<>();
    pattern.matcher(text).results().forEach(it -> all.add(it.group(1)));
    return all;
  }

  private static String html(String text) {
    return text.replace("&", "&amp;");
  }

  private static String encoded(String written) {
    return URLEncoder.encode(written, UTF_8).replace("+", "%20");
  }
}
