package org.goldenthread.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * An event says everything that its record does not call {@link Nullable}, and no list of it has a
 * gap: Jackson refuses any other with the field's name.
 */
final class RequiredComponents extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean required = isComponent(member) && !isNullable((AnnotatedParameter) member);
    return required ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated member) {
    if (!isComponent(member)) {
      return JsonSetter.Value.empty();
    }
    Nulls own = isNullable((AnnotatedParameter) member) ? Nulls.SET : Nulls.FAIL;
    return JsonSetter.Value.construct(own, Nulls.FAIL);
  }

  private static boolean isComponent(Annotated member) {
    return member instanceof AnnotatedParameter parameter
        && parameter.getOwner().getDeclaringClass().isRecord()
        && parameter.getOwner().getAnnotated() instanceof Constructor<?>;
  }

  private static boolean isNullable(AnnotatedParameter parameter) {
    Constructor<?> constructor = (Constructor<?>) parameter.getOwner().getAnnotated();
    return constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
        Nullable.class);
  }
}
