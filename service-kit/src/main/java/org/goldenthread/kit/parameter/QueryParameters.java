package org.goldenthread.kit.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.text.NearMiss;

/** The query parameters that a method of a resource takes, each with its type. */
final class QueryParameters {

  private final Map<String, Class<?>> types = new TreeMap<>();

  /** Those that its parameters declare, by themselves or as fields of a bean. */
  QueryParameters(Method method) {
    for (Parameter parameter : method.getParameters()) {
      note(parameter, parameter.getType());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        noteBean(parameter.getType());
      }
    }
  }

  private void noteBean(Class<?> bean) {
    for (Field field : bean.getDeclaredFields()) {
      note(field, field.getType());
    }
    for (Constructor<?> constructor : bean.getDeclaredConstructors()) {
      for (Parameter parameter : constructor.getParameters()) {
        note(parameter, parameter.getType());
      }
    }
  }

  private void note(AnnotatedElement element, Class<?> type) {
    QueryParam named = element.getAnnotation(QueryParam.class);
    if (named != null) {
      types.put(named.value(), type);
    }
  }

  /** What of a query is not understood; empty if nothing is. */
  List<FieldFault> faults(Map<String, List<String>> query) {
    List<FieldFault> faults = new ArrayList<>();
    query.forEach(
        (name, values) -> {
          String fault = fault(name, values);
          if (!fault.isEmpty()) {
            faults.add(new FieldFault("{" + name + "}", fault));
          }
        });
    return faults;
  }

  private String fault(String name, List<String> values) {
    Class<?> type = types.get(name);
    if (type == null) {
      return "'%s' is not a parameter here%s".formatted(name, remedy(name));
    }
    if (values.contains("")) {
      return "%s has no value: give it one, or leave it out".formatted(name);
    }
    if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
      return "'%s' is there twice: leave one out".formatted(name);
    }
    boolean flag = type == boolean.class || type == Boolean.class;
    return flag && !List.of("true", "false").contains(values.getFirst())
        ? "%s is true or false, not '%s'".formatted(name, values.getFirst())
        : "";
  }

  private String remedy(String name) {
    String hint = NearMiss.hint(name, types.keySet());
    if (!hint.isEmpty()) {
      return hint;
    }
    return types.isEmpty()
        ? ", there are none: leave it out"
        : "; the parameters are " + String.join(", ", types.keySet());
  }
}
