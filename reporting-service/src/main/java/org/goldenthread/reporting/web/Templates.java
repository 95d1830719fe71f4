package org.goldenthread.reporting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance home(Frame frame, HomeView view);

  static native TemplateInstance empty(Frame frame);

  static native TemplateInstance problem(Frame frame, ProblemView view);
}
