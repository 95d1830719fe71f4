package org.goldenthread.kit.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Any list as comma-separated values. A column is a field of the JSON, by the same name; one inside
 * another has both names with a full stop between. The columns come from what is declared, so that
 * they are the same whatever the list holds. Several words in one field stand in one cell, with a
 * semicolon between; links are left out.
 */
public final class RowsAsCsv {

  /** The media type of such a table. */
  public static final String TYPE = "text/csv;charset=utf-8";

  private static final MediaType CSV = new MediaType("text", "csv");
  private static final List<Variant> FORMS =
      Stream.of(MediaType.APPLICATION_JSON_TYPE, CSV)
          .map(type -> new Variant(type, (Locale) null, null))
          .toList();

  private final ObjectMapper json;
  private final SerializerProvider serializers;
  private final List<List<String>> columns = new ArrayList<>();

  private RowsAsCsv(ObjectMapper json) {
    this.json = json;
    this.serializers = json.getSerializerProviderInstance();
  }

  /** Whether a caller would rather have a table than JSON. */
  public static boolean isAskedFor(Request request) {
    Variant best = request.selectVariant(FORMS);
    return best != null && best.getMediaType().equals(CSV);
  }

  /** The table, its header first. */
  public static byte[] write(Rows<?> rows, ObjectMapper json) {
    RowsAsCsv table = new RowsAsCsv(json);
    try {
      table.note(json.constructType(rows.type()), List.of());
      return CsvText.of(table.lines(rows));
    } catch (JsonMappingException e) {
      throw new IllegalStateException("No table has such fields", e);
    }
  }

  private void note(JavaType declared, List<String> path) throws JsonMappingException {
    JavaType type = declared.isReferenceType() ? declared.getReferencedType() : declared;
    if (type.isMapLikeType()) {
      return;
    }
    if (type.isConcrete()
        && serializers.findValueSerializer(type) instanceof BeanSerializerBase fields) {
      for (var each = fields.properties(); each.hasNext(); ) {
        PropertyWriter field = each.next();
        note(field.getType(), isUnwrapped(field) ? path : longer(path, field.getName()));
      }
    } else {
      columns.add(path);
    }
  }

  private static boolean isUnwrapped(PropertyWriter field) {
    return field instanceof BeanPropertyWriter known && known.isUnwrapping();
  }

  private static List<String> longer(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private Stream<List<String>> lines(Rows<?> rows) {
    return Stream.concat(
        Stream.of(columns.stream().map(path -> String.join(".", path)).toList()),
        rows.items().stream().map(item -> line(json.valueToTree(item))));
  }

  private List<String> line(JsonNode row) {
    return columns.stream().map(path -> cell(row, path)).toList();
  }

  private static String cell(JsonNode row, List<String> path) {
    JsonNode value = row;
    for (String name : path) {
      value = value.path(name);
    }
    return cell(value);
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isValueNode()) {
      return value.asText();
    }
    List<JsonNode> parts = StreamSupport.stream(value.spliterator(), false).toList();
    return value.isArray() && parts.stream().allMatch(JsonNode::isValueNode)
        ? parts.stream().map(JsonNode::asText).collect(Collectors.joining("; "))
        : value.toString();
  }
}
