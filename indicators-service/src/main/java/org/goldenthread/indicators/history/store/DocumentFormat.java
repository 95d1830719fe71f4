package org.goldenthread.indicators.history.store;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.goldenthread.kit.json.DocumentJson;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Lets Hibernate read and write documents as {@link DocumentJson} does; what is written stays. */
@JsonFormat
@PersistenceUnitExtension
class DocumentFormat implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    return type.getJavaTypeClass() == String.class
        ? type.getJavaTypeClass().cast(json.toString())
        : DocumentJson.read(json.toString(), type.getJavaTypeClass());
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return value instanceof String written ? written : DocumentJson.write(value);
  }
}
