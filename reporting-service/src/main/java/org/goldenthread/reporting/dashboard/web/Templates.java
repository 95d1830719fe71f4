package org.goldenthread.reporting.dashboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.goldenthread.reporting.site.web.FilterView;
import org.goldenthread.reporting.site.web.Frame;

/** The templates of these pages; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance home(Frame frame, AreaView view);

  static native TemplateInstance areas(
      Frame frame, AreaView view, List<InitiativeView> initiatives);

  static native TemplateInstance scorecard(Frame frame, AreaView view, FilterView filter);

  static native TemplateInstance part(Frame frame, PartView view);
}
