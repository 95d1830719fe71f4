package org.goldenthread.reporting.feed.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.goldenthread.documents.web.Markup;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.feed.Feed;
import org.goldenthread.reporting.feed.WriteFeeds;
import org.goldenthread.reporting.site.rest.Links;

/** New publications, for feed readers. */
@Path(Links.ROOT + "/publications.atom")
@PermitAll // What is published is open to anyone, and nothing else is in a feed.
final class FeedResource {

  private static final String ATOM = "application/atom+xml;charset=utf-8";

  private final WriteFeeds feeds;

  FeedResource(WriteFeeds feeds) {
    this.feeds = feeds;
  }

  @GET
  public Response publications(@Context Request request) {
    return answer(request, feeds.ofPublications(), Links.ROOT + "/publications.atom");
  }

  /** The feed, or that it has not changed. */
  static Response answer(Request request, Feed feed, String self) {
    byte[] atom = AtomWriter.write(feed, self);
    return Response.fromResponse(EntityTags.answer(request, EntityTags.ofContent(atom), () -> atom))
        .type(ATOM)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  /**
   * Writes a feed as Atom (RFC 4287). Addresses are relative to the one that the feed is read from.
   */
  static final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
      this.xml = xml;
    }

    /**
     * The feed in UTF-8.
     *
     * @param self where it is read from
     */
    static byte[] write(Feed feed, String self) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        XMLStreamWriter xml =
            XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        new AtomWriter(xml).feed(feed, self);
        xml.close();
      } catch (XMLStreamException e) {
        throw new IllegalStateException("A text takes whatever is written to it", e);
      }
      return bytes.toByteArray();
    }

    private void feed(Feed feed, String self) throws XMLStreamException {
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      text("id", feed.id());
      text("title", feed.title());
      text("updated", feed.updated().toString());
      link("self", self);
      xml.writeStartElement("author");
      text("name", "The council's performance team");
      xml.writeEndElement();
      for (Feed.Entry entry : feed.entries()) {
        entry(entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
      xml.writeStartElement("entry");
      text("id", entry.id());
      text("title", entry.title());
      text("updated", entry.at().toString());
      link("alternate", entry.path());
      text("summary", entry.summary());
      xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", rel);
      xml.writeAttribute("href", href);
    }

    private void text(String name, String text) throws XMLStreamException {
      xml.writeStartElement(name);
      xml.writeCharacters(Markup.withoutControls(text));
      xml.writeEndElement();
    }
  }
}
