package org.goldenthread.kit.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.vocabulary.Spaces;

/** The texts of a JSON value, each held against the {@link TextGate}. */
public final class JsonTexts {

  private static final int FIRST_BEYOND_ASCII = 0x7f;

  private JsonTexts() {}

  /** Every text or name with a character that may not stand in it, by its pointer. */
  public static List<FieldFault> faults(JsonNode value) {
    List<FieldFault> faults = new ArrayList<>();
    collect(value, "", faults);
    return faults;
  }

  /** Whether a body can hold such a character at all; most have nothing but ASCII. */
  public static boolean needLooking(byte[] json) {
    for (int at = 0; at < json.length; at++) {
      boolean escape = json[at] == '\\' && at + 1 < json.length && json[at + 1] == 'u';
      if (escape || json[at] < 0 || json[at] == FIRST_BEYOND_ASCII) {
        return true;
      }
    }
    return false;
  }

  /** Takes the spaces at the ends of every text away, of whatever kind. */
  public static void strip(JsonNode value) {
    if (value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isTextual()) {
                  field.setValue(TextNode.valueOf(Spaces.strip(field.getValue().textValue())));
                }
              });
    }
    value.forEach(JsonTexts::strip);
  }

  private static void collect(JsonNode value, String pointer, List<FieldFault> faults) {
    if (value.isTextual()) {
      TextGate.fault(Spaces.strip(value.textValue()))
          .ifPresent(detail -> faults.add(new FieldFault(pointer, detail)));
    } else if (value.isArray()) {
      for (int index = 0; index < value.size(); index++) {
        collect(value.get(index), pointer + "/" + index, faults);
      }
    } else {
      value
          .properties()
          .forEach(
              field -> {
                TextGate.fault(field.getKey())
                    .ifPresent(detail -> faults.add(new FieldFault(pointer, detail)));
                collect(field.getValue(), pointer + "/" + escaped(field.getKey()), faults);
              });
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
