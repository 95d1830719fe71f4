package org.goldenthread.outturns.submission.store;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.goldenthread.kit.json.DocumentJson;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Lets Hibernate read and write documents as {@link DocumentJson} does. */
@JsonFormat
@PersistenceUnitExtension
class DocumentFormat implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    Class<T> wanted = type.getJavaTypeClass();
    return wanted == String.class
        ? wanted.cast(json.toString())
        : DocumentJson.read(json.toString(), wanted);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return value instanceof String json ? json : DocumentJson.write(value);
  }
}
