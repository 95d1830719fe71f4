package org.goldenthread.reporting.subscription.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.goldenthread.reporting.site.web.Frame;

/** The pages' templates; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance subscribe(Frame frame, SubscribeView view);

  static native TemplateInstance subscription(Frame frame, SubscriptionView view);
}
