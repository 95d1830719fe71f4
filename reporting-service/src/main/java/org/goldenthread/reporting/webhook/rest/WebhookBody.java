package org.goldenthread.reporting.webhook.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.webhook.Destinations;
import org.goldenthread.reporting.webhook.Webhook;
import org.goldenthread.reporting.webhook.WebhookEvent;
import org.goldenthread.reporting.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** What somebody sends who wants to be told. */
record WebhookBody(
    @Nullable String url,
    @Nullable List<@Nullable String> events,
    @Nullable Boolean drafts,
    @Nullable String directorate) {

  /**
   * The wish, with every fault in it told at once.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it has any
   */
  static Webhook.Wanted read(
      @Nullable WebhookBody sent, Destinations destinations, Webhooks webhooks) {
    WebhookBody body = sent == null ? new WebhookBody(null, null, null, null) : sent;
    List<FieldFault> faults = new ArrayList<>();
    URI url = body.address(destinations, faults);
    Set<WebhookEvent> events = body.told(faults);
    boolean wantsDrafts = Boolean.TRUE.equals(body.drafts());
    if (events.contains(WebhookEvent.OWED) && !wantsDrafts) {
      faults.add(new FieldFault("/drafts", "What is owed is no published matter: send true"));
    }
    Optional<String> only = Optional.ofNullable(body.directorate());
    only.filter(it -> !webhooks.knowsDirectorate(it))
        .map("No directorate has the code '%s'"::formatted)
        .ifPresent(it -> faults.add(new FieldFault("/directorate", it)));
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return new Webhook.Wanted(url, events, wantsDrafts, only);
  }

  private URI address(Destinations destinations, List<FieldFault> faults) {
    try {
      URI address = URI.create(new URI(url == null ? "" : url).toASCIIString());
      destinations.fault(address).ifPresent(it -> faults.add(new FieldFault("/url", it)));
      return address;
    } catch (URISyntaxException e) {
      faults.add(new FieldFault("/url", "Give an address as https://example.org/hook"));
      return URI.create("");
    }
  }

  private Set<WebhookEvent> told(List<FieldFault> faults) {
    Set<WebhookEvent> told = new LinkedHashSet<>();
    List<@Nullable String> written = new ArrayList<>();
    if (events != null) {
      written.addAll(events);
    }
    for (int i = 0; i < written.size(); i++) {
      var known = Optional.ofNullable(written.get(i)).flatMap(WebhookEvent::offered);
      known.ifPresent(told::add);
      if (known.isEmpty()) {
        faults.add(new FieldFault("/events/" + i, "Give one of " + WebhookEvent.OFFERED));
      }
    }
    if (written.isEmpty()) {
      faults.add(new FieldFault("/events", "Give one or more of " + WebhookEvent.OFFERED));
    }
    return told;
  }
}
