package org.goldenthread.reporting.publication.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.ReportPublished;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.reporting.publication.PublicationAnnouncements;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.webhook.DueMessages;

/** Tells of publications through the outbox, and whoever asked for it by webhook. */
@Singleton
record ReportPublishedPublisher(Outbox outbox, DueMessages due)
    implements PublicationAnnouncements {

  @Override
  public void announce(Publication publication) {
    outbox.append(
        Topic.REPORT_PUBLISHED,
        publication.quarter().toString(),
        event(publication),
        publication.at());
    due.published(publication);
  }

  private static ReportPublished event(Publication publication) {
    return new ReportPublished(
        publication.quarter(),
        publication.revision(),
        publication.contentHash().orElseThrow(),
        publication.acknowledgements().stream().map(ReportPublishedPublisher::told).toList(),
        publication.at(),
        publication.by());
  }

  private static ReportPublished.Acknowledgement told(Publication.Acknowledgement known) {
    return new ReportPublished.Acknowledgement(
        ReportPublished.Kind.valueOf(known.kind().name()), known.subject(), known.reason());
  }
}
