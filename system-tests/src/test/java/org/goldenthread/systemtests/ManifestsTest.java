package org.goldenthread.systemtests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The manifests for Kubernetes have only fields that its API knows, and say what the services do.
 */
class ManifestsTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path FOLDER = ProjectRoot.find().resolve("deploy/kubernetes");
  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "Deployment", Deployment.class,
          "StatefulSet", StatefulSet.class,
          "Service", Service.class,
          "PodDisruptionBudget", PodDisruptionBudget.class,
          "NetworkPolicy", NetworkPolicy.class,
          "Ingress", Ingress.class,
          "Namespace", Namespace.class);

  @Test
  void shouldHaveNoFieldThatTheApiDoesNotKnow() throws IOException {
    List<JsonNode> manifests = manifests();
    assertThat(manifests).hasSizeGreaterThan(ServiceName.values().length * 2);

    for (JsonNode manifest : manifests) {
      Class<?> kind = requireNonNull(KINDS.get(manifest.path("kind").asText()), "kind");
      Object typed = YAML.treeToValue(manifest, kind);
      assertThat(unknown(typed, kind.getSimpleName())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldAskEachServiceAtItsPort(ServiceName service) throws IOException {
    String name = service.module();
    JsonNode container =
        manifests().stream()
            .filter(it -> it.path("kind").asText().matches("Deployment|StatefulSet"))
            .filter(it -> it.at("/metadata/name").asText().equals(name))
            .findFirst()
            .orElseThrow()
            .at("/spec/template/spec/containers/0");

    assertThat(container.at("/ports/0/containerPort").asInt())
        .isEqualTo(Ports.standard().of(service));
    assertThat(container.at("/ports/1/containerPort").asInt())
        .isEqualTo(Ports.standard().management(service));
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      assertThat(container.at("/%s/httpGet/port".formatted(probe)).asText())
          .isEqualTo("management");
    }
    assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
  }

  @Test
  void shouldNameEveryFileThatIsThere() throws IOException {
    for (String folder : List.of("base", "example")) {
      List<String> named = new ArrayList<>();
      YAML.readTree(FOLDER.resolve(folder).resolve("kustomization.yaml").toFile())
          .path("resources")
          .forEach(resource -> named.add(resource.asText()));
      named.remove("../base");

      assertThat(named).containsExactlyInAnyOrderElementsOf(files(folder));
    }
  }

  private static List<JsonNode> manifests() throws IOException {
    List<JsonNode> manifests = new ArrayList<>();
    for (String folder : List.of("base", "example")) {
      for (String file : files(folder)) {
        try (MappingIterator<JsonNode> documents =
            YAML.readerFor(JsonNode.class)
                .readValues(FOLDER.resolve(folder).resolve(file).toFile())) {
          documents.forEachRemaining(manifests::add);
        }
      }
    }
    return manifests;
  }

  private static List<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml"))
          .toList();
    }
  }

  /** The types keep what they do not know apart, and write it again where it was. */
  private static List<String> unknown(Object typed, String path) {
    List<String> found = new ArrayList<>();
    for (var getter : typed.getClass().getMethods()) {
      if (getter.getParameterCount() > 0 || !getter.getName().startsWith("get")) {
        continue;
      }
      Object value;
      try {
        value = getter.invoke(typed);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
      String below = path + "." + getter.getName().substring("get".length());
      if (getter.getName().equals("getAdditionalProperties") && value instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> found.add(path + "." + key));
      } else if (value instanceof List<?> list) {
        list.stream()
            .filter(ManifestsTest::isModel)
            .forEach(it -> found.addAll(unknown(it, below)));
      } else if (isModel(value)) {
        found.addAll(unknown(value, below));
      }
    }
    return found;
  }

  private static boolean isModel(@Nullable Object value) {
    return value != null && value.getClass().getPackageName().startsWith("io.fabric8.kubernetes");
  }
}
