package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI document, with its objects closed: what it does not name may not be answered. */
final class Document {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getDraft202012(),
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final JsonNode root;
  private final List<Operation> operations;

  Document(JsonNode root) {
    this.root = root;
    Closing.close(root);
    this.operations =
        root.get("paths").properties().stream()
            .flatMap(
                path ->
                    path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(
                            method ->
                                new Operation(
                                    this,
                                    method.getKey(),
                                    path.getKey(),
                                    List.of(path.getValue(), method.getValue()))))
            .toList();
  }

  /** The document of the service whose folder the tests run in; nothing where there is none. */
  static Optional<Document> ofThisService() {
    Path module = Path.of("").toAbsolutePath();
    Path own = module.resolve("src/main/resources/META-INF/openapi.yaml");
    Path kept =
        module.resolveSibling("client/src/main/openapi").resolve(module.getFileName() + ".yaml");
    return Stream.of(own, kept).filter(Files::exists).findFirst().map(Document::read);
  }

  private static Document read(Path file) {
    try {
      return new Document(new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What would make clients that are generated from it worse than they could be. */
  List<String> faults() {
    return new ForClients(root).faults();
  }

  List<Operation> operations() {
    return operations;
  }

  /** The operation that a request calls: of several, the one with the most literal path. */
  Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.isCalledBy(method, path))
        .max(Comparator.comparingInt(Operation::literalLetters));
  }

  /** Follows a reference; anything else stands for itself. */
  JsonNode resolve(JsonNode part) {
    return part.has("$ref")
        ? root.at(JsonPointer.compile(part.get("$ref").textValue().substring(1)))
        : part;
  }

  /** What a schema of the document has against a value. */
  List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set("components", root.get("components"));
    whole.putArray("allOf").add(schema);
    return REGISTRY.getSchema(whole).validate(value).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .toList();
  }

  /** Closes the objects of a document: a property that it does not name is a fault. */
  static final class Closing {

    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum");

    private Closing() {}

    static void close(JsonNode root) {
      Set<String> parts = new HashSet<>();
      root.findValues("allOf").forEach(all -> parts.addAll(all.findValuesAsText("$ref")));
      root.at("/components/schemas")
          .properties()
          .forEach(
              schema ->
                  close(
                      schema.getValue(),
                      parts.contains("#/components/schemas/" + schema.getKey())));
      close(root.get("paths"), false);
    }

    /** What another schema takes in whole stays open; that other one is closed. */
    private static void close(JsonNode part, boolean takenIn) {
      if (!takenIn && part instanceof ObjectNode schema && describesAnObject(schema)) {
        schema.put("unevaluatedProperties", false);
      }
      part.properties().stream()
          .filter(inner -> !DATA.contains(inner.getKey()))
          .forEach(inner -> close(inner.getValue(), inner.getKey().equals("allOf")));
      if (part.isArray()) {
        part.forEach(item -> close(item, takenIn));
      }
    }

    private static boolean describesAnObject(JsonNode schema) {
      return (schema.path("properties").isObject() || schema.path("allOf").isArray())
          && !schema.has("additionalProperties")
          && !schema.has("unevaluatedProperties");
    }
  }
}
