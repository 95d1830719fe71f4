package org.goldenthread.reporting.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.goldenthread.reporting.site.web.Frame;

/** The templates of these pages; what they use of a view is checked when the service is built. */
@CheckedTemplate
final class Templates {

  private Templates() {}

  static native TemplateInstance search(Frame frame, SearchView view);

  static native TemplateInstance series(Frame frame, List<SchemeView> schemes);
}
