package org.goldenthread.documents.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.goldenthread.documents.Document;

/** Says in a file's properties what the document says of itself, with its date, not the clock's. */
final class Properties {

  private Properties() {}

  // Office's properties take no other kind of date.
  @SuppressWarnings("JavaUtilDate")
  static void put(Document document, POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> asAt = Optional.of(Date.from(document.metadata().asAt()));
    core.setTitle(document.title() + ": " + document.subtitle());
    core.setCreator(document.metadata().author());
    core.setDescription(document.metadata().subject());
    core.setCreated(asAt);
    core.setModified(asAt);
    core.getUnderlyingProperties().setLanguageProperty(document.language());
    properties.getExtendedProperties().setApplication("Golden Thread");
  }
}
