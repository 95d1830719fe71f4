package org.goldenthread.kit.csv;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A list whose items are alike; in JSON it is an array.
 *
 * @param type of the items, whose fields are the columns of the table even where there is no item
 */
public record Rows<T>(Type type, List<T> items) implements Tabular {

  /** Rows that cannot change. */
  public Rows {
    items = List.copyOf(items);
  }

  @Override
  @JsonValue
  public List<T> items() {
    return items;
  }

  @Override
  public Rows<T> table() {
    return this;
  }
}
