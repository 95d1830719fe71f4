package org.goldenthread.reporting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages' templates; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance home(Frame frame, AreaView view);

  static native TemplateInstance part(Frame frame, PartView view);

  static native TemplateInstance belowTarget(Frame frame, ListView view);

  static native TemplateInstance annualComparison(Frame frame, ListView view);

  static native TemplateInstance lagged(Frame frame, ListView view);

  static native TemplateInstance owed(Frame frame, OwedView view);

  static native TemplateInstance findings(Frame frame, FindingsView view);

  static native TemplateInstance changes(Frame frame, StampView stamp, List<ChangesView> changes);

  static native TemplateInstance indicator(Frame frame, IndicatorView view);

  static native TemplateInstance search(Frame frame, SearchView view);

  static native TemplateInstance quarters(Frame frame, List<QuarterLineView> quarters);

  static native TemplateInstance accessibility(Frame frame);

  static native TemplateInstance empty(Frame frame);

  static native TemplateInstance problem(Frame frame, ProblemView view);
}
