package org.goldenthread.reporting.subscription.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.goldenthread.kit.problem.Causes;
import org.goldenthread.reporting.subscription.Mailing;
import org.goldenthread.reporting.webhook.Outgoing;
import org.goldenthread.reporting.webhook.Post;

/** Sends messages as mails. What went wrong is told without the address. */
@Singleton
record MailPost(ReactiveMailer mailer, Mailing mailing, ObjectMapper mapper) implements Post {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public boolean reaches(URI url) {
    return "mailto".equals(url.getScheme());
  }

  @Override
  public Answer send(Outgoing.Message message) {
    if (!mailing.isOn()) {
      return new Answer(false, "Mail is off: set goldenthread.mail.pages");
    }
    try {
      Optional<Letter> letter = Letter.of(message.event(), mapper.readTree(message.data()));
      letter.ifPresent(it -> mailer.send(mail(message, it)).await().atMost(PATIENCE));
      return new Answer(true, letter.isPresent() ? "Sent" : "Nothing to tell any more");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database keeps JSON", e);
    } catch (RuntimeException e) {
      return new Answer(false, words(e));
    }
  }

  private Mail mail(Outgoing.Message message, Letter letter) {
    String own = mailing.link("/subscriptions/" + message.secret());
    String text =
        """
        %s

        %s

        -- \nTo end these mails: %s
        """
            .formatted(
                letter.text(), letter.path().isEmpty() ? own : mailing.link(letter.path()), own);
    return Mail.withText(message.url().getSchemeSpecificPart(), letter.subject(), text)
        .addHeader("List-Unsubscribe", "<" + own + "/end>")
        .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        .addHeader("Auto-Submitted", "auto-generated");
  }

  /** Servers repeat the address in what they say. */
  static String words(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return Causes.of(failure, SMTPException.class).stream()
        .findFirst()
        .map(refusal -> "SMTP " + refusal.getReplyCode())
        .orElse("The mail server was not reached: " + cause.getClass().getSimpleName());
  }
}
