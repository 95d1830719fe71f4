package org.goldenthread.reporting.flow.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.goldenthread.reporting.site.web.Frame;

/** The template of this page; what it uses of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance operations(Frame frame, FlowView view);
}
