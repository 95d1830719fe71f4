package org.goldenthread.reporting.webhook.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for integrators checks what is signed here. */
class SignatureTest {

  private static final Path PAGE = Path.of("..", "docs", "integrate", "webhooks.md");
  private static final String BODY =
      "{\"type\": \"owed\", \"data\": {\"title\": \"£ und Wörter\"}}";

  private final String secret = Signature.newSecret();
  private final long now = Instant.now().getEpochSecond();
  private final String signature = Signature.of(secret, "msg_1", now, BODY.getBytes(UTF_8));

  @TempDir Path folder;

  /** The example of the standard's own libraries. */
  @Test
  void shouldSignAsTheStandardDoes() {
    assertThat(
            Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void shouldBeTakenByThePython() throws Exception {
    String python =
        block("python")
            + """

            import sys
            secret, id, timestamp, signature = sys.argv[1:]
            headers = {"webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature}
            body = open("body.json", "rb").read()
            print(event(secret, headers, body)["type"])
            try:
                event(secret, headers, body + b" ")
            except ValueError as refused:
                print(refused)
            """;

    assertThat(run(List.of("python3", "-c", python, secret, "msg_1", "" + now, signature)))
        .isEqualTo("owed\nIt is not signed with the secret\n");
  }

  @Test
  void shouldBeWhatTheShellPrints() throws Exception {
    assertThat("v1," + run(List.of("bash", "-euo", "pipefail", "-c", block("bash"))).strip())
        .isEqualTo(signature);
  }

  private static String block(String language) throws IOException {
    var found =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String run(List<String> command) throws Exception {
    Files.writeString(folder.resolve("body.json"), BODY);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(Map.of("SECRET", secret, "ID", "msg_1", "TIMESTAMP", Long.toString(now)));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
