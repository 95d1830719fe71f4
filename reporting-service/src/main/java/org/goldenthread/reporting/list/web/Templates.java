package org.goldenthread.reporting.list.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.goldenthread.reporting.site.web.Frame;

/** The templates of these pages; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance belowTarget(Frame frame, ListView view);

  static native TemplateInstance annualComparison(Frame frame, ListView view);

  static native TemplateInstance lagged(Frame frame, ListView view);

  static native TemplateInstance compared(Frame frame, ComparedView view);

  static native TemplateInstance owed(Frame frame, OwedView view);

  static native TemplateInstance findings(Frame frame, FindingsView view);
}
