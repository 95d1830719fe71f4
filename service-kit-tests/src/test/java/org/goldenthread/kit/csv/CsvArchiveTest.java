package org.goldenthread.kit.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvArchiveTest {

  private static final Map<String, CsvColumns> KNOWN =
      Map.of("a.csv", CsvColumns.of(List.of("ref", "text")));
  private static final String ONE_ROW = "ref,text\nPI.1,one\n";

  @Test
  void shouldReadWhatIsKnownAndNameTheRest() throws IOException {
    CsvArchive archive = read(zip("report/a.csv", ONE_ROW, "report/b.csv", "x"));

    assertThat(archive.files().get("a.csv")).hasSize(1);
    assertThat(archive.others()).containsExactly("b.csv");
  }

  @Test
  void shouldRefuseAZipOfWhichNothingIsKnown() throws IOException {
    refused(zip("b.csv", "x"), 400, "no-known-file", "The zip has none of the files: a.csv");
  }

  @Test
  void shouldRefuseAZipThatWasCutOff() throws IOException {
    byte[] zip = zip("a.csv", ONE_ROW);

    refused(Arrays.copyOf(zip, zip.length / 2), 400, "invalid-request", "cut off");
    refused(new byte[0], 400, "invalid-request", "cut off");
  }

  @Test
  void shouldRefuseAFileThatIsThereTwice() throws IOException {
    refused(zip("x/a.csv", ONE_ROW, "y/a.csv", ONE_ROW), 400, "invalid-request", "twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.csv", "/a.csv", "x/../a.csv", "x\\a.csv"})
  void shouldRefuseANameThatLeadsOutOfTheZip(String name) throws IOException {
    refused(zip(name, ONE_ROW), 400, "invalid-request", "leads out of the zip");
  }

  @Test
  void shouldCountWhatComesOutWhileItIsRead() throws IOException {
    String row = "PI.1,%s\n".formatted("x".repeat(500_000));
    byte[] bomb = zip("a.csv", "ref,text\n" + row.repeat(101));

    assertThat(bomb.length).isLessThan(100_000);
    refused(bomb, 413, "body-too-large", "At most 50000000 bytes");
  }

  @Test
  void shouldTakeOnlySoManyRows() throws IOException {
    refused(zip("a.csv", ONE_ROW + "PI.2,two\nPI.3,three\n"), 413, "too-many-rows", "At most 2");
  }

  @Test
  void shouldAdviseNothingThatCannotBeDoneWithAFileInAZip() throws IOException {
    refused(
        zip("a.csv", "ref,text\nPI.1,caf\u00e9\n"),
        400,
        "invalid-request",
        "is not UTF-8: save the file as UTF-8 (in Excel: CSV UTF-8)");
  }

  private static CsvArchive read(byte[] zip) throws IOException {
    return CsvArchive.read(new ByteArrayInputStream(zip), KNOWN, 2_000);
  }

  private static void refused(byte[] zip, int status, String type, String advice) {
    int mostRows = type.equals("too-many-rows") ? 2 : 2_000;
    assertThatThrownBy(() -> CsvArchive.read(new ByteArrayInputStream(zip), KNOWN, mostRows))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(status);
              assertThat(problem.getType()).asString().endsWith(":" + type);
              assertThat(problem.getDetail()).contains(advice).doesNotContain("declare");
            });
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
        zip.write(namesAndTexts[at + 1].getBytes(ISO_8859_1));
      }
    }
    return bytes.toByteArray();
  }
}
