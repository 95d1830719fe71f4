package org.goldenthread.reporting.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.goldenthread.reporting.quarter.web.QuarterLineView;

/** The pages' templates; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance quarters(Frame frame, List<QuarterLineView> quarters);

  static native TemplateInstance accessibility(Frame frame);

  static native TemplateInstance empty(Frame frame);

  static native TemplateInstance problem(Frame frame, ProblemView view);
}
