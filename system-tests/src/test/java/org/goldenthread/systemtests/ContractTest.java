package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract that the client is generated from is the one that the services serve. */
@ExtendWith(WholeSystem.class)
class ContractTest {

  private static final String OWN_DOCUMENT = "src/main/resources/META-INF/openapi.yaml";
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Running running;

  ContractTest(Running running) {
    this.running = running;
  }

  @ParameterizedTest
  @EnumSource
  void shouldBeTheDocumentThatTheServiceServes(ServiceName service) throws IOException {
    Path file = ProjectRoot.find().resolve(service.module()).resolve(OWN_DOCUMENT);

    assertThat(YAML.readTree(running.client().get(service, "/openapi").text()))
        .as("client/README.md tells how to write %s anew", file.getFileName())
        .isEqualTo(YAML.readTree(Files.readString(file)));
  }
}
